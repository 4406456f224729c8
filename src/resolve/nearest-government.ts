/** Which government an office belongs to where its title's own words name none. */
import { says } from '../article/says.ts'
import { startingBefore } from '../partition-point.ts'
import { stateInitials } from '../rules/person/bodies.ts'
import { governorList } from '../rules/person/leaders-list.ts'
import { titleWords } from '../rules/person/titles.ts'
import { unitedStates } from '../rules/place/federal.ts'
import { hasAssembly } from '../rules/place/legislatures.ts'
import { hasGovernor } from '../rules/place/tribes-with-governors.ts'
import type { Article, Span } from '../types.ts'
import { placeOfAgency } from './agency-in-story.ts'
import type { Wanted } from './body-index.ts'
import { courtOfJudge } from './court-of-judge.ts'
import { isStatesDepartment } from './federal-bodies.ts'
import { type GovernmentMention, type Governments, isFederalNear } from './governments.ts'
import { levelNamed, levelOfColleagues } from './level-named.ts'
import { isLegislative, legislators, likeliestState, type OfficeContext } from './office-context.ts'
import type { AskedOffice, OfficeReader } from './offices/asked-office.ts'
import { assemblyOf, isAssembly, isExecutiveCouncil } from './offices/assembly.ts'
import { attorneyGeneral } from './offices/attorney-general.ts'
import { boardAt, presidesBoard } from './offices/boards.ts'
import { secretary } from './offices/cabinet.ts'
import { courtOfJustice } from './offices/justice.ts'
import { congress, legislature } from './offices/legislature.ts'
import { anybodys, townShare } from './offices/local-office.ts'
import { ownLevel } from './offices/own-level.ts'
import { officerOf, ownerOf, servedOfficer } from './offices/owner-of-office.ts'
import { prisonSpokenOf } from './offices/prisons.ts'
import { districtsOfficer } from './offices/special-district.ts'
import { onlySpeaksOfStatehouse } from './offices/statehouse.ts'
import { isOfStates } from './offices/states-bodies.ts'
import { tribeNamed } from './offices/tribe-named.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import { ofCounty, ofSupervisor, ofTown, ofTribe } from './shares.ts'
import { tribeOfOffice } from './tribal-office.ts'

/** Id of the nearest government of the kind that the title belongs to; null if none can be told. */
export function nearestGovernment(
  context: OfficeContext,
  found: readonly TitledPerson[],
  person: TitledPerson,
): string | null {
  const { article } = context
  const head = person.head ?? ''
  const at = (found[0] as TitledPerson).name.start
  const level =
    ownLevel(article, person) ??
    titleWords.get(head)?.of ??
    levelNamed(article, officerOf(article, person) ?? head, at) ??
    (person.organization === null ? levelOfColleagues(article, head, at) : null)
  const asked: AskedOffice = { context, found, person, head, level, at }
  for (const read of readers) {
    const place = read(asked)
    if (place !== undefined) return place
  }
  const place = ofLevel(asked)
  return level === null && place !== null && isOnlyDated(context, place) ? unitedStates : place
}

/** "WASHINGTON — The department erred. Inspector General Ann Poe said": news of the nation is dated in its capital. */
const isOnlyDated = ({ article: { dateline }, governments, cues }: OfficeContext, id: string): boolean =>
  dateline !== null &&
  /\/district:dc$/.test(id) &&
  cues.federal.length > 0 &&
  governments.all.every((mention) => mention.id !== id || mention.as !== 'name' || mention.end <= dateline.end)

const owners: OfficeReader = ({ context, person, head }) => ownerOf(context, person, head) ?? undefined

/** "Pelham Select Board Chair Ann Poe", where no Pelham is known: of no other town. */
const strangers: OfficeReader = ({ context: { article }, person: { organization } }) => {
  if (organization === null) return undefined
  const text = article.folded.slice(organization.start, organization.end)
  // "Town of Ulysses Supervisor Ann Poe"
  if (/^(?:the )?(?:Town|City|Village|Borough|Township) of [A-Z]/.test(text)) return null
  const own = ofTownNamed.exec(text)?.[1]
  return own !== undefined && !kindsOfBodies.test(own) ? null : undefined
}

/** "his counterpart in Superior, Chief Ann Poe,", "The plant is in St. Marys, where Mayor Bo Roe": the place right before the title. */
const counterparts: OfficeReader = ({ context: { article, governments }, person: { title, name }, level }) => {
  if (title === null || title.end > name.start || !(level === null || level === 'city' || level === 'county'))
    return undefined
  const before = article.folded.slice(Math.max(0, title.start - COUNTERPART), title.start)
  const joint = counterpart.test(before) ? 2 : where.exec(before)?.[0].length
  if (joint === undefined) return undefined
  const place = governments.all[startingBefore(governments.all, title.start) - 1]
  // "Choteau, where county commissioner Bo Roe said": the town's county.
  const fits = place !== undefined && (level === 'county') === (place.kind === 'county' && level !== null)
  if (fits && place.as === 'name' && place.end + joint === title.start) return place.id
  // Of a town that is not known here: not his colleague's.
  return counterpart.test(before) ? null : undefined
}
const COUNTERPART = 64
const where = /, where (?:[a-z]+ )?$/
const counterpart = /\bcounterparts? (?:in|from|of|at) [A-Z][\w .'-]*, $/

const ofTownNamed =
  /^([A-Z][a-z]{2,})(?: [A-Z][a-z]+)? (?:Select ?[Bb]oard|City Council|Town (?:Council|Board)|Village Board|Board of (?:Selectmen|Aldermen)|Police Department|Fire Department)$/
/** What stands before the noun and is no town. */
const kindsOfBodies =
  /^(?:The|City|Town|Village|County|Parish|Borough|Township|State|Metro|Metropolitan|Regional|Joint|Common|Public|Volunteer|Capitol|Transit|Campus|School|University|Harbor|Airport|Park|Tribal|Nation)$/

/** "DEQ inspector Ann Poe", "the Department of Environmental Quality's administrator" */
const statesDepartment: OfficeReader = ({ context, person: { organization }, at }) => {
  if (organization === null) return undefined
  const text = context.article.folded.slice(organization.start, organization.end)
  return isStatesDepartment(text) || stateInitials.test(text) || isOfStates(text)
    ? likeliestState(context, at, true)
    : undefined
}

/** "The state crime bureau is looking into it, spokeswoman Ann Poe said": whose body the sentence speaks of. */
const spokesmen: OfficeReader = ({ context, person: { organization, title }, head, at }) => {
  if (organization !== null || title === null || !/^spokes/.test(head)) return undefined
  const { folded, sentences } = context.article
  const own = sentences[startingBefore(sentences, title.start + 1) - 1]
  return own !== undefined && statesBody.test(folded.slice(own.start, title.start))
    ? likeliestState(context, at, true)
    : undefined
}
const statesBody =
  /^["']?[Tt]he state(?:'s)? (?:[a-z]+ ){0,3}(?:bureau|department|agency|office|commission|board|division|laboratory)\b/

const agencys: OfficeReader = ({ context, person, level }) =>
  level === null ? placeOfAgency(context, person) : undefined

const tribes: OfficeReader = ({ context, person: { organization, name }, head, at }) => {
  const { article, governments } = context
  const named = organization === null ? null : tribeNamed(article, governments, organization)
  if (named !== null) return named
  return organization === null || itsCouncil.test(article.folded.slice(organization.start, organization.end))
    ? (tribeOfOffice(context, head, lastWordOf(article, name), at) ?? undefined)
    : undefined
}

/** "The Chickasaw Nation sued. Lt. Gov. Ann Poe said": a tribe's, where one that has a governor was named last. */
const tribesGovernors: OfficeReader = ({ context: { article, cues, governments }, person, head, at }) => {
  if (!/^(?:lt |lieutenant )?gov(?:ernor)?$/.test(head) || person.organization !== null) return undefined
  // A state's governor is spoken of, or one whom everybody knows.
  const own = person.title?.start ?? at
  const isOfState = (cue: number) => (cue < own - 4 || cue > at) && !isBareGovernor(article, governments, cue)
  if (cues.state.some(isOfState) || governors.has(lastWordOf(article, person.name))) return undefined
  const { all } = governments
  for (let k = startingBefore(all, at) - 1; k >= 0; k--) {
    const { id, kind, as, start } = all[k] as GovernmentMention
    if (at - start > GOVERNOR_NEAR) break
    if (as === 'reference' || as === 'qualifier') continue
    if (kind === 'tribe') return hasGovernor(id) ? id : undefined
  }
  return undefined
}
const GOVERNOR_NEAR = 400

/** "Gov. Ann Poe and Lt. Gov. Bo Roe", not "Oklahoma Gov. Cy Doe": the title alone tells no state. */
const isBareGovernor = ({ folded }: Article, { all }: Governments, cue: number): boolean =>
  /^[Gg]ov(?:\.|ernor) [A-Z]/.test(folded.slice(cue, cue + 12)) && all[startingBefore(all, cue) - 1]?.end !== cue - 1
const governors: ReadonlySet<string> = new Set(
  governorList.flatMap(([, names]) => names.map((name) => name.split(' ').at(-1) as string)),
)

const itsCouncil = /^(?:the )?(?:tribal |general )?council$/i

const lastWordOf = ({ folded }: Article, { start, end }: Span): string =>
  folded.slice(start, end).split(' ').at(-1) as string

/** "D.C. Council Chairman Ann Poe waits. Mayor Bo Roe pressed": the nation's capital is no town, and has a town's officers. */
const capitalCity: OfficeReader = ({ context: { bodies }, head, level, at }) => {
  if (!/^(?:deputy |vice )?mayor$|^council|police chief$/.test(head) || (level !== 'city' && level !== null))
    return undefined
  const council = bodies().nearest(anyCouncil, at, null)?.place
  return council?.endsWith('/district:dc') ? council : undefined
}

const anyCouncil: Wanted = { types: ['council'], before: Number.POSITIVE_INFINITY, behind: true }

const executiveCouncils: OfficeReader = ({ context, head, at }) =>
  /^councill?or$/.test(head) && isExecutiveCouncil(context, at) ? likeliestState(context, at, true) : undefined

/** Who speaks for an officer of a state. */
const servants: OfficeReader = ({ context, person, at }) => {
  const served = servedOfficer(context.article, person)
  if (served === 'attorney general') return attorneyGeneral(context, person, served, at)
  return served === null ? undefined : likeliestState(context, at, true)
}

const assemblies: OfficeReader = ({ context, person, at }) => {
  if (!isAssembly(context.article, person)) return undefined
  const named = assemblyOf(context, at)
  if (named !== null) return named
  // "Mayor Ann Poe vetoed it, Assembly Chair Bo Roe said" in Anchorage: the state has a House.
  const state = likeliestState(context, at, true)
  return state !== null && !hasAssembly(state) ? (context.salience.likeliest(ofTown, at) ?? undefined) : undefined
}

const attorneys: OfficeReader = ({ context, person, head, level, at }) =>
  /(?:attorney|attorneys|solicitor) general$/.test(head) && level !== 'state'
    ? attorneyGeneral(context, person, head, at)
    : undefined

const presidency = /\bPresident|White House/

const secretariesOfState: OfficeReader = ({ context, head, at }) => {
  if (head !== 'secretary of state') return undefined
  if (context.cues.state.length === 0 && says(context.article, presidency)) return unitedStates
  return likeliestState(context, at) ?? unitedStates
}

const leaders = /speaker$|(?:majority|minority) (?:leader|whip)$|^senate president|^president pro temp/

const leadersOfHouses: OfficeReader = ({ context, head, level, at }) =>
  leaders.test(head) && level !== 'tribe' ? ofNearerLegislature(context, at) : undefined

/** Of the legislature that is spoken of nearer; "Montana legislators heard it. House Minority Leader Ann Poe said that Congress decides": Montana's. */
const ofNearerLegislature = (context: OfficeContext, at: number): string | null =>
  isFederalNear(context.cues, at) && !onlySpeaksOfStatehouse(context.article, at) && saysNation(context)
    ? unitedStates
    : likeliestState(context, at)

/** "The U.S. Department of Agriculture pays. House Speaker Ann Poe said" in a story of Ohio: an agency is not Congress. */
const saysNation = (context: OfficeContext): boolean =>
  says(context.article, congress) || says(context.article, presidency) || likeliestState(context, 0, true) === null

const cabinetMember =
  /^(?:cabinet secretary|secretary|deputy secretary|assistant secretary|undersecretary|under secretary|deputy assistant secretary|(?!press).* secretary)$/
/** "State Transportation Secretary Ann Poe", "the county's elections secretary": what the words tell is no question. */
const cabinets: OfficeReader = ({ context, person, head, level, at }) =>
  !cabinetMember.test(head) || (level !== null && level !== 'federal')
    ? undefined
    : secretary(context, person, head, at)

const boards = /\b(?:[Bb]oard|[Cc]ouncil|[Cc]ommission)\b/

const presidents: OfficeReader = ({ context, person, head, level, at }) => {
  const { article, cues } = context
  if (head === 'vice president' && !says(article, boards)) return unitedStates
  if (head !== 'president' && head !== 'vice president') return undefined
  if (presidesBoard(article, person)) return boardAt(context, at)
  if (level === 'city' || level === 'county') return undefined
  return cues.federal.length > 0 ? unitedStates : null
}

const legislativeOfficers: OfficeReader = ({ context, person, at }) =>
  isLegislative(context.article, person) ? ofNearerLegislature(context, at) : undefined

/** "the agency's regional administrator": a body that was named before. */
const federalBodys: OfficeReader = ({ context: { article, cues }, person: { around }, head, level, at }) =>
  level === null &&
  (/administrator$|^special agent in charge$/.test(head) ||
    /\b(?:agency|bureau|department|division|service)\b/.test(article.folded.slice(around.start, around.end))) &&
  isFederalNear(cues, at)
    ? unitedStates
    : undefined

/** In the order in which they are asked. */
const readers: readonly OfficeReader[] = [
  owners,
  prisonSpokenOf,
  strangers,
  counterparts,
  statesDepartment,
  spokesmen,
  agencys,
  districtsOfficer,
  tribes,
  tribesGovernors,
  capitalCity,
  executiveCouncils,
  servants,
  assemblies,
  attorneys,
  secretariesOfState,
  leadersOfHouses,
  cabinets,
  presidents,
  courtOfJustice,
  legislativeOfficers,
  federalBodys,
]

/** The likeliest government of the level, where nothing else is told. */
function ofLevel({ context, person, head, level, at }: AskedOffice): string | null {
  const { article, salience } = context
  switch (level) {
    case 'city':
      return salience.likeliest(townShare(article, person, head), at)
    case 'county':
      return (
        salience.likeliest(head === 'supervisor' ? ofSupervisor : ofCounty, at) ??
        // Connecticut's state's attorneys are of no county, New England's assessors of towns.
        (/attorney$/.test(head)
          ? likeliestState(context, at, true)
          : head === 'assessor'
            ? salience.likeliest(ofTown, at)
            : null)
      )
    case 'state':
      return likeliestState(context, at, true)
    case 'federal':
      return legislators.test(head) ? legislature(context, at, person.title) : unitedStates
    case 'court':
      return courtOfJudge(context, person, head, at)
    case 'tribe':
      return salience.likeliest(ofTribe, at)
    case null:
      return anybodys(context, person, head, at)
    default:
      return level satisfies never
  }
}
