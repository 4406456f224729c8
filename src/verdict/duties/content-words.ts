/** What two clauses have in common: "to post agendas" and "posted none", "spending public money" and "spent $14,000". */
import { wordSet } from '../../rules/word-set.ts'
import { baseOfPast } from '../grammar/irregular-verbs.ts'

/** Words that any two clauses may share. */
const common = wordSet(`
  the and that this with from into over under before after about their there them they each every when than then have been were what which
  while will would could should must more most less least some such other another only also even just year years month months week weeks
  day days hour hours time times state city county town federal local public law laws act code rule rules people percent million
  do does did done be is are was has had go make take get give keep any all not who its his her for out per
  agency agencies department departments government governments officials district board council body bodies official staff members member
  monday tuesday wednesday thursday friday saturday sunday june july august september october november december january february march april
  first second last next one two three four five six seven eight nine ten once twice until since
  required require requires allow allowed allows
`)

/** What the forms of a word have in common: "testing", "tests" and "tested"; null: it tells nothing. */
export function stemOf(word: string): string | null {
  if (!/^[a-z][a-z-]{2,}$/.test(word)) return null
  // Too short to lose an ending.
  const base = /^us(?:ed|ing)$/.test(word) ? 'use' : (baseOfPast.get(word) ?? word)
  if (common.has(word) || common.has(base)) return null
  const bare = base
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[a-z]{3})(?:ings?|ed|es|s)$/, '')
    .replace(/(?<=[a-z]{2})([bdgmnprt])\1$/, '$1')
  return bare.replace(/(?<=[a-z]{3})(?:e|ion|ment)$/, '')
}

/** The stems of some words. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const word of words) {
    const stem = stemOf(word)
    if (stem !== null) stems.add(stem)
  }
  return stems
}
