/** What the reports say in the same words. */
import { excerpt, printable } from '../../output/printable.ts'
import { type Change, type DiffKind, type DiffReport, diffKinds, type FieldChange } from '../result.ts'

const singular: Readonly<Record<DiffKind, string>> = {
  article: 'article',
  verdicts: 'verdict',
  citations: 'citation',
  officials: 'official',
  jurisdictions: 'jurisdiction',
  dates: 'date',
  skipped: 'set apart',
  warnings: 'warning',
}

export const signs: Readonly<Record<Change['change'], string>> = { gained: '+', lost: '-', changed: '~' }

/** "verdict, line 3". */
export const headOf = ({ kind, line }: Change): string => `${singular[kind]}${line === null ? '' : `, line ${line}`}`

/** The thing in a line; of a date its words too. */
export function bodyOf({ kind, shown, words }: Change, widest?: number): string {
  const quoted = words !== null && kind === 'dates' ? ` "${words}"` : ''
  return excerpt(`${shown}${quoted}`, widest)
}

/** Words that the line above does not tell already. */
export const quoteOf = ({ kind, words, shown, change }: Change): string | null =>
  words === null || kind === 'dates' || shown.includes(words) || (change === 'changed' && kind !== 'verdicts')
    ? null
    : words

/** "status": the value before and the value now; a mention that came or went has only one of them. */
export const sidesOf = ({ oldShown, newShown }: FieldChange): readonly (readonly ['-' | '+', string])[] => [
  ...(oldShown === null ? [] : [['-', oldShown] as const]),
  ...(newShown === null ? [] : [['+', newShown] as const]),
]

/** Name and counts of each kind that was there at all. */
export function countRows({ counts }: DiffReport): readonly (readonly [DiffKind, readonly number[]])[] {
  return diffKinds.flatMap((kind) => {
    const { same, gained, lost, changed } = counts[kind]
    return kind !== 'article' && same + gained + lost + changed > 0
      ? [[kind, [same, gained, lost, changed]] as const]
      : []
  })
}

export const countColumns = ['same', 'gained', 'lost', 'changed'] as const

/** "2 articles differ, 10 are the same, 1 only in old.ndjson". */
export function summaryOf(report: DiffReport): string {
  const { articles, sameArticles, onlyOld, onlyNew } = report
  return [
    `${articles.length} ${articles.length === 1 ? 'article differs' : 'articles differ'}`,
    `${sameArticles} ${sameArticles === 1 ? 'is' : 'are'} the same`,
    ...(onlyOld.length > 0 ? [`${onlyOld.length} only in ${printable(report.old)}`] : []),
    ...(onlyNew.length > 0 ? [`${onlyNew.length} only in ${printable(report.new)}`] : []),
  ].join(', ')
}
