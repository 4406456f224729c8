/** The findings of a record that a reader asks for: the one step between records and outputs. */
import type { Kind } from '../kinds.ts'
import { isMentioned, statusWords } from '../output/views.ts'
import type { ArticleRecord, Citation, Jurisdiction, Official, Span, Verdict } from '../record.generated.ts'
import type { LawTest } from './read-law.ts'
import type { PlaceTest } from './read-place.ts'

export const statuses = Object.keys(statusWords) as readonly Verdict['status'][]

/** What is asked for; null asks for nothing in particular. Of the tests in a list one has to hold. */
export interface Selection {
  readonly only: readonly Kind[] | null
  readonly places: readonly PlaceTest[] | null
  readonly laws: readonly LawTest[] | null
  readonly statuses: readonly Verdict['status'][] | null
}

/**
 * The record with what was asked for; null if `places`, `laws` or `statuses` leave nothing of it. The record itself if nothing is
 * asked for.
 *
 * - A verdict stays if it passes every test that is given.
 * - Places and officials stay if they pass `places`, citations if they pass `laws`. For the tests that they cannot take
 *   themselves (all, for dates) a verdict that stays has to judge, cite or quote them, or be said by them.
 * - `only` takes out the other kinds.
 * - What stays may refer to what does not: that keeps its row, so that every id has one, without mentions.
 */
export function selectFrom(record: ArticleRecord, wanted: Selection): ArticleRecord | null {
  const { only, places, laws } = wanted
  const chooses = places !== null || laws !== null || wanted.statuses !== null
  if (!chooses && only === null) return record
  const here = new Set(record.jurisdictions.filter((row) => passes(row, places)).map(({ id }) => id))
  const cited = new Set(record.citations.filter((row) => passesLaw(row, laws)).map(({ id }) => id))
  const verdicts = record.verdicts.filter(
    (verdict) =>
      (wanted.statuses?.includes(verdict.status) ?? true) &&
      (places === null || verdict.jurisdictions.some((id) => here.has(id))) &&
      (laws === null || concerns(verdict, laws) || lawsOf(verdict).some((id) => cited.has(id))),
  )
  const of = tiesOf(verdicts)
  const byVerdict = {
    place: laws !== null || wanted.statuses !== null,
    law: places !== null || wanted.statuses !== null,
  }
  const asked = (kind: Kind): boolean => only?.includes(kind) ?? true
  // What an earlier choice has left without mentions is there for its id alone.
  const counts = (row: { readonly mentions: readonly unknown[] }): boolean => !chooses || isMentioned(row)
  const stay = {
    verdicts: asked('verdicts') ? verdicts : [],
    jurisdictions: record.jurisdictions.filter(
      (row) => asked('jurisdictions') && counts(row) && here.has(row.id) && (!byVerdict.place || of.places.has(row.id)),
    ),
    officials: record.officials.filter(
      (row) =>
        asked('officials') &&
        counts(row) &&
        (places === null || (row.jurisdiction !== null && here.has(row.jurisdiction))) &&
        (!byVerdict.place || of.officials.has(row.id)),
    ),
    citations: record.citations.filter(
      (row) => asked('citations') && counts(row) && cited.has(row.id) && (!byVerdict.law || of.laws.has(row.id)),
    ),
    dates: record.dates.filter(
      (date) =>
        asked('dates') && (!chooses || of.evidence.some((span) => span.start < date.end && date.start < span.end)),
    ),
  }
  if (chooses && Object.values(stay).every((rows) => rows.length === 0)) return null
  return { ...record, ...stay, ...withReferences(record, stay) }
}

const passes = (row: Jurisdiction, tests: readonly PlaceTest[] | null): boolean =>
  tests === null || tests.some((test) => test(row))

const passesLaw = (row: Citation, tests: readonly LawTest[] | null): boolean =>
  tests === null || tests.some(({ citation }) => citation(row))

/** Also by its words: "federal immigration law" has no citation. */
const concerns = ({ norm }: Verdict, tests: readonly LawTest[]): boolean =>
  norm !== null && tests.some(({ words }) => words(norm.text))

/** The laws that a verdict is of, by their ids. */
const lawsOf = ({ norm }: Verdict): readonly string[] => (norm?.citation ? [norm.citation, ...norm.further] : [])

/** What verdicts judge, who says them, and where they stand. */
function tiesOf(verdicts: readonly Verdict[]): {
  readonly places: ReadonlySet<string>
  readonly officials: ReadonlySet<string | null>
  readonly laws: ReadonlySet<string | null>
  readonly evidence: readonly Span[]
} {
  return {
    places: new Set(verdicts.flatMap(({ jurisdictions }) => jurisdictions)),
    officials: new Set(verdicts.map(({ source }) => source.official)),
    laws: new Set(verdicts.flatMap(lawsOf)),
    evidence: verdicts.flatMap(({ evidence }) => evidence),
  }
}

interface Staying {
  readonly verdicts: readonly Verdict[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly officials: readonly Official[]
  readonly citations: readonly Citation[]
}

function withReferences(record: ArticleRecord, stay: Staying): Omit<Staying, 'verdicts'> {
  const of = tiesOf(stay.verdicts)
  const officials = rowsOf(record.officials, stay.officials, of.officials)
  const places = new Set<string | null>([...of.places, ...officials.map(({ jurisdiction }) => jurisdiction)])
  return {
    officials,
    jurisdictions: rowsOf(record.jurisdictions, stay.jurisdictions, places),
    citations: rowsOf(record.citations, stay.citations, of.laws),
  }
}

/** In the record's order. */
function rowsOf<R extends { readonly id: string; readonly mentions: readonly unknown[] }>(
  rows: readonly R[],
  stay: readonly R[],
  referred: ReadonlySet<string | null>,
): readonly R[] {
  return rows.flatMap((row) => {
    if (stay.includes(row)) return [row]
    return referred.has(row.id) ? [{ ...row, mentions: [] }] : []
  })
}
