/** What the government of an office is read from, and the offices that sit in a legislature. */
import type { Article } from '../types.ts'
import type { BodyIndex } from './body-index.ts'
import { type GovernmentCues, type GovernmentMention, type Governments, stateKinds, stateOf } from './governments.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import type { Salience } from './salience.ts'
import { ofState, ofUnionState } from './shares.ts'
import { textAt } from './text-at.ts'

/** What office places are read from. */
export interface OfficeContext {
  readonly article: Article
  readonly governments: Governments
  readonly cues: GovernmentCues
  readonly salience: Salience
  /** The bodies that the article names; looked for when first asked. */
  readonly bodies: () => BodyIndex
  /** Somebody else in the article is the attorney general of the United States by title. */
  readonly unionAttorney: boolean
  readonly meaning: (abbreviation: string) => string | null
}

/** A government's id, and whether the title's words only let it be concluded. */
export interface OfficePlace {
  readonly id: string
  readonly inferred: boolean
}

/** The title's own words name the government. */
export const said = (id: string): OfficePlace => ({ id, inferred: false })
/** They only let it be concluded. */
export const concluded = (id: string): OfficePlace => ({ id, inferred: true })

/** Titles of members of either legislature: whom they represent is not the government they sit in. */
export const legislators =
  /^(?:sen|senator|rep|representative|congressman|congresswoman|congressmember|member of congress|del|delegate)$/

/** "Senate Tax Chairman", "House Ways and Means Committee chairman" */
export function isLegislative(article: Article, { title, organization }: TitledPerson): boolean {
  return /\b(?:Senate|House|Finance Committee|Judiciary Committee|Appropriations|Ways and Means)\b/.test(
    textAt(article, organization, title),
  )
}

/** Id of the state that is likeliest spoken of; in an article that names only cities, the state that they lie in. */
export function likeliestState({ governments, salience }: OfficeContext, at: number, union = false): string | null {
  const asState = ({ id, kind }: GovernmentMention) => (stateKinds.includes(kind) ? id : stateOf(governments, id))
  return salience.likeliest(union ? ofUnionState : ofState, at, asState)
}
