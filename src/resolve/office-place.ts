/** Which government an office belongs to: as the title's own words say, else as can be concluded. */
import type { Level, TitledPerson } from '../rules/person/person-mention.ts'
import { titleWords } from '../rules/person/titles.ts'
import { federalBody, unitedStates } from '../rules/place/federal.ts'
import { stateByAbbreviation, stateByCode, stateByName } from '../rules/place/states.ts'
import type { Article, Span } from '../types.ts'
import {
  cityKinds,
  countyKinds,
  type GovernmentCues,
  type Governments,
  isFederalNear,
  lastPlaceIn,
  nearestPlace,
  nearestState,
  stateKinds,
  stateOf,
} from './governments.ts'

/** What office places are read from. */
export interface OfficeContext {
  readonly article: Article
  readonly governments: Governments
  readonly cues: GovernmentCues
  /** Somebody else in the article is the attorney general of the United States by title. */
  readonly unionAttorney: boolean
  readonly meaning: (abbreviation: string) => string | null
}

/** A government's id, and whether the title's words only let it be concluded. */
export interface OfficePlace {
  readonly id: string
  readonly inferred: boolean
}

const legislators =
  /^(?:sen|senator|rep|representative|congressman|congresswoman|congressmember|member of congress|del|delegate)$/
const fixedFederal =
  /^(?:u\.s\. (?!virgin)|united states |federal )|^(?:surgeon general|solicitor general|postmaster general|national security advis[eo]r|congressman|congresswoman|congressmember|member of congress|immigration judge|border czar)$/
const stateWide =
  /^(?:gov|governor|lt gov|lt governor|lieutenant gov|lieutenant governor|state |secretary of state|assembly|insurance commissioner|railroad commissioner|superintendent of public instruction|adjutant general)/

/** What the title's own words say of the government. */
export function placeOfTitle(context: OfficeContext, person: TitledPerson): OfficePlace | null {
  const { article, governments } = context
  const head = person.head ?? ''
  const title = person.title ? article.folded.slice(person.title.start, person.title.end) : ''
  const text = article.folded.slice(person.around.start, person.around.end)
  if ((fixedFederal.test(head) || /^(?:U\.S\.|US|United States) (?!Virgin)/.test(title)) && !isStateLegislator(head))
    return { id: unitedStates, inferred: false }
  const named = lastPlaceIn(governments, person.around)
  // "House Republican Leader Jane Roe of Ohio": whom she represents.
  const place =
    named && named.start > person.name.end && (isLegislative(article, person) || /(?:speaker|leader|whip)$/.test(head))
      ? null
      : named
  if (legislators.test(head)) return legislator(context, person)
  const federal = federalIn(text)
  if (federal !== null && (place === null || federalWins(text, federal, place, person.around.start)))
    return { id: unitedStates, inferred: false }
  if (place === null) return byAbbreviation(context, person)
  const { kind } = place
  // "state Rep. Jane Roe of Dayton", "Gov. Poe, of Dayton": the state's office, whatever town is named beside it.
  if (stateWide.test(head) && !stateKinds.includes(kind)) {
    const state = stateOf(governments, place.id)
    return state ? { id: state, inferred: true } : null
  }
  return { id: place.id, inferred: place.as === 'reference' }
}

const isStateLegislator = (head: string): boolean => /^state /.test(head)

/** A legislator's state in "(D-Conn.)" is whom he represents; it tells which of the two governments he sits in. */
function legislator(context: OfficeContext, { name, tag }: TitledPerson): OfficePlace | null {
  if (tag === null || !/[- ]/.test(context.article.folded.slice(tag.start, tag.end))) return null
  const said = placeOfTag(context, tag)
  if (said?.id === unitedStates || isFederalNear(context.cues, name.start)) return { id: unitedStates, inferred: true }
  if (said) return said
  const state = nearestState(context.governments, name.start)
  return state ? { id: state, inferred: true } : null
}

/** An untitled person's party tag: "Jane Roe (D-Conn.)" sits in Congress, "Jane Roe, D-Toledo," in the state's legislature. */
export function placeOfTag(context: OfficeContext, tag: Span): OfficePlace | null {
  const words = context.article.folded
    .slice(tag.start, tag.end)
    .replace(/^.*?[-)] ?(?:of )?|^(?:\w+) (?:from|of|representing) /, '')
  if (stateByAbbreviation(words) ?? stateByAbbreviation(`${words}.`) ?? stateByName(words) ?? stateByCode(words))
    return { id: unitedStates, inferred: true }
  const town = lastPlaceIn(context.governments, tag)
  const state = town ? stateOf(context.governments, town.id) : null
  return state ? { id: state, inferred: true } : null
}

/** The federal body, or "U.S.", that the words name, with its offset among them. */
function federalIn(text: string): { readonly index: number; readonly name: string } | null {
  federalBody.lastIndex = 0
  const body = federalBody.exec(text)
  if (body) return { index: body.index, name: body[0] }
  const country = /(?<![\p{L}])(?:U\.S\.|US|U\.N\.|United States)(?![\p{L}])/u.exec(text)
  return country ? { index: country.index, name: country[0] } : null
}

/** "EPA Region 9 in San Francisco" is federal, "Georgia Department of Transportation" is not. */
function federalWins(
  text: string,
  federal: { readonly index: number; readonly name: string },
  place: Span,
  start: number,
): boolean {
  if (/^[A-Z]{2,5}$|^U\.S\.|^US |^United States|^[Ff]ederal/.test(federal.name))
    return !/^U\.S\. Virgin/.test(text.slice(federal.index))
  const behindPlace = start + federal.index - place.end
  return !(behindPlace >= 0 && behindPlace < 4)
}

/** "NDESPB Director": the body that the abbreviation stands for names the place. */
function byAbbreviation(
  { article, governments, meaning }: OfficeContext,
  { organization }: TitledPerson,
): OfficePlace | null {
  const short = organization ? article.folded.slice(organization.start, organization.end) : ''
  const body = /^[A-Z]{2,8}$/.test(short) ? meaning(short) : null
  if (body === null) return null
  const at = article.folded.indexOf(body)
  const place = lastPlaceIn(governments, { start: at, end: at + body.length })
  federalBody.lastIndex = 0
  if (place) return { id: place.id, inferred: false }
  return federalBody.test(body) ? { id: unitedStates, inferred: false } : null
}

/** Where the title's own words name no place: the nearest government of the kind that the title belongs to. */
export function nearestGovernment(
  context: OfficeContext,
  found: readonly TitledPerson[],
  person: TitledPerson,
): string | null {
  const { article, governments, cues } = context
  const head = person.head ?? ''
  const at = (found[0] as TitledPerson).name.start
  const level = ownLevel(article, person) ?? titleWords.get(head)?.of ?? null
  if (/attorney general$|attorneys general$/.test(head) && level !== 'state') return attorneyGeneral(context, head, at)
  if (head === 'secretary of state' && cues.state.length === 0 && /\bPresident|White House/.test(article.folded))
    return unitedStates
  if (/speaker$|(?:majority|minority) (?:leader|whip)$|^senate president|^president pro temp/.test(head))
    return isFederalNear(cues, at) ? unitedStates : nearestState(governments, at)
  if (
    /^(?:cabinet secretary|secretary|deputy secretary|assistant secretary|undersecretary|under secretary|deputy assistant secretary|.* secretary)$/.test(
      head,
    ) &&
    !/^press/.test(head)
  )
    return cues.federal.length > 0 && (cues.state.length === 0 || isFederalNear(cues, at))
      ? unitedStates
      : nearestState(governments, at)
  if (/^(?:president|vice president)$/.test(head)) return cues.federal.length > 0 ? unitedStates : null
  if (/justice$/.test(head))
    return cues.federal.length > 0 && !/\b(?:state|State) Supreme Court/.test(article.folded)
      ? unitedStates
      : nearestState(governments, at)
  if (isLegislative(article, person)) return isFederalNear(cues, at) ? unitedStates : nearestState(governments, at)
  switch (level) {
    case 'city':
      return nearestPlace(governments, cityKinds, at)
    case 'county':
      return nearestPlace(governments, countyKinds, at)
    case 'state':
      return nearestState(governments, at)
    case 'federal':
      return legislators.test(head) ? null : unitedStates
    case 'court':
    case 'tribe':
      return null
    case null:
      return isAnybodys(article, person, head) ? nearestPlace(governments, null, at) : null
    default:
      return level satisfies never
  }
}

/** "Senate Tax Chairman", "House Ways and Means Committee chairman" */
function isLegislative(article: Article, { title, organization }: TitledPerson): boolean {
  const beside = [organization, title].map((span) => (span ? article.folded.slice(span.start, span.end) : '')).join(' ')
  return /\b(?:Senate|House|Finance Committee|Judiciary Committee|Appropriations|Ways and Means)\b/.test(beside)
}

/** "the city's clerk", "state health director": the level that the words beside the title tell. */
function ownLevel(article: Article, { around, title, organization }: TitledPerson): Level | null {
  const beside = [title, organization, around]
    .map((span) => (span ? article.folded.slice(span.start, span.end) : ''))
    .join(' ')
  if (/\b(?:[Tt]ribal|Tribe|Nation|Pueblo)\b/.test(beside)) return 'tribe'
  if (/\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship|[Mm]unicipal|[Mm]ayor|aldermen|Aldermen)\b/.test(beside))
    return 'city'
  if (/\b(?:[Cc]ounty|[Pp]arish|[Ss]heriff|[Bb]oard of [Ss]upervisors)\b/.test(beside)) return 'county'
  if (
    /\b(?:[Ss]tate(?!s)|[Ss]tatewide|[Gg]ov(?:ernor)?|Legislature|General Assembly|Assembly)\b/.test(beside) &&
    !/[Ss]ecretary of [Ss]tate/.test(beside)
  )
    return 'state'
  return /\b(?:[Ff]ederal|[Nn]ational)\b/.test(beside) ? 'federal' : null
}

/** Heads of bodies, chiefs and spokesmen of a body that was not told: whoever's the article is about. */
function isAnybodys(article: Article, { organization }: TitledPerson, head: string): boolean {
  if (organization !== null && article.folded.slice(organization.start, organization.end).length > 60) return false
  return !/^(?:prosecutor|delegate|del|lawmaker|legislator|head|nominee|official|leader|special counsel|special agent.*|representative)$/.test(
    head,
  )
}

/** An attorney general is the nation's where the Justice Department is spoken of and no state's law or officers are near. */
function attorneyGeneral(
  { article, governments, cues, unionAttorney }: OfficeContext,
  head: string,
  at: number,
): string | null {
  const state = nearestState(governments, at)
  if (cues.federal.length === 0 || (unionAttorney && head === 'attorney general')) return state
  const near = article.folded.slice(Math.max(0, at - 400), at + 600)
  if (/\b[Ss]tate(?:'s)? (?:[Aa]ttorney|[Ll]aw)/.test(near)) return state
  if (cues.justice || state === null) return unitedStates
  return cues.state.length === 0 && /\b(?:President|White House|Congress|U\.S\.)/.test(near) && !/\bstate\b/.test(near)
    ? unitedStates
    : state
}
