/** Whose officer somebody is where the sentence says it: "its solicitor general", "his press secretary", "in the auditor's office". */
import type { Article } from '../../types.ts'
import type { Wanted } from '../body-index.ts'
import { stateKinds } from '../governments.ts'
import { likeliestState, type OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import { ofMayor } from '../shares.ts'
import { textAt } from '../text-at.ts'
import { isOfStates } from './states-bodies.ts'

/** "Texas was represented by its solicitor general", "The governor may sign, said his press secretary": whose officer it is. */
export function ownerOf(context: OfficeContext, { title, name }: TitledPerson, head: string): string | null {
  if (title === null || title.start === 0) return null
  const { article, governments, salience } = context
  const before = article.folded.slice(Math.max(0, title.start - OWNER_NEAR), title.start)
  const pronoun = /\b(its|his|her) $/i.exec(before)?.[1]?.toLowerCase()
  if (pronoun === undefined) return null
  if (pronoun === 'its') {
    if (itsHeads.test(head)) return placeOfItsBody(context, title.start)
    if (!/(?:attorney|solicitor) general$/.test(head)) return null
    const sentence = before.slice(before.lastIndexOf('. ') + 1)
    const from = title.start - sentence.length
    return (
      governments.all.findLast(
        ({ start, end, kind, as }) =>
          start >= from && end <= title.start && stateKinds.includes(kind) && as !== 'qualifier',
      )?.id ?? null
    )
  }
  if (!staff.test(head)) return null
  const principal = before.match(/\b(?:[Tt]he governor|[Tt]he mayor)\b(?! of )/g)?.at(-1)
  if (principal === undefined) return null
  return /governor/.test(principal)
    ? likeliestState(context, name.start, true)
    : salience.likeliest(ofMayor, name.start)
}

/** So much text before "his press secretary" is read for whose. */
const OWNER_NEAR = 200
const itsHeads =
  /^(?:(?:executive |deputy )?director|secretary|commissioner|administrator|chief|spokes(?:man|woman|person))$/
const itsBody: Wanted = { types: ['department'], before: OWNER_NEAR, behind: false }
const statesDepartment = /\b[Ss]tate(?:'s)? [A-Z]\w+ /

/** "The state Department of Natural Resources is neutral. Its director, Ann Poe,": of the body named last before. */
function placeOfItsBody(context: OfficeContext, at: number): string | null {
  const body = context.bodies().nearest(itsBody, at, null)
  if (body === null || body.place !== null) return body?.place ?? null
  const before = context.article.folded.slice(Math.max(0, at - OWNER_NEAR), at)
  return statesDepartment.test(before) || isOfStates(body.text) ? likeliestState(context, at, true) : null
}

const staff = /(?:secretary|spokesman|spokeswoman|spokesperson|chief of staff|director|counsel|aide|advis[eo]r|deputy)$/

/** "a spokeswoman for the secretary of state": the officer, of a state rather, for whom somebody speaks; null if it is another or none. */
export const servedOfficer = (article: Article, { organization }: TitledPerson): string | null =>
  /^(attorney general|secretary of state|lieutenant governor|insurance commissioner)(?:'s office)?$/.exec(
    textAt(article, organization),
  )?.[1] ?? null

/** "a manager in the auditor's office": whose office it is; null if it is no officer's. */
export const officerOf = (article: Article, { organization }: TitledPerson): string | null =>
  /^(\w{4,15})'s office$/.exec(textAt(article, organization))?.[1] ?? null
