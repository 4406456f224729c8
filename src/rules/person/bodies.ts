/** Bodies that officials head or speak for, and bodies whose heads are no officials. */

import { agencyPlaces } from '../place/agencies.ts'
import { brandWords } from '../place/special-districts.ts'
import { wordSet } from '../word-set.ts'
import { lastWord, Phrases } from './phrases.ts'

/** The last words of bodies whose members a title without a body may be of. */
export const bodyEnds = wordSet(
  `council commission board assembly commissioners supervisors aldermen selectmen trustees district schools isd usd cisd cusd
  department authority committee agency selectboard administration bureau`,
)

const phrases = (list: string, also?: (word: string, text: string, end: number) => number): Phrases =>
  new Phrases(
    list.split('|').map((phrase) => phrase.trim()),
    also,
  )

/** "TEMA", "ODNR", "MDEQ": a state's letters before those of a body that every state has. */
const stateBody = /^[A-Z]{1,2}(?:EMA|DEQ|DNR|DOC|DPS|DOH|DHS|DHHS|DEP)$/
/** The same without the state's letters. The nation has a DHS of its own. */
export const stateInitials = /^(?:DEQ|DNR|DEP|DHHS|DPS|DHEC|[A-Z]{1,2}(?:DEQ|DNR|DHHS|DEP))$/

/** "NYPD", "MassDOT" */
const localForce = (word: string, _text: string, end: number): number =>
  (word.endsWith('PD') && /^[A-Z]{1,4}PD$/.test(word)) ||
  (word.endsWith('DOT') && /^[A-Za-z]{0,5}DOT$/.test(word)) ||
  stateBody.test(word)
    ? end
    : 0

/** "Local 33" */
const unionLocal = (word: string, text: string, end: number): number => {
  const number = word === 'Local' ? /^ \d+\b/.exec(text.slice(end)) : null
  return number ? end + number[0].length : 0
}

/** Ends of bodies that are not public: what heads them is no official. */
export const privateBodies = phrases(
  `
    ACLU|NAACP|SPLC|NRA|AARP|AFSCME|SEIU|PETA|Union|Association|Institute|Center|Coalition|Foundation|University|College|
    Club|Inc|Corp|LLC|Co|Company|League|Chamber|Church|Network|Project|Alliance|Fund|Group|Partners|Bank|Hospital|Clinic|
    Energy|Airlines|Motors|Society|Federation|Legal Defense|Law Center|Counsel|Diocese|Archdiocese|Team|Teamsters|AFL|NFL|
    NBA|MLB|NHL|NCAA|WNBA|PGA|NASCAR|Big Ten|Big 12|Conference USA|Ballet|Opera|Times|Post|News|Media|Magazine|Research|
    Systems|Technologies|Insurance|Oil|Holdings|Industries|Enterprises|Realty|Properties|Brotherhood|Museum|Theater|Theatre|
    Symphony|Orchestra|Ministries|YMCA|Watch|Advocates|Democrats|Republicans|Democratic Party|Republican Party|GOP|Voters|
    Riverkeeper|Conference|Realtors|Consortium|National Committee|Trust|Ventures|Labs|Pharmacy|Foods|Stores|Hotels|Resorts|Casino|
    Bears|Zoo`,
  unionLocal,
)

/** Lower-case words before or behind a title that make it a private one: "campaign manager", "president of the company". */
export const privateWords = phrases(`
    campaign|company|companies|firm|union|club|church|team|hospital|business|marketing|sales|bank|museum|theater|
    artistic|creative|funeral|contest|pageant|dog show|horse show|film|movie|nonprofit|non-profit|charity|coalition|
    advocacy|association|alliance|foundation|group|corporate|plant|store|factory|mill|mine|hotel|restaurant|apartment|
    property|university|college|private|party|caucus|league|chapter|network|newspaper|magazine|startup|brewery|farm|ranch|
    think tank`)

/** Names of public bodies. */
export const publicBodies = phrases(
  `
    Department|Departments|Dept|Office|Board|Commission|Council|Agency|Administration|Bureau|County|City|State|Police|
    Authority|District|Schools|Court|Courts|Committee|Subcommittee|Service|Services|Division|Parish|Legislature|Senate|
    House|Congress|Assembly|Sheriff|Mayor|Governor|Gov|Sen|Rep|Lt|Supt|Government|Corps|Guard|Patrol|Attorney|Treasury|Jail|
    Prison|Penitentiary|Correctional|Corrections|Transit|Port|Centers for|Corporation for|Region|Township|Borough|Town|Village|Tribe|Tribes|Rancheria|Nation|Tribal|
    Pueblo|Band of|Task Force|Federal Reserve|Library|Metro|Supreme|OCR|EPA|DOJ|DHS|HUD|HHS|CMS|FBI|ICE|CBP|IRS|BLM|USDA|
    FEMA|FAA|FCC|FDA|FTC|SEC|TSA|CDC|CIA|NSA|NASA|NOAA|DEA|ATF|EEOC|OMB|GAO|NIH|USCIS|OSHA|NLRB|FERC|NRC|IDE|ONDCP|CPB|ISD|CISD|USD|CUSD|Unified|
    PUD|RSU|MSAD|Fire and Rescue|Fire & Rescue|Fire Rescue|TVA|CFPB|USPS|NTSB|FHWA|DNR|DEQ|DMV|DCF|DCFS|DHHS|EMS|Cabinet|Ways and Means|Lottery|FDLE|White House|Pentagon|${[...agencyPlaces.keys(), ...brandWords].join('|')}`,
  localForce,
)

/** The same, told by lower-case words: "the state health department", "the city's zoning board". */
export const publicWords = phrases(`
    city|county|state|federal|town|village|township|borough|parish|tribal|municipal|police|sheriff|school|schools|
    school district|governor|mayor|attorney general|district attorney|agency|department|council|board|commission|
    commissioners|supervisors|aldermen|selectmen|authority|district|bureau|legislature|senate|assembly|court|jail|prison|
    corrections|house|prosecutors|secretary of state|lieutenant governor|
    auditor's office|treasurer's office|clerk's office|comptroller's office|prosecutor's office|public defender's office`)

/** Last words of a body's name, lower-case. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `department departments dept office board commission council agency administration bureau authority schools court courts committee subcommittee
  service services division corporation legislature senate house assembly congress tribe nation district county city town village parish township
  police jail prison patrol guard corps unit force panel region centers treasury commissioners supervisors aldermen selectmen trustees regents
  education elections appeals pardons adjustment enforcement department's reserve conference caucus investigation`.split(
    /\s+/,
  ),
)

/** What a title needs behind or before it to name a body of its own, and not just a place or a person. */
const bodyNames = phrases(`
    Department|Departments|Dept|Office|Board|Commission|Council|Agency|Administration|Bureau|Authority|Schools|
    School District|District|Court|Courts|Committee|Subcommittee|Service|Services|Division|Corporation|Centers|Police|
    Legislature|Senate|House|Assembly|Congress|Conference|Corps|Guard|Patrol|Tribe|Tribes|Nation|Force|DOT|DNR|DEQ|DMV|DHHS|Region|Enforcement|
    Protection|Corrections|Reserve|Public Health|Public Works|Public Library|Transit|Utilities|OCR|EPA|DOJ|DHS|HUD|HHS|CMS|
    FBI|ICE|CBP|IRS|BLM|USDA|FEMA|FAA|FCC|FDA|FTC|SEC|TSA|CDC|CIA|NSA|NASA|NOAA|DEA|ATF|EEOC|OMB|GAO|NIH|USCIS|OSHA|NLRB|
    FERC|NRC|IDE|ONDCP|CPB|NYPD|LAPD|NOPD|White House`)

/** Bodies that are named in lower case by their last word. */
const lowerBodies = wordSet(
  `department office board commission council agency bureau authority division committee district police court service departments offices boards
  commissions councils agencies bureaus authorities divisions committees districts courts services`,
)

/** Do the words name a body of its own? */
export const namesBody = (text: string): boolean => bodyNames.test(text) || lowerBodies.has(lastWord(text))
