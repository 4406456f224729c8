/** Which government an office belongs to where its title's own words name none. */
import { says } from '../article/says.ts'
import { type Level, titleWords } from '../rules/person/titles.ts'
import { unitedStates } from '../rules/place/federal.ts'
import type { Article, Span } from '../types.ts'
import { placeOfAgency } from './agency-in-story.ts'
import type { Wanted } from './body-index.ts'
import { isOfCityCouncil } from './city-council.ts'
import { courtOfJudge } from './court-of-judge.ts'
import { isOfDelegation } from './delegation.ts'
import { isStatesDepartment } from './federal-bodies.ts'
import { isForeign } from './foreign-office.ts'
import { isFederalNear, stateKinds } from './governments.ts'
import { levelNamed, levelOfColleagues } from './level-named.ts'
import { isLegislative, legislators, likeliestState, type OfficeContext } from './office-context.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import type { Share } from './salience.ts'
import {
  ofAny,
  ofBoard,
  ofBorough,
  ofCity,
  ofCommissioners,
  ofCouncil,
  ofCounty,
  ofMayor,
  ofSchools,
  ofSupervisors,
  ofTown,
  ofTribe,
  shareOf,
} from './shares.ts'
import { isOfSupremeCourt } from './supreme-court.ts'
import { tribeOfOffice } from './tribal-office.ts'

/** Courts below the highest, which the nation has no justices of. */
const lowerCourt = /\b(?:Superior|Circuit|Trial|District|Family|Probate|Municipal|Appellate) (?:Court|Division)\b/

const appealCourt = /\b(?:Courts? of Appeals?|Appeals Courts?|Appellate (?:Court|Division))\b/
const highestCourt = /\b(?:[Ss]upreme|[Hh]igh) [Cc]ourt\b|\bSupreme Judicial\b/
const presidency = /\bPresident|White House/
const boards = /\b(?:[Bb]oard|[Cc]ouncil|[Cc]ommission)\b/
/** "State Transportation Secretary Ann Poe" */
const statesSecretary = /^[Ss]tate (?!Department)[A-Z].* [Ss]ecretary$/
const stateCourt = /\b[Ss]tate Supreme Court/

/** Id of the nearest government of the kind that the title belongs to; null if none can be told. */
export function nearestGovernment(
  context: OfficeContext,
  found: readonly TitledPerson[],
  person: TitledPerson,
): string | null {
  const { article, cues, salience } = context
  const head = person.head ?? ''
  const { title } = person
  const at = (found[0] as TitledPerson).name.start
  const level =
    ownLevel(article, person) ??
    titleWords.get(head)?.of ??
    levelNamed(article, officerOf(article, person) ?? head, at) ??
    (person.organization === null ? levelOfColleagues(article, head, at) : null)
  const owner = ownerOf(context, person, head)
  if (owner !== null) return owner
  if (
    person.organization &&
    isStatesDepartment(article.folded.slice(person.organization.start, person.organization.end))
  )
    return likeliestState(context, at, true)
  if (level === null) {
    const agency = placeOfAgency(context, person)
    if (agency !== null) return agency
  }
  if (person.organization === null) {
    const tribe = tribeOfOffice(context, head, lastWordOf(article, person.name), at)
    if (tribe !== null) return tribe
  }
  if (/^councill?or$/.test(head) && isExecutiveCouncil(context, at)) return likeliestState(context, at, true)
  const served = servedOfficer(article, person)
  if (served === 'attorney general') return attorneyGeneral(context, person, served, at)
  if (served !== null) return likeliestState(context, at, true)
  if (isAssembly(article, person)) {
    const own = assemblyOf(context, at)
    if (own !== null) return own
  }
  if (/(?:attorney|attorneys|solicitor) general$/.test(head) && level !== 'state')
    return attorneyGeneral(context, person, head, at)
  if (head === 'secretary of state' && cues.state.length === 0 && says(article, presidency)) return unitedStates
  if (head === 'secretary of state') return likeliestState(context, at) ?? unitedStates
  if (/speaker$|(?:majority|minority) (?:leader|whip)$|^senate president|^president pro temp/.test(head))
    return isFederalNear(cues, at) ? unitedStates : likeliestState(context, at)
  if (
    /^(?:cabinet secretary|secretary|deputy secretary|assistant secretary|undersecretary|under secretary|deputy assistant secretary|.* secretary)$/.test(
      head,
    ) &&
    !/^press/.test(head) &&
    level !== 'city' &&
    level !== 'county' &&
    level !== 'tribe' &&
    !(title && statesSecretary.test(article.folded.slice(title.start, title.end)))
  )
    return secretary(context, person, head, at)
  if (head === 'vice president' && !says(article, boards)) return unitedStates
  if (/^(?:president|vice president)$/.test(head) && presidesBoard(article, person))
    return (isSchoolBoard(article, at) ? salience.likeliest(ofSchools, at) : null) ?? salience.likeliest(ofBoard, at)
  if (/^(?:president|vice president)$/.test(head) && level !== 'city' && level !== 'county')
    return cues.federal.length > 0 ? unitedStates : null
  if (/justice$/.test(head)) {
    if (isOfSupremeCourt(article, found)) return unitedStates
    // "Superior Court Justice Ann Poe": New England's and New York's; the nation's trial courts have judges.
    if (person.title && lowerCourt.test(article.folded.slice(person.title.start, person.title.end)))
      return likeliestState(context, at, true)
    const state = likeliestState(context, at)
    // "The Court of Appeal sent it back. Justice Ann Poe wrote": no Supreme Court is spoken of.
    if (state !== null && says(article, appealCourt) && !says(article, highestCourt)) return state
    const nation = cues.federal.length > 0 || state === null || /district:dc$/.test(state)
    return nation && !says(article, stateCourt) ? unitedStates : state
  }
  if (isLegislative(article, person)) return isFederalNear(cues, at) ? unitedStates : likeliestState(context, at)
  if (level === null && isFederalBodys(article, person) && isFederalNear(cues, at)) return unitedStates
  switch (level) {
    case 'city':
      return salience.likeliest(townShare(article, person, head), at)
    case 'county':
      return (
        salience.likeliest(head === 'supervisor' ? ofSupervisors : ofCounty, at) ??
        // Connecticut's state's attorneys are of no county.
        (/attorney$/.test(head) ? likeliestState(context, at, true) : null)
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

/** "Texas was represented by its solicitor general", "The governor may sign, said his press secretary": whose officer it is. */
function ownerOf(context: OfficeContext, { title, name }: TitledPerson, head: string): string | null {
  if (title === null || title.start === 0) return null
  const { article, governments, salience } = context
  const before = article.folded.slice(Math.max(0, title.start - OWNER_NEAR), title.start)
  const pronoun = /\b(its|his|her) $/i.exec(before)?.[1]?.toLowerCase()
  if (pronoun === undefined) return null
  if (pronoun === 'its') {
    if (itsHeads.test(head)) return placeOfItsBody(context, title.start)
    if (!/(?:attorney|solicitor) general$/.test(head)) return null
    const sentence = before.slice(before.lastIndexOf('. ') + 1)
    const from = title.start - sentence.length
    return (
      governments.all.findLast(
        ({ start, end, kind, as }) =>
          start >= from && end <= title.start && stateKinds.includes(kind) && as !== 'qualifier',
      )?.id ?? null
    )
  }
  if (!staff.test(head)) return null
  const principal = before.match(/\b(?:[Tt]he governor|[Tt]he mayor)\b(?! of )/g)?.at(-1)
  if (principal === undefined) return null
  return /governor/.test(principal)
    ? likeliestState(context, name.start, true)
    : salience.likeliest(ofMayor, name.start)
}

/** So much text before "his press secretary" is read for whose. */
const OWNER_NEAR = 200
const itsHeads =
  /^(?:(?:executive |deputy )?director|secretary|commissioner|administrator|chief|spokes(?:man|woman|person))$/
const itsBody: Wanted = { types: ['department'], before: OWNER_NEAR, behind: false }
const statesDepartment = /\b[Ss]tate(?:'s)? [A-Z]\w+ /

/** "The state Department of Natural Resources is neutral. Its director, Ann Poe,": of the body named last before. */
function placeOfItsBody(context: OfficeContext, at: number): string | null {
  const body = context.bodies().nearest(itsBody, at, null)
  if (body === null || body.place !== null) return body?.place ?? null
  const before = context.article.folded.slice(Math.max(0, at - OWNER_NEAR), at)
  return statesDepartment.test(before) || stateBody.test(body.text) ? likeliestState(context, at, true) : null
}

const lastWordOf = ({ folded }: Article, { start, end }: Span): string =>
  folded.slice(start, end).split(' ').at(-1) as string

const staff = /(?:secretary|spokesman|spokeswoman|spokesperson|chief of staff|director|counsel|aide|advis[eo]r|deputy)$/

/** "a spokeswoman for the secretary of state": the officer, of a state rather, for whom somebody speaks; null if it is another or none. */
function servedOfficer({ folded }: Article, { organization }: TitledPerson): string | null {
  if (organization === null) return null
  const words = folded.slice(organization.start, organization.end)
  return (
    /^(attorney general|secretary of state|lieutenant governor|insurance commissioner)(?:'s office)?$/.exec(
      words,
    )?.[1] ?? null
  )
}

/** "a manager in the auditor's office": whose office it is; null if it is no officer's. */
const officerOf = ({ folded }: Article, { organization }: TitledPerson): string | null =>
  organization === null
    ? null
    : (/^(\w{4,15})'s office$/.exec(folded.slice(organization.start, organization.end))?.[1] ?? null)

/** New Hampshire and Massachusetts have a council that sits beside the governor. */
const isExecutiveCouncil = ({ bodies }: OfficeContext, at: number): boolean =>
  /^(?:Executive|Governor's) Council\b/.test(
    bodies().nearest({ types: ['council'], before: Number.POSITIVE_INFINITY, behind: true }, at, null)?.text ?? '',
  )

/** Alaska's boroughs and cities have assemblies, and a few cities elsewhere; of the states, those that name theirs so. */
const isAssembly = ({ folded }: Article, { title, organization }: TitledPerson): boolean =>
  [title, organization].some((span) => span !== null && /\bAssembly\b/.test(folded.slice(span.start, span.end)))

/** The borough or city whose assembly the article names; null if it names none. */
export function assemblyOf({ bodies }: OfficeContext, at: number): string | null {
  const isLocal = (place: string | null) => place !== null && /\/(?:borough|place|county|parish):/.test(place)
  const own = bodies()
    .of(['assembly'])
    .filter(({ place }) => isLocal(place))
  if (own.length === 0) return null
  return (own.findLast(({ end }) => end <= at) ?? own[0])?.place ?? null
}

/** Mayors and councils are some counties' as well. */
const townShare = ({ folded }: Article, { around }: TitledPerson, head: string): Share => {
  const words = folded.slice(around.start, around.end)
  if (/\b[Bb]orough\b/.test(words)) return ofBorough
  if (/\b[Cc]ity\b/.test(words)) return ofCity
  if (/mayor/.test(head)) return ofMayor
  if (!/^council|^alder|^ald$/.test(head)) return ofTown
  return isOfCityCouncil(folded, around.start) ? ofCity : ofCouncil
}

/** A bare "Sen." or "Rep." is whose legislature the article speaks of; null if it speaks of none. */
function legislature(context: OfficeContext, at: number, title: Span | null = null): string | null {
  const { article, cues } = context
  const delegation = title ? isOfDelegation(article, title) : null
  if (delegation !== null) return delegation ? unitedStates : null
  const state = says(article, stateBills) || cues.state.length > 0
  if (cues.federal.length > 0 && (!state || isFederalNear(cues, at)))
    return says(article, congress) ? unitedStates : null
  return state ? likeliestState(context, at, true) : null
}

const stateBills =
  /\b(?:(?:House|Senate|Assembly) (?:Bill|File|Joint Resolution)|HB|SB|LB|AB|LD|[Ll]egislative session|[Ss]tatehouse|Legislature) ?\d?/
export const congress =
  /\b(?:Congress(?:man|woman|ional)?|U\.S\. (?:Senate|House|Sen|Rep)|Capitol Hill|S\. Res|H\. Res|H\.R|Foreign Relations Committee)\b/

/** Heads of offices that a city, a county or a state may have. */
function anybodys(context: OfficeContext, person: TitledPerson, head: string, at: number): string | null {
  const { article, salience } = context
  if (head === 'legislator') return likeliestState(context, at, true)
  if (/^(?:lawmaker|delegate|del)$/.test(head)) return legislature(context, at)
  if (/(?:state's|commonwealth's) attorney$|^state attorney$/.test(head))
    return salience.likeliest(ofCounty, at) ?? likeliestState(context, at, true)
  if (countyOffice.test(head))
    return /prosecutor/.test(head) && says(article, federalProsecution)
      ? null
      : (salience.likeliest(ofCounty, at) ?? salience.likeliest(ofAny, at))
  if (!isAnybodys(article, person, head)) return null
  const title = person.title ? article.folded.slice(person.title.start, person.title.end) : ''
  if (stateCommissioner.test(title) || head === 'regent' || isStateBody(article, person))
    return likeliestState(context, at, true)
  // "District spokeswoman Ann Poe"
  if (/^[Dd]istrict [a-z]/.test(title) && isSchoolDistricts(head)) return salience.likeliest(ofSchools, at)
  if (/^board /.test(head) || (/^(?:vice )?chair/.test(head) && isSchoolBoard(article, at)))
    return (isSchoolBoard(article, at) ? salience.likeliest(ofSchools, at) : null) ?? salience.likeliest(ofBoard, at)
  // One of several; alone, "the commissioner" may be of insurance.
  if (head === 'commissioner') return salience.likeliest(ofCommissioners, at)
  const share = townField.test(title) ? ofCouncil : shareOf(head)
  return (share && salience.likeliest(share, at)) ?? salience.likeliest(ofAny, at)
}

const isSchoolDistricts = (head: string): boolean => /^spokes|^superintendent$|^official$/.test(head)

/** "the board's president" */
const presidesBoard = ({ folded }: Article, { around, organization }: TitledPerson): boolean =>
  [around, organization].some(
    (span) =>
      span !== null && /^(?:the )?(?:board|council|commission)(?:'s)?\b/i.test(folded.slice(span.start, span.end)),
  )

/** "board member Ann Poe", where the board spoken of last is one of schools. */
function isSchoolBoard({ folded }: Article, at: number): boolean {
  const before = folded.slice(Math.max(0, at - BOARD_NEAR), at)
  return /^(?:[Ss]chool (?:[Bb]oard|[Dd]istrict)|[Bb]oard of [Ee]ducation)/.test(before.match(someBoard)?.at(-1) ?? '')
}

const BOARD_NEAR = 1500
const someBoard =
  /\b(?:[Ss]chool (?:[Bb]oard|[Dd]istrict)|[Bb]oard of [A-Za-z]+|(?:[Cc]ounty|[Cc]ity|[Tt]own|[Vv]illage|[Pp]lanning|[Zz]oning|[Hh]ealth|[Ll]ibrary|[Ww]ater|[Ss]elect|[Hh]ospital|[Ff]ire) [Bb]oard)\b/g

/** Bodies that only states have: "director of the Department of Corrections", "Natural Resources Board Chairman". */
function isStateBody({ folded }: Article, { organization, title }: TitledPerson): boolean {
  const beside = [organization, title].map((span) => (span ? folded.slice(span.start, span.end) : '')).join(' ')
  return stateBody.test(beside)
}

const stateBody =
  /\b(?:(?:Natural|Air|Water) Resources|Correction(?:s|al Services)|Environmental (?:Quality|Conservation)|Ecology|Motor Vehicles|Game and Fish|Fish and Game|Public Service Commission|Public Utilities Commission|Public Utility Commission|Board of Regents|Parole Board|Highway Patrol|[Ss]tate (?:[Pp]olice|[Pp]atrol|[Bb]oard)) ?\b/
const countyOffice =
  /^(?:(?:assistant |deputy )?district attorney|prosecutor|county prosecutor|prosecuting attorney|coroner|register of deeds|recorder of deeds|property appraiser|supervisor of elections|election commissioner|registrar of voters|assessor|recorder|clerk of courts?|court clerk)$/
const federalProsecution = /\b(?:federal prosecutor|U\.S\. Attorney|U\.S\. District)/
const stateCommissioner = /^(?:Agriculture|Insurance|Labor|Land|Revenue|Banking|Education) Commissioner/
const townField =
  /\b(?:[Pp]ublic [Ww]orks|[Ll]aw|[Ww]ater|[Ss]ewer|[Ss]treets?|[Pp]arks|[Rr]ecreation|[Pp]olice|[Ff]ire|[Pp]lanning|[Zz]oning|[Bb]uilding|[Cc]ommunity [Dd]evelopment|[Uu]tilities|[Ss]anitation) (?:[Dd]irector|[Cc]hief|[Ss]uperintendent|[Mm]anager|[Cc]ommissioner|[Oo]fficial|[Ii]nspector)/

/** Fields that only the nation's cabinet has; Puerto Rico's own stand in stories of Puerto Rico alone. */
const nationalField =
  /\b(?:[Ii]nterior|[Tt]reasury|[Hh]omeland [Ss]ecurity|[Hh]ousing and [Uu]rban [Dd]evelopment|HUD|Navy|Army|Air Force|War)\b|\b(?<![Vv]eterans (?:and|&) )[Dd]efense\b/
/** Fields of the nation's cabinet that some states' cabinets have as well. */
const sharedField =
  /\b(?:[Ll]abor|[Ee]nergy|[Ee]ducation|[Tt]ransportation|[Aa]griculture|[Cc]ommerce|[Hh]ousing|[Vv]eterans [Aa]ffairs|HHS|[Hh]ealth and [Hh]uman [Ss]ervices)\b/
/** What a story of a state's cabinet speaks of: "the state's roads", "PennDOT", "Cabinet for Health". */
const statesOwn = /\b(?:[Ss]tate(?!s| [Dd]epartment)|[Gg]ov(?:ernor)?|Commonwealth|[A-Z][a-z]*DOT|Cabinet for)\b/

/** Cabinets are the nation's and the states': "Game, Fish and Parks Secretary" only a state's, "assistant secretary for Indian affairs" rather the nation's. */
function secretary(
  context: OfficeContext,
  { title, organization }: TitledPerson,
  head: string,
  at: number,
): string | null {
  const { article, cues } = context
  if (isForeign(article, title)) return null
  const state = likeliestState(context, at)
  const words = [title, organization].map((span) => (span ? article.folded.slice(span.start, span.end) : '')).join(' ')
  if (title && stateField.test(article.folded.slice(title.start, title.end)) && state !== null) return state
  if (head !== 'press secretary') {
    const island = state?.includes('/territory:') === true && cues.federal.length === 0
    if (nationalField.test(words) && !island) return unitedStates
    if (sharedField.test(words) && !island && cues.state.length === 0 && !says(article, statesOwn)) return unitedStates
  }
  // "assistant secretary for civil rights": with what it is for, the nation's.
  if (
    /^(?:assistant|under|deputy)/.test(head) &&
    (cues.state.length === 0 ||
      (title && /^ for [a-z]/.test(article.folded.slice(title.end, title.end + 8))) ||
      (title && /secretary for /i.test(article.folded.slice(title.start, title.end))))
  )
    return unitedStates
  const nation = cues.federal.length > 0 && (cues.state.length === 0 || isFederalNear(cues, at))
  return nation ? unitedStates : (state ?? (titleWords.get(head)?.of === 'federal' ? unitedStates : null))
}

/** Fields for which states have secretaries, and the nation has none. */
const stateField =
  /\b(?:Parks|Wildlife|Fish|Corrections|Revenue|Public Safety|Environment|Environmental|Aging|Tourism)\b/

/** "the city's clerk", "state health director": the level that the words beside the title tell. */
function ownLevel(article: Article, { around, title, organization }: TitledPerson): Level | null {
  const beside = [title, organization, around]
    .map((span) => (span ? article.folded.slice(span.start, span.end) : ''))
    .join(' ')
  if (/\b(?:[Tt]ribal|[Tt]ribes?|Nation|Pueblo)\b/.test(beside)) return 'tribe'
  if (
    /\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship|[Mm]unicipal|[Mm]ayor|[Aa]ldermen|[Ss]elect [Bb]oard|[Ss]electboard|[Ss]electmen)\b/.test(
      beside,
    )
  )
    return 'city'
  if (/\b(?:[Cc]ounty|[Pp]arish|[Ss]heriff|[Bb]oard of [Ss]upervisors)\b/.test(beside)) return 'county'
  if (
    /\b(?:[Ss]tate(?!s|'s [Aa]ttorney(?! [Gg]eneral))|[Ss]tatewide|[Gg]ov(?:ernor)?|Legislature|General Assembly|Assembly)\b/.test(
      beside,
    ) &&
    !/[Ss]ecretary of [Ss]tate/.test(beside)
  )
    return 'state'
  return /\b(?:[Ff]ederal|[Nn]ational)\b/.test(beside) ? 'federal' : null
}

/** "the agency's regional administrator": a body that was named before. */
function isFederalBodys(article: Article, { around, head }: TitledPerson): boolean {
  return (
    /administrator$/.test(head ?? '') ||
    /\b(?:agency|bureau|department|service)\b/.test(article.folded.slice(around.start, around.end))
  )
}

/** Heads of bodies, chiefs and spokesmen of a body that was not told: whoever's the article is about. */
function isAnybodys(article: Article, { organization }: TitledPerson, head: string): boolean {
  if (organization !== null && article.folded.slice(organization.start, organization.end).length > 60) return false
  return !/^(?:head|nominee|official|leader|special counsel|special agent.*|representative)$/.test(head)
}

/** An attorney general is the nation's where the Justice Department is spoken of and no state's law or officers are near. */
function attorneyGeneral(
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
    .replace(/\bU\.S\. (?:Attorney(?! General)|District|Magistrate|Marshal)/g, ' ')
  if (/\b[Ss]tate(?:'s)? (?:[Aa]ttorney|[Ll]aw)|\b(?:represent|defend)(?:s|ed|ing)? the state\b/.test(near))
    return state
  if (cues.justice || state === null) return unitedStates
  if (head === 'solicitor general') return unitedStates
  return cues.state.length === 0 && /\b(?:President|White House|Congress|U\.S\.)/.test(near) && !/\bstate\b/.test(near)
    ? unitedStates
    : state
}
