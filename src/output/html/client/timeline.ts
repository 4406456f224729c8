/** The timeline: what is claimed when, in three lanes, above all dates that the articles name. */
import type { ArticleRecord } from '../../../record.generated.ts'
import { type Column, columnOf, columnsFor, yearOf } from '../calendar.ts'
import { type Claim, type Tone, toneOf } from '../claims.ts'
import { byId, counted, h, onPress, s } from './dom.ts'
import { openPanel } from './explain.ts'
import { quoteCard, type ShowVerdict } from './quote.ts'
import type { Article } from './report.ts'

const WIDTH = 975
const LEFT = 150
const LANE = 46
const DATES = 70
const lanes: readonly { readonly tone: Tone; readonly name: string; readonly sign: string }[] = [
  { tone: 'no', name: 'does not comply', sign: '✗' },
  { tone: 'open', name: 'in part, in review', sign: '…' },
  { tone: 'yes', name: 'complies', sign: '✓' },
]

/** When a claim is: its own date if its time is one that was read, else its article's day. */
function whenOf({ verdict }: Claim, { record }: Article): number | null {
  const said = record.dates.find(
    ({ text, start }) =>
      text === verdict.time && verdict.evidence.some((span) => start >= span.start && start < span.end),
  )
  return yearOf(said?.value ?? null) ?? yearOf(record.article.reference_date?.value ?? null)
}

const datesOf = (record: ArticleRecord): readonly number[] =>
  record.dates
    .filter(({ kind }) => kind === 'date' || kind === 'interval')
    .map(({ value }) => yearOf(value))
    .filter((year) => year !== null)

/** Draws the timeline; returns how to draw other claims and articles on it. */
export function makeTimeline(
  articles: readonly Article[],
  show: ShowVerdict,
): (claims: readonly Claim[], kept: readonly Article[]) => void {
  const body = byId('timeline-body')
  return (claims, kept) => {
    const dated = claims.flatMap((claim) => {
      const when = whenOf(claim, articles[claim.article] as Article)
      return when === null ? [] : [{ claim, when }]
    })
    const dates = kept.flatMap(({ record }) => datesOf(record))
    const columns = columnsFor([...dated.map(({ when }) => when), ...dates])
    if (columns.length === 0) {
      body.replaceChildren(h('p', { class: 'note' }, 'No dates.'))
      return
    }
    const step = (WIDTH - LEFT - 10) / columns.length
    const middle = (column: Column) => LEFT + (columns.indexOf(column) + 0.5) * step
    const base = LANE * lanes.length + DATES + 14
    const rows = lanes.map(({ tone, name, sign }, lane) => {
      const y = LANE * lane + LANE / 2 + 4
      const marks = columns.flatMap((column) => {
        const here = dated.filter(
          ({ claim, when }) => toneOf(claim.verdict.status) === tone && columnOf(columns, when) === column,
        )
        if (here.length === 0) return []
        const label = `${column.label}: ${counted(here.length, 'claim')}, ${name}`
        const mark = s(
          'g',
          {
            class: `dot ${tone}`,
            transform: `translate(${Math.round(middle(column))},${y})`,
            role: 'button',
            tabindex: 0,
            'aria-label': label,
          },
          s('circle', { r: Math.min(20, 9 + Math.round(Math.sqrt(here.length) * 1.5)) }),
          s('text', { 'aria-hidden': 'true' }, here.length > 1 ? String(here.length) : sign),
          s('title', {}, label),
        )
        onPress(mark, () =>
          openPanel(label, ...here.map(({ claim }) => quoteCard(claim, articles[claim.article] as Article, show))),
        )
        return [mark]
      })
      return s(
        'g',
        {},
        s('line', { x1: LEFT, x2: WIDTH - 10, y1: y, y2: y, class: 'lane' }),
        s('text', { x: 0, y: y + 5, class: 'lane-name' }, `${sign} ${name}`),
        ...marks,
      )
    })
    const heights = columns.map((column) => dates.filter((when) => columnOf(columns, when) === column).length)
    const tallest = Math.max(1, ...heights)
    const bars = columns.flatMap((column, index) => {
      const count = heights[index] as number
      if (count === 0) return []
      const height = Math.max(2, Math.round((count / tallest) * (DATES - 22)))
      const x = middle(column)
      return [
        s(
          'g',
          { class: 'bar-of-dates' },
          s('rect', {
            x: Math.round(x - step * 0.35),
            y: base - height,
            width: Math.max(2, Math.round(step * 0.7)),
            height,
          }),
          s('text', { x: Math.round(x), y: base - height - 4, class: 'count' }, String(count)),
          s('title', {}, `${column.label}: ${counted(count, 'date')} named`),
        ),
      ]
    })
    const every = Math.ceil(columns.length / 12)
    const ticks = columns.flatMap((column, index) =>
      index % every === 0
        ? [s('text', { x: Math.round(middle(column)), y: base + 20, class: 'tick' }, column.label)]
        : [],
    )
    body.replaceChildren(
      h(
        'div',
        { class: 'scroll' },
        s(
          'svg',
          {
            viewBox: `0 0 ${WIDTH} ${base + 30}`,
            class: 'time',
            role: 'group',
            'aria-label': 'Timeline of claims and dates',
          },
          ...rows,
          s('text', { x: 0, y: base - 4, class: 'lane-name' }, 'dates named'),
          s('line', { x1: LEFT, x2: WIDTH - 10, y1: base, y2: base, class: 'axis' }),
          ...bars,
          ...ticks,
        ),
      ),
      h('p', { class: 'hint' }, undatedNote(claims.length - dated.length)),
    )
  }
}

const undatedNote = (undated: number): string =>
  `A claim stands at the date it names, else at its article's day.${undated > 0 ? ` ${counted(undated, 'claim')} without a date.` : ''}`
