/** Bodies whose name alone tells that who works there works for a government: "the Ohio Department of Health", "the sheriff's office". */
import { publicBodies, stateInitials } from '../../rules/person/bodies.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isPrivate } from './is-private.ts'
import { bodyAt } from './read-body.ts'
import { type Scan, type TokenRun, textOf } from './token-run.ts'

/** Names that no firm, club or college bears. "Bureau" and "Council" need more: "Farm Bureau", "Environmental Council". */
const named = new RegExp(
  [
    String.raw`\b(?:Department|Dept|Agency|Police|Sheriff's Office|Legislature|General Assembly|Coast Guard|National Guard|Highway Patrol|State Patrol)\b`,
    String.raw`\b(?:Office|Division|Bureau|Board|Secretary|Centers|Court) (?:of|for)\b`,
    String.raw`\b(?:Health|Water|Fire|Conservation|Irrigation|Sewer|Sanitation|Transit|Park|Utility|Management|Drainage|Flood Control|Improvement|Fish and Game) District\b`,
    String.raw`\b(?:Weather|Forest|Park|Wildlife|Conservation|Marshals|Secret|Postal|Revenue|Health|Immigration) Service\b`,
    String.raw`\b(?:Transit|Housing|Port|Water|Transportation|Redevelopment|Airport|Turnpike|Utility) Authority\b`,
    String.raw`\b(?:Utilities|Utility|Service|Ethics|Planning|Elections?|Gaming|Civil Rights|Human Rights|Securities|Communications|Trade|Regulatory|Wildlife|Zoning|County|Highway|Corporation|Opportunity|Parole|Power) Commission\b`,
    String.raw`\b(?:City|County|Town|Tribal|Borough) Council\b`,
    String.raw`\b(?:Secretary of State|Attorney General|District Attorney|Governor|Mayor|Treasurer|Auditor|Comptroller|Prosecutor|Clerk|Sheriff)'s [Oo]ffice\b`,
    String.raw`\b(?:Geological Survey|Fish (?:and|&) (?:Game|Wildlife)|Game (?:and|&) (?:Fish|Parks)|Parks and Wildlife|Environmental Quality|Public Health|Army Corps|Justice Department|Environmental Protection|Civil Rights Division)\b`,
    String.raw`^(?:EPA|DOJ|DHS|HUD|HHS|CMS|FBI|ICE|CBP|IRS|BLM|USDA|FEMA|FAA|FCC|FDA|FTC|SEC|TSA|CDC|NASA|NOAA|OSHA|EEOC|USGS)$|\b[A-Z][a-z]+ (?:EPA|DNR|DEQ|OSHA)$`,
  ].join('|'),
)
/** In lower case whose it is must be told: "the state health department", "the county's water division". */
const lowerOwned =
  /^(?:(?:state|county|city|town|village|borough|parish|federal|tribal)(?:'s)?|(?:governor|mayor|sheriff|attorney general|district attorney|secretary of state|state auditor|state treasurer|county clerk|county attorney)'s)(?: [a-z]+){0,3} (?:department|agency|office|bureau|division|commission|board|authority|district|section|unit)$/
const ownedBehind = /'s (?:[a-z]+ ){0,3}(?:department|agency|bureau|office|division|authority|health district)$/
const lowerForces =
  /^(?:[A-Z][A-Za-z.]+ ){0,3}(?:police|fire|health|sheriff's|parks|public works|water|planning) (?:department|office|division)$/
const notPublic = /\b(?:Law|Dental|Box|Post) Office|\blaw\b|\bStore/
const goingOn = wordSet('at of in')

/** The public body that begins at a token, after its article; null if none does, or what stands there may be private. */
export function employerAt(scan: Scan, at: number): TokenRun | null {
  const body = bodyAt(scan.words, at)
  if (body === null || !isEmployer(scan, body)) return null
  // "the Department of Biology at Ohio State University"
  const next = goingOn.has(scan.words.lower(body.to)) ? bodyAt(scan.words, body.to + 1) : null
  return next !== null && isPrivate(textOf(scan, next)) ? null : body
}

/** Do the words name a body of government and nothing else? */
export function isEmployer(scan: Scan, body: TokenRun): boolean {
  const short = textOf(scan, body)
  // "EPD geologist Ann Poe", where the story has told of the Environmental Protection Division
  const meaning = /^[A-Z]{2,6}$/.test(short) ? scan.meaning(short) : null
  const text = meaning !== null && publicBodies.test(meaning) ? meaning : short
  if (notPublic.test(text) || isPrivate(text)) return false
  return (
    named.test(text) ||
    (meaning !== null && text === meaning) ||
    stateInitials.test(text) ||
    lowerOwned.test(text) ||
    lowerForces.test(text) ||
    (ownedBehind.test(text) && scan.places.inside(scan.words.start(body.from), scan.words.end(body.to - 1)))
  )
}
