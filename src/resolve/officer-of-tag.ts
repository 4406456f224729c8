/** "Gov. Ann Poe, D-Maine," and "Attorney General Bo Roe (R-Utah)": the tag names the state whose officer somebody is. */
import { type State, stateByAbbreviation, stateByCode, stateByName } from '../rules/place/states.ts'
import type { Span } from '../types.ts'
import { lastPlaceIn, stateOf } from './governments.ts'
import { concluded, legislators, type OfficeContext, type OfficePlace, said } from './office-context.ts'
import type { TitledPerson } from './persons/person-mention.ts'

/** Elected by a state; the nation has no governor, and its attorney general bears no tag. */
const stateOfficer =
  /^(?:gov|governor|lt gov|lt governor|lieutenant gov|lieutenant governor|attorney general|state attorney general|secretary of state|auditor|state auditor|treasurer|state treasurer|comptroller|state comptroller|controller|state controller|insurance commissioner|state (?:sen|senator|rep|representative))$/
/** A tag behind these tells whom somebody once represented, or the party alone. */
const localOfficer = /^(?:mayor|vice mayor|deputy mayor|sheriff|district attorney|county executive|county judge)$/

/** The words of a tag for a place: "Maine" of "D-Maine". */
export const placeWords = (folded: string, tag: Span): string =>
  folded.slice(tag.start, tag.end).replace(/^.*?[-)] ?(?:of )?|^(?:\w+) (?:from|of|representing) /, '')

/** "Maine", "Mich", "R.I." or "UT" as a tag writes it. */
export const stateInTag = (words: string): State | null =>
  stateByAbbreviation(words) ?? stateByAbbreviation(`${words}.`) ?? stateByName(words) ?? stateByCode(words)

const isPast = ({ qualifier }: TitledPerson): boolean => /^(?:former|ex|then|late|retired)/i.test(qualifier ?? '')

/** The state of an officer by the tag, which says it; null if there is no tag or no such office is held. */
export function stateOfOfficer(context: OfficeContext, held: readonly TitledPerson[]): OfficePlace | null {
  const now = held.filter((person) => person.head !== null && !isPast(person))
  if (
    !now.some(({ head }) => stateOfficer.test(head as string)) ||
    now.some(({ head }) => legislators.test(head as string))
  )
    return null
  for (const { tag } of held) {
    if (tag === null) continue
    const state = stateInTag(placeWords(context.article.folded, tag))
    if (state) return said(state.id)
    const town = lastPlaceIn(context.governments, tag)
    const around = town ? stateOf(context.governments, town.id) : null
    if (around !== null) return concluded(around)
  }
  return null
}

/** A mayor with a party's tag sits in no legislature. */
export const isLocalOfficer = (held: readonly TitledPerson[]): boolean =>
  held.some((person) => localOfficer.test(person.head ?? '') && !isPast(person))
