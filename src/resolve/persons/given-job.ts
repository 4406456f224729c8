/**
 * Who is given a public job or loses it, told by the verb before the name: "the vote that gave Ann Poe the job", "The order returns Bo Roe to
 * his seat", "It removed Cy Doe from the board".
 */
import { says } from '../../article/says.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isTownInFocus } from './focus.ts'
import { looksPersonal } from './looks-personal.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { nameAt } from './read-name.ts'
import { readTitle } from './read-title.ts'
import { isPlace, type Scan } from './token-run.ts'

/** Verbs whose object is given a job. */
const giving = wordSet('gave gives giving handed')
/** Verbs whose object had one. */
const moving = wordSet(
  'returned returns returning restored restores restoring reinstated reinstates suspended suspends removed removes ousted expelled barred',
)
/** The words that this frame begins with. */
export const jobVerbs: ReadonlySet<string> = new Set([...giving, ...moving])

const jobs = wordSet('job post position title')
const seats = wordSet('seat post office job position duties council board commission chairmanship')
const owners = wordSet('his her their the its')
const links = wordSet('to from')
/** What somebody hired by a council is, where the job is not named beside. */
const hired =
  /\b(?:manager|administrator|superintendent|chief|clerk|director|engineer|attorney|vice chair(?:man|woman)?)\b/

/** Tokens between the name and the noun. */
const NEAR = 5
/** Sentences that may stand between the body and the verb. */
const FARTHEST = 4

/** The person whose job the verb that is token `i` tells; null if it tells none. */
export function givenJob(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  const name = nameAt(words, i + 1, 2)
  if (!name || isPlace(scan, name)) return null
  const noun = giving.has(words.lower(i)) ? jobBehind(scan, name.to) : seatBehind(scan, name.to)
  if (noun === null || !isTownInFocus(scan, i, FARTHEST)) return null
  const title = words.lower(noun + 1) === 'of' ? titleAt(scan, noun + 2) : null
  if (title === null && !(looksPersonal(words, name) || seats.has(words.lower(noun)))) return null
  if (title === null && !says(scan.article, hired)) return null
  return personTold(scan, 'office-told', {
    name,
    ...(title ? { title } : {}),
    head: title?.head ?? 'member',
    around: { from: i, to: title?.to ?? noun + 1 },
  })
}

/** "the job" */
const jobBehind = ({ words }: Scan, at: number): number | null =>
  words.lower(at) === 'the' && jobs.has(words.lower(at + 1)) ? at + 1 : null

/** "to his seat", "from the town council" */
function seatBehind({ words }: Scan, at: number): number | null {
  if (!links.has(words.lower(at)) || !owners.has(words.lower(at + 1))) return null
  for (let k = at + 2; k < at + NEAR && words.joined(k - 1); k++) if (seats.has(words.lower(k))) return k
  return null
}

function titleAt(scan: Scan, from: number) {
  for (let k = from; k < from + NEAR && scan.words.joined(k - 1); k++) {
    const title = readTitle(scan, k)
    if (title && title.lead <= from + 1) return title
  }
  return null
}
