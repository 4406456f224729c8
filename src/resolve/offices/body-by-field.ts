/** The body of an officer whose title tells only its field or its kind: "Health Director" of the health department, "Trustee" of a library district. */
import { unitedStates } from '../../rules/place/federal.ts'
import { federalBodiesIn } from '../federal-bodies.ts'
import type { NamedBody } from '../named-bodies.ts'
import type { OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import { textAt } from '../text-at.ts'

/** Who directs what a department is called after. */
const directors = /(?:director|superintendent|administrator|manager|officer|engineer|planner|inspector|biologist)$/
const field =
  /^(?:(?:[Dd]eputy|[Aa]ssistant|[Ii]nterim|[Aa]cting|[Cc]ity|[Cc]ounty|[Ss]tate|[Tt]own) )*([A-Za-z]{5,})[ -]/
/** Fields in which hardly any title names a department. */
const ranks = /^(?:executive|general|regional|deputy|assistant|associate|chief|human|project|program)$/i
const wanted = { types: ['department', 'board'], before: 600, behind: false } as const

/** "The Lucas County Health Department closed it. Ann Poe, the county's health director,": the department called after the field; null if none is named. */
export function bodyOfField(
  { bodies, article }: OfficeContext,
  person: TitledPerson,
  place: string | null,
): string | null {
  const { title, name, organization } = person
  // "the county's" is no body.
  if (title === null || /[A-Z]/.test(textAt(article, organization)) || !directors.test(person.head ?? '')) return null
  const own = field.exec(textAt(article, title))?.[1]
  if (own === undefined || ranks.test(own)) return null
  const body = bodies().lastWith(own, name.start)
  return body !== null && name.start - body.end <= FAR && isOf(body, place) ? body.text : null
}
const FAR = 1500

const isOf = ({ type, place }: NamedBody, asked: string | null): boolean =>
  /^(?:department|police|fire)$/.test(type) && (place === null || place === asked)

const members =
  /^(?:board |(?:vice |co-)?chair(?:man|woman|person)?$|trustee$|.*director$|general manager$|commissioner$|ceo$|chief )/

/** "The Providence Housing Authority is looking. Board chair Ann Poe": the authority, where no board of its own is named. */
export function bodyOfDistrict(
  { bodies, article, governments }: OfficeContext,
  { head, name, organization }: TitledPerson,
  place: string | null,
): string | null {
  if (place === null || organization !== null || !members.test(head ?? '')) return null
  if (/\/special_district:/.test(place)) {
    const named = governments.all.findLast(
      ({ id, as, start }) => id === place && as !== 'reference' && start < name.start,
    )
    return named === undefined ? null : article.text.slice(named.start, named.end).replace(/\s+/g, ' ')
  }
  const body = bodies().nearest(wanted, name.start, place)
  return body !== null && body.place === place && / Authority$/.test(body.text) ? body.text : null
}

/** Offices of the nation that belong to no agency, or to one that the title tells. */
const ofNoAgency =
  /^(?:u\.s\. |united states |vice |acting u\.s\.|assistant u\.s\.|first assistant u\.s\.)|^(?:president|sen|senator|rep|representative|del|delegate|congress\w+|member of congress|.*judge|.*justice|.*magistrate|.*attorney general|solicitor general|secretary|.* secretary|secretary of .*|ambassador|official|nominee|national security advis[eo]r|resident commissioner|lawmaker|legislator)$/
/** So much text before the name is read. */
const AGENCY = 700

/** "The FBI searched the house under Special Agent in Charge Ann Poe": the federal body that was named last; null if none is. */
export function federalBodyOf(
  { article }: OfficeContext,
  { head, name }: TitledPerson,
  place: string | null,
): string | null {
  if (place !== unitedStates || head === null || ofNoAgency.test(head)) return null
  const body = federalBodiesIn(article).findLast(({ end }) => end <= name.start)
  if (body === undefined || name.start - body.end > AGENCY) return null
  const text = article.text.slice(body.start, body.end).replace(/\s+/g, ' ')
  return /^(?:U\.S\.|United States|[Ff]ederal|White House)$/.test(text) ? null : text
}

const attorneysOffice = /\b(?!The )(?:[A-Z][a-z]+ ){1,2}Attorney General's Office\b/
const departmentOfJustice = /\b(?:[A-Z][a-z]+ ){1,2}Department of Justice\b/

/** "Assistant Attorney General Ann Poe", where the story names the Ohio Attorney General's Office or the Delaware Department of Justice. */
export function bodyOfAttorneys({ article: { folded } }: OfficeContext, { head }: TitledPerson): string | null {
  if (!/^(?:assistant|deputy|associate) attorney general$/.test(head ?? '')) return null
  return attorneysOffice.exec(folded)?.[0] ?? departmentOfJustice.exec(folded)?.[0].replace(/^The /, '') ?? null
}
