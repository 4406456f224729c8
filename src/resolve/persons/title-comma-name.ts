/** A title with its body, a comma, a name: "The city's clerk, Ana Ruiz, said", "the director of the water board, Bo Poe,". */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { bodyNouns } from '../../rules/person/bodies.ts'
import { determiners, ofFor, partisans } from '../../rules/person/word-set.ts'
import { stateByAbbreviation, stateByName } from '../../rules/place/states.ts'
import { wordSet } from '../../rules/word-set.ts'
import { behindTime } from './behind-time.ts'
import { bodyWithTitle } from './body-with-title.ts'
import { isIntended } from './join-name.ts'
import { looksPersonal } from './looks-personal.ts'
import { isOneOf } from './of-the-body.ts'
import type { TitledPerson } from './person-mention.ts'
import { aroundTitle, bearing, personTold } from './person-told.ts'
import { isPublicAfter } from './public-after.ts'
import { bodyAfter, bodyBefore, fieldBehind } from './read-body.ts'
import { nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { isServant } from './serves.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'
import { FORM_OF_ADDRESS, isListed } from './word-lists.ts'

const ranks = wordSet(
  'officer trooper deputy detective sergeant captain lieutenant commander colonel major agent corporal',
)
const numbered = wordSet('region district division')
const ownerEnds = wordSet('the a an its their by to of said')
const bodyDeterminers = wordSet('the its a an')
const levels = wordSet(
  'state county city town village borough township parish tribe nation agency department bureau service',
)
const indefinite = wordSet('a an')
const owners = wordSet('the its their')
const commaAnd = wordSet(', and')
const closers = wordSet(`. ; ) " 's - ? ! :`)
const copulas = wordSet('is was')
const copulaEnds = wordSet('. ,')
const goingOn = wordSet('said says told has had is was will would wrote did to in on of for who by')

/** The person named between commas behind the title; null if there is none. */
export function titleCommaName(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  if (title.plural && !isOneOf(words, title.lead)) return null
  if (isServed(words, title.lead)) return null
  const field = fieldBehind(words, title.to)
  const behind = bodyAfter(words, field)
  const comma = behindTime(words, behindState(words, behind?.to ?? field))
  const bracket = words.raw(comma) === '('
  const copula = copulas.has(words.lower(comma))
  if (words.raw(comma) !== ',' && !bracket && !copula) return null
  const before = whose(scan, title)
  if (before === null) return null
  const party = partisans.has(words.lower(comma + 1)) ? 1 : 0
  // "its chairman, the Rev. Ann Poe,"
  const reverend = words.lower(comma + 1) === 'the' && isListed(words, comma + 2, FORM_OF_ADDRESS) ? 1 : 0
  const name = nameAt(words, behindRank(words, comma + 1 + party + reverend), 2)
  if (bracket && words.raw(name?.to ?? 0) !== ')') return null
  // "The agency's director is Ann Poe."
  if (copula && !(name && looksPersonal(words, name) && copulaEnds.has(words.raw(name.to)))) return null
  if (!name || !isClosed(scan, name) || isPlace(scan, name)) return null
  const beside = before.to > before.from ? before : null
  if (!isPublicAfter(scan, title, beside, behind) && !isServant(scan, title, title.lead)) return null
  const own = behind ?? beside ?? bodyWithTitle(words, title)
  const whole =
    behind && ofFor.has(words.lower(title.to)) ? { from: title.from, to: behind.to } : { from: title.from, to: field }
  return personTold(scan, 'title-comma-name', {
    name,
    ...bearing(title, whole),
    qualifier: title.qualifier ?? (isIntended(words, title.lead - 1) ? 'nominee' : null),
    body: own,
    around: aroundTitle(title, before, behind),
  })
}

/** "A spokesman for the attorney general, Ann Poe,", "an investigator with the state auditor, Bo Roe,": whom she serves. */
function isServed(words: Words, lead: number): boolean {
  const article = levels.has(words.lower(lead - 1)) ? lead - 2 : lead - 1
  return (
    words.lower(article) === 'the' &&
    /^(?:for|to|with)$/.test(words.lower(article - 1)) &&
    /^(?:spokes(?:man|woman|person)|aide|deputy|adviser|advisor|counsel|lawyer|attorney|assistant|liaison|investigator|inspector|auditor|examiner|analyst)$/.test(
      words.lower(article - 2),
    )
  )
}

/** "The mayor of Youngstown, Ohio, Ann Poe": the comma behind the state. */
function behindState(words: Words, comma: number): number {
  if (words.raw(comma) !== ',') return comma
  for (let k = comma + 1; k < comma + 4 && words.isCapital(k); k++) {
    const behind = words.raw(k + 1) === '.' ? k + 2 : k + 1
    if (words.raw(behind) !== ',') continue
    const name = words.raw(comma + 1) + (k > comma + 1 ? ` ${words.raw(k)}` : '')
    return (stateByName(name) ?? stateByAbbreviation(`${name}.`) ?? stateByAbbreviation(name)) ? behind : comma
  }
  return comma
}

/** "a police spokesman, Officer Ann Poe": behind the rank. */
function behindRank(words: Words, k: number): number {
  if (!ranks.has(words.lower(k))) return k
  return words.isCapital(k) && words.isCapital(k + 1) ? k + 1 : k
}

/** The words between "the" or a possessive and the title; null if the title is not one that is to be named. */
function whose(scan: Scan, { lead }: TitleFound): TokenRun | null {
  const { words } = scan
  const near = behindOwner(words, lead)
  const direct = words.lower(near - 1)
  // "the Senate Banking Committee, whose chairman, Bo Poe, agreed"
  if (direct === 'whose' && words.raw(near - 2) === ',') return bodyBefore(words, near - 2)
  if (determiners.has(direct)) return { from: lead, to: lead }
  if (direct === "'s" || direct === "'") return possessor(words, near, lead)
  return determinedBody(scan, near) ?? ownerInWords(scan, lead, bodyNouns.has(direct))
}

/** Where the words before a title that tell nothing of its owner begin: "his own governor", "the agency's Region 5 chief", "its nominee for". */
function behindOwner(words: Words, lead: number): number {
  let near = words.lower(lead - 1) === 'own' ? lead - 1 : lead
  if (words.shape(lead - 1) === Shape.number && numbered.has(words.lower(lead - 2))) near = lead - 2
  if (!isIntended(words, near - 1)) return near
  while (isIntended(words, near - 1)) near--
  return near - 1
}

/** "Ohio's", "the health department's", "the city's": up to the mark of the possessive, which ends before `near`. */
function possessor(words: Words, near: number, lead: number): TokenRun {
  const owner = bodyBefore(words, near)
  if (owner !== null) return owner
  let from = near - 2
  while (from > 0 && lead - from < 5 && isPlainWord(words, from - 1) && !ownerEnds.has(words.raw(from - 1))) from--
  return { from, to: near }
}

/** "the Toledo water director": a body in capitals with its article, or a place that an agency has its officer for. */
function determinedBody(scan: Scan, near: number): TokenRun | null {
  const { words } = scan
  const body = bodyBefore(words, near)
  if (body === null) return null
  if (bodyDeterminers.has(words.lower(body.from - 1))) return body
  // "the agency's Montana director, Ana Ruiz,"
  const isAgencys = words.raw(body.from - 1) === "'s" && levels.has(words.lower(body.from - 2)) && isPlace(scan, body)
  return isAgencys ? { from: body.from - 2, to: near } : null
}

/** "the health department director, Ana Ruiz,": an owner in lower case, up to four words of it. */
function ownerInWords(scan: Scan, lead: number, behindNoun: boolean): TokenRun | null {
  const { words } = scan
  let from = lead
  while (from > 0 && lead - from < 4 && isPlainWord(words, from - 1) && !owners.has(words.raw(from - 1))) from--
  // "the state's standards coordinator, Ana Ruiz,"
  if (words.raw(from - 1) === "'s" && levels.has(words.lower(from - 2)) && words.lower(from - 3) === 'the')
    return { from: from - 2, to: lead }
  // "a state jail inspector, Ana Ruiz,"
  const level = indefinite.has(words.lower(from)) ? from + 1 : indefinite.has(words.lower(from - 1)) ? from : lead
  if (level < lead && levels.has(words.lower(level))) return { from: level, to: lead }
  // "Tennessee's workplace safety administrator, Ana Ruiz,"
  const owner = words.raw(from - 1) === "'s" && from < lead ? bodyBefore(words, from) : null
  if (owner !== null && isPlace(scan, { from: owner.from, to: owner.to - 1 })) return owner
  return owners.has(words.lower(from - 1)) && (behindNoun || from === lead) ? { from, to: lead } : null
}

const isPlainWord = (words: Words, k: number): boolean => /^[a-z]+$/.test(words.raw(k))

/** The name ends with its clause: not "the mayor, Ann Poe and Bo Roe met", nor the first of a list. */
function isClosed(scan: Scan, name: TokenRun): boolean {
  const { words } = scan
  const next = words.lower(name.to)
  if (next === ',') {
    const list = nameAt(words, name.to + 1, 2)
    return list === null || !commaAnd.has(words.lower(list.to)) || words.lower(list.to) === ''
  }
  if (closers.has(next) || next === '') return true
  return looksPersonal(words, name) && goingOn.has(next)
}
