/** What only a government has, makes or runs, wherever it stands: "the Papillion annexation", "ramps in downtown Natchez". */
import { wordSet } from '../../../rules/word-set.ts'

/** Things that are public by their own word. */
const alone = wordSet(`
  ramp ramps crosswalk crosswalks curb curbs hydrant hydrants streetlight streetlights levee levees reservoir reservoirs culvert culverts
  annexation annexations rezoning rezonings reassessment reassessments curfew curfews recount recounts canvass referendum referendums runoff
  arraignment arraignments courtroom courtrooms cellblock cellblocks jailhouse firehouse firehouses caseload caseloads stormwater wastewater
  surcharge surcharges payroll dispatch roads bridges streets classrooms playground playgrounds
`)

/** Things that a word before them makes public: "response times", "the pay raise", "a polling place". */
const compounds: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    times: 'response|wait|waiting|processing',
    sizes: 'class',
    raise: 'pay|salary',
    raises: 'pay|salary',
    sale: 'tax|land|lien',
    sales: 'tax|lien',
    hearing: 'bail|bond|parole|zoning|budget|competency|detention',
    hearings: 'bail|bond|parole|zoning|budget|competency|detention',
    stop: 'traffic|police|bus',
    stops: 'traffic|police|pedestrian|bus',
    station: 'fire|police|polling|pump|pumping|lift|bus|subway|metro',
    stations: 'fire|police|polling|voting|pump|pumping|lift|bus|subway|metro',
    place: 'polling|voting',
    places: 'polling|voting',
    site: 'polling|voting',
    sites: 'polling|voting',
    hall: 'city|town|village|county|borough',
    mains: 'water|sewer',
    meters: 'parking',
    cameras: 'traffic|light|speed|red-light',
    trucks: 'fire',
    cars: 'police|patrol|squad',
    booths: 'voting',
    boxes: 'drop',
    ramps: 'curb',
    calls: '911',
    center: 'dispatch|detention|911|correctional|juvenile|recreation',
    centers: 'dispatch|detention|911|correctional|juvenile|recreation',
    levels: 'staffing',
    ratios: 'staffing',
    minutes: 'council|board|commission|meeting',
    patrols: 'police',
    searches: 'police|strip',
    arrests: 'police',
  }).map(([head, before]) => [head, new RegExp(`^(?:${before})$`)]),
)

/** Is the noun public, given the word before it? */
export const isPublicNoun = (head: string, before: string): boolean =>
  alone.has(head) || compounds.get(head)?.test(before) === true

/** What a body does with its people and money; other words in -ing are as often what others do there ("smoking in Reno's parks"). */
export const bodysDoing = wordSet(`
  staffing understaffing overcrowding crowding hiring training recordkeeping record-keeping bookkeeping accounting billing budgeting spending
  policing screening testing monitoring sampling sentencing housing licensing permitting contracting purchasing handling zoning districting
  reporting planning counting lighting plumbing wiring scheduling
`)

/** Who is in a body's care or pay: "medical care for inmates at the Lima prison". */
export const inCare = wordSet(`
  inmate inmates prisoner prisoners detainee detainees patient patients student students child children youth youths resident residents pupil
  pupils worker workers employee employees officer officers deputies women men people teenagers juveniles voters veterans visitors
`)

/** Whoever or whatever is in a place without being of it: "critics of the Reno police", "drones at the Reno airport". */
export const visiting = wordSet(`
  fights brawls attacks arrests killings shootings stabbings deaths critics crowds fans guests drones guns weapons drugs dogs tents protests protest rally rallies march strike strikes crime violence cars vehicles
  planes flights passengers kids sales smoking drinking camping possession use trespass graffiti litter noise traffic lawsuit lawsuits suit suits
  complaint complaints report reports letter letters audit audits review reviews investigation probe charges charge allegations claims claim
  nothing something anything everything evidence history end start lack hundreds thousands dozens millions
`)
