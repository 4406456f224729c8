/** The entries of a report: one check each, with what a person needs to understand it. */
import { positionOf, readLineStarts } from '../article/positions.ts'
import type { Kind } from '../kinds.ts'
import type { CheckedArticle } from './checked-article.ts'
import { asCandidate, closestTo } from './closest.ts'
import type { Expected } from './expected.generated.ts'
import { givenFields } from './fields.ts'
import type { Finding } from './findings.ts'
import type { Matching } from './match.ts'
import type { Promotable } from './promotable.ts'
import type { AnchoredAbsence, AnchoredRow } from './read-expected.ts'
import { type Check, newCheck } from './result.ts'
import type { Intruder } from './unexpected.ts'

type Located = Pick<CheckedArticle, 'path' | 'text'>

/** A row that is to be found. */
export function rowEntry(article: Located, row: AnchoredRow, matching: Matching, findings: readonly Finding[]): Check {
  const hit = matching.hits.has(row)
  const candidate = hit ? null : closestTo(row, matching, findings, article.text)
  return { ...ofRow(article, row), outcome: hit ? 'pass' : 'fail', candidate }
}

/** The same for a known miss; with an id, it passes and can be promoted. */
export const todoEntry = (entry: Check, id: string | null): Check => ({
  ...entry,
  outcome: id === null ? 'todo' : 'todo-passes',
  id,
})

function ofRow({ path, text }: Located, row: AnchoredRow): Check {
  return newCheck({
    sort: 'row',
    outcome: 'fail',
    kind: row.kind,
    path,
    line: lineAt(text, row.span.start),
    words: row.row.quote,
    about: describe(row),
  })
}

/** A place where nothing may be. */
export function absenceEntry({ path, text }: Located, absence: AnchoredAbsence, intruders: readonly Intruder[]): Check {
  const intruder = intruders.find((one) => one.absence === absence)
  return newCheck({
    sort: 'absent',
    outcome: intruder ? 'fail' : 'pass',
    kind: absence.kind,
    path,
    line: lineAt(text, absence.span.start),
    words: absence.quote,
    about: `none of the ${absence.kind} here${absence.why ? ` (${absence.why})` : ''}`,
    candidate: intruder ? asCandidate(intruder.finding, [], 'here', text) : null,
  })
}

/** A complete kind of which nothing else was found. */
export const nothingElseEntry = ({ path }: Located, kind: Kind): Check =>
  newCheck({ sort: 'rest', outcome: 'pass', kind, path, about: `no other ${kind}` })

/** Something found of a complete kind that nobody expects. */
export function extraEntry({ path, text }: Located, finding: Finding, item: Promotable | undefined): Check {
  const candidate = asCandidate(finding, [], item?.forAll ? 'here' : 'taken', text)
  const id = item?.id ?? null
  const { kind, shown } = finding.fact
  const { line, words } = candidate
  return newCheck({ sort: 'extra', outcome: 'fail', kind, path, line, words, about: shown, candidate, id })
}

/** Nothing where no reference date is asked for. */
export function referenceDateEntries({ path, record, truth }: CheckedArticle): readonly Check[] {
  const wanted = wantedReferenceDate(truth.expected)
  if (wanted === undefined) return []
  const found = record.article.reference_date
  const show = (date: typeof wanted): string => (date ? `${date.value} (${date.from})` : 'none')
  const same = wanted?.value === found?.value && wanted?.from === found?.from
  const about = same ? show(wanted) : `wanted ${show(wanted)}, found ${show(found)}`
  return [newCheck({ sort: 'reference_date', outcome: same ? 'pass' : 'fail', path, line: 1, about })]
}

/** With a date given and nothing else asked for, the date given is the one to be used. */
function wantedReferenceDate(expected: Expected): Expected['reference_date'] {
  if (expected.reference_date !== undefined) return expected.reference_date
  return expected.date === undefined ? undefined : { value: expected.date, from: 'option' }
}

const lineAt = (text: string, offset: number): number => positionOf(readLineStarts(text), offset).line

const describe = (row: AnchoredRow): string =>
  givenFields(row.row)
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ') || `any of the ${row.kind}`
