/** Who comes before or after an official, or sits beside one: "She replaces Ann Poe", "her predecessor, Bo Roe", "his colleague Cy Doe". */
import type { Words } from '../../article/words.ts'
import { partisans } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isOfficialLast } from './in-office-before.ts'
import { looksPersonal } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { nameAt } from './read-name.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'

/** The words that this frame begins with. */
export const successionWords = wordSet(
  'replaces replaced replacing replace succeeds succeeded succeeding succeed predecessor successor colleague colleagues counterpart over follow follows followed',
)
const leaving = wordSet('retiring outgoing late retired departing')
const nouns = wordSet('predecessor successor colleague colleagues counterpart')
const possessives = wordSet("his her their 's '")
const small = wordSet(
  'immediate former late eventual longtime appointed elected board council commission fellow republican democratic senate house',
)
const objects = wordSet('to will would by')
/** "takes over from Ann Poe", "would follow Bo Roe": verbs that mean much else. */
const follows = wordSet('follow follows followed following')
const helpers = wordSet('to will would was is has had been be recently formally elected appointed chosen named hired')
const subjectsBefore = wordSet('he she who , and')
const closers = wordSet(`, . ; ) - who in on after when last this as : " and at`)
const prepositions = wordSet('from on in of')
const roles = wordSet('as at on in')
const offices = wordSet(
  'office board council commission bench seat post job january february march april may june july august september october november december',
)
const FARTHEST_NAME = 9

/** The person told by token `i`, "replaces", "predecessor"; null if none is. Asked when the officials with titles are known. */
export function successionAt(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  const name = nouns.has(words.lower(i)) ? besideNoun(scan, i) : behindVerb(scan, i)
  if (!name || !(looksPersonal(words, name) || (name.to < i && words.raw(name.to) === ','))) return null
  if (isPlace(scan, name)) return null
  return personTold(scan, 'succession', {
    name,
    head: 'official',
    around: { from: Math.min(i, name.from), to: Math.max(behindPlace(words, i + 1), name.to) },
  })
}

/** "his counterpart in Toledo": behind the words that tell where. */
function behindPlace(words: Words, k: number): number {
  if (words.lower(k - 1) !== 'counterpart' || !prepositions.has(words.lower(k))) return k
  let end = k + 1
  while (end < k + 5 && words.isCapital(end) && words.joined(end - 1)) end++
  return end > k + 1 ? end : k
}

/** "She replaces Ann Poe, who retired": who does so was the last person named, and is an official. */
function behindVerb(scan: Scan, i: number): TokenRun | null {
  const { words } = scan
  const verb = words.lower(i)
  const by = words.lower(i + 1) === 'by' || words.lower(i + 1) === 'from'
  // "takes over from"
  if (verb === 'over' && !(/^(?:takes?|took|taking|taken)$/.test(words.lower(i - 1)) && words.lower(i + 1) === 'from'))
    return null
  let at = by ? i + 2 : i + 1
  // "the retiring Ann Poe"
  if (words.lower(at) === 'the' && leaving.has(words.lower(at + 1))) at += 2
  const name = nameAt(words, at, 2)
  if (!name || !closers.has(words.lower(name.to)) || isElsewhere(words, name.to)) return null
  if (/^(?:replace|succeed|follow)$/.test(verb) && !objects.has(words.lower(i - 1))) return null
  if (follows.has(verb) && !(words.raw(name.to) === ',' && words.lower(name.to + 1) === 'who')) return null
  return isHis(scan, i) && isOfficialLast(scan, i, false) ? name : null
}

/** Not "The mayor replaced Ann Poe", who had another office: a pronoun stands before the verb, the name itself or a comma. */
function isHis({ words, known }: Scan, i: number): boolean {
  // "takes over from"
  let k = words.lower(i) === 'over' ? i - 2 : i - 1
  while (helpers.has(words.lower(k))) k--
  return subjectsBefore.has(words.lower(k)) || (words.isCapital(k) && known(words.raw(k)))
}

/** "replaced Ann Poe as captain of the team", "at quarterback": another office than the public one. */
const isElsewhere = (words: Words, k: number): boolean =>
  roles.has(words.lower(k)) &&
  !offices.has(words.lower(words.lower(k + 1) === 'the' ? k + 2 : k + 1)) &&
  !/^(?:19|20)\d\d$/.test(words.raw(k + 1))

/** "his predecessor, Ann Poe", "Roe's successor Bo Poe", "Cy Doe, her colleague on the council" */
function besideNoun(scan: Scan, i: number): TokenRun | null {
  const { words } = scan
  let k = i
  while (small.has(words.lower(k - 1))) k--
  if (!possessives.has(words.lower(k - 1))) return null
  // "who with Ann Poe, her colleague from Ohio, wrote it"
  const before = words.raw(k - 2) === ',' ? nameEndingAt(words, k - 2) : null
  if (before && prepositions.has(words.lower(i + 1)) && isOfficialLast(scan, before.from)) return before
  if (!isOfficialLast(scan, k)) return null
  let behind = i + 1
  // "his colleague from Nikiski, Ann Poe,"
  if (prepositions.has(words.lower(behind)))
    for (let at = behind + 1; at < behind + 6 && words.joined(at - 1); at++)
      if (words.raw(at) === ',') {
        behind = at
        break
      }
  if (words.raw(behind) === ',') behind++
  if (partisans.has(words.lower(behind))) behind++
  const name = nameAt(words, behind, 2)
  return name && name.to - name.from < FARTHEST_NAME ? name : null
}
