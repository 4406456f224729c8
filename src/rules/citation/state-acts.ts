/** Laws of the states by name. */
import { stateByCode } from '../place/states.ts'
import { actKey } from './acts.ts'
import { slug } from './law.ts'

/**
 * Laws of states that news names without their state. Facts from the states' codes. A row: name | the state's USPS code, or `?`
 * where several states have a law of that name and the article tells whose | acronyms, which stand for it where it is named.
 */
const rows = `
Access to Public Records Act|?|APRA
Alien Land Law|?
Bagley-Keene Open Meeting Act|CA|Bagley-Keene Act
Biometric Information Privacy Act|IL|BIPA
Brown Act|CA|Ralph M. Brown Act
California Consumer Privacy Act|CA|CCPA
California Environmental Quality Act|CA|CEQA
California Public Records Act|CA|CPRA
California Values Act|CA
California Voting Rights Act|CA|CVRA
Campaign Reform Act|?
Clean Slate Act|?
Coastal Act|CA
Death with Dignity Act|?
Elliott-Larsen Civil Rights Act|MI|ELCRA
Ellis Act|CA
Fair Employment and Housing Act|CA|FEHA
Freedom of Information Law|NY|FOIL
Government Records Access and Management Act|UT|GRAMA
Growth Management Act|WA|GMA
Inspection of Public Records Act|NM|IPRA
Law Against Discrimination|?|LAD
Local Government Records Act|IL
Martin Act|NY
Natural Resources and Environmental Protection Act|MI|NREPA
Open Door Law|IN
Open Meeting Law|?
Open Meetings Act|?|OMA
Open Meetings Law|?
Open Public Meetings Act|?|OPMA
Open Public Records Act|NJ|OPRA
Open Records Act|?
Open Records Law|?
Porter-Cologne Water Quality Control Act|CA|Porter-Cologne Act
Public Information Act|?|PIA
Public Records Act|?|PRA
Public Records Law|?
Reproductive Freedom for All Act|?
Reproductive Health Act|?
Reproductive Privacy Act|?
Right-to-Know Law|?
Right to Know Law|?
SAFE-T Act|IL
Scaffold Law|NY
Shoreline Management Act|WA
State Environmental Quality Review Act|NY|SEQRA|SEQR
Sunshine Law|?
Sunshine Ordinance|?
Surface Water Quality Act|?
Taylor Law|NY
Taxpayer's Bill of Rights|CO|TABOR
Trust Act|?
Truth in Taxation Law|?
Uniform Trust Code|?
Unruh Civil Rights Act|CA|Unruh Act
Voting Rights Act of Virginia|VA
Williamson Act|CA
Workers' Compensation Act|?`

/** A law of a state. */
export interface StateAct {
  readonly name: string
  /** USPS code; null: the article tells. */
  readonly state: string | null
  readonly others: readonly string[]
}

export const stateActs: readonly StateAct[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', state = '', ...others] = row.split('|')
    return { name, state: state === '?' ? null : state, others }
  })

const byName = new Map(
  stateActs.flatMap((act) =>
    [act.name, ...act.others.filter((other) => other.includes(' '))].map((name) => [actKey(name), act] as const),
  ),
)

/** The states' law of a name in its comparison form. */
export const stateActOfKey = (key: string): StateAct | null => byName.get(key) ?? null

/** Acronyms of the states' acts by the last part of the act's id: "environmental-quality-act". */
export const acronymsOfStateActs: ReadonlyMap<string, readonly string[]> = new Map(
  stateActs.map(({ name, state, others }) => {
    const owner = state ? stateByCode(state)?.name : undefined
    const own = owner && name.startsWith(`${owner} `) ? name.slice(owner.length + 1) : name
    return [slug(own), others.filter((other) => /^[A-Z]+$/.test(other))] as const
  }),
)

/** Names that do not end in "Act", for patterns: "Brown Act" is found by its last word, "Sunshine Law" is not. */
export const STATE_LAWS: string = [...byName.values()]
  .map(({ name }) => name)
  .filter((name) => !name.endsWith(' Act'))
  .sort((a, b) => b.length - a.length)
  .join('|')
