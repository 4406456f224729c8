/** "Chairman Ann Poe" of a tribe: its officers bear titles that a county's board or a council has as well. */

import { startingBefore } from '../partition-point.ts'
import { presidentSurnames } from '../rules/person/leaders-list.ts'
import { distanceWeight } from './distance-weight.ts'
import type { OfficeContext } from './office-context.ts'
import { ofTribe } from './shares.ts'

const tribal = /\b(?:[Tt]rib(?:e|es|al)\b|reservation\b)/g
const local =
  /\b(?:county|city|town|village|parish|commissioners|supervisors|selectmen|aldermen|(?:city|county|town|county) (?:board|council|commission))\b/g
const chairs = /^(?:vice )?chair(?:man|woman|person)?$|^president$|^vice president$|^chief$/
const members = /^council(?:man|woman|member| member|or|lor)$/
/** Tribes have chairmen and presidents; of a county, "Commission Chairman" is written rather. */
const CHAIR = 2
/** So much text on either side is read. */
const AROUND = 3000
const tribes: ReadonlySet<string> = new Set(['tribe'])
const others: ReadonlySet<string> = new Set(['county', 'city', 'town'])
const presidents: ReadonlySet<string> = new Set(presidentSurnames)

/** Id of the tribe that an officer without a body is of; null if the story speaks rather of a county or a town there. */
export function tribeOfOffice(
  { article, governments, salience }: OfficeContext,
  head: string,
  surname: string,
  at: number,
): string | null {
  const chair = chairs.test(head)
  if ((!chair && !members.test(head)) || (head === 'president' && presidents.has(surname))) return null
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
  const ofOthers = spoken(local, others)
  return ofTribes > ofOthers ? salience.likeliest(ofTribe, at) : null
}
