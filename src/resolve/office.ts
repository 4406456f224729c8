/** Which office an official holds: titles as written, the body, the government, and what of that was only concluded. */
import { namesBody } from '../rules/person/bodies.ts'
import { cabinet } from '../rules/person/fields.ts'
import { federalBody, unitedStates } from '../rules/place/federal.ts'
import type { Article, Official, Span } from '../types.ts'
import { bodyOfOffice } from './body-of-office.ts'
import { federalBodiesIn, isStatesDepartment } from './federal-bodies.ts'
import { isForeign } from './foreign-office.ts'
import type { NamedBody } from './named-bodies.ts'
import { nearestGovernment } from './nearest-government.ts'
import { likeliestState, type OfficeContext, type OfficePlace } from './office-context.ts'
import { councilOf, placeOfTag, placeOfTitle, ward } from './office-place.ts'
import { isLocalOfficer, stateOfOfficer } from './officer-of-tag.ts'
import { bodyOfAttorneys, bodyOfDistrict, bodyOfField, federalBodyOf } from './offices/body-by-field.ts'
import { isOfStates } from './offices/states-bodies.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import { ofCounty } from './shares.ts'
import { textAt } from './text-at.ts'

/** The part of an official that the titles tell. */
export type Office = Pick<Official, 'titles' | 'organization' | 'jurisdiction' | 'inferred'>

/** Reads the office from all titled namings of a person, in the order of the article. */
export function readOffice(context: OfficeContext, found: readonly TitledPerson[]): Office {
  // An office that is held says more than one that was.
  const held = found.length === 1 ? found : [...found.filter((one) => !isPast(one)), ...found.filter(isPast)]
  const place = placeOf(context, found, held)
  const written = firstOf(held, (person) => bodyOf(context, person))
  const named = written === null || genericBody.test(written) ? bodyInStory(context, held, place) : null
  const guess = place?.id ?? null
  const jurisdiction = named === null ? guess : placeOfBody(context, named, guess, held[0] as TitledPerson)
  const organization = named?.text ?? written ?? impliedBody(context, held, jurisdiction)
  return {
    titles: titlesOf(context.article, found),
    organization,
    jurisdiction,
    inferred: inferredFields({
      organization: organization !== null && (named !== null || written === null),
      jurisdiction: jurisdiction !== null && (place === null || place.inferred || jurisdiction !== place.id),
    }),
  }
}

/** Which fields were concluded, in the order of the record. */
export const inferredFields = (fields: Readonly<Record<Office['inferred'][number], boolean>>): Office['inferred'] =>
  (['organization', 'jurisdiction'] as const).filter((field) => fields[field])

/** Each title once, however it is capitalised. */
function titlesOf(article: Article, found: readonly TitledPerson[]): Office['titles'] {
  const titles: { text: string; qualifier: string | null }[] = []
  for (const { title, qualifier } of found) {
    const text = title ? wordsOf(article, title) : null
    if (text && !titles.some((other) => other.text.toLowerCase() === text.toLowerCase()))
      titles.push({ text, qualifier })
  }
  return titles
}

/** The body that the story names elsewhere; null where the title's own words name another government than the body's. */
function bodyInStory(
  context: OfficeContext,
  held: readonly TitledPerson[],
  place: OfficePlace | null,
): NamedBody | null {
  const named = firstOf(
    held,
    (person) =>
      fullBodyOf(context, person) ?? bodyOfWard(context, person) ?? bodyOfOffice(context, person, place?.id ?? null),
  )
  const agrees = place === null || place.inferred || named?.place === null || named?.place === place.id
  return agrees ? named : null
}

/** The body that the title's field, its kind or its government entails. */
const impliedBody = (
  context: OfficeContext,
  held: readonly TitledPerson[],
  jurisdiction: string | null,
): string | null =>
  firstOf(
    held,
    (person) =>
      bodyOfAttorneys(context, person) ??
      bodyOfField(context, person, jurisdiction) ??
      bodyOfDistrict(context, person, jurisdiction) ??
      federalBodyOf(context, person, jurisdiction),
  ) ?? firstOf(held, (person) => entailedBody(context.article, person, jurisdiction))

/** "state board": not the body's whole name. */
const genericBody =
  /^(?:state|county|city|town|school|health|police|fire|parks|elections?) (?:board|department|commission|agency|council|district)$/
const generic =
  /^(?:the |its )?(?:(?:state|county|city|town|village|borough|health|elections?|school|police) ){0,2}(?:department|agency|board|commission|council|authority|assembly)(?:'s)?$/i

/** The full name of a body that stands beside the title in short: "a spokesman for the state board". */
function fullBodyOf(context: OfficeContext, { organization, name }: TitledPerson): NamedBody | null {
  if (organization === null) return null
  const words = context.article.folded.slice(organization.start, organization.end)
  return generic.test(words) ? context.bodies().lastWith(words.replace(/^(?:the|its) |'s$/gi, ''), name.start) : null
}

/** "Jane Roe (D-Ward 4)" sits on the council. */
function bodyOfWard(context: OfficeContext, { tag, head }: TitledPerson): NamedBody | null {
  if (tag === null || head !== null) return null
  const words = context.article.folded.slice(tag.start, tag.end).replace(/^.*?-/, '')
  return ward.test(words) ? councilOf(context) : null
}

const anySchools = /^(?:[a-z]|City|County|School|Board|Unified|Public|State|Regional|Joint)/
const MOST_SCHOOLS = 40

/** The government of a body: the place that it names, else what its kind tells. */
function placeOfBody(
  context: OfficeContext,
  { text, type, place, start, end }: NamedBody,
  guess: string | null,
  { name }: TitledPerson,
): string | null {
  if (place !== null) return place
  // "State Director Ann Poe" of the Bureau of Land Management
  if (federalBodiesIn(context.article).some((body) => body.start < end && start < body.end)) return unitedStates
  const initials = /^[A-Z]{3,6}(?= )/.exec(text)?.[0]
  if (initials !== undefined) {
    const district = districtWith(context, initials)
    if (district !== null) return district
  }
  if (/^[Ss]tate\b/.test(text) || isOfStates(text)) return likeliestState(context, name.start, true)
  if (/^county\b/i.test(text)) return context.salience.likeliest(ofCounty, name.start) ?? guess
  // "Hutto ISD" of a place that is not known here: not its neighbour's.
  if (type === 'school') {
    if (!anySchools.test(text)) return null
    // "the school board" of the Hutto ISD named before.
    const own = context
      .bodies()
      .of(['school'])
      .slice(0, MOST_SCHOOLS)
      .findLast(({ end, text: other }) => end <= name.start && !anySchools.test(other))
    return own && !/school_district:/.test(guess ?? '') ? own.place : guess
  }
  if (guess === unitedStates && type === 'department' && !namesFederal(text))
    return likeliestState(context, name.start, true)
  return guess
}

/** "the RTA board" of the Greater Cleveland Regional Transit Authority. */
const districtWith = ({ article, governments }: OfficeContext, initials: string): string | null =>
  governments.all.find(
    ({ kind, start, end }) =>
      kind === 'special_district' &&
      article.folded
        .slice(start, end)
        .replace(/[^A-Z]/g, '')
        .endsWith(initials),
  )?.id ?? null

function namesFederal(text: string): boolean {
  federalBody.lastIndex = 0
  return federalBody.test(text) && !isStatesDepartment(text)
}

const isPast = ({ qualifier, title }: TitledPerson): boolean =>
  title === null || /^(?:former|ex|then|late|retired|onetime|one-time)/i.test(qualifier ?? '')

function firstOf<T>(found: readonly TitledPerson[], read: (person: TitledPerson) => T | null): T | null {
  for (const person of found) {
    const value = read(person)
    if (value !== null) return value
  }
  return null
}

function placeOf(
  context: OfficeContext,
  found: readonly TitledPerson[],
  held: readonly TitledPerson[],
): OfficePlace | null {
  // The office that says most about the government: an attorney general who was a senator is an attorney general.
  const telling = held.filter(({ head }) =>
    /attorney general$|^(?:mayor|gov|governor|president|sheriff|secretary of state)$/.test(head ?? ''),
  )
  const titled = held.filter(({ head }) => head !== null)
  const said =
    stateOfOfficer(context, held) ??
    firstOf(held, (person) => placeOfTitle(context, person)) ??
    (isLocalOfficer(held)
      ? null
      : firstOf(held, (person) => (person.tag && person.head === null ? placeOfTag(context, person.tag) : null)))
  if (said) return said
  const cabinetTitle = firstOf(titled, (person) => cabinetOf(context.article, person))
  const id =
    firstOf([...telling, ...titled], (person) => nearestGovernment(context, found, person)) ??
    (cabinetTitle ? unitedStates : null)
  return id ? { id, inferred: true } : null
}

const wordsOf = (article: Article, span: Span): string => article.text.slice(span.start, span.end).replace(/\s+/g, ' ')

/** The body that is named with the title, without what belongs to the sentence; an abbreviation as it is written. */
function bodyOf({ article, meaning }: OfficeContext, { organization, title }: TitledPerson): string | null {
  if (organization === null) return null
  // "Kentucky State Police Trooper Jo Roe"
  const force = title ? /^State (?:Police|Patrol)(?= )/.exec(wordsOf(article, title)) : null
  if (force) return `${wordsOf(article, organization)} ${force[0]}`
  const body = wordsOf(article, organization)
    .replace(/^(?:the|an?|its|his|her|their) /i, '')
    .replace(/^(?:(?!state |county |city |town |federal |village )[a-z][a-z-]* )+(?=.*[A-Z])/, '')
    .replace(/[’']s nonvoting$|[’']s?$/, '')
  if (
    namesBody(body) &&
    !/^(?:department|office|board|commission|council|agency|bureau|authority|division|committee|district|police|court|city|county|state|patrol|guard|unit|force|senate|house|city council|county board)$/i.test(
      body,
    )
  )
    return body
  // "City Council President Jo Roe"
  if (/^(?:City|Town|Village|County|Borough) (?:Council|Commission|Board|Assembly)$/.test(body)) return body
  return /^[A-Z]{3,8}$/.test(body) && meaning(body) !== null ? body : null
}

/** The federal body that a title entails: "Secretary of Education", "U.S. Attorney General", "U.S. Sen.". */
function entailedBody(article: Article, person: TitledPerson, jurisdiction: string | null): string | null {
  if (jurisdiction !== unitedStates) return null
  const head = person.head ?? ''
  if (/attorney general$/.test(head)) return 'Department of Justice'
  if (/justice$/.test(head)) return 'Supreme Court'
  return cabinetOf(article, person)
}

/** Most titles are told by this. */
const saysSecretary = (article: Article, span: Span | null): boolean => /secretary/i.test(textAt(article, span))

/** Cabinet titles: "Secretary of Education", "Education Secretary". */
function cabinetOf(article: Article, { title, organization }: TitledPerson): string | null {
  if (!saysSecretary(article, organization) && !saysSecretary(article, title)) return null
  if (isForeign(article, title)) return null
  const whole = [organization, title]
    .map((span) => (span ? wordsOf(article, span) : ''))
    .join(' ')
    .toLowerCase()
    .trim()
  if (/(?:assistant|under|press|cabinet) ?secretary|secretary of (?:state|the commonwealth)/.test(whole)) return null
  const field = /secretary of (?:the )?([a-z ]+)$/.exec(whole)?.[1] ?? /([a-z ]+?) secretary/.exec(whole)?.[1]
  return field ? (cabinet.get(field.trim().replace(/^(?:u\.?s\.? |deputy )/, '')) ?? null) : null
}
