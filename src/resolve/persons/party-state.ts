/** Party and state beside a name: "Jane Roe (D-Conn.)", "Jane Roe, R-Ariz.,", "Jane Roe, a Republican from Ohio". */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { articles } from '../../rules/person/word-set.ts'
import { stateByCode, stateByName } from '../../rules/place/states.ts'
import { wordSet } from '../../rules/word-set.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { type Scan, type TokenRun, textOf } from './token-run.ts'

const stateAbbreviations = wordSet(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
  Tex Va Vt Wash Wis Wyo`,
)
const representing = wordSet('from of representing')

/** The words that this frame begins with. */
export const parties = wordSet('D R I L DFL GOP')
export const longParties = wordSet('Republican Democrat independent Independent Libertarian')

/** The tag whose party letter is token `i`, from the letter to the end of the place; null if there is none. */
function tagAt(words: Words, i: number): TokenRun | null {
  if (!parties.has(words.raw(i))) return null
  let to = i + 1
  if (words.raw(to) === '-') to++
  else if (words.raw(to) === ')' && words.lower(to + 1) === 'of' && words.isCapital(to + 2)) to += 2
  else if (words.raw(to) === ')') return { from: i, to }
  else if (words.start(to) === words.end(i) || !words.isCapital(to) || !isStateWord(words, to)) return null
  if (/^\d+(?:st|nd|rd|th)?$/.test(words.raw(to)))
    return { from: i, to: words.lower(to + 1) === 'district' ? to + 2 : to + 1 }
  if (!words.isCapital(to)) return null
  const place = to
  while (to < place + 4 && words.isCapital(to) && (to === place || words.joined(to - 1))) {
    to++
    if (words.raw(to) === '.' && words.start(to) === words.end(to - 1)) to++
  }
  return { from: i, to }
}

const isStateWord = (words: Words, k: number): boolean => {
  const word = words.raw(k).replace(/\.$/, '')
  return stateByCode(word) !== null || stateByName(word) !== null || stateAbbreviations.has(word)
}

/** The tag that follows a name which ends before token `k`. */
export function tagBehind(words: Words, k: number): TokenRun | null {
  const open = words.raw(k)
  if (open === '(' || open === ',') return tagAt(words, k + 1)
  // "Bill Roe  R Tenn": the marks were lost.
  return words.raw(k + 1) === '-' ? null : tagAt(words, k)
}

/** Where the name ends before a tag that ends before token `k`; null if no tag does. */
export function tagBefore(words: Words, k: number): number | null {
  const end = words.raw(k - 1) === ')' ? k - 1 : k
  for (let i = end - 1; i > end - 8 && i > 0; i--) {
    const open = words.raw(i - 1)
    if ((open === '(' || open === ',') && parties.has(words.raw(i))) return tagAt(words, i)?.to === end ? i - 1 : null
  }
  return null
}

/** A legislator told by the tag whose party letter is token `i`, or by "a Republican from Ohio" whose party is token `i`. */
export function partyState(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (longParties.has(words.raw(i))) return partyApposition(scan, i)
  const tag = tagAt(words, i)
  if (!tag || tag.to - tag.from < 3) return null
  const open = words.raw(i - 1)
  if (open !== '(' && open !== ',') return null
  const name = nameEndingAt(words, i - 1)
  return name && personTold(scan, 'party-state', { name, tag })
}

/** "Ana Ruiz, a Republican from Ohio": of a state, since a voter is of a town. */
function partyApposition(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (!articles.has(words.lower(i - 1)) || words.raw(i - 2) !== ',') return null
  if (!representing.has(words.lower(i + 1))) return null
  let to = i + 2
  while (to < i + 5 && words.shape(to) === Shape.title && words.joined(to - 1)) to++
  const place = { from: i + 2, to }
  if (to === place.from || stateByName(textOf(scan, place)) === null) return null
  const name = nameEndingAt(words, i - 2)
  return name && personTold(scan, 'party-state', { name, tag: { from: i, to } })
}
