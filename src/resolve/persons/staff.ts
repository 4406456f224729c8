/** Who works for a government, told by the profession: "Ann Poe, a lawyer in the Secretary of State's office", "Forest Service biologist Bo Roe". */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { articles } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { employerAt, isEmployer } from './employer.ts'
import { namesPerson } from './looks-personal.ts'
import { beforeAge, nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { bodyBefore } from './read-body.ts'
import { nameAt } from './read-name.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'

/** The words that this frame begins with: professions of public servants that are no titles of office. */
export const professions = wordSet(
  `lawyer attorney biologist ecologist scientist geologist hydrologist hydrogeologist seismologist meteorologist forecaster economist
  demographer analyst specialist officer ranger forester archaeologist toxicologist chemist microbiologist entomologist
  veterinarian physician nurse accountant statistician researcher regulator sanitarian technician architect staffer ombudsman
  agent botanist geographer climatologist assistant paralegal caseworker supervisor`,
)
const employed = wordSet('in with at for from of')
/** A lawyer "for the county" may be of any firm. */
const lawyers = wordSet('lawyer attorney')
const inside = wordSet('in with at from')
const levels = wordSet(
  'state county city town village federal tribal department agency parish borough township bureau commission authority division',
)
const copulas = wordSet('is was')
/** An officer, an assistant, a supervisor are many things where no body is beside. */
const vague = wordSet(
  'agent officer assistant supervisor staffer researcher specialist technician architect attorney lawyer',
)
const MOST_ADJECTIVES = 4

/** The public servant whose profession is token `i`; null if the words tell none. */
export function staffAt(scan: Scan, i: number): TitledPerson | null {
  return behindName(scan, i) ?? ownedBy(scan, i) ?? beforeName(scan, i)
}

/** "Ann Poe, a staff attorney for the state ethics commission," */
function behindName(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  const link = words.lower(i + 1)
  if (words.shape(i) !== Shape.lower || !employed.has(link)) return null
  const first = articleBefore(words, i)
  if (first === null) return null
  const staff = words.lower(i - 1) === 'staff'
  if (lawyers.has(words.lower(i)) && !inside.has(link) && !staff) return null
  const name = nameBefore(words, first)
  if (!name || !namesPerson(scan, name)) return null
  const body = employerAt(scan, i + 2)
  return body && personOf(scan, name, { from: i, to: i + 1 }, body)
}

/** "The county's lead attorney, Ann Poe,", "Bo Roe, the tribe's historic preservation officer," */
function ownedBy(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (words.shape(i) !== Shape.lower) return null
  let own = i - 1
  while (own > i - 1 - MOST_ADJECTIVES && /^[a-z-]+$/.test(words.raw(own))) own--
  if (words.raw(own) !== "'s") return null
  // "the state's oldest nurse": of all there are.
  for (let k = own + 1; k < i; k++) if (/est$|^(?:only|first|last)$/.test(words.lower(k))) return null
  const owner = ownerEnding(scan, own)
  if (owner === null) return null
  const first = words.lower(owner.from - 1) === 'the' ? owner.from - 1 : owner.from
  const name =
    words.raw(i + 1) === ',' && words.isCapital(i + 2)
      ? closedName(words, i + 2)
      : /^[,.;]$/.test(words.raw(i + 1))
        ? nameBefore(words, first)
        : null
  return name && namesPerson(scan, name) ? personOf(scan, name, { from: own + 1, to: i + 1 }, owner) : null
}

/** "the county", "Dayton", "the Ohio EPA" before "'s", token `end`. */
function ownerEnding(scan: Scan, end: number): TokenRun | null {
  const { words } = scan
  if (owners.has(words.lower(end - 1)) && words.lower(end - 2) === 'the') return { from: end - 1, to: end }
  const body = bodyBefore(words, end)
  if (body === null) return null
  return isPlace(scan, body) || isEmployer(scan, body) ? body : null
}

const owners = wordSet(
  'state county city town village borough township parish agency department district tribe nation governor mayor sheriff',
)

/** A name between commas. */
function closedName(words: Words, at: number): TokenRun | null {
  const name = nameAt(words, at, 2)
  return name && words.raw(name.to) === ',' ? name : null
}

/** The name before ", a" or "is a"; an age may stand between. */
function nameBefore(words: Words, article: number): TokenRun | null {
  if (copulas.has(words.lower(article - 1)))
    return nameEndingAt(words, words.lower(article - 2) === 'who' ? behindWho(words, article - 2) : article - 1)
  if (words.raw(article - 1) !== ',') return null
  return nameEndingAt(words, beforeAge(words, article - 1))
}

const behindWho = (words: Words, who: number): number => (words.raw(who - 1) === ',' ? who - 1 : who)

/** The article before the profession and its adjectives: "a longtime wildlife biologist". */
function articleBefore(words: Words, i: number): number | null {
  for (let k = i - 1; k >= i - 1 - MOST_ADJECTIVES && k > 0; k--) {
    if (articles.has(words.lower(k))) return k
    if (!/^[a-z-]+$/i.test(words.raw(k))) return null
  }
  return null
}

/** "Forest Service biologist Ann Poe", "state hydrologist Bo Roe" */
function beforeName(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (!words.isCapital(i + 1) || !words.joined(i)) return null
  const name = nameAt(words, i + 1, 2)
  if (!name || !namesPerson(scan, name)) return null
  const body = bodyBefore(words, i)
  if (body !== null && isEmployer(scan, body)) return personOf(scan, name, { from: i, to: i + 1 }, body)
  const level = words.lower(i - 1)
  if (!levels.has(level) || vague.has(words.lower(i)) || words.lower(i - 2) === '-') return null
  return personOf(scan, name, { from: i - 1, to: i + 1 }, null)
}

function personOf(scan: Scan, name: TokenRun, title: TokenRun, body: TokenRun | null): TitledPerson {
  return personTold(scan, 'staff-of-body', { name, title, head: 'official', body, around: body ?? title })
}
