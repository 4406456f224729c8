/** Filters by place, law, source, status and dispute. */

import { states } from '../../../rules/place/states.ts'
import { placeName } from '../../place-name.ts'
import { statusWords } from '../../views.ts'
import { compareNames, type Keyed } from '../claims.ts'
import { button, byId, h } from './dom.ts'
import { type Article, type Filter, noFilter } from './report.ts'

/** The form, and ways to change it from elsewhere. */
export interface FilterForm {
  readonly set: (change: Partial<Filter>) => void
  readonly result: (text: string) => void
}

type Choice = Keyed & { readonly count: number }

/** Draws the form; `change` is called with what the reader wants to see. */
export function makeFilters(articles: readonly Article[], change: (filter: Filter) => void): FilterForm {
  let filter = noFilter
  const claims = articles.flatMap((article) => article.claims)
  const judged = countBy(claims.map(({ place }) => place))
  const judgedKeys = new Set(judged.map(({ key }) => key))
  const stateCodes = countBy(
    claims.flatMap(({ place }) => (place.state ? [{ key: place.state, name: place.state }] : [])),
  ).map(({ key, count }) => ({ key: `state:${key}`, name: `${stateName(key)} and all in it`, count }))
  const named = countBy(
    articles.flatMap(({ record }) =>
      record.jurisdictions
        .filter(({ id, mentions }) => !judgedKeys.has(id) && mentions.length > 0)
        .map((place) => ({ key: place.id, name: placeName(place) })),
    ),
  )
  const laws = countBy(claims.map(({ law }) => law))
  const cited = countBy(
    articles.flatMap(({ record }) => record.citations.map(({ id, normalized }) => ({ key: id, name: normalized }))),
  ).filter(({ key }) => !laws.some((law) => law.key === key))
  const sources = countBy(claims.filter(({ source }) => source.key.startsWith('name:')).map(({ source }) => source))

  const place = select('Place', [
    ['States', stateCodes],
    ['Judged', judged],
    ['Only named', named],
  ])
  const law = select('Law or norm', [
    ['In claims', laws],
    ['Only cited', cited],
  ])
  const source = select('Source', [['', sources]])
  const boxes = Object.entries(statusWords).flatMap(([status, { mark, words }]) => {
    if (!claims.some(({ verdict }) => verdict.status === status)) return []
    const input = h('input', { type: 'checkbox', name: 'status', value: status })
    return [
      { status, input, label: h('label', {}, input, h('span', { class: 'sign', 'aria-hidden': 'true' }, mark), words) },
    ]
  })
  const disputed = h('input', { type: 'checkbox', name: 'disputed' })
  const result = h('output', { class: 'result' })
  const reset = button('Show everything', { class: 'reset' }, () => put(noFilter))
  const form = byId('filters')
  form.append(
    place.field,
    law.field,
    source.field,
    h(
      'fieldset',
      {},
      h('legend', {}, 'Status'),
      ...boxes.map(({ label }) => label),
      h('label', {}, disputed, h('span', { class: 'sign', 'aria-hidden': 'true' }, '≠'), 'disputed only'),
    ),
    h('p', { class: 'bar' }, result, reset),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () =>
    put({
      place: place.input.value,
      law: law.input.value,
      source: source.input.value,
      statuses: new Set(boxes.filter(({ input }) => input.checked).map(({ status }) => status)),
      disputed: disputed.checked,
    }),
  )
  form.hidden = claims.length === 0 && cited.length === 0
  const put = (next: Filter) => {
    filter = next
    place.input.value = next.place
    law.input.value = next.law
    source.input.value = next.source
    for (const { status, input } of boxes) input.checked = next.statuses.has(status)
    disputed.checked = next.disputed
    change(next)
  }
  return {
    set: (part) => put({ ...filter, ...part }),
    result: (text) => {
      result.textContent = text
    },
  }
}

const stateName = (code: string): string => states.find((state) => state.code === code)?.name ?? code

/** Each thing once, by name, with how often it came. */
function countBy(things: readonly Keyed[]): readonly Choice[] {
  const counts = new Map<string, Choice>()
  for (const { key, name } of things) counts.set(key, { key, name, count: (counts.get(key)?.count ?? 0) + 1 })
  return [...counts.values()].filter(({ key }) => key !== '').sort(compareNames)
}

function select(
  name: string,
  groups: readonly (readonly [string, readonly Choice[]])[],
): { readonly field: HTMLElement; readonly input: HTMLSelectElement } {
  const options = groups.flatMap(([label, choices]) => {
    const rows = choices.map(({ key, name: shown, count }) => h('option', { value: key }, `${short(shown)} (${count})`))
    if (rows.length === 0) return []
    return label === '' ? rows : [h('optgroup', { label }, ...rows)]
  })
  const id = `filter-${name.split(' ')[0]?.toLowerCase()}`
  const input = h('select', { id }, h('option', { value: '' }, 'all'), ...options)
  return { field: h('div', { class: 'field' }, h('label', { for: id }, name), input), input }
}

const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
