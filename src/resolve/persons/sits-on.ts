/** Who sits on a board, told by a verb or by the party: "Ann Poe serves on the school board", "Bo Roe, the lone Democrat on the council,". */
import type { Words } from '../../article/words.ts'
import { publicBodies, publicWords } from '../../rules/person/bodies.ts'
import { articles } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isBodyInFocus } from './focus.ts'
import { isPrivate } from './is-private.ts'
import { namesPerson } from './looks-personal.ts'
import { beforeAge, nameEndingAt } from './name-ending.ts'
import { tagBefore } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { bodyAt } from './read-body.ts'
import { nameAt } from './read-name.ts'
import { type Scan, type TokenRun, textOf } from './token-run.ts'

/** The words that this frame begins with. */
export const sittingWords = wordSet(
  'sits serves served sat been democrat republican democrats republicans independents',
)
const partisans = wordSet('democrat republican democrats republicans independents')
const counts = wordSet('two three four five six seven eight nine the')
const ranks = wordSet('top lone only ranking sole senior leading')
const auxiliaries = wordSet('has had also previously once currently now still who later then')
const bodies = wordSet(
  'board council commission committee court bench legislature senate house assembly panel subcommittee',
)

/** The person whose seat the verb or the party that is token `i` tells; null if none is told. */
export function sitsOn(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  // "serves on the council", "serves on Tulsa's school board"
  if (words.lower(i + 1) !== 'on' || !(words.lower(i + 2) === 'the' || words.isCapital(i + 2))) return null
  const isParty = partisans.has(words.lower(i))
  const one = isParty ? oneOf(words, i) : null
  const name = one !== null ? besideOneOf(words, one, i) : isParty ? partisan(words, i) : subject(words, i)
  if (!name || !namesPerson(scan, name)) return null
  const body = bodyAt(words, i + 2)
  if (!body || !(bodies.has(words.lower(body.to - 1)) || publicBodies.test(textOf(scan, body)))) return null
  const text = textOf(scan, body)
  // "the board of the bank": whose it is stands behind it.
  if (isPrivate(text) || (words.lower(body.to) === 'of' && !publicBodies.test(text))) return null
  const bare = body.to - body.from === 1
  const isPublic = bare
    ? isBodyInFocus(scan, Math.min(name.from, one ?? name.from), 4)
    : publicBodies.test(text) || publicWords.test(text)
  if (!isPublic) return null
  return personTold(scan, 'office-clause', {
    name,
    body: bare ? null : body,
    head: 'member',
    around: { from: i, to: body.to },
  })
}

/** Token "one" of "one of three Democrats"; null if it does not stand there. */
function oneOf(words: Words, i: number): number | null {
  for (let k = i - 1; k > i - 4; k--) {
    if (words.lower(k) === 'of') return words.lower(k - 1) === 'one' ? k - 1 : null
    if (!counts.has(words.lower(k))) return null
  }
  return null
}

/** "Ann Poe, one of three Democrats on the council", "One of three Democrats on the council, Ann Poe," */
function besideOneOf(words: Words, one: number, i: number): TokenRun | null {
  if (words.raw(one - 1) === ',') return nameEndingAt(words, beforeAge(words, one - 1))
  const body = bodyAt(words, i + 2)
  if (body === null || words.raw(body.to) !== ',') return null
  const name = nameAt(words, body.to + 1, 2)
  return name && (words.raw(name.to) === ',' || /^(?:said|says|voted|told|was|is)$/.test(words.lower(name.to)))
    ? name
    : null
}

/** "Ann Poe, the lone Democrat" */
function partisan(words: Words, i: number): TokenRun | null {
  if (!ranks.has(words.lower(i - 1)) || !articles.has(words.lower(i - 2)) || words.raw(i - 3) !== ',') return null
  return nameEndingAt(words, beforeAge(words, i - 3))
}

/** "Ann Poe has served", "Bo Roe, who sits" */
function subject(words: Words, i: number): TokenRun | null {
  let k = i
  while (auxiliaries.has(words.lower(k - 1))) k--
  const end = words.raw(k - 1) === ',' ? k - 1 : k
  // "Ann Poe, D-Mesa, who sits on the committee": the tag is no name.
  return nameEndingAt(words, tagBefore(words, end) ?? end)
}
