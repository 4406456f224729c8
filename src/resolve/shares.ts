/** How much a place of a kind counts where an office of a kind is asked for, and of which kind a noun is. */
import { hasSupervisor } from '../rules/place/supervised-towns.ts'
import { stateKinds } from './governments.ts'
import type { Share } from './salience.ts'

const towns: readonly string[] = ['city', 'town', 'village', 'borough', 'township', 'place']
const rural: readonly string[] = ['township', 'town', 'village']
const districts: readonly string[] = ['school_district', 'special_district']

/** A place that the census alone knows has no government; it stands for one if nothing else does. */
const governed = (id: string): number => (id.startsWith('census:') ? 0.05 : 1)
/** The boroughs of Alaska are counties with mayors and assemblies. */
const isBorough = (id: string): boolean => id.includes('/borough:')

/** Offices of cities and towns; those of the last share are in some counties too. */
export const ofTown: Share = ({ kind, id }) => (towns.includes(kind) ? governed(id) : isBorough(id) ? 1 : 0)
export const ofMayor: Share = (mention) => ofTown(mention) || (mention.kind === 'county' ? 0.2 : 0)
export const ofCouncil: Share = (mention) =>
  ofTown(mention) || (mention.kind === 'county' ? (mention.id.includes('/parish:') ? 0.8 : 0.5) : 0)
/** "City Manager": no borough of Alaska's; "Borough Mayor": one of its boroughs rather, which are towns elsewhere. */
export const ofCity: Share = (mention) => (isBorough(mention.id) ? 0 : ofTown(mention))
export const ofBorough: Share = (mention) =>
  ofTown(mention) * (isBorough(mention.id) || mention.kind === 'borough' ? 1 : 0.2)

/** "Village President", "Township Trustee": towns elsewhere. */
export const ofVillage: Share = (mention) => ofTown(mention) * (mention.kind === 'village' ? 1 : 0.3)
export const ofTownship: Share = (mention) => ofTown(mention) * (mention.kind === 'township' ? 1 : 0.3)

export const ofTribe: Share = ({ kind }) => (kind === 'tribe' ? 1 : 0)
export const ofCounty: Share = ({ kind }) => (kind === 'county' ? 1 : 0)
/** Supervisors govern counties and, in some states, townships or towns. */
export const ofSupervisors: Share = ({ kind }) =>
  kind === 'county' ? 1 : kind === 'township' || kind === 'town' ? 0.8 : 0
/** "Supervisor Ann Poe": in New York a town's head. */
export const ofSupervisor: Share = (mention) => (hasSupervisor(mention.id, mention.kind) ? 2 : ofSupervisors(mention))
export const ofTrustees: Share = ({ kind }) =>
  rural.includes(kind) || districts.includes(kind) ? 1 : kind === 'city' ? 0.4 : kind === 'county' ? 0.3 : 0
export const ofCommissioners: Share = ({ kind, id }) =>
  kind === 'county' ? 1 : towns.includes(kind) ? 0.6 * governed(id) : stateKinds.includes(kind) ? 0.25 : 0
/** Commissioners where no city's commission is named: a county's rather. */
export const ofCounties: Share = (mention) => ofCommissioners(mention) * (towns.includes(mention.kind) ? 0.6 : 1)
export const ofSchools: Share = ({ kind, id }) =>
  districts.includes(kind) ? 1.5 : towns.includes(kind) ? 0.8 * governed(id) : kind === 'county' ? 0.8 : 0

/** Offices of states: a town speaks for its state, less than the state's own name. */
export const ofState: Share = ({ kind }) => (kind === 'district' ? 0.6 : stateKinds.includes(kind) ? 1.5 : 0.35)
/** Governors and legislators: the federal district has none. */
export const ofUnionState: Share = (mention) => (mention.kind === 'district' ? 0 : ofState(mention))

/** Offices of any government. */
export const ofAny: Share = ({ kind, id }) =>
  stateKinds.includes(kind) ? 0.4 : towns.includes(kind) ? governed(id) : districts.includes(kind) ? 0.7 : 1

/** Directors, officers and counsel: districts have such as well, and no elected ones. */
export const ofStaff: Share = (mention) => (districts.includes(mention.kind) ? 0.9 : ofAny(mention))
/** Officers whom tribes, states and towns have alike. */
export const ofTribesOfficer: Share = (mention) => (mention.kind === 'tribe' ? 1.2 : ofAny(mention))

/** Boards whose field is not told: hardly ever a state's. */
export const ofBoard: Share = (mention) => (stateKinds.includes(mention.kind) ? 0.1 : ofAny(mention))
/** A meeting, a vote: legislatures hold them too. */
const ofActs: Share = (mention) => (/^(?:state|territory)$/.test(mention.kind) ? 0.7 : ofBoard(mention))

/** Whose a body, an officer or an act is, by the noun or by the head of a title; a state's are told by the state's name. */
const sharesOf: readonly (readonly [nouns: RegExp, share: Share])[] = [
  [/^(?:city|town|village|municipality|borough|township)$/, ofTown],
  [/^(?:councils?|council .+|aldermen|(?:police|fire) chief|chief of police|fire marshal|law director)$/, ofCouncil],
  [/^(?:mayor|administration)$/, ofMayor],
  [/^(?:county|parish|constable)$/, ofCounty],
  [/^supervisors$/, ofSupervisors],
  [/^(?:commission|commissioners)$/, ofCommissioners],
  [/^(?:district|schools|.*superintendent.*|school .+)$/, ofSchools],
  [/^(?:trustees|.*trustee)$/, ofTrustees],
  [/^(?:meetings?|votes?|sessions?)$/, ofActs],
  [/^(?:boards?|committee|panel|selectmen|selectboard)$/, ofBoard],
]

/** Null: the noun tells no kind of government. */
export const shareOf = (noun: string): Share | null => sharesOf.find(([nouns]) => nouns.test(noun))?.[1] ?? null
