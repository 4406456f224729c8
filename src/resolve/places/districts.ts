/** School and special districts, which are governments of their own: "Mesa Public Schools", "the Reno water district". */
import type { Words } from '../../article/words.ts'
import type { Span } from '../../types.ts'
import { type Placed, unitedStates } from './placed.ts'

type DistrictKind = 'school_district' | 'special_district'

/** What stands before "district" says which kind it is. */
const specialKinds: ReadonlySet<string> = new Set(
  'water sanitary sanitation sewer sewerage utility utilities irrigation protection fire library hospital control management transit park drainage conservation improvement port'.split(
    ' ',
  ),
)
/** Bodies that act for a school district. */
const schoolBodies: ReadonlySet<string> = new Set('board committee system trustees'.split(' '))
const acronyms: ReadonlySet<string> = new Set('ISD USD CUSD CISD SFUSD LAUSD'.split(' '))
/** Words that open a sentence or stand before a name and are none of it. */
const notNames: ReadonlySet<string> = new Set(
  'The In At But And For From While When After Both Neither Federal State Officials Former That This Has Did Does Is Was If Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
)
/** What the names of one district differ in. */
const kindWords =
  /_(?:unified|independent|consolidated|community|public|area|regional|central|union|joint|elementary|high|local|city)(?=_|$)/g
const LONGEST_NAME = 8

/**
 * Finds the districts of the windows in whose name a place was found (`mentions`, sorted by start): its state is theirs. `watched` are the
 * tokens that `isDistrictWord` tells.
 */
export function findDistricts(
  words: Words,
  watched: readonly number[],
  folded: string,
  windows: readonly Span[],
  mentions: readonly Placed[],
): readonly Placed[] {
  const found: Placed[] = []
  let window = 0
  let mention = 0
  for (const i of watched) {
    const kind = kindAt(words, i)
    if (!kind) continue
    const end = words.end(i)
    const from = nameStart(words, i)
    const start = words.start(from)
    while (window < windows.length && (windows[window] as Span).end < end) window++
    if (window >= windows.length) break
    if (start < (windows[window] as Span).start) continue
    while (mention < mentions.length && (mentions[mention] as Placed).start < start) mention++
    const place = mentions[mention]
    if (!place || place.end > end || place.jurisdiction.state === null) continue
    // A state's school board is the state's.
    if (kind === 'school_district' && place.jurisdiction.kind === 'state' && !words.isCapital(i)) continue
    found.push(placed({ start, end }, nameOf(folded.slice(start, end)), kind, place))
  }
  return oneNameEach(found)
}

/** Can a district's name, or that of its board, end with the word? */
export function isDistrictWord(raw: string): boolean {
  const lower = raw.toLowerCase()
  return lower === 'district' || lower === 'schools' || schoolBodies.has(lower) || acronyms.has(raw)
}

/** The kind of a district whose name, or the name of whose board, ends with token `i`. */
function kindAt(words: Words, i: number): DistrictKind | null {
  if (!words.joined(i - 1)) return null
  const word = words.lower(i)
  const before = words.lower(i - 1)
  if (word === 'district')
    return before === 'school' ? 'school_district' : specialKinds.has(before) ? 'special_district' : null
  if (schoolBodies.has(word)) return before === 'school' ? 'school_district' : null
  if (word === 'schools')
    return (before === 'public' && words.isCapital(i)) || stateBefore(words, i) !== i ? 'school_district' : null
  return acronyms.has(words.raw(i)) && words.isCapital(i - 1) ? 'school_district' : null
}

/** First token of the capitalised words before the kind: "Salt Lake City" of "Salt Lake City school district". */
function nameStart(words: Words, last: number): number {
  const kind = words.lower(last - 1) === 'school' || words.lower(last - 1) === 'public' ? last - 1 : last
  const named = stateBefore(words, kind)
  let from = named !== kind ? named : words.isCapital(last) ? last : last - 1
  while (from > 0 && last - from < LONGEST_NAME && words.joined(from - 1) && isNamePart(words, from - 1)) from--
  return from
}

/** "Peoria, Ill., school district": the token of the comma before the state that stands before token `i`; `i` if none does. */
function stateBefore(words: Words, i: number): number {
  let at = i - 1
  if (words.raw(at) !== ',') return i
  at--
  if (words.raw(at) === '.') at--
  let from = at
  while (from > 0 && from > at - 3 && (words.isCapital(from) || words.raw(from) === '.') && words.raw(from - 1) !== ',')
    from--
  return words.isCapital(from) && words.raw(from - 1) === ',' ? from - 1 : i
}

function isNamePart(words: Words, i: number): boolean {
  const raw = words.raw(i)
  if (raw === '-' || raw === '.') return words.end(i - 1) === words.start(i) && words.isCapital(i - 1)
  return words.isCapital(i) && !notNames.has(raw)
}

/** "Peoria, Ill., school board" is the board of the Peoria school district. */
function nameOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/, [A-Za-zÀ-ɏḀ-ỿ. ]+,(?= )/u, '')
    .replace(/ [Ss]chool (?:[Bb]oard|[Cc]ommittee|[Ss]ystem|[Tt]rustees)$| (?:public )?schools$/, ' school district')
}

function placed(span: Span, name: string, kind: DistrictKind, place: Placed): Placed {
  const state = place.jurisdiction.state as string
  const slug = name
    .toLowerCase()
    .replace(/ (?:school district|public schools|isd|usd|cusd|cisd)$/, '')
    .replace(/[^A-Za-zÀ-ɏḀ-ỿ\d]+/gu, '_')
  return {
    ...span,
    as: 'organization',
    rule: kind === 'school_district' ? 'school-district' : 'special-district',
    jurisdiction: {
      id: `${unitedStates.id}/state:${state.toLowerCase()}/${kind}:${slug}`,
      name,
      kind,
      state,
      geoid: null,
      location: place.jurisdiction.location,
    },
  }
}

/** "Mesa Public Schools" and "the Mesa school district" are one: the fullest name stands for all of a place. */
function oneNameEach(found: readonly Placed[]): readonly Placed[] {
  const fullest = new Map<string, Placed>()
  const baseOf = ({ jurisdiction: { id } }: Placed) => id.replace(kindWords, '')
  for (const row of found) {
    const known = fullest.get(baseOf(row))
    if (!known || row.jurisdiction.name.length > known.jurisdiction.name.length) fullest.set(baseOf(row), row)
  }
  return found.map((row) => ({ ...row, jurisdiction: (fullest.get(baseOf(row)) as Placed).jurisdiction }))
}
