/** Whose cabinet a secretary sits in. */
import { says } from '../../article/says.ts'
import { titleWords } from '../../rules/person/titles.ts'
import { unitedStates } from '../../rules/place/federal.ts'
import { isForeign } from '../foreign-office.ts'
import { isFederalNear } from '../governments.ts'
import { likeliestState, type OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import { textAt } from '../text-at.ts'

/** Fields that only the nation's cabinet has; Puerto Rico's own stand in stories of Puerto Rico alone. */
const nationalField =
  /\b(?:[Ii]nterior|[Tt]reasury|[Hh]omeland [Ss]ecurity|[Hh]ousing and [Uu]rban [Dd]evelopment|HUD|Navy|Army|Air Force|War)\b|\b(?<![Vv]eterans (?:and|&) )[Dd]efense\b/
/** Fields of the nation's cabinet that some states' cabinets have as well. */
const sharedField =
  /\b(?:[Ll]abor|[Ee]nergy|[Ee]ducation|[Tt]ransportation|[Aa]griculture|[Cc]ommerce|[Hh]ousing|[Vv]eterans [Aa]ffairs|HHS|[Hh]ealth and [Hh]uman [Ss]ervices)\b/
/** What a story of a state's cabinet speaks of: "the state's roads", "PennDOT", "Cabinet for Health". */
const statesOwn = /\b(?:[Ss]tate(?!s| [Dd]epartment)|[Gg]ov(?:ernor)?|Commonwealth|[A-Z][a-z]*DOT|Cabinet for)\b/

/** Cabinets are the nation's and the states': "Game, Fish and Parks Secretary" only a state's, "assistant secretary for Indian affairs" rather the nation's. */
export function secretary(
  context: OfficeContext,
  { title, organization }: TitledPerson,
  head: string,
  at: number,
): string | null {
  const { article, cues } = context
  if (isForeign(article, title)) return null
  const state = likeliestState(context, at)
  const words = textAt(article, title, organization)
  if (state !== null && stateField.test(textAt(article, title))) return state
  if (head !== 'press secretary') {
    const island = state?.includes('/territory:') === true && cues.federal.length === 0
    if (nationalField.test(words) && !island) return unitedStates
    if (sharedField.test(words) && !island && cues.state.length === 0 && !says(article, statesOwn)) return unitedStates
  }
  // "assistant secretary for civil rights": with what it is for, the nation's.
  if (
    /^(?:assistant|under|deputy)/.test(head) &&
    (cues.state.length === 0 ||
      (title && /^ for [a-z]/.test(article.folded.slice(title.end, title.end + 8))) ||
      /secretary for /i.test(textAt(article, title)))
  )
    return unitedStates
  const nation = cues.federal.length > 0 && (cues.state.length === 0 || isFederalNear(cues, at))
  return nation ? unitedStates : (state ?? (titleWords.get(head)?.of === 'federal' ? unitedStates : null))
}

/** Fields for which states have secretaries, and the nation has none. */
const stateField =
  /\b(?:Parks|Wildlife|Fish|Corrections|Revenue|Public Safety|Environment|Environmental|Aging|Tourism)\b/
