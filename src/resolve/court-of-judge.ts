/** Whose court a judge sits in: the nation's, a state's, or the county's that the story names a court of. */
import { startingBefore } from '../partition-point.ts'
import { unitedStates } from '../rules/place/federal.ts'
import { likeliestState, type OfficeContext } from './office-context.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import { ofCounty, ofTown } from './shares.ts'

/** So much text around a judge is read for his court. */
const COURT_NEAR = 500
const COURT_BEHIND = 200
const stateHead = /^(?:circuit|superior|district|common pleas|family|juvenile|appeals)/
const surelyState = /^(?:circuit|superior|common pleas|family|juvenile)/
const appeals = /Court of Appeals|\d(?:st|nd|rd|th) (?:U\.S\. )?Circuit/
const federalCourt =
  /\b(?:federal (?:judge|court|magistrate|jury|prosecutor)|U\.S\. (?:District|Circuit|Bankruptcy|Magistrate|Attorney)|Circuit Court of Appeals|Justice Department|\d+(?:st|nd|rd|th) (?:and \d+(?:st|nd|rd|th) )?[Cc]ircuits?(?! (?:Judge|Court)))/
const stateCourts =
  /\b(?:[Cc]ircuit (?:judge|court|Judge|Court)|[Ss]uperior [Cc]ourt|[Ss]tate (?:judge|court)|[Cc]ommon [Pp]leas|[Cc]hancery|[Cc]ounty [Cc]ourt|Commonwealth Court|[Dd]istrict [Cc]ourt|[a-z] Court of Appeals|[Aa]ppeals court)/
/** "Saline County Circuit Court", "Clay Superior Court" */
const courtOfPlace =
  /^(?:'s)? (?:(?:Circuit|Superior|District|Chancery|Probate|Juvenile|Family|County|Common Pleas) )?Court\b/

/** Trial courts are the state's where nothing says that they are the nation's, a county's or a town's. */
export function courtOfJudge(
  context: OfficeContext,
  { around }: TitledPerson,
  head: string,
  at: number,
): string | null {
  const { article, salience } = context
  if (/of the peace$|probate|county/.test(head)) return salience.likeliest(ofCounty, at)
  // Pennsylvania's, Ohio's and Delaware's sit by county.
  if (/common pleas|^president judge$/.test(head))
    return (
      countyCourtBefore(context, at, Number.POSITIVE_INFINITY) ??
      salience.likeliest(ofCounty, at) ??
      likeliestState(context, at, true)
    )
  if (/municipal/.test(head)) return salience.likeliest(ofTown, at)
  const near = article.folded.slice(Math.max(0, at - COURT_NEAR), around.end + COURT_BEHIND)
  // "Circuit Judge Ann Poe" beside a federal judge; "District Judge" may be one himself.
  const surely = surelyState.test(head) && !appeals.test(near)
  if (!surely && federalCourt.test(near)) return stateCourts.test(near) || stateHead.test(head) ? null : unitedStates
  if (!stateCourts.test(near) && !stateHead.test(head)) return null
  return countyCourtBefore(context, at) ?? likeliestState(context, at, true)
}

/** The county whose court was named last before an offset: "filed in Saline County Circuit Court. Circuit Judge Ann Poe will". */
function countyCourtBefore({ article, governments }: OfficeContext, at: number, farthest = COURT_NEAR): string | null {
  const { all } = governments
  for (let k = startingBefore(all, at) - 1; k >= 0; k--) {
    const mention = all[k]
    if (mention === undefined || at - mention.end > farthest) return null
    if (
      mention.as === 'name' &&
      mention.kind === 'county' &&
      courtOfPlace.test(article.folded.slice(mention.end, mention.end + 24))
    )
      return mention.id
  }
  return null
}
