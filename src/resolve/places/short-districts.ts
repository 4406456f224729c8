/** A school district by the short form of its name, once the article has told that in full: "Harford schools", "District 61". */
import type { Words } from '../../article/words.ts'
import { startingBefore } from '../../partition-point.ts'
import type { Span } from '../../types.ts'
import type { Placed } from './placed.ts'

/** What a district's name ends with. */
const kinds =
  /(?: (?:City|County|Parish|Town|Township|Borough|Area|Unified|Independent|Consolidated|Community|Public|Union|Regional|Central|Joint|Local|Exempted|Village|R-\d+|city|county|public))* (?:[Ss]chool [Dd]istrict|[Ss]chools|ISD|CISD|USD|CUSD)(?: (?:No\. ?)?[\w-]*\d+)?$/
const numbered = / (?:District|USD|ISD) (?:No\. ?)?(\d{1,4})$/
const LONGEST_NAME = 4

/** The short names found in the windows; `mentions` are the places, sorted by start, `found` the districts named in full, `watched` the tokens that end a district's name. */
export function findShortDistricts(
  words: Words,
  watched: readonly number[],
  windows: readonly Span[],
  mentions: readonly Placed[],
  found: readonly Placed[],
): readonly Placed[] {
  const byShort = new Map<string, Placed | null>()
  for (const row of found)
    if (row.jurisdiction.kind === 'school_district')
      for (const short of shortsOf(row.jurisdiction.name)) {
        const other = byShort.get(short)
        // Two districts of one number: neither is told.
        byShort.set(short, other === undefined || other?.jurisdiction.id === row.jurisdiction.id ? row : null)
      }
  if (byShort.size === 0) return []
  const shorts: Placed[] = []
  for (const i of watched) {
    const span = numberAt(words, i, byShort) ?? schoolsAt(words, i, byShort, mentions)
    if (span === null) continue
    const { start, end, row } = span
    if (found.some((known) => known.start < end && start < known.end)) continue
    if (windows.some((window) => window.start <= start && end <= window.end)) shorts.push({ ...row, start, end })
  }
  return shorts
}

/** "Harford", "Harford County" and the number of "School District 61". */
function shortsOf(name: string): readonly string[] {
  const base = name.replace(kinds, '')
  const number = numbered.exec(name)?.[1]
  const own = base === name ? [] : [base, base.replace(/ (?:County|Parish)$/, '')]
  return number === undefined ? own : [...own, number]
}

type Shorts = ReadonlyMap<string, Placed | null>
interface Short extends Span {
  readonly row: Placed
}

/** "District 61" */
function numberAt(words: Words, i: number, shorts: Shorts): Short | null {
  const row = words.raw(i) === 'District' && words.joined(i) ? shorts.get(words.raw(i + 1)) : null
  return row ? { start: words.start(i), end: words.end(i + 1), row } : null
}

/** "Harford schools", "Decatur's schools"; "Cape Henlopen board", where no town is called so that has boards of its own. */
function schoolsAt(words: Words, i: number, shorts: Shorts, mentions: readonly Placed[]): Short | null {
  const noun = words.lower(i)
  if (!/^(?:schools|board|trustees|district)$/.test(noun)) return null
  const last = words.raw(i - 1) === "'s" ? i - 2 : i - 1
  let name = ''
  for (let k = last; k > last - LONGEST_NAME && k >= 0 && words.joined(k) && words.isCapital(k); k--) {
    name = name === '' ? words.raw(k) : `${words.raw(k)} ${name}`
    const row = shorts.get(name)
    if (row && (noun === 'schools' || !isPlaceAt(mentions, words.start(k))))
      return { start: words.start(k), end: words.end(i), row }
  }
  return null
}

const isPlaceAt = (mentions: readonly Placed[], start: number): boolean =>
  mentions[startingBefore(mentions, start)]?.start === start
