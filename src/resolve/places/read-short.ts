/** States by abbreviation and code: "CT", "Conn.", "N.J.", "W. Va.", "(R-Ala.)", "(WI-02)". */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { placeKey } from '../../data/gazetteer-format.mjs'
import { type State, stateByAbbreviation, stateByCode } from '../../rules/place/states.ts'
import type { PlaceCandidate } from './candidate.ts'
import { stateOption } from './options.ts'
import { dottedPair, opensPair } from './qualifier.ts'
import { isListed, PART, PUBLIC } from './word-lists.ts'

/** Abbreviations that stand for nothing else even where no place or party stands before them. */
const plainAbbreviations: ReadonlySet<string> = new Set([
  'Ala.',
  'Ariz.',
  'Calif.',
  'Colo.',
  'Conn.',
  'Fla.',
  'Kans.',
  'Mich.',
  'Minn.',
  'Okla.',
  'Tenn.',
  'Wis.',
  'Wisc.',
  'Wyo.',
  'Nebr.',
  'N.C.',
  'N.D.',
  'N.H.',
  'N.J.',
  'N.M.',
  'N.Y.',
  'R.I.',
  'S.C.',
  'S.D.',
  'D.C.',
])

/** Codes that are words too: they qualify only a name that can be a place. */
const wordCodes: ReadonlySet<string> = new Set([
  'OK',
  'OR',
  'IN',
  'ME',
  'HI',
  'OH',
  'PA',
  'MA',
  'LA',
  'ID',
  'AL',
  'DE',
  'CO',
])

/** Codes that are hardly ever anything else when they stand alone. */
const plainCodes: ReadonlySet<string> = new Set(
  'CT NJ NY TX FL NC SC TN KY MN WI NH VT RI NM KS WV GA WA CA AZ UT IL NE WY MO'.split(' '),
)

/** A state read from a short form, and the last token of it. */
export interface ShortState {
  readonly candidate: PlaceCandidate
  readonly last: number
}

/** Can a short form of a state begin with the word? "W" of "W. Va." can. */
export const isShortState = (raw: string): boolean =>
  raw.length <= LONGEST_SHORT &&
  (opensPair(raw) ||
    stateByAbbreviation(raw) !== null ||
    stateByAbbreviation(`${raw}.`) !== null ||
    stateByCode(raw) !== null)

const LONGEST_SHORT = 5

/** Reads what starts at token `i`; null if it is no short form of a state. */
export function readShortState(words: Words, i: number, endsPlace: (i: number) => boolean): ShortState | null {
  const raw = words.raw(i)
  if (raw.length > LONGEST_SHORT) return null
  const qualifies =
    words.raw(i - 1) === ',' && words.isCapital(i - 2) && words.joined(i - 1) && words.shape(i - 2) !== Shape.number
  const isRisky = wordCodes.has(raw) && !endsPlace(i - 2)
  const place = { qualifies: qualifies && !isRisky, tagged: isTagged(words, i) }
  const pair = dottedPair(words, i)
  if (pair) return candidateOf(words, i, pair.last, stateByCode(pair.state) as State, place, 'state-abbreviation')
  return readAbbreviation(words, i, place) ?? readCode(words, i, place)
}

interface Standing {
  /** Behind a place and a comma. */
  readonly qualifies: boolean
  /** Behind a party's letter. */
  readonly tagged: boolean
}

function isTagged(words: Words, i: number): boolean {
  const before = words.raw(i - 1)
  if (before === '-') return isParty(words.raw(i - 2)) || words.raw(i - 2) === 'DFL'
  return isParty(before) && words.joined(i - 1)
}

const isParty = (raw: string): boolean => raw === 'D' || raw === 'R' || raw === 'I'

function readAbbreviation(words: Words, i: number, standing: Standing): ShortState | null {
  const raw = words.raw(i)
  const dotted = raw.endsWith('.')
    ? raw
    : words.raw(i + 1) === '.' && words.start(i + 1) === words.end(i)
      ? `${raw}.`
      : null
  // "N.Y" and "R-Ala" lost their period.
  const undotted = isInitials(raw) || standing.tagged ? stateByAbbreviation(`${raw}.`) : null
  const state = dotted ? stateByAbbreviation(dotted) : undotted
  if (!state) return null
  const stands = standing.qualifies || standing.tagged || plainAbbreviations.has(dotted ?? `${raw}.`)
  if (!stands && !(dotted && isAmongPublic(words, i))) return null
  return candidateOf(words, i, dotted && !raw.endsWith('.') ? i + 1 : i, state, standing, 'state-abbreviation')
}

const isInitials = (raw: string): boolean => /^[A-Z]\.[A-Z]$/.test(raw)

/** "Mass. legislators", "Western Pa. voters". */
const isAmongPublic = (words: Words, i: number): boolean =>
  (words.raw(i + 1) === '.' && isListed(words, i + 2, PUBLIC) && words.joined(i + 1)) ||
  (isListed(words, i - 1, PART) && words.isCapital(i - 1) && words.joined(i - 1))

function readCode(words: Words, i: number, standing: Standing): ShortState | null {
  const raw = words.raw(i)
  const state = stateByCode(raw)
  if (!state) return null
  const district = words.raw(i - 1) === '(' && words.raw(i + 1) === '-' && /^\d{1,2}$/.test(words.raw(i + 2))
  // "LA" alone is the city.
  if (!standing.qualifies && !standing.tagged && !district && (!plainCodes.has(raw) || isAmongCapitals(words, i)))
    return null
  return candidateOf(words, i, i, state, standing, 'state-code')
}

/** Words around in all capitals, as in a headline: two capitals may be any word. */
function isAmongCapitals(words: Words, i: number): boolean {
  let caps = 0
  for (let k = Math.max(0, i - 4); k <= Math.min(words.count - 1, i + 4); k++)
    if (k !== i && words.shape(k) === Shape.caps && words.raw(k).length > 3) caps++
  return caps >= 2
}

function candidateOf(
  words: Words,
  from: number,
  last: number,
  state: State,
  { qualifies }: Standing,
  rule: string,
): ShortState {
  const candidate: PlaceCandidate = {
    start: words.start(from),
    end: words.end(last),
    key: placeKey(state.name),
    as: qualifies ? 'qualifier' : 'abbreviation',
    rule,
    options: [stateOption(state)],
    state: state.code,
    context: 'sure',
    doubt: 'none',
    inner: null,
  }
  return { candidate, last }
}
