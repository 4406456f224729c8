/** "Elmira Correctional Facility ... Superintendent Ann Poe": who keeps a prison serves the government that has it, not its town. */
import { unitedStates } from '../../rules/place/federal.ts'
import { likeliestState, type OfficeContext } from '../office-context.ts'
import type { OfficeReader } from './asked-office.ts'

const keepers = /^(?:(?:assistant |associate |deputy )?(?:warden|superintendent))$/
/** So much text before the name is read, in UTF-16 code units. */
const NEAR = 400

/** What is called so is a state's, unless words before it tell a nation's or a county's. */
const prisons =
  /(?:[A-Za-z.]+ ){0,4}(?:State (?:Prison|Penitentiary|Hospital)|Correctional (?:Facility|Institution|Center|Complex)|Penitentiary|Reformatory|(?:state|federal|county|men's|women's) (?:prison|penitentiary|jail|hospital))(?![A-Za-z])/g
const federal = /(?:^|\b)(?:Federal|federal|U\.S\.|United States|Metropolitan) /
const local = /(?:^|\b)(?:County|county|Parish|City|Regional|Tribal) /

/** Id of the government that has the prison named last in the words; undefined if none is a state's or the nation's. */
export function keeperIn(words: string, context: OfficeContext, at: number): string | null | undefined {
  const named = [...words.matchAll(prisons)].at(-1)
  if (named === undefined) return undefined
  const [whole] = named
  if (federal.test(whole)) return unitedStates
  return local.test(whole) ? undefined : likeliestState(context, at, true)
}

export const isKeeper = (head: string): boolean => keepers.test(head)

export const prisonSpokenOf: OfficeReader = ({ context, head, at }) =>
  keepers.test(head) ? keeperIn(context.article.folded.slice(Math.max(0, at - NEAR), at), context, at) : undefined
