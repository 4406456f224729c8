/** An article's text, line by line, with everything that was found marked in it. */
import { readLineStarts } from '../../../article/positions.ts'
import type { ArticleRecord, Verdict } from '../../../record.generated.ts'
import { type Annotation, annotationsOf } from '../../annotations.ts'
import { statusWords } from '../../views.ts'
import { toneOf } from '../claims.ts'
import { cutIntoPieces } from '../marks.ts'
import { h, onPress } from './dom.ts'
import { visible } from './visible.ts'

/** What a press on a mark does. */
export interface Explainers {
  readonly mentions: (mentions: readonly Annotation[]) => void
  readonly verdict: (id: string) => void
}

/** Each kind has a letter, a colour and a line of its own. */
export const letters: Readonly<Record<Annotation['kind'], { readonly letter: string; readonly name: string }>> = {
  jurisdiction: { letter: 'P', name: 'place' },
  official: { letter: 'O', name: 'official' },
  citation: { letter: 'C', name: 'citation' },
  date: { letter: 'D', name: 'date' },
}

interface Evidence {
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
}

/** The text as an ordered list of numbered lines. Offsets of the record are UTF-16 code units. */
export function articleText(text: string, record: ArticleRecord, explain: Explainers): HTMLElement {
  const mentions = annotationsOf(record)
  const evidence = record.verdicts.flatMap((verdict) =>
    verdict.evidence.map(({ start, end }): Evidence => ({ start, end, verdict })),
  )
  const starts = readLineStarts(text)
  const lines = starts.map((from, index) => {
    const next = starts[index + 1] ?? text.length + 1
    const to = text[next - 2] === '\r' && next <= text.length ? next - 2 : next - 1
    const skipped = record.skipped.find(({ start, end }) => start < to && end > from)
    const pieces = cutIntoPieces(evidence, from, to).map((piece) => {
      const inner = cutIntoPieces(mentions, piece.start, piece.end).map(({ start, end, in: found }) =>
        found.length === 0
          ? h('span', {}, ...visible(text.slice(start, end)))
          : mark(text.slice(start, end), found, explain),
      )
      if (piece.in.length === 0) return h('span', {}, ...inner)
      const tones = new Set(piece.in.map(({ verdict }) => toneOf(verdict.status)))
      const chips = piece.in
        .filter(({ start }) => start === piece.start)
        .map(({ verdict }) => verdictChip(verdict, explain))
      return h('span', { class: `evidence ${tones.size === 1 ? [...tones][0] : 'mixed'}` }, ...chips, ...inner)
    })
    const reason = skipped ? h('span', { class: 'reason' }, `skipped: ${skipped.reason.replace('_', ' ')}`) : null
    return h(
      'div',
      { class: `line${skipped ? ' skipped' : ''}${from === to ? ' empty' : ''}`, 'data-line': index + 1 },
      h('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)),
      h('div', { class: 'words', dir: 'auto' }, reason, ...pieces),
    )
  })
  const body = h(
    'div',
    { class: 'text', role: 'group', 'aria-label': 'Text. Arrow keys go from mark to mark.' },
    ...lines,
  )
  moveWithArrows(body)
  return body
}

function mark(words: string, found: readonly Annotation[], explain: Explainers): HTMLElement {
  const { kind, label } = found[0] as Annotation
  const { letter, name } = letters[kind]
  const also = found.slice(1).map((other) => `, ${letters[other.kind].name} ${other.label}`)
  const element = h(
    'span',
    {
      class: `mark ${kind}`,
      role: 'button',
      tabindex: -1,
      'data-letter': [...new Set(found.map((one) => letters[one.kind].letter))].join('') || letter,
      'aria-label': `${words}: ${name} ${label}${also.join('')}`,
    },
    h('span', { class: 'marked' }, ...visible(words)),
  )
  onPress(element, () => explain.mentions(found))
  return element
}

function verdictChip(verdict: Verdict, explain: Explainers): HTMLElement {
  const { mark: sign, words } = statusWords[verdict.status]
  const chip = h(
    'span',
    {
      class: `verdict-chip ${toneOf(verdict.status)}`,
      role: 'button',
      tabindex: -1,
      'data-verdict': verdict.id,
      'aria-label': `verdict ${verdict.id}: ${words}`,
    },
    sign,
  )
  onPress(chip, () => explain.verdict(verdict.id))
  return chip
}

/** One stop for the Tab key; arrows, Home and End go on from there. */
function moveWithArrows(body: HTMLElement): void {
  const stops = [...body.querySelectorAll<HTMLElement>('[role="button"]')]
  stops[0]?.setAttribute('tabindex', '0')
  const go = (target: HTMLElement | undefined) => {
    if (!target) return
    target.focus()
    target.scrollIntoView({ block: 'nearest' })
  }
  body.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !stops.includes(target)) return
    for (const stop of stops) if (stop.tabIndex === 0) stop.tabIndex = -1
    target.tabIndex = 0
  })
  body.addEventListener('keydown', (event) => {
    const at = stops.indexOf(document.activeElement as HTMLElement)
    if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: stops.length - 1,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    go(stops[next])
  })
}
