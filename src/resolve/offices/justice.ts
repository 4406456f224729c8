/** Whose court a justice sits on. */
import { says } from '../../article/says.ts'
import { unitedStates } from '../../rules/place/federal.ts'
import { likeliestState } from '../office-context.ts'
import { isOfSupremeCourt } from '../supreme-court.ts'
import type { OfficeReader } from './asked-office.ts'

/** Courts below the highest, which the nation has no justices of. */
const lowerCourt = /\b(?:Superior|Circuit|Trial|District|Family|Probate|Municipal|Appellate) (?:Court|Division)\b/

const appealCourt = /\b(?:Courts? of Appeals?|Appeals Courts?|Appellate (?:Court|Division))\b/
const highestCourt = /\b(?:[Ss]upreme|[Hh]igh) [Cc]ourt\b|\bSupreme Judicial\b/
const stateCourt = /\b[Ss]tate Supreme Court/

export const courtOfJustice: OfficeReader = ({ context, found, person, head, at }) => {
  if (!/justice$/.test(head)) return undefined
  const { article, cues } = context
  if (isOfSupremeCourt(article, found)) return unitedStates
  // "Superior Court Justice Ann Poe": New England's and New York's; the nation's trial courts have judges.
  if (person.title && lowerCourt.test(article.folded.slice(person.title.start, person.title.end)))
    return likeliestState(context, at, true)
  const state = likeliestState(context, at)
  // "The Court of Appeal sent it back. Justice Ann Poe wrote": no Supreme Court is spoken of.
  if (state !== null && says(article, appealCourt) && !says(article, highestCourt)) return state
  const nation = cues.federal.length > 0 || state === null || /district:dc$/.test(state)
  return nation && !says(article, stateCourt) ? unitedStates : state
}
