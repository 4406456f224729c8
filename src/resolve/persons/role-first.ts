/** The office leads the sentence: "As state auditor, Ann Poe found", "In his third term as mayor, Bo Roe faces", "Before becoming sheriff, Cy Doe sold cars". */
import type { Words } from '../../article/words.ts'
import { determiners, ofFor } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { behindTime } from './behind-time.ts'
import { bodyWithTitle } from './body-with-title.ts'
import { namesPerson } from './looks-personal.ts'
import type { TitledPerson } from './person-mention.ts'
import { aroundTitle, bearing, personTold } from './person-told.ts'
import { isPublicAfter } from './public-after.ts'
import { bodyAfter, bodyBefore, fieldBehind } from './read-body.ts'
import { nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import type { Scan, TokenRun } from './token-run.ts'

/** "her second term as", "his time as" */
const spells = wordSet(
  'term terms capacity role job time years year stint tenure days career position duties work decade',
)
const doing = wordSet('serving working acting speaking elected reelected appointed hired sworn installed testifying')
const becoming = wordSet('becoming elected reelected appointed named')
const starts = wordSet('after before since upon while until when')
/** "As mayor, Ann Poe would cut taxes": she wants to be. */
const unfulfilled = wordSet('would will wants hopes plans promises vows could')
const listing = wordSet('and or &')
const MOST_BEFORE = 6

/** The person named behind a clause that begins with his office; null if the title leads none. */
export function roleFirst(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  if (title.plural) return null
  const link = linkBefore(words, title.lead)
  if (link === null) return null
  const field = fieldBehind(words, title.to)
  const behind = bodyAfter(words, field)
  const comma = behindTime(words, behind?.to ?? field)
  if (words.raw(comma) !== ',') return null
  const name = nameAt(words, comma + 1, 2)
  if (!name || !namesPerson(scan, name)) return null
  const next = words.lower(name.to)
  if (listing.has(next) || (link.bare && unfulfilled.has(next))) return null
  const owner = ownerAt(words, link.at + 1, title.lead)
  if (!isPublicAfter(scan, title, owner, behind)) return null
  return personTold(scan, 'office-told', {
    name,
    ...bearing(title, {
      from: title.from,
      to: behind && field === title.to && ofFor.has(words.lower(title.to)) ? behind.to : field,
    }),
    body: behind ?? owner ?? bodyWithTitle(words, title),
    around: aroundTitle(title, owner, behind),
  })
}

/** Where the clause's "as" or "becoming" stands; `bare`: nothing but "As" opens it. */
function linkBefore(words: Words, lead: number): { readonly at: number; readonly bare: boolean } | null {
  // "Elected mayor": the verb is read as one of the title's attributes.
  if (becoming.has(words.lower(lead)) && opens(words, lead)) return { at: lead, bare: false }
  for (let k = lead - 1; k >= 0 && k >= lead - MOST_BEFORE && words.joined(k); k--) {
    const lower = words.lower(k)
    const before = words.lower(k - 1)
    if (lower === 'as') {
      if (opens(words, k)) return { at: k, bare: true }
      return spells.has(before) || doing.has(before) ? { at: k, bare: false } : null
    }
    if (
      becoming.has(lower) &&
      k === lead - 1 &&
      (starts.has(before) || opens(words, k) || (before === 'being' && starts.has(words.lower(k - 2))))
    )
      return { at: k, bare: false }
    if (/^[.,;:!?"]$/.test(words.raw(k)) && words.raw(k) !== '.') return null
  }
  return null
}

/** Token `k` begins a sentence. */
const opens = (words: Words, k: number): boolean =>
  words.isCapital(k) && (k === 0 || !words.joined(k - 1) || /^[.!?"'):;-]$/.test(words.raw(k - 1)))

/** "the city's", "Ohio's", "Akron": what stands between the link and the title. */
function ownerAt(words: Words, from: number, to: number): TokenRun | null {
  let at = from
  while (determiners.has(words.lower(at))) at++
  if (at >= to) return null
  return bodyBefore(words, to) ?? { from: at, to }
}
