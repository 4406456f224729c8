/** The tidy views of a record as tables of the page. */
import { h } from '../output/html/client/dom.ts'
import { visible } from '../output/html/client/visible.ts'
import { type TidyView, views } from '../output/views.ts'
import type { ArticleRecord } from '../record.generated.ts'

const names: readonly (readonly [TidyView, string])[] = [
  ['verdicts', 'Verdicts'],
  ['jurisdictions', 'Places'],
  ['officials', 'Officials'],
  ['citations', 'Citations'],
  ['dates', 'Dates'],
]

/**
 * A heading and a table for each view that has rows, without columns that say nothing in any of them. There is one article only:
 * which file it is need not be told.
 */
export function tablesOf(record: ArticleRecord): readonly HTMLElement[] {
  return names.flatMap(([view, name]) => {
    const { columns, rows } = views[view]
    const filled = rows(record)
    if (filled.length === 0) return []
    const cells = (row: readonly string[]) =>
      row.filter((_, index) => columns[index] !== 'file' && filled.some((one) => one[index] !== ''))
    const id = `table-${view}`
    return [
      h(
        'section',
        { 'aria-labelledby': id },
        h('h2', { id }, name),
        h(
          'div',
          { class: 'scroll' },
          h(
            'table',
            { class: 'tidy' },
            h(
              'thead',
              {},
              h('tr', {}, ...cells(columns).map((column) => h('th', { scope: 'col' }, column.replaceAll('_', ' ')))),
            ),
            h(
              'tbody',
              {},
              ...filled.map((row) => h('tr', {}, ...cells(row).map((cell) => h('td', {}, ...visible(cell))))),
            ),
          ),
        ),
      ),
    ]
  })
}
