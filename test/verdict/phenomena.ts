/** The sentences of `phenomena/*.json`, written from the guideline by people who had not seen the rules, and how a reading agrees with them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord, Verdict } from '../../src/record.generated.ts'

/** One verdict as people wrote it down. */
export interface Expected {
  /** Plain names of the places judged. */
  readonly of: readonly string[]
  readonly status: string
  readonly stance?: string
  /** A name, a body or a role; `article` for the article's own voice. */
  readonly by?: string | null
  readonly norm?: string | null
  readonly via?: string
  readonly past?: boolean
  readonly time?: string
}

/** A sentence, or a few, and all verdicts in it. */
export interface Row {
  readonly text: string
  readonly verdicts: readonly Expected[]
  /** Places or status are not right yet. */
  readonly todo?: true
  /** Places and status are right, something else is not yet. */
  readonly todo_details?: true
  /** What the verdict waits for, if it is an earlier stage. */
  readonly why?: 'place' | 'person'
}

/** One turn of phrase. */
export interface Phenomenon {
  readonly phenomenon: string
  readonly about: string
  readonly hits: readonly Row[]
  readonly near_misses: readonly Row[]
}

/** Reads all files of a folder, sorted by name. */
export function readPhenomena(folder: string): readonly (readonly [group: string, phenomena: readonly Phenomenon[]])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))] as const)
}

/** What became of one sentence. */
export interface Agreement {
  /** Pairs whose places and status are the same. */
  readonly pairs: readonly (readonly [Expected, Verdict])[]
  readonly missed: readonly Expected[]
  readonly wrong: readonly Verdict[]
  /** Per pair, what is not the same besides: "stance: finds, not reports". */
  readonly differences: readonly (readonly string[])[]
}

/** Pairs what a record holds with what people found, each once. */
export function compareVerdicts(expected: readonly Expected[], record: ArticleRecord): Agreement {
  const left = [...record.verdicts]
  const pairs: [Expected, Verdict][] = []
  const missed: Expected[] = []
  for (const wanted of expected) {
    const fitting = left
      .filter((verdict) => verdict.status === wanted.status && samePlaces(wanted.of, record, verdict))
      .sort((a, b) => differences(wanted, a, record).length - differences(wanted, b, record).length)[0]
    if (fitting === undefined) missed.push(wanted)
    else {
      left.splice(left.indexOf(fitting), 1)
      pairs.push([wanted, fitting])
    }
  }
  return { pairs, missed, wrong: left, differences: pairs.map(([wanted, found]) => differences(wanted, found, record)) }
}

/** A place by its own words and its class, so that "Fresno" is not Fresno County and not its schools. */
function placeKey(name: string, kind = ''): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .split(/[ -]+/)
  const school = kind === 'school_district' || words.some((word) => /^(?:schools?|education)$/.test(word))
  const county = kind === 'county' || words.some((word) => /^(?:county|parish)$/.test(word))
  const own = words.filter(
    (word) =>
      !/^(?:county|parish|schools?|district|public|community|independent|unified|consolidated|joint|area|system|education|city|town|village|of|the|board|no|\d+)$/.test(
        word,
      ),
  )
  return `${school ? 'school' : county ? 'county' : ''}:${own.join(' ').replace(/^st /, 'saint ')}`
}

function samePlaces(names: readonly string[], record: ArticleRecord, verdict: Verdict): boolean {
  const found = verdict.jurisdictions.map((id) => {
    const place = record.jurisdictions.find((row) => row.id === id)
    return placeKey(place?.name ?? id, place?.kind)
  })
  const wanted = names.map((name) => placeKey(name))
  return wanted.length === found.length && wanted.every((key) => found.includes(key))
}

const littleWords = new Set(
  'the a an of for and in on to s us u state states federal city county officials official department office agency law laws act rules rule'.split(
    ' ',
  ),
)

function keysOf(name: string | null | undefined): ReadonlySet<string> {
  const words = (name ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\./g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !littleWords.has(word))
  const initials = words.filter((word) => !/^(?:the|of|for|and|us|a|an)$/.test(word))
  const keys = telling.length > 0 ? telling : words
  return new Set([
    ...keys.map((word) => word.replace(/s$/, '')),
    ...(initials.length > 1 ? [initials.map((word) => word[0]).join('')] : []),
  ])
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((key) => b.has(key))
const alsoCalled: ReadonlyMap<string, string> = new Map([
  ['doj', 'Justice Department'],
  ['hud', 'Department of Housing and Urban Development HUD'],
  ['dhs', 'Department of Homeland Security'],
  ['cms', 'Centers for Medicare and Medicaid Services CMS'],
  ['epa', 'Environmental Protection Agency EPA'],
  ['ocr', 'Office for Civil Rights'],
])
const spelledOut = (name: string | null | undefined): string => {
  const plain = (name ?? '').replace(/^the /i, '')
  return `${plain} ${alsoCalled.get(plain.toLowerCase()) ?? ''}`
}

function differences(wanted: Expected, found: Verdict, record: ArticleRecord): readonly string[] {
  const list: string[] = []
  const check = (field: string, same: boolean, want: unknown, got: unknown) => {
    if (!same) list.push(`${field}: ${want}, not ${got}`)
  }
  if (wanted.stance !== undefined) check('stance', wanted.stance === found.stance, wanted.stance, found.stance)
  if (wanted.by !== undefined) {
    const { source } = found
    const official = record.officials.find((row) => row.id === source.official)
    const by = [source.name, source.organization, official?.name].map(spelledOut).join(' ')
    const same =
      wanted.by === 'article' || source.kind === 'article'
        ? wanted.by === source.kind
        : wanted.by === null || shares(keysOf(spelledOut(wanted.by)), keysOf(by))
    check('by', same, wanted.by, source.name ?? source.organization ?? source.kind)
  }
  if (wanted.norm !== undefined) {
    const cited = record.citations.find((row) => row.id === found.norm?.citation)
    const norm = found.norm === null ? null : `${found.norm.text} ${cited?.normalized ?? ''}`
    const same =
      wanted.norm === null || norm === null ? wanted.norm === norm : shares(keysOf(wanted.norm), keysOf(norm))
    check('norm', same, wanted.norm, found.norm?.text ?? null)
  }
  if (wanted.via !== undefined) check('via', shares(keysOf(wanted.via), keysOf(found.via)), wanted.via, found.via)
  if (wanted.past !== undefined) check('past', wanted.past === found.past, wanted.past, found.past)
  if (wanted.time !== undefined) check('time', shares(keysOf(wanted.time), keysOf(found.time)), wanted.time, found.time)
  return list
}
