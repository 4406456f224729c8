/** The list of articles. An article's text is drawn when it is opened for the first time. */
import { nameOf, type statusWords } from '../../views.ts'
import { button, byId, counted, h } from './dom.ts'
import { legend, markedText } from './marked-text.ts'
import { quoteCard, type ShowVerdict, statusChip } from './quote.ts'
import type { Article } from './report.ts'
import { visible } from './visible.ts'

/** So few are open from the start. */
const FEW = 2
/** So many at once may be opened with one press; more would take seconds. */
const MANY = 100

interface Card {
  readonly article: Article
  readonly element: HTMLDetailsElement
  readonly draw: () => void
}

/** The list, and how it follows the filter. */
export interface ArticleList {
  readonly show: ShowVerdict
  /** Leaves only these to be seen. */
  readonly keep: (articles: ReadonlySet<number>) => void
}

export function drawArticles(articles: readonly Article[]): ArticleList {
  const cards: Card[] = []
  const show: ShowVerdict = (article, verdict) => {
    const card = cards[article.index]
    if (!card) return
    card.element.hidden = false
    card.draw()
    card.element.open = true
    const target =
      card.element.querySelector<HTMLElement>(`[data-verdict="${verdict}"]`) ?? card.element.querySelector('summary')
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }
  for (const article of articles) cards.push(cardOf(article, show))
  const nothing = h('p', { class: 'note', hidden: true }, 'No article has what the filter asks for.')
  const openAll = button('Open all', {}, () => {
    for (const card of cards.filter(({ element }) => !element.hidden).slice(0, MANY)) {
      card.draw()
      card.element.open = true
    }
  })
  const closeAll = button('Close all', {}, () => {
    for (const { element } of cards) element.open = false
  })
  byId('articles-body').append(
    h('div', { class: 'bar' }, legend(), h('span', { class: 'actions' }, openAll, closeAll)),
    nothing,
    ...cards.map(({ element }) => element),
  )
  if (cards.length <= FEW) {
    for (const card of cards) {
      card.draw()
      card.element.open = true
    }
  }
  return {
    show,
    keep: (kept) => {
      for (const { article, element } of cards) element.hidden = !kept.has(article.index)
      nothing.hidden = kept.size > 0
      const seen = Math.min(kept.size, MANY)
      openAll.textContent = kept.size > MANY ? `Open the first ${MANY}` : seen === 1 ? 'Open it' : 'Open all'
    },
  }
}

function cardOf(article: Article, show: ShowVerdict): Card {
  const { record } = article
  const { title, path, reference_date: reference } = record.article
  const statuses = new Map<keyof typeof statusWords, number>()
  for (const { status } of record.verdicts) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const summary = h(
    'summary',
    {},
    h('h3', {}, ...visible(title ?? path?.split('/').slice(-2).join('/') ?? 'text')),
    h(
      'span',
      { class: 'about' },
      h('code', {}, ...visible(path ?? 'text')),
      reference ? ' · ' : null,
      reference ? h('time', {}, reference.value) : null,
      statuses.size === 0 ? ' · no verdicts' : null,
    ),
    h('span', { class: 'chips' }, ...[...statuses].map(([status, count]) => statusChip(status, count))),
  )
  const body = h('div', { class: 'article-body' })
  const element = h('details', { class: 'article', id: `article-${article.index + 1}` }, summary, body)
  let drawn = false
  const draw = () => {
    if (drawn) return
    drawn = true
    body.append(...contents(article, show))
  }
  element.addEventListener('toggle', () => {
    if (element.open) draw()
  })
  return { article, element, draw }
}

function contents(article: Article, show: ShowVerdict): readonly Node[] {
  const text = article.text()
  const record = article.marked()
  const parts: Node[] = [foundList(article)]
  if (text === null || record === null) {
    parts.push(
      h('p', { class: 'note' }, 'This report was made of results: the text itself is not in it.'),
      ...article.claims.map((claim) => quoteCard(claim, article, show)),
    )
  } else {
    parts.push(markedText(article, text, record, show))
  }
  if (record && record.warnings.length > 0) {
    parts.push(
      h('h4', {}, 'Left open by the reader'),
      h('ul', { class: 'warnings' }, ...record.warnings.map(({ message }) => h('li', {}, ...visible(message)))),
    )
  }
  return parts
}

/** What was found, in a few lines: for skimming and for paper. */
function foundList({ record }: Article): HTMLElement {
  const times = (name: string, count: number) => (count > 1 ? `${name} ×${count}` : name)
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Places',
      record.jurisdictions
        .filter(({ mentions }) => mentions.length > 0)
        .map(({ id, mentions }) => times(nameOf(record, id), mentions.length)),
    ],
    [
      'Officials',
      record.officials
        .filter(({ mentions }) => mentions.length > 0)
        .map(({ name, titles }) => (titles[0] ? `${name}, ${titles[0].text}` : name)),
    ],
    [
      'Citations',
      record.citations
        .filter(({ mentions }) => mentions.length > 0)
        .map(({ normalized, mentions }) => times(normalized, mentions.length)),
    ],
    [
      'Dates',
      [
        ...new Set(
          record.dates.map(({ text, value }) => (value === null || value === text ? text : `${text} = ${value}`)),
        ),
      ],
    ],
  ]
  const filled = rows.filter(([, names]) => names.length > 0)
  if (filled.length === 0) return h('p', { class: 'note' }, 'Nothing was found in this article.')
  return h(
    'details',
    { class: 'found' },
    h(
      'summary',
      {},
      `Found: ${filled.map(([name, names]) => counted(names.length, name.slice(0, -1).toLowerCase())).join(', ')}`,
    ),
    h(
      'dl',
      { class: 'facts' },
      ...filled.flatMap(([name, names]) => [h('dt', {}, name), h('dd', {}, ...visible(names.join('; ')))]),
    ),
  )
}
