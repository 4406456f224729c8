/** Who is to lead a body: "picked Ann Poe to lead the FBI", "the president's choice to head the EPA, Bo Roe,". */
import type { Words } from '../../article/words.ts'
import { publicBodies, publicWords } from '../../rules/person/bodies.ts'
import { choices } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isPrivate } from './is-private.ts'
import { nameEndingAt } from './name-ending.ts'
import { isOfficialBefore } from './named-by.ts'
import type { TitledPerson } from './person-mention.ts'
import { personTold } from './person-told.ts'
import { bodyAt } from './read-body.ts'
import { nameAt } from './read-name.ts'
import { isPlace, type Scan, type TokenRun, textOf } from './token-run.ts'

/** The verbs that this frame begins with. */
export const leading = wordSet('lead head run oversee')
const beforeGiver = wordSet('was is been has had who ,')

const givers = wordSet(
  `picked picks pick tapped taps tap nominated nominates nominate named names name appointed appoints appoint chose
  chosen choose hired hires hire selected selects confirmed confirms confirm`,
)

/** The person who is to lead a public body, told by "to lead" whose verb is token `i`; null if none is. */
export function pickedToLead(scan: Scan, i: number): TitledPerson | null {
  const { words } = scan
  if (words.lower(i - 1) !== 'to') return null
  const body = bodyAt(words, i + 1)
  if (!body || !isPublicBody(textOf(scan, body))) return null
  // "the mayor picked Ann Poe to lead the department", but not "Acme picked Ann Poe to lead the board"
  if (body.to - body.from === 1 && !words.isCapital(body.from) && !isOfficialBefore(words, i - 1)) return null
  const name = choices.has(words.lower(i - 2)) ? besideNoun(words, i - 2, body.to) : behindGiver(words, i - 1)
  if (!name || isPlace(scan, name)) return null
  return personTold(scan, 'office-told', { name, body, around: { from: i, to: body.to } })
}

const isPublicBody = (text: string): boolean => !isPrivate(text) && (publicBodies.test(text) || publicWords.test(text))

/** "Ann Poe, the president's nominee to lead", "the president's nominee to lead the EPA, Ann Poe," */
function besideNoun(words: Words, noun: number, behind: number): TokenRun | null {
  for (let k = noun - 1; k > noun - 6 && k > 0; k--) {
    if (words.raw(k) !== ',') continue
    const name = nameEndingAt(words, k)
    if (name) return name
    break
  }
  return words.raw(behind) === ',' ? nameAt(words, behind + 1, 2) : null
}

/** "picked Ann Poe to lead", "Ann Poe was picked to lead", "Ann Poe, picked to lead" */
function behindGiver(words: Words, to: number): TokenRun | null {
  if (givers.has(words.lower(to - 1))) {
    let k = to - 1
    while (beforeGiver.has(words.lower(k - 1))) k--
    return k < to - 1 ? nameEndingAt(words, k) : null
  }
  const name = nameEndingAt(words, to)
  if (!name) return null
  for (let k = name.from - 1; k > name.from - 4 && k >= 0; k--) if (givers.has(words.lower(k))) return name
  return null
}
