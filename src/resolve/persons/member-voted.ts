/** Who votes in a council or on a board sits there: "Ann Poe and Bo Roe voted no", "with Cy Doe absent", "a motion by Di Fox". */
import type { Words } from '../../article/words.ts'
import { partyTags } from '../../rules/place/neighbour-words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isBodyInFocus } from './focus.ts'
import { looksPersonal } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { nameAt } from './read-name.ts'
import { hasOneOf, isPlace, type Scan, type TokenRun } from './token-run.ts'

/** The words that this frame begins with. */
export const votingWords = wordSet(
  'voted voting vote dissented dissenting abstained abstaining seconded recused absent opposed opposing cast motion moved made came',
)
const votes = wordSet('no yes aye nay yea against in')
const favors = wordSet('favor opposition')
const dissents = wordSet('dissenting lone only sole deciding tiebreaking opposing no')
const voteNouns = wordSet('no nay yes aye vote votes dissent dissents nays')
const motions = wordSet('table approve adopt deny postpone delay amend adjourn continue accept reject appoint hire')
const selves = wordSet('himself herself themselves themself')
const presences = wordSet('was were is are')
const adverbs = wordSet('also both then each who later again all')
const links = wordSet('and , &')
const givers = wordSet('by from')
const pollWords = wordSet('polls poll polling precinct precincts turnout booth primary jurors juror')

const judges = wordSet('judge judges justice justices')

const MOST_NAMES = 8
/** Sentences that may stand between the body and the vote. */
const FARTHEST = 6

/** The members told by the voting word that is token `i`; none if they are not told. */
export function membersVoted(scan: Scan, i: number): readonly TitledPerson[] {
  const names = namesBeside(scan, i)
  if (names.length === 0 || !names.some((name) => looksPersonal(scan.words, name))) return []
  const first = names[0] as TokenRun
  // "Judge Ann Poe dissented": on a court, whatever council is spoken of.
  if (judges.has(scan.words.lower(first.from - 1))) return []
  if (isAtPolls(scan, i) || !isBodyInFocus(scan, Math.min(first.from, i), FARTHEST)) return []
  const around = { from: Math.min(first.from, i), to: i + 1 }
  return names.map((name) => memberNamed(scan, name, around))
}

/** A member of a council or board whom no title tells. `around`: the words that tell it. */
export const memberNamed = (scan: Scan, name: TokenRun, around: TokenRun): TitledPerson =>
  personTold(scan, 'member-voted', { name, head: 'member', around })

function namesBeside(scan: Scan, i: number): readonly TokenRun[] {
  const { words } = scan
  const next = words.lower(i + 1)
  switch (words.raw(i)) {
    case 'voted':
      return votes.has(next) && (next !== 'in' || favors.has(words.lower(i + 2))) ? subjects(scan, i) : []
    case 'cast':
      return /^(?:the|a)$/.test(next) && dissents.has(words.lower(i + 2)) && castsVote(words, i + 3)
        ? subjects(scan, i)
        : []
    case 'dissented':
    case 'abstained':
    case 'seconded':
      return next === 'by' ? listAt(scan, i + 2) : subjects(scan, i)
    case 'recused':
      return selves.has(next) ? subjects(scan, i) : []
    case 'motion':
      return givers.has(next) ? listAt(scan, i + 2) : []
    case 'moved':
      if (next === 'by') return listAt(scan, i + 2)
      return next === 'to' && motions.has(words.lower(i + 2)) ? subjects(scan, i) : []
    case 'made':
      return /^(?:the|a)$/.test(next) && words.lower(i + 2) === 'motion' ? subjects(scan, i) : []
    case 'absent':
      if (presences.has(words.lower(i - 1))) return subjects(scan, i - 1)
      return presences.has(next) ? listAt(scan, i + 2) : behindWith(scan, i)
    case 'came':
      return next === 'from' && isVote(words, i - 1) ? listAt(scan, i + 2) : []
    case 'dissenting':
    case 'abstaining':
    case 'opposed':
    case 'opposing':
      return behindWith(scan, i)
    case 'vote':
      return votes.has(next) && words.lower(i - 1) === 'to' ? onlyMember(scan, i - 1) : []
    case 'Voting':
      return votes.has(next) ? behindCopula(scan, i) : []
    case 'voting':
      return votes.has(next) ? (nonEmpty(behindWith(scan, i)) ?? behindCopula(scan, i)) : []
    default:
      return []
  }
}

const castsVote = (words: Words, k: number): boolean => /^votes?$/.test(words.lower(k)) || words.lower(k + 1) === 'vote'

/** "The lone no came", "The dissenting votes came", "The only vote against came" */
function isVote(words: Words, k: number): boolean {
  const noun = /^(?:against|opposition|favor)$/.test(words.lower(k)) ? k - 1 : k
  return voteNouns.has(words.lower(noun)) && hasOneOf(words, noun - 3, noun, dissents)
}

/** "Ann Poe, Bo Roe and Cy Doe" before a verb, in the order of the text; none if something else stands there. */
function subjects(scan: Scan, verb: number): readonly TokenRun[] {
  const { words } = scan
  let k = verb
  while (adverbs.has(words.lower(k - 1))) k--
  // "Ann Poe, who dissented," and "Ann Poe, Bo Roe, voted no"
  if (words.raw(k - 1) === ',') k--
  const names: TokenRun[] = []
  while (names.length < MOST_NAMES) {
    const name = nameEndingAt(words, k)
    if (!name || !isMember(scan, name)) break
    names.unshift(name)
    k = name.from
    if (!links.has(words.lower(k - 1)) || !words.joined(k - 1)) break
    k--
    if (words.raw(k - 1) === ',') k--
  }
  return names
}

/** "with Ann Poe and Bo Roe dissenting" */
function behindWith(scan: Scan, i: number): readonly TokenRun[] {
  const names = subjects(scan, i)
  const first = names[0]
  return first && scan.words.lower(first.from - 1) === 'with' ? names : []
}

const nonEmpty = (names: readonly TokenRun[]) => (names.length > 0 ? names : null)

/** "Voting no were Ann Poe and Bo Roe" */
function behindCopula(scan: Scan, i: number): readonly TokenRun[] {
  for (let k = i + 2; k < i + 6; k++) if (presences.has(scan.words.lower(k))) return listAt(scan, k + 1)
  return []
}

/** "Ann Poe was the only member to vote no": before "to", which is token `to`. */
function onlyMember(scan: Scan, to: number): readonly TokenRun[] {
  const { words } = scan
  const only = words.lower(to - 1) === 'member' || words.lower(to - 1) === 'one' ? to - 2 : to - 1
  if (!dissents.has(words.lower(only)) || words.lower(only - 1) !== 'the' || !presences.has(words.lower(only - 2)))
    return []
  return subjects(scan, only - 2)
}

function listAt(scan: Scan, at: number): readonly TokenRun[] {
  const { words } = scan
  const names: TokenRun[] = []
  let k = at
  while (names.length < MOST_NAMES) {
    const name = nameAt(words, k, 2)
    if (!name || !isMember(scan, name)) break
    names.push(name)
    if (words.lower(name.to) === 'and') k = name.to + 1
    else if (words.raw(name.to) === ',') k = words.lower(name.to + 1) === 'and' ? name.to + 2 : name.to + 1
    else break
  }
  return names
}

/** No place, and no party's tag before one: "Rep. Ann Poe, D-Toledo, voted no". */
const isMember = (scan: Scan, name: TokenRun): boolean =>
  !isPlace(scan, name) && !(partyTags.has(scan.words.raw(name.from)) && scan.words.raw(name.from + 1) === '-')

/** "Ann Poe voted yes at the fire hall, where turnout was light": she is a voter. */
const isAtPolls = ({ words }: Scan, i: number): boolean =>
  hasOneOf(words, Math.max(0, i - 40), Math.min(words.count, i + 20), pollWords)
