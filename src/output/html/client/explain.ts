/** The panel that explains what was clicked. Escape closes it and gives the focus back. */
import type { Annotation } from '../../annotations.ts'
import { button, byId, h } from './dom.ts'
import type { Article } from './report.ts'
import { whereOf } from './report.ts'
import { visible } from './visible.ts'

let opener: Element | null = null

/** Shows nodes under a heading and moves the focus there. */
export function openPanel(title: string, ...nodes: readonly Node[]): void {
  const panel = byId('explain')
  if (!panel.contains(document.activeElement)) opener = document.activeElement
  const heading = h('h2', { id: 'explain-title', tabindex: -1 }, ...visible(title))
  panel.replaceChildren(
    h(
      'div',
      { class: 'explain-head' },
      heading,
      button('Close', { class: 'close', 'aria-keyshortcuts': 'Escape' }, closePanel),
    ),
    ...nodes,
  )
  panel.hidden = false
  document.body.classList.add('explaining')
  panel.scrollTop = 0
  heading.focus({ preventScroll: true })
  // The page has become narrower beside the panel: what was clicked must not be lost.
  opener?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

export function closePanel(): void {
  const panel = byId('explain')
  if (panel.hidden) return
  panel.hidden = true
  panel.replaceChildren()
  document.body.classList.remove('explaining')
  if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true })
  opener = null
}

const kindNames: Readonly<Record<Annotation['kind'], string>> = {
  jurisdiction: 'Place',
  official: 'Official',
  citation: 'Citation',
  date: 'Date',
}

/** What one marked word or phrase was taken for, and by which rule. */
export function explainMention(article: Article, mention: Annotation): HTMLElement {
  const rows: [string, Node | string][] = [
    ['Words', h('q', {}, ...visible(mention.text))],
    ['Where', h('code', {}, whereOf(article.record, mention.line))],
    ...more(article, mention),
    ['Rule', h('code', {}, mention.rule)],
  ]
  return h(
    'article',
    { class: `mention-card ${mention.kind}` },
    h('h3', {}, `${kindNames[mention.kind]}: `, ...visible(mention.label)),
    h('dl', { class: 'facts' }, ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
  )
}

function more({ record }: Article, mention: Annotation): readonly [string, Node | string][] {
  switch (mention.kind) {
    case 'jurisdiction': {
      const place = record.jurisdictions.find(({ id }) => id === mention.to)
      return [
        ['Kind', (place?.kind ?? 'place').replaceAll('_', ' ')],
        ['Id', h('code', {}, mention.to ?? '')],
        ['Mentions', String(place?.mentions.length ?? 1)],
      ]
    }
    case 'official': {
      const person = record.officials.find(({ id }) => id === mention.to)
      const titles = (person?.titles ?? []).map(({ text, qualifier }) => (qualifier ? `${qualifier} ${text}` : text))
      return [
        ...(titles.length > 0 ? [['Title', titles.join('; ')] as [string, string]] : []),
        ...(person?.organization ? [['Body', person.organization] as [string, string]] : []),
        ...(person?.jurisdiction ? [['Of', person.jurisdiction] as [string, string]] : []),
        ...(person && person.inferred.length > 0
          ? [['Concluded', `${person.inferred.join(', ')}: not said in the article`] as [string, string]]
          : []),
      ]
    }
    case 'citation': {
      const law = record.citations.find(({ id }) => id === mention.to)
      return [
        ['Kind', (law?.kind ?? '').replaceAll('_', ' ')],
        ['Id', h('code', {}, mention.to ?? '')],
        ['Told by', resolutions[law?.resolution ?? 'none']],
        ...(mention.url && /^https?:\/\//.test(mention.url)
          ? [['Text', h('a', { href: mention.url, rel: 'noopener noreferrer' }, mention.url)] as [string, Node]]
          : []),
      ]
    }
    case 'date': {
      const date = record.dates.find(({ line, column }) => line === mention.line && column === mention.column)
      return [
        ['Value', mention.to ?? 'cannot be known'],
        ['Kind', `${date?.kind ?? 'date'}, to the ${(date?.granularity ?? 'day').replaceAll('_', ' ')}`],
        ...(date && date.inferred.length > 0
          ? [['Concluded', `${date.inferred.join(', ')}: not in the words`] as [string, string]]
          : []),
      ]
    }
    default: {
      const never: never = mention.kind
      return never
    }
  }
}

const resolutions = {
  explicit: 'the words themselves',
  document: 'another place of the article',
  known: 'a table of well-known sections',
  none: 'nothing: left incomplete',
} as const
