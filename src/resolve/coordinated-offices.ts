/** "Ohio Treasurer Ann Poe, Auditor Bo Roe and Secretary of State Cy Doe": the place before the first title stands for all. */
import type { Article } from '../types.ts'
import { stateKinds } from './governments.ts'
import { inferredFields, type Office } from './office.ts'
import type { OfficeContext } from './office-context.ts'
import type { Person } from './people.ts'
import type { TitledPerson } from './persons/person-mention.ts'

/** Elected by all of a state, or leaders of its legislature. */
const ofStates =
  /^(?:gov|governor|lt gov|lt governor|lieutenant gov|lieutenant governor|attorney general|solicitor general|secretary of state|secretary of the commonwealth|auditor|treasurer|comptroller|controller|(?:insurance|agriculture|land|labor) commissioner|superintendent of public instruction|house speaker|speaker|senate president|(?:senate|house) (?:majority|minority) leader)$/
const ofTowns =
  /^(?:(?:town|township|village|borough) (?:supervisor|trustee|clerk|treasurer|manager|administrator|attorney|engineer|planner)|selectman|selectwoman|select ?board (?:member|chair)|trustee|supervisor|fiscal officer|law director|finance director|mayor|vice mayor|deputy mayor|(?:city )?council president|council ?(?:member|man|woman)|city (?:manager|attorney|clerk|auditor|treasurer)|police chief|fire chief|police commissioner|fire commissioner|clerk|auditor|treasurer|comptroller|controller|public advocate|superintendent)$/
const ofCounties =
  /^(?:sheriff|(?:county )?(?:commissioner|executive|clerk|auditor|treasurer|assessor|recorder|attorney|coroner|engineer|administrator|manager|judge|judge-executive|supervisor)|commission (?:chair|chairman|chairwoman|president)|prosecutor|prosecuting attorney|district attorney|state's attorney|commonwealth's attorney|medical examiner|undersheriff)$/
/** "Honolulu Mayor Ann Poe and City Council Chair Bo Roe": cities that are counties. */
const ofMayorsCouncil = /^mayor$|^(?:city )?council /
/** What stands between a name and the title of the next. */
const joins = /^(?: \([DRI]-[\w. ]{2,14}\)|, [DRI]-[\w. ]{2,14})?(?:,(?: and)?| and| &) $/
/** So many characters lie between them. */
const BETWEEN = 32

const startOf = ({ title, organization, name }: TitledPerson): number =>
  Math.min(title?.start ?? name.start, organization?.start ?? name.start)

/** The offices by person; those whose title follows upon another's, and names no government, are of that other's. */
export function shareCoordinated(
  { article, governments }: OfficeContext,
  people: readonly Person[],
  offices: ReadonlyMap<Person, Office>,
): ReadonlyMap<Person, Office> {
  const namings = people
    .flatMap((person) => person.found.map((found) => ({ person, found })))
    .sort((a, b) => a.found.name.start - b.found.name.start)
  const shared = new Map(offices)
  /** The namings so far that a list may go on from. */
  const said = new Map<TitledPerson, string>()
  for (const [k, { person, found }] of namings.entries()) {
    const office = shared.get(person) as Office
    if (office.jurisdiction !== null && !office.inferred.includes('jurisdiction')) {
      if (namesItself(article, found)) said.set(found, office.jurisdiction)
      continue
    }
    // "and Guilderland Supervisor Bo Roe", of a town that is not known here
    if (namesItself(article, found)) continue
    const before = namings[k - 1]?.found
    const place = before ? said.get(before) : undefined
    if (before === undefined || place === undefined) continue
    const from = startOf(found)
    if (from - before.name.end > BETWEEN || !joins.test(article.folded.slice(before.name.end, from))) continue
    const kind = governments.all.find(({ id }) => id === place)?.kind
    const heads =
      kind !== undefined && stateKinds.includes(kind)
        ? ofStates
        : kind !== 'county'
          ? ofTowns
          : before.head === 'mayor'
            ? ofMayorsCouncil
            : ofCounties
    if (!heads.test(before.head ?? '') || !heads.test(found.head ?? '')) continue
    said.set(found, place)
    if (office.jurisdiction === place) continue
    const inferred = inferredFields({ organization: office.inferred.includes('organization'), jurisdiction: true })
    shared.set(person, { ...office, jurisdiction: place, inferred })
  }
  return shared
}

/** Does the place stand before the title, "Ohio Treasurer Ann Poe"? */
const namesItself = ({ folded }: Article, { title, name, around }: TitledPerson): boolean =>
  title !== null && title.end <= name.start && /[A-Z]/.test(folded.slice(around.start, title.start))
