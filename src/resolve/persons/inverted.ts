/** The office before the verb: "Named acting director of the agency was Ann Poe", "Elected mayor was Bo Roe". */

import { wordSet } from '../../rules/word-set.ts'
import { isTownInFocus } from './focus.ts'
import { looksPersonal } from './looks-personal.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { isPrivateBeside, isPublicAfter } from './public-after.ts'
import { bodyAfter, bodyBefore, fieldBehind } from './read-body.ts'
import { nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import type { Scan } from './token-run.ts'

const givers = wordSet('named appointed elected reelected hired chosen promoted confirmed nominated installed')
const copulas = wordSet('was is')
const steps = wordSet('as to be the new its')
const FARTHEST = 5

/** The person named behind the verb; null if the title opens no such sentence. */
export function inverted(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  if (title.plural) return null
  const found = bodyBefore(words, title.lead)
  // The verb has a capital as a body has.
  const opening = found !== null && givers.has(words.lower(found.from)) ? found.from : null
  const before = opening === null ? found : opening + 1 < title.lead ? { from: opening + 1, to: title.lead } : null
  let k = (before?.from ?? title.lead) - 1
  // "Elected mayor": the verb is read as one of the title's attributes.
  const own = givers.has(words.lower(title.lead))
  for (let moved = 0; !own && steps.has(words.lower(k)) && moved < FARTHEST; moved++) k--
  const verb = own ? title.lead : k
  if (!givers.has(words.lower(verb)) || !words.isCapital(verb)) return null
  const field = fieldBehind(words, title.to)
  const behind = bodyAfter(words, field)
  const copula = behind?.to ?? field
  if (!copulas.has(words.lower(copula))) return null
  const name = nameAt(words, copula + 1, 2)
  if (!name || !looksPersonal(words, name)) return null
  const shown = isPublicAfter(scan, title, before, behind)
  const bare = before === null && behind === null && title.word.proof === 'capital'
  if (!shown && !(bare && isTownInFocus(scan, verb) && !isPrivateBeside(scan, title, before, behind))) return null
  const body = behind ?? before
  return personTold(scan, 'office-told', {
    name,
    title: { from: title.from, to: behind && field === title.to ? behind.to : field },
    qualifier: title.qualifier === null || givers.has(title.qualifier.toLowerCase()) ? null : title.qualifier,
    head: title.head,
    body,
    around: { from: before?.from ?? title.from, to: copula },
  })
}
