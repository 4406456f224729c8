/** Assemblies and councils that sit beside others of their name: Alaska's boroughs have assemblies, two states a council beside the governor. */
import type { Article } from '../../types.ts'
import type { OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import { ofBorough } from '../shares.ts'
import { textAt } from '../text-at.ts'

/** New Hampshire and Massachusetts have a council that sits beside the governor. */
export const isExecutiveCouncil = ({ bodies }: OfficeContext, at: number): boolean =>
  /^(?:Executive|Governor's) Council\b/.test(
    bodies().nearest({ types: ['council'], before: Number.POSITIVE_INFINITY, behind: true }, at, null)?.text ?? '',
  )

/** Alaska's boroughs and cities have assemblies, and a few cities elsewhere; of the states, those that name theirs so. */
export const isAssembly = (article: Article, { title, organization }: TitledPerson): boolean =>
  [title, organization].some((span) => /\b(?<!General )Assembly\b/.test(textAt(article, span)))

/** The borough or city whose assembly the article names; null if it names none. */
export function assemblyOf({ bodies, salience }: OfficeContext, at: number): string | null {
  const isLocal = (place: string | null) => place !== null && /\/(?:borough|place|county|parish):/.test(place)
  const own = bodies()
    .of(['assembly'])
    .filter(({ place }) => isLocal(place))
  if (own.length === 0)
    // "The Borough Assembly met": of the borough that the story speaks of.
    return bodies()
      .of(['assembly'])
      .some(({ text }) => /^[Bb]orough /.test(text))
      ? salience.likeliest(ofBorough, at)
      : null
  return (own.findLast(({ end }) => end <= at) ?? own[0])?.place ?? null
}
