/** Whose lawyer an attorney general or a solicitor general is. */
import { unitedStates } from '../../rules/place/federal.ts'
import { likeliestState, type OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'

/** An attorney general is the nation's where the Justice Department is spoken of and no state's law or officers are near. */
export function attorneyGeneral(
  context: OfficeContext,
  { qualifier, title }: TitledPerson,
  head: string,
  at: number,
): string | null {
  const { article, cues, unionAttorney } = context
  const state = likeliestState(context, at)
  // States elect theirs.
  if (/elect$/.test(qualifier ?? '')) return state
  // Ranks that the nation's department has not.
  if (state !== null && title && /^(?:Chief|Senior|First) /.test(article.folded.slice(title.start, title.end)))
    return state
  if (state === null && /^(?:deputy |associate )?assistant attorney/.test(head)) return unitedStates
  if (cues.federal.length === 0 || (unionAttorney && head === 'attorney general'))
    return state ?? (head === 'solicitor general' ? unitedStates : null)
  // A U.S. attorney, a U.S. district court sit in the states.
  const near = article.folded
    .slice(Math.max(0, at - 400), at + 600)
    .replace(/\bU\.S\. (?:Attorney(?! General)|District|Magistrate|Marshal|Rep|Sen|House|Senate)/g, ' ')
  if (/\b[Ss]tate(?:'s)? (?:[Aa]ttorney|[Ll]aw)|\b(?:represent|defend)(?:s|ed|ing)? the state\b/.test(near))
    return state
  if (cues.justice || state === null) return unitedStates
  if (head === 'solicitor general') return unitedStates
  return cues.state.length === 0 && /\b(?:President|White House|Congress|U\.S\.)/.test(near) && !/\bstate\b/.test(near)
    ? unitedStates
    : state
}
