/** One article against what is expected of it. */
import { forEachKind, type Kind, kinds } from '../kinds.ts'
import type { CheckedArticle } from './checked-article.ts'
import { absenceEntry, extraEntry, nothingElseEntry, referenceDateEntries, rowEntry, todoEntry } from './entries.ts'
import { type Finding, findingsOf } from './findings.ts'
import { type Matching, matchRows, type Reading } from './match.ts'
import { type Promotable, promotableExtras, promotableTodo } from './promotable.ts'
import type { AnchoredRow } from './read-expected.ts'
import type { Check } from './result.ts'
import type { FieldTally, KindTally, Tallies, Tally } from './score.ts'
import { extrasIn, type Intruder, intrudersIn } from './unexpected.ts'

/** All that came of one article. */
export interface ArticleResult {
  readonly checks: readonly Check[]
  readonly tallies: Tallies
  readonly promotable: readonly Promotable[]
}

export function checkArticle(article: CheckedArticle): ArticleResult {
  const results = forEachKind((kind) => checkKind(article, kind))
  const all = kinds.map((kind) => results[kind])
  const readWith = optionWords(article)
  return {
    checks: [...referenceDateEntries(article), ...all.flatMap(({ checks }) => checks)].map((check) => ({
      ...check,
      readWith,
    })),
    tallies: forEachKind((kind) => results[kind].tally),
    promotable: all.flatMap(({ promotable }) => promotable),
  }
}

/** The options with which the article was read, as they are typed. */
function optionWords({ truth, rulesFiles }: CheckedArticle): readonly string[] {
  const { date, home, include_skipped: skipped } = truth.expected
  return [
    ...(date === undefined ? [] : ['--date', date]),
    ...(home === undefined ? [] : ['--home', home]),
    ...(skipped ? ['--include-skipped'] : []),
    ...rulesFiles.flatMap((file) => ['--rules', file]),
  ]
}

interface KindResult {
  readonly checks: readonly Check[]
  readonly tally: KindTally
  readonly promotable: readonly Promotable[]
}

/** What one reading of the rows finds. */
interface Outcome {
  readonly matching: Matching
  readonly intruders: readonly Intruder[]
  readonly extras: readonly Finding[]
}

function checkKind(article: CheckedArticle, kind: Kind): KindResult {
  const { record, truth } = article
  const rows = truth.rows.filter((row) => row.kind === kind)
  const required = rows.filter(({ rank }) => rank === 'required')
  const absent = truth.absent.filter((row) => row.kind === kind)
  const isComplete = truth.expected.complete?.includes(kind) ?? false
  const findings = findingsOf(record, kind)
  const read = (reading: Reading): Outcome => {
    const matching = matchRows(rows, findings, reading)
    const intruders = intrudersIn(findings, matching, absent)
    return { matching, intruders, extras: isComplete ? extrasIn(findings, matching, intruders) : [] }
  }
  const lenient = read('lenient')
  const { matching, intruders, extras } = lenient
  const differing = new Set([...matching.nearMisses.values()].map(({ finding }) => finding))
  const added = promotableExtras(article, extras, differing)
  const todo = rows.filter(({ rank }) => rank === 'todo')
  const moved = new Map(
    todo.filter((row) => matching.hits.has(row)).map((row) => [row, promotableTodo(article, row)] as const),
  )
  const entryOf = (row: AnchoredRow): Check => rowEntry(article, row, matching, findings)
  return {
    checks: [
      ...required.map(entryOf),
      ...absent.map((absence) => absenceEntry(article, absence, intruders)),
      ...(isComplete && extras.length === 0 ? [nothingElseEntry(article, kind)] : []),
      ...extras.map((finding) => extraEntry(article, finding, added.get(finding))),
      ...todo.map((row) => todoEntry(entryOf(row), moved.get(row)?.id ?? null)),
    ],
    tally: {
      lenient: tallyOf(required, lenient),
      strict: tallyOf(required, read('strict')),
      fields: fieldTallyOf(matching),
    },
    promotable: [...added.values(), ...moved.values()],
  }
}

function tallyOf(required: readonly AnchoredRow[], { matching, intruders, extras }: Outcome): Tally {
  const hits = required.filter((row) => matching.hits.has(row)).length
  const wrong = new Set([...intruders.map(({ finding }) => finding.fact), ...extras.map(({ fact }) => fact)])
  return { hits, missed: required.length - hits, false: wrong.size }
}

/** The fields of what was found at the right place, all of them right or not. */
function fieldTallyOf({ hits, nearMisses }: Matching): FieldTally {
  const compared = [...hits.values(), ...nearMisses.values()]
    .filter(({ row }) => row.rank === 'required')
    .flatMap(({ comparisons }) => comparisons)
  return { right: compared.filter(({ same }) => same).length, given: compared.length }
}
