/** How surely a name that could be a place is one, by the words beside it. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { commonWords } from '../../rules/place/common-words.ts'
import { famousAbroad } from '../../rules/place/foreign-places.ts'
import { beyonds, kindsOf, locativeTails, officesOf, partyMembers } from '../../rules/place/neighbour-words.ts'
import type { PlaceContext } from './candidate.ts'
import { capitalName, isPartyTag, type NameAt } from './name-at.ts'
import { type Qualifier, qualifierAfter } from './qualifier.ts'
import { opensSentence } from './sentence-start.ts'
import {
  CALENDAR,
  isListed,
  LANDFORM,
  LOCATIVE,
  listsAt,
  PART,
  PUBLIC,
  PUBLIC_BODY,
  SCHOOL_LEVEL,
  SPEECH_VERB,
  WITHIN,
} from './word-lists.ts'

/** How surely a name that could be a place is one, by the words beside it. `endsPlace` tells whether a place ends at a token. */
export function contextOf(
  words: Words,
  name: NameAt,
  key: string,
  isState: boolean,
  endsPlace: (i: number) => boolean,
): PlaceContext {
  const { from, last } = name
  if (isPartyTag(words, from)) return 'sure'
  // "LONDON -" is a dateline too.
  if (isDateline(words, name) && !famousAbroad.has(key)) return 'strong'
  const before = words.lower(from - 1)
  const next = words.lower(last + 1)
  const joined = words.joined(last)
  if (before === 'of' && kindsOf.has(words.lower(from - 2))) return 'sure'
  if (before === 'of' && officesOf.has(words.lower(from - 2))) return 'strong'
  // "Norfolk High School": schools are named after people as often.
  const lists = listsAt(words, last + 1)
  if (joined && (lists & SCHOOL_LEVEL) !== 0) return 'inside'
  if (joined && ((lists & PUBLIC) !== 0 || hasFirstSelectman(words, last))) return 'strong'
  if (next === "'s" && isListed(words, last + 2, PUBLIC)) return 'strong'
  if (joined && !commonWords.has(key) && endsAsBody(words, last)) return 'strong'
  const shouted = words.inHeadline(name.from)
  if (
    !shouted &&
    joined &&
    capitalName(words, last + 1) &&
    words.shape(last + 1) !== Shape.mark &&
    (lists & CALENDAR) === 0 &&
    !isVerbish(words, last + 1)
  )
    return isState ? 'none' : isListed(words, from - 1, WITHIN) ? 'wedged' : 'inside'
  if (!shouted && isInside(words, from)) return 'inside'
  // "Sears, 41, of Grovetown"
  if (before === 'of' && words.raw(from - 2) === ',' && words.shape(from - 3) === Shape.number) return 'strong'
  // "between Martin and Fulton, Kentucky": what the second is, the first is.
  if (before === 'between' && next === 'and' && qualifierBehind(words, last + 2)) return 'strong'
  const listsBefore = listsAt(words, from - 1)
  if ((listsBefore & LOCATIVE) !== 0 || ((listsBefore & PART) !== 0 && !words.isCapital(from - 1))) return 'locative'
  if (next === '-' && locativeTails.has(words.lower(last + 2))) return 'locative'
  if ((before === 'and' || before === ',' || before === 'or') && endsPlace(from - 2)) return 'listed'
  // "Upstream, Alton has shut its park."
  if (before === ',' && beyonds.has(words.lower(from - 2)) && words.isCapital(from - 2)) return 'locative'
  return 'none'
}

/** "Windham First Selectman Ann Poe" */
const hasFirstSelectman = (words: Words, last: number): boolean =>
  words.raw(last + 1) === 'First' && words.lower(last + 2).startsWith('select')

/** Does a name of one or two words from token `i` on have its state behind it? */
const qualifierBehind = (words: Words, i: number): boolean =>
  words.isCapital(i) && isState(qualifierAfter(words, words.isCapital(i + 1) && words.joined(i) ? i + 1 : i))

const isState = (qualifier: Qualifier): boolean => qualifier !== null && qualifier !== 'abroad'

/** "Jackson Energy Authority": the last word of a longer name is a public body's. */
function endsAsBody(words: Words, last: number): boolean {
  // "Yukon Flats School District" is no town's of that name.
  if (!words.isCapital(last + 1) || isListed(words, last + 1, LANDFORM)) return false
  let end = last + 1
  while (end < last + 4 && words.joined(end) && words.isCapital(end + 1)) end++
  return end > last + 1 && isListed(words, end, PUBLIC_BODY)
}

/** "CLINTON - The board met": capitals and a dash where a line begins. */
export function isDateline(words: Words, { from, last }: NameAt): boolean {
  return words.shape(from) === Shape.caps && words.raw(last + 1) === '-' && opensSentence(words, from)
}

/** Title case behind a name may be a headline's verb. */
const isVerbish = (words: Words, i: number): boolean =>
  !words.isCapital(i + 1) && /^[A-Z][a-z]+(?:s|ed|ing)$/.test(words.raw(i))

/** "Isuzu Denver": a capitalised word before, in the middle of a sentence, that is no part of a town. */
export function isInside(words: Words, from: number): boolean {
  if (from === 0 || !words.joined(from - 1) || !words.isCapital(from - 1)) return false
  return !isListed(words, from - 1, PART | PUBLIC | LOCATIVE | CALENDAR) && !opensSentence(words, from - 1)
}

/** Something that makes a person of it where the place is no great one: "Clayton said", "according to Taylor". */
export function speaksForPerson(words: Words, { from, last }: NameAt): boolean {
  if (words.lower(from - 1) === 'to' && words.lower(from - 2) === 'according') return true
  // "Houston, who was elected", "Warren, a Republican"
  if (words.raw(last + 1) === ',' && !isListed(words, from - 1, LOCATIVE))
    if (words.lower(last + 2) === 'who' || partyMembers.has(words.lower(last + 3))) return true
  // "Reno lives up to its permit": no person lives there.
  const livesUp =
    words.lower(last + 2) === 'up' && words.lower(last + 3) === 'to' && !/^h(?:is|er)$/.test(words.lower(last + 4))
  return isListed(words, last + 1, SPEECH_VERB) && !livesUp
}

/** "in Hudson", "near Clayton"; but "in Hudson's words". */
export const isWithin = (words: Words, { from, last }: NameAt): boolean =>
  (isListed(words, from - 1, WITHIN) && words.raw(last + 1) !== "'s") ||
  // "Hobbs, in Lea County"
  (words.raw(last + 1) === ',' &&
    isListed(words, last + 2, WITHIN) &&
    words.isCapital(last + 3) &&
    words.raw(last + 3) !== 'I')
