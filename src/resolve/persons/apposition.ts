/** A name and a title beside it: "Ann Poe, 52, the mayor", "Bo Roe, M.D., administrator", "Cy Doe director of parks". */
import { degrees } from '../../rules/person/names.ts'
import { articles, ofFor } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import type { Join } from './join.ts'
import { looksPersonal } from './looks-personal.ts'
import { beforeAge, nameEndingAt } from './name-ending.ts'
import { tagBefore } from './party-state.ts'
import { behindDegrees } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'

const clauseWords = wordSet(
  'who is was serves served as has been now also currently became then later once recently previously',
)
const honorables = wordSet('honorable hon')
const placePrepositions = wordSet('in at near outside inside across throughout around')

/** A name that ends before a comma, an age, a party tag or degrees. */
export function apposition(scan: Scan, title: TitleFound, comma: number, after: number): Join | null {
  const { words } = scan
  const aged = beforeAge(words, comma)
  const end = tagBefore(words, aged) ?? aged
  const name = nameEndingAt(words, end) ?? (behindDegrees(words, end) > end ? null : degreed(scan, end))
  if (!name || !isPerson(scan, name)) return null
  let from = after
  while (clauseWords.has(words.lower(from)) && from < title.lead) from++
  const rule = /^(?:(?:re)?elected|(?:re)?appointed)$/.test(words.lower(title.lead))
    ? 'office-told'
    : 'title-after-name'
  return { rule, name, between: { from, to: title.lead }, nominee: false }
}

/** "Mark B. Roe, M.D., Ph.D., administrator": the name before the degrees that end at `end`. */
export function degreed({ words }: Scan, end: number): TokenRun | null {
  if (words.raw(end - 1) !== '.' && !degrees.test(words.lower(end - 1))) return null
  for (let k = end - 1; k > end - 12 && k > 0; k--) {
    const name = words.raw(k) === ',' && behindDegrees(words, k) >= end ? nameEndingAt(words, k) : null
    if (name) return name
  }
  return null
}

/** "Roger Poe director of OCR stated": the comma was lost. */
export function commaLost(scan: Scan, title: TitleFound): Join | null {
  const { words } = scan
  if (!ofFor.has(words.lower(title.to)) || title.lead !== title.from) return null
  const gap = words.start(title.from) - words.end(title.from - 1) > 1
  if (words.isCapital(title.from) && !gap) return null
  const name = nameEndingAt(words, title.from)
  if (!name || !isPerson(scan, name) || honorables.has(words.lower(name.from - 1))) return null
  return { rule: 'title-after-name', name, between: { from: title.from, to: title.from }, nominee: false }
}

/** Not "in Los Angeles, the mayor", nor "the Daily Bee, the mayor said". */
export function isPerson(scan: Scan, name: TokenRun): boolean {
  const { words } = scan
  const before = words.lower(name.from - 1)
  if (placePrepositions.has(before)) return false
  if (articles.has(before) && !looksPersonal(words, name)) return false
  return !isPlace(scan, name)
}
