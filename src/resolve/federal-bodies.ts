/** The federal bodies that an article names: looked for once, for all stages that ask. */
import { wordsOf } from '../article/words.ts'
import { federalBody } from '../rules/place/federal.ts'
import { stateByName } from '../rules/place/states.ts'
import type { Article, Span } from '../types.ts'
import { BODY, readAtWords } from './government-words.ts'

const known = new WeakMap<Article, readonly Span[]>()

/** Shape: sorted by start, no overlaps. Offsets are UTF-16. */
export function federalBodiesIn(article: Article): readonly Span[] {
  const before = known.get(article)
  if (before) return before
  const bodies: Span[] = []
  const { folded } = article
  readAtWords(wordsOf(article), BODY, (start) => {
    if (start > 0 && WORD.test(folded[start - 1] as string)) return start
    // The pattern is shared: its last search, in whatever text, may have ended anywhere.
    federalBody.lastIndex = 0
    const match = federalBody.exec(folded.slice(start, start + LONGEST))
    if (match?.index !== 0) return start
    const end = start + match[0].length
    if (isOfState(folded, start, end)) return end
    bodies.push({ start, end })
    return end
  })
  known.set(article, bodies)
  return bodies
}

const WORD = /\w/

/** "Mississippi State Department of Health", "California Department of Justice", "Ohio EPA": a state's body is called as the federal one. */
export function isOfState(folded: string, start: number, end: number): boolean {
  if (!STATE_HAS_ITS_OWN.test(folded.slice(start, end))) return false
  // "Department of Agriculture and Natural Resources"
  if (folded.startsWith('Department of', start) && JOINT.test(folded.slice(end, end + LONGEST_STATE))) return true
  // "the State Department of Education": the State Department has nothing behind its name.
  if (folded.startsWith('State Department', start) && folded.startsWith(' of ', end)) return true
  // "the state Department of Transportation"
  if (THE_STATES.test(folded.slice(Math.max(0, start - 8), start))) return true
  const names = BEFORE.exec(folded.slice(Math.max(0, start - LONGEST_STATE), start))
  if (names === null) return false
  const [, first = '', last = ''] = names
  return stateByName(last.toLowerCase()) !== null || stateByName(`${first}${last}`.toLowerCase()) !== null
}

/** Is the name that of a department which only states have: "Department of Agriculture and Natural Resources"? */
export function isStatesDepartment(text: string): boolean {
  federalBody.lastIndex = 0
  const match = federalBody.exec(text)
  if (match === null) return false
  return match[0].startsWith('Department of') && JOINT.test(text.slice(match.index + match[0].length))
}

const THE_STATES = /\bstate(?:'s)? $/
const STATE_HAS_ITS_OWN =
  /^(?:Department of|State Department|(?:Justice|Education|Energy|Agriculture|Commerce|Labor|Transportation) Department|Environmental Protection Agency|EPA|OSHA|DOJ|DHS)/
/** What states join to a field in the name of a department, and the nation does not. */
const JOINT =
  /^,? (?:and|&) (?:the )?(?:Natural Resources|Industr|Environment|Development|Labor|Regulat|Licens|Workforce|Training|Early|Consumer|Rural|Markets|Forestry|Economic|Public|Insurance|Cultural|Mineral|Employment|Elementary|Secondary|Mental|Family|Hospitals|Social|Rehabilitation|Land|Fisheries)/
/** One or two words with capitals just before, with "State" behind them or not. */
const BEFORE = /(?<![\w'])((?:[A-Z][a-z]+ )?)([A-Z][a-z]+) (?:State )?$/
const LONGEST_STATE = 32
/** More than the longest name of a body, with the character behind it. */
const LONGEST = 100
