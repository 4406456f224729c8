/** The claims ledger: one row a place and law, its marks, how many say so, and whether they contradict each other. */
import type { Verdict } from '../../../record.generated.ts'
import { statusWords } from '../../views.ts'
import { type Claim, compareNames, type Entry } from '../claims.ts'
import { button, byId, counted, h, say } from './dom.ts'
import { quoteCard, type ShowVerdict, statusChip } from './quote.ts'
import type { Article } from './report.ts'
import { visible } from './visible.ts'

/** Rows drawn before the reader asks for all. */
const FIRST = 25

type Order = 'place' | 'law' | 'claims' | 'sources'
const orders: Readonly<Record<Order, (a: Entry, b: Entry) => number>> = {
  place: (a, b) => compareNames(a.place, b.place) || compareNames(a.law, b.law),
  law: (a, b) => compareNames(a.law, b.law) || compareNames(a.place, b.place),
  claims: (a, b) => b.claims.length - a.claims.length || compareNames(a.place, b.place),
  sources: (a, b) => b.sources - a.sources || compareNames(a.place, b.place),
}
const heads: readonly (readonly [Order, string])[] = [
  ['place', 'Place'],
  ['law', 'Law or norm'],
  ['claims', 'Claims'],
  ['sources', 'Sources'],
]

/** Draws the ledger; returns how to draw other entries in it. */
export function makeLedger(articles: readonly Article[], show: ShowVerdict): (entries: readonly Entry[]) => void {
  let entries: readonly Entry[] = []
  let order: Order | null = null
  let all = false
  const columns = heads.map(([name, label]) => {
    const sorter = button(label, {}, () => {
      order = order === name ? null : name
      draw()
      say(order === null ? 'Disputed claims first.' : `Sorted by ${label.toLowerCase()}.`)
    })
    return { name, cell: h('th', { scope: 'col' }, sorter) }
  })
  const body = h('tbody')
  const table = h('table', { class: 'ledger' }, h('thead', {}, h('tr', {}, ...columns.map(({ cell }) => cell))), body)
  const more = button('', { class: 'more' }, () => {
    all = true
    draw()
  })
  const nothing = h('p', { class: 'note' }, 'No claims.')
  byId('ledger-body').append(h('div', { class: 'scroll' }, table), more, nothing)

  /** Rows once made stay as they are, open or closed, while their order or number changes. */
  const made = new WeakMap<Entry, readonly HTMLElement[]>()
  const rows = (entry: Entry): readonly HTMLElement[] => {
    const known = made.get(entry) ?? rowsOf(entry, articles, show)
    made.set(entry, known)
    return known
  }
  const draw = () => {
    const sorted = order === null ? entries : [...entries].sort(orders[order])
    const shown = all ? sorted : sorted.slice(0, FIRST)
    body.replaceChildren(...shown.flatMap(rows))
    for (const { name, cell } of columns) {
      if (name === order)
        cell.setAttribute('aria-sort', name === 'claims' || name === 'sources' ? 'descending' : 'ascending')
      else cell.removeAttribute('aria-sort')
    }
    more.hidden = shown.length === sorted.length
    more.textContent = `Show all ${counted(sorted.length, 'row')}`
    table.hidden = sorted.length === 0
    nothing.hidden = sorted.length > 0
  }
  addEventListener('beforeprint', () => more.hidden || more.click())
  return (next) => {
    entries = next
    draw()
  }
}

function rowsOf(entry: Entry, articles: readonly Article[], show: ShowVerdict): readonly HTMLElement[] {
  const quotes = h('td', { colspan: heads.length })
  const detail = h('tr', { class: 'detail', hidden: true }, quotes)
  const opener = button('', { class: 'opener', 'aria-expanded': 'false' }, () => {
    if (quotes.childElementCount === 0) {
      quotes.append(
        h(
          'div',
          { class: 'quotes' },
          ...entry.claims.map((claim) => quoteCard(claim, articles[claim.article] as Article, show)),
        ),
      )
    }
    detail.hidden = !detail.hidden
    opener.setAttribute('aria-expanded', String(!detail.hidden))
  })
  opener.append(...visible(entry.place.name))
  const marks = [...countStatuses(entry.claims)].map(([status, count]) => statusChip(status, count))
  const row = h(
    'tr',
    { class: `row${entry.disputed ? ' disputed' : ''}` },
    h('th', { scope: 'row', 'data-label': 'Place' }, opener),
    h('td', { 'data-label': 'Law or norm' }, ...visible(entry.law.name)),
    h(
      'td',
      { 'data-label': 'Claims' },
      h(
        'span',
        { class: 'chips' },
        ...marks,
        entry.disputed
          ? h('span', { class: 'chip dispute' }, h('span', { class: 'sign', 'aria-hidden': 'true' }, '≠'), 'disputed')
          : null,
      ),
    ),
    h('td', { 'data-label': 'Sources', class: 'amount' }, String(entry.sources)),
  )
  row.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button, a')) return
    if (getSelection()?.isCollapsed !== false) opener.click()
  })
  return [row, detail]
}

/** In the order in which statuses are always told. */
function countStatuses(claims: readonly Claim[]): ReadonlyMap<Verdict['status'], number> {
  const counts = new Map<Verdict['status'], number>()
  for (const status of Object.keys(statusWords) as Verdict['status'][]) {
    const count = claims.filter(({ verdict }) => verdict.status === status).length
    if (count > 0) counts.set(status, count)
  }
  return counts
}
