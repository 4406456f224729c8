/** "Chairman Ann Poe" of a tribe: its officers bear titles that a county's board or a council has as well. */

import { startingBefore } from '../partition-point.ts'
import { presidentSurnames } from '../rules/person/leaders-list.ts'
import { distanceWeight } from './distance-weight.ts'
import type { OfficeContext } from './office-context.ts'
import { ofTribe, ofTribesOfficer } from './shares.ts'

const tribal = /\b(?:[Tt]rib(?:e|es|al)\b|reservation\b)/g
const local =
  /\b(?:county|city|town|village|parish|commissioners|supervisors|selectmen|aldermen|(?:city|county|town|county) (?:board|council|commission))\b/g
const chairs = /^(?:vice )?chair(?:man|woman|person)?$|^president$|^vice president$|^chief$/
const members = /^council(?:man|woman|member| member|or|lor)$|^delegate$/
/** Officers whom states, counties and towns have as well: a tribe's where hardly anything else is spoken of. */
const officers =
  /^(?:(?:council )?speaker|(?:deputy |assistant )?attorney general|treasurer|controller|police chief|chief of police|prosecutor|secretary|public defender|judge|chief judge|justice|chief justice|(?:executive |deputy )?director|administrator|chief of staff|fire chief|chief financial officer|general counsel|spokes(?:man|woman|person)|press secretary|general manager)$/
const wider =
  /\b(?:county|city|town|village|parish|commissioners|supervisors|[Ss]tate|Legislature|[Gg]overnor|Gov\.|lawmakers|federal|U\.S\.)(?![a-z])/g
/** Tribes have chairmen and presidents; of a county, "Commission Chairman" is written rather. */
const CHAIR = 2
/** So much text on either side is read. */
const AROUND = 3000
const tribes: ReadonlySet<string> = new Set(['tribe'])
const others: ReadonlySet<string> = new Set(['county', 'city', 'town'])
const anyOthers: ReadonlySet<string> = new Set(['county', 'city', 'town', 'village', 'state', 'school_district'])
const presidents: ReadonlySet<string> = new Set(presidentSurnames)

/** Id of the tribe that an officer without a body is of; null if the story speaks rather of a county or a town there. */
export function tribeOfOffice(
  { article, governments, salience }: OfficeContext,
  head: string,
  surname: string,
  at: number,
): string | null {
  const chair = chairs.test(head)
  const officer = officers.test(head)
  if ((!chair && !officer && !members.test(head)) || (head === 'president' && presidents.has(surname))) return null
  if (!governments.all.some(({ kind }) => kind === 'tribe')) return null
  const from = Math.max(0, at - AROUND)
  const around = article.folded.slice(from, at + AROUND)
  const named = governments.all.slice(
    startingBefore(governments.all, from),
    startingBefore(governments.all, at + AROUND),
  )
  const spoken = (noun: RegExp, kinds: ReadonlySet<string>): number => {
    let sum = 0
    for (const { index } of around.matchAll(noun)) sum += distanceWeight(from + index, at)
    for (const { kind, as, start } of named) if (as === 'name' && kinds.has(kind)) sum += distanceWeight(start, at)
    return sum
  }
  const ofTribes = spoken(tribal, tribes) * (chair ? CHAIR : 1)
  const ofOthers = officer ? spoken(wider, anyOthers) : spoken(local, others)
  if (ofTribes > ofOthers) return salience.likeliest(ofTribe, at)
  // "The Lummi Nation will sue. Attorney General Ann Poe said that Washington law allows it": the story is of the tribe.
  const told = officer ? salience.likeliest(ofTribesOfficer, at) : null
  return told?.startsWith('tribe:') && governments.all.some(({ id, start }) => id === told && start < at) ? told : null
}
