/** Whose the offices are that towns, counties and states have alike. */
import { says } from '../../article/says.ts'
import type { Article } from '../../types.ts'
import type { Wanted } from '../body-index.ts'
import { isOfCityCouncil } from '../city-council.ts'
import { likeliestState, type OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import type { Share } from '../salience.ts'
import {
  ofAny,
  ofBorough,
  ofCity,
  ofCommissioners,
  ofCouncil,
  ofCounties,
  ofCounty,
  ofMayor,
  ofSchools,
  ofStaff,
  ofTown,
  ofTownship,
  ofVillage,
  shareOf,
} from '../shares.ts'
import { textAt } from '../text-at.ts'
import { boardAt, isSchoolBoard, schoolsAt } from './boards.ts'
import { legislature, legislatureOfDelegate } from './legislature.ts'
import { isOfStates } from './states-bodies.ts'

/** Mayors and councils are some counties' as well. */
export const townShare = ({ folded }: Article, { around }: TitledPerson, head: string): Share => {
  const words = folded.slice(around.start, around.end)
  if (/\b[Bb]orough\b/.test(words)) return ofBorough
  if (/\b[Cc]ity\b/.test(words)) return ofCity
  if (/\b[Vv]illage\b/.test(words)) return ofVillage
  if (/\b[Tt]ownship\b/.test(words)) return ofTownship
  if (/mayor/.test(head)) return ofMayor
  if (!/^council|^alder|^ald$/.test(head)) return ofTown
  return isOfCityCouncil(folded, around.start) ? ofCity : ofCouncil
}

/** Heads of offices that a city, a county or a state may have. */
export function anybodys(context: OfficeContext, person: TitledPerson, head: string, at: number): string | null {
  const { article, salience } = context
  if (head === 'legislator') return likeliestState(context, at, true)
  if (/^del(?:egate)?$/.test(head)) return legislatureOfDelegate(context, at)
  if (head === 'lawmaker') return legislature(context, at)
  if (/(?:state's|commonwealth's) attorney$|^state attorney$/.test(head))
    return salience.likeliest(ofCounty, at) ?? likeliestState(context, at, true)
  if (countyOffice.test(head))
    return /prosecutor/.test(head) && says(article, federalProsecution)
      ? null
      : (salience.likeliest(ofCounty, at) ?? salience.likeliest(ofAny, at))
  if (!isAnybodys(article, person, head)) return null
  const title = textAt(article, person.title)
  if (stateCommissioner.test(title) || head === 'regent' || isStateBody(article, person))
    return likeliestState(context, at, true)
  if (fieldCommissioner.test(title) && isStatehouseNews(context)) return likeliestState(context, at, true)
  // "District spokeswoman Ann Poe"
  if (/^[Dd]istrict [a-z]/.test(title) && isSchoolDistricts(head)) return schoolsAt(context, at)
  if (/^clerk of the board\b/i.test(title)) return salience.likeliest(ofCounty, at) ?? boardAt(context, at)
  if (head === 'member') return ofBodyBefore(context, at) ?? boardAt(context, at)
  if (/^board /.test(head) || (/^(?:vice )?chair/.test(head) && isSchoolBoard(article, at))) return boardAt(context, at)
  // One of several; alone, "the commissioner" may be of insurance.
  if (head === 'commissioner')
    return (
      (hasCommission(context) ? null : ofBodyBefore(context, at)) ??
      salience.likeliest(hasCityCommission(context) ? ofCommissioners : ofCounties, at)
    )
  const share = townField.test(title) ? ofCouncil : shareOf(head)
  if (share === ofSchools) return schoolsAt(context, at) ?? salience.likeliest(ofAny, at)
  return (share && salience.likeliest(share, at)) ?? salience.likeliest(staff.test(head) ? ofStaff : ofAny, at)
}

/** Is a commission or a county spoken of? If not, commissioners sit on a board: "the Eugene Water & Electric Board". */
const hasCommission = ({ bodies, governments }: OfficeContext): boolean =>
  bodies().of(['commission', 'council']).length > 0 || governments.all.some(({ kind }) => kind === 'county')

/** "The City Commission", "the Wichita commission" */
const hasCityCommission = ({ bodies, governments }: OfficeContext): boolean =>
  bodies()
    .of(['commission'])
    .some(
      ({ text, place }) =>
        /\bCity\b/i.test(text) || governments.all.some(({ id, kind }) => id === place && kind === 'city'),
    ) || !governments.all.some(({ kind }) => kind === 'county')

/** "and members Ann Poe and Bo Roe": of the council or the board that was named last. */
const ofBodyBefore = ({ bodies }: OfficeContext, at: number): string | null =>
  bodies().nearest(memberOf, at, null)?.place ?? null

const memberOf: Wanted = {
  types: ['school', 'council', 'board', 'commission', 'committee', 'selectmen', 'supervisors', 'trustees', 'assembly'],
  before: 900,
  behind: false,
}

const staff = /(?:director|officer|counsel|chief of staff|manager)$/

const isSchoolDistricts = (head: string): boolean => /^spokes|^superintendent$|^official$/.test(head)

/** Bodies that only states have: "director of the Department of Corrections", "Natural Resources Board Chairman". */
function isStateBody(article: Article, { organization, title }: TitledPerson): boolean {
  const beside = textAt(article, organization, title)
  // "Corporation Commissioner", "Railroad Commissioner"
  if (/^(?:Corporation|Railroad|Public Service|Public Utilities|Public Utility) [Cc]ommissioner/.test(beside))
    return true
  return isOfStates(beside)
}

const countyOffice =
  /^(?:(?:assistant |deputy )?district attorney|(?:assistant |deputy |chief )?(?:county )?prosecutor|(?:assistant |deputy )?prosecuting attorney|coroner|register of deeds|recorder of deeds|medical examiner|auditor-controller|property appraiser|supervisor of elections|election commissioner|registrar of voters|assessor|recorder|clerk of courts?|court clerk)$/
const federalProsecution = /\b(?:federal prosecutor|U\.S\. Attorney|U\.S\. District)/
const stateCommissioner =
  /^(?:[Ss]tate )?[Ss]uperintendent of (?:Education|Public Instruction|Insurance)\b|^Insurance (?:Director|Superintendent)|^(?:Agriculture|Insurance|Labor|Land|Revenue|Banking|Education) Commissioner/
/** Fields in which New York and Chicago have commissioners as well. */
const fieldCommissioner =
  /^(?:Health|Transportation|Environmental|Corrections?|Conservation|Public Safety|(?:Human|Social) Services|Economic Development|Tax|Safety|Mental Health) Commissioner/
const statehouse = /\b(?:[Ll]awmakers|[Ll]egislators|Statehouse|Executive Council|Governor's Council)\b/

/** "AUGUSTA — Transportation Commissioner Ann Poe told lawmakers": of the state where no city council is spoken of. */
const isStatehouseNews = ({ article, bodies, cues }: OfficeContext): boolean =>
  (cues.state.length > 0 || says(article, statehouse)) &&
  bodies()
    .of(['council', 'aldermen'])
    .every(({ text }) => /^(?:Executive|Governor's) /.test(text))

const townField =
  /\b(?:[Pp]ublic [Ww]orks|[Ll]aw|[Ww]ater|[Ss]ewer|[Ss]treets?|[Pp]arks|[Rr]ecreation|[Pp]olice|[Ff]ire|[Pp]lanning|[Zz]oning|[Bb]uilding|[Cc]ommunity [Dd]evelopment|[Uu]tilities|[Ss]anitation) (?:[Dd]irector|[Cc]hief|[Ss]uperintendent|[Mm]anager|[Cc]ommissioner|[Oo]fficial|[Ii]nspector)/

/** Heads of bodies, chiefs and spokesmen of a body that was not told: whoever's the article is about. */
function isAnybodys(article: Article, { organization }: TitledPerson, head: string): boolean {
  if (organization !== null && article.folded.slice(organization.start, organization.end).length > 60) return false
  return !/^(?:head|nominee|official|leader|special counsel|special agent.*|representative)$/.test(head)
}
