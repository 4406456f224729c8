/** Which government an office belongs to, as the title's own words say. */
import { says } from '../article/says.ts'
import { startingBefore } from '../partition-point.ts'
import { namesBody } from '../rules/person/bodies.ts'
import { Phrases } from '../rules/person/phrases.ts'
import { federalBody, unitedStates } from '../rules/place/federal.ts'
import { hasNoRepresentatives } from '../rules/place/legislatures.ts'
import { stateByName } from '../rules/place/states.ts'
import type { Span } from '../types.ts'
import type { Wanted } from './body-index.ts'
import { isOfState } from './federal-bodies.ts'
import {
  type GovernmentMention,
  isFederalNear,
  lastPlaceIn,
  mentionsInside,
  stateKinds,
  stateOf,
} from './governments.ts'
import type { BodyType, NamedBody } from './named-bodies.ts'
import { nearestGovernment } from './nearest-government.ts'
import {
  concluded,
  isLegislative,
  legislators,
  likeliestState,
  type OfficeContext,
  type OfficePlace,
  said,
} from './office-context.ts'
import { placeWords, stateInTag } from './officer-of-tag.ts'
import { assemblyOf, isExecutiveCouncil } from './offices/assembly.ts'
import { congress } from './offices/legislature.ts'
import { isKeeper, keeperIn } from './offices/prisons.ts'
import { districtBefore } from './offices/special-district.ts'
import { speaksOfStatehouse } from './offices/statehouse.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import { ofCounty } from './shares.ts'
import { textAt } from './text-at.ts'
import { tribeOfOffice } from './tribal-office.ts'

/** It alone sends a resident commissioner to Congress. */
const puertoRico = 'ocd-division/country:us/territory:pr'

const fixedFederal =
  /^(?:u\.s\. (?!virgin)|united states |federal )|^(?:surgeon general|postmaster general|national security advis[eo]r|congressman|congresswoman|congressmember|member of congress|immigration judge|border czar)$/
const stateWide =
  /^(?:gov|governor|lt gov|lt governor|lieutenant gov|lieutenant governor|state |secretary of state|assembly|insurance commissioner|railroad commissioner|superintendent of public instruction|adjutant general|lawmaker|legislator)/

/** What the title's own words say of the government; null if they say nothing. */
export function placeOfTitle(context: OfficeContext, person: TitledPerson): OfficePlace | null {
  const { article } = context
  const head = person.head ?? ''
  if (head === 'resident commissioner') return said(puertoRico)
  if (isNations(head, textAt(article, person.title))) return said(unitedStates)
  const district = districtBefore(context, person)
  if (district !== null) return said(district)
  if (federalLegislator.test(head) && isOfAState(article.folded, person)) return concluded(unitedStates)
  if (legislators.test(head) && !namesBody(textAt(article, person.organization))) return legislator(context, person)
  const text = textAt(article, person.around)
  const place = placeOfOffice(context, person)
  const federal = federalIn(text)
  if (federal !== null && (place === null || federalWins(text, federal, place, person.around.start)))
    return said(unitedStates)
  // "Warden Ann Poe of Folsom State Prison"
  const keeper = isKeeper(head) ? keeperIn(text, context, person.name.start) : undefined
  if (keeper != null) return concluded(keeper)
  return place === null ? byAbbreviation(context, person) : governmentAt(context, person, place)
}

/** "U.S. Attorney", "Surgeon General" */
const isNations = (head: string, title: string): boolean =>
  (fixedFederal.test(head) || /^(?:U\.S\.|US|United States) (?!Virgin)/.test(title)) && !/^state /.test(head)

/** The place beside the title; "House Republican Leader Jane Roe of Ohio": not whom she represents. */
function placeOfOffice(context: OfficeContext, person: TitledPerson): GovernmentMention | null {
  const place = placeBeside(context, person)
  const represents = isLegislative(context.article, person) || /(?:speaker|leader|whip)$/.test(person.head ?? '')
  return place && place.start > person.name.end && represents ? null : place
}

/** Of whom the office is that a place is named with: its own, or of a county or a state around it. */
function governmentAt(context: OfficeContext, person: TitledPerson, place: GovernmentMention): OfficePlace | null {
  const { governments } = context
  const { name } = person
  const head = person.head ?? ''
  const isTownBehind = place.start > name.end && !isWide(place.kind)
  // "Judge Jane Roe of Boise" sits there; whose court it is, the story tells.
  if (head === 'judge' && isTownBehind) {
    const court = nearestGovernment(context, [person], person)
    return court === null ? said(place.id) : concluded(court)
  }
  const council = isTownBehind && councilMember.test(head) ? councilAround(context, person, place) : null
  if (council !== null) return concluded(council)
  const county = countyOfCourt(context, place)
  if (county !== null) return concluded(county)
  // "state Rep. Jane Roe of Dayton", "Gov. Poe, of Dayton": the state's office, whatever town is named beside it.
  if (stateWide.test(head) && !stateKinds.includes(place.kind)) {
    const local = head.startsWith('assembly') ? assemblyOf(context, name.start) : null
    const owner = local ?? stateOf(governments, place.id)
    return owner === null ? null : concluded(owner)
  }
  return place.as === 'reference' ? concluded(place.id) : said(place.id)
}

/** "Councilman Jane Roe of Dulac" sits on the parish's council, "Councilor Jane Roe of Keene" beside the governor; null: on the town's own. */
function councilAround(context: OfficeContext, { head, name }: TitledPerson, place: GovernmentMention): string | null {
  return /^councill?or$/.test(head ?? '') && isExecutiveCouncil(context, name.start)
    ? stateOf(context.governments, place.id)
    : wideCouncil(context, name.start)
}

/** The place nearest to the title; "Sheriff Ann Poe of Lake County and Mayor Bo Roe of Gary": the second is another's. */
function placeBeside(
  { article, governments }: OfficeContext,
  { around, name }: TitledPerson,
): GovernmentMention | null {
  const last = lastPlaceIn(governments, around)
  if (last === null || last.start < name.end) return last
  const first = mentionsInside(governments, { start: name.end, end: around.end }).find(({ as }) => as !== 'qualifier')
  return first && first !== last && / and (?:[A-Z]|$)/.test(article.folded.slice(first.end, last.start)) ? first : last
}

const councilMember =
  /^council ?(?:man|woman|member|person|lor|or)$|^(?:county |police )?(?:commissioner|supervisor|juror)$|^(?:council|commission) /
const councils: Wanted = {
  types: ['council', 'commission', 'supervisors'],
  before: Number.POSITIVE_INFINITY,
  behind: true,
}

/** The county or parish whose council is named nearest; null if a town's is. */
function wideCouncil({ bodies, governments, salience }: OfficeContext, at: number): string | null {
  const body = bodies().nearest(councils, at, null)
  if (body === null) return null
  if (body.place === null) return /^(?:[Cc]ounty|[Pp]arish) /.test(body.text) ? salience.likeliest(ofCounty, at) : null
  return governments.all.some(({ id, kind }) => id === body.place && kind === 'county') ? body.place : null
}

const isWide = (kind: GovernmentMention['kind']): boolean => kind === 'county' || stateKinds.includes(kind)

const federalLegislator = /^(?:sen|senator|rep|representative)$/

/** "the senator from Vermont", "Sen. Jane Roe, the Vermont independent,": members of a state's legislature are of towns. */
function isOfAState(folded: string, { name, title }: TitledPerson): boolean {
  const behind = folded.slice(name.end, name.end + 48)
  const titled = title && title.start > name.end ? folded.slice(title.end, title.end + 32) : ''
  const words =
    /^,? the ((?:[A-Z][a-z]+ ){1,2})(?:Republican|Democrat|independent)\b/.exec(behind)?.[1] ??
    /^ from ([A-Z][a-z]+(?: (?:[A-Z][a-z]+))?)/.exec(titled)?.[1]
  return words !== undefined && stateByName(words.trim()) !== null
}

/** "Lawrence Circuit Judge" where the story names Lawrence County: courts of record are counties'. */
function countyOfCourt({ article, governments }: OfficeContext, { id, kind, end }: GovernmentMention): string | null {
  if (isWide(kind) || !courtBehind.test(article.folded.slice(end, end + 24))) return null
  const own = `/county:${id.slice(id.lastIndexOf(':') + 1)}`
  return governments.all.find((mention) => mention.kind === 'county' && mention.id.endsWith(own))?.id ?? null
}

const courtBehind = /^ (?:Circuit|Superior|Chancery|Probate|Common Pleas|District|Prosecutor|Sheriff|Coroner)\b/

/** A legislator's state in "(D-Conn.)" is whom he represents; it tells which of the two governments he sits in. */
function legislator(context: OfficeContext, { name, tag, head }: TitledPerson): OfficePlace | null {
  const { article } = context
  if (tag === null) {
    // "Council Delegate Ann Poe of Chinle"
    const tribe = head === 'delegate' ? tribeOfOffice(context, head, '', name.start) : null
    if (tribe !== null) return concluded(tribe)
    const seat = seatBehind(context, name.end)
    if (seat !== null) return townsMember(context, name.start, seat)
    return isTownsPartisan(article.folded, name.end) && namesState(context)
      ? townsMember(context, name.start, null)
      : null
  }
  if (!/[- ]/.test(article.folded.slice(tag.start, tag.end))) return null
  const seat = placeOfTag(context, tag)
  if (seat?.id === unitedStates) return seat
  const local = seat !== null || /^[DRI]-[A-Z][a-z]+(?: [A-Z][a-z]+)*$/.test(article.folded.slice(tag.start, tag.end))
  // "Rep. Ann Poe, D-Oakland"
  if (seat && hasNoRepresentatives(seat.id) && /^rep/.test(head ?? '')) return concluded(unitedStates)
  if (local) return townsMember(context, name.start, seat)
  if (isFederalNear(context.cues, name.start)) return concluded(unitedStates)
  const state = likeliestState(context, name.start, true)
  return state ? concluded(state) : null
}

/** "Rep. Ann Poe, R-Grinnell,": of the state's legislature, unless the story speaks of Congress and of no statehouse before. */
function townsMember(context: OfficeContext, at: number, seat: OfficePlace | null): OfficePlace | null {
  // "U.S. Rep. Bo Roe" elsewhere: a newspaper that tells them apart.
  const inCongress =
    isFederalNear(context.cues, at) && says(context.article, congress) && !says(context.article, ofCongress)
  if (inCongress && !sitsInStatehouse(context, at, seat)) return concluded(unitedStates)
  const state = seat?.id ?? likeliestState(context, at, true)
  return state ? concluded(state) : null
}

/** "Sen. Ann Poe of Augusta", "Del. Bo Roe, a Democrat from Lee County,", "Rep. Cy Doe, who represents Gary,": the state of the town or county named behind. */
function seatBehind(context: OfficeContext, end: number): OfficePlace | null {
  const { article, governments } = context
  const opening = representing.exec(article.folded.slice(end, end + LONGEST_SEAT))
  if (opening === null) return null
  const start = end + opening[0].length
  const place = governments.all[startingBefore(governments.all, start)]
  if (place?.start !== start || place.as !== 'name' || stateKinds.includes(place.kind)) return null
  // A town's name is many states': the story's state tells it.
  const state = likeliestState(context, end, true) ?? stateOf(governments, place.id)
  return state === null ? null : concluded(state)
}

const LONGEST_SEAT = 64
const representing =
  /^(?:,? (?:of|from) |, (?:who represents|representing) (?:the (?:\w+ ){1,3}(?:half|part|side|end) of )?|, an? (?:[a-z]+ )?(?:Democrat|Republican|independent) (?:from|of|who represents|representing) )/

const namesState = ({ governments }: OfficeContext): boolean =>
  governments.all.some(({ kind }) => stateKinds.includes(kind))

/** "Rep. Ann Poe, a Wake Democrat,": a member of Congress is a state's. */
function isTownsPartisan(folded: string, end: number): boolean {
  const town = /^, an? ((?:[A-Z][a-z]+ ){1,3})(?:Democrat|Republican)\b/.exec(folded.slice(end, end + 48))?.[1]
  return town !== undefined && stateByName(town.trim()) === null
}

/** "Rep. Ann Poe, R-Grinnell, said that Congress will not help": a member by town, in a story that has spoken of the state's legislature. */
const sitsInStatehouse = ({ article }: OfficeContext, at: number, seat: OfficePlace | null): boolean =>
  seat !== null && speaksOfStatehouse(article, at)

const ofCongress = /\bU\.S\. (?:Rep|Sen)s?\b\.?/

/** An untitled person's party tag: "Jane Roe (D-Conn.)" sits in Congress, "Jane Roe, D-Toledo," in the state's legislature. */
export function placeOfTag(context: OfficeContext, tag: Span): OfficePlace | null {
  const words = placeWords(context.article.folded, tag)
  if (stateInTag(words)) return concluded(unitedStates)
  // "(D-Ward 4)": the council's member.
  if (ward.test(words)) {
    const council = councilOf(context)
    return council?.place ? concluded(council.place) : null
  }
  const town = lastPlaceIn(context.governments, tag)
  // "R Tenn", where the hyphen was lost
  if (town && stateKinds.includes(town.kind)) return concluded(unitedStates)
  const state = town ? stateOf(context.governments, town.id) : null
  return state ? concluded(state) : null
}

/** A tag that names a district of a council rather than a town. */
export const ward = /^(?:Ward|Precinct|District)\b/
const wardBodies: readonly BodyType[] = ['council', 'aldermen', 'commission']

/** The council that members are elected to by wards. */
export const councilOf = ({ bodies }: OfficeContext): NamedBody | null =>
  bodies()
    .of(wardBodies)
    .find(({ place }) => place !== null) ?? null

const agencies = new Phrases(
  'OSHA|FTC|CDC|NIH|NASA|NOAA|NLRB|NTSB|USCIS|CISA|FHFA|CFPB|USPS|MSHA|PHMSA|NHTSA|SEC|Border Patrol|Coast Guard'.split(
    '|',
  ),
)

/** The federal body, or "U.S.", that the words name, with its offset among them. */
function federalIn(text: string): { readonly index: number; readonly name: string } | null {
  federalBody.lastIndex = 0
  const body = federalBody.exec(text)
  if (body && !isOfState(text, body.index, body.index + body[0].length)) return { index: body.index, name: body[0] }
  if (body === null && /\bOffice for Civil Rights\b/.test(text))
    return { index: text.indexOf('Office for'), name: 'Office for Civil Rights' }
  const agency = agencies.find(text)
  if (agency) return { index: agency.start, name: text.slice(agency.start, agency.end) }
  if (!text.includes('U')) return null
  const country = /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:U\.S\.|US|U\.N\.|United States)(?![A-Za-zÀ-ɏḀ-ỿ])/u.exec(text)
  return country ? { index: country.index, name: country[0] } : null
}

/** "EPA Region 9 in San Francisco" is federal, "Georgia Department of Transportation" is not. */
function federalWins(
  text: string,
  federal: { readonly index: number; readonly name: string },
  place: Span,
  start: number,
): boolean {
  // "Ohio EPA"
  if (isOfState(text, federal.index, federal.index + federal.name.length)) return false
  if (/^[A-Z]{2,5}$|^U\.S\.|^US |^United States|^[Ff]ederal/.test(federal.name))
    return !/^U\.S\. Virgin/.test(text.slice(federal.index))
  const behindPlace = start + federal.index - place.end
  return !(behindPlace >= 0 && behindPlace < 4)
}

/** "ORSB Director": the body that the abbreviation stands for names the place. */
function byAbbreviation(
  { article, governments, meaning }: OfficeContext,
  { organization }: TitledPerson,
): OfficePlace | null {
  const short = textAt(article, organization)
  const body = /^[A-Z]{2,8}$/.test(short) ? meaning(short) : null
  if (body === null) return null
  const at = article.folded.indexOf(body)
  const place = lastPlaceIn(governments, { start: at, end: at + body.length })
  federalBody.lastIndex = 0
  if (place) return said(place.id)
  return federalBody.test(body) ? said(unitedStates) : null
}
