/** Which states a text speaks of without naming a place: telephone numbers, "selectmen", "Hoosiers", what only a state has. */
import type { Words } from '../../article/words.ts'
import { areaCodes, clueWords, statesOfPair } from '../../rules/place/state-clues.ts'

const telephone = /(?<![\d-])\(?(\d{3})\)?[-. ]{1,2}\d{3}[-.]\d{4}(?!\d)/g
/** Runs over a text without a number several times faster. */
const lastDigits = /\d{3}[-.]\d{4}/

/** What a state has and the federal capital has not. */
const washingtonAffairs =
  /(?<![A-Za-zÀ-ɏḀ-ỿ\d])Washington(?:'s)? (?:Gov\.|Governor |Attorney General|Secretary of State|Supreme Court|State |Department of |(?:[a-z]+ ){0,3}(?:laws?|legislature|constitution|prisons?|voters|counties|lawmakers|criminal)(?![A-Za-zÀ-ɏḀ-ỿ\d]))/u

/** "two state hospitals in Washington", "a county jail in eastern Washington": the capital has neither states' nor counties' things. */
const inWashington =
  /(?<![A-Za-z])(?:(?:state(?:-run)?|county) (?:[a-z]+ ){0,2}(?:hospitals?|prisons?|jails?|parks?|agenc(?:y|ies)|troopers?|ferr(?:y|ies)|universit(?:y|ies)|officials|lawmakers|workers|employees|law|highways?)|counties|tribes?|school districts?) in (?:(?:eastern|western|central|rural|southwest|northwest|southeast|northeast) )?Washington(?![A-Za-zÀ-ɏḀ-ỿ\d])/u

/** Weight for each state; a clue that several states share is split among them. `watched` are the tokens that can be clues. */
export function readStateClues(words: Words, watched: readonly number[], folded: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const add = (state: string, weight: number) => weights.set(state, Math.min(3, (weights.get(state) ?? 0) + weight))
  if (lastDigits.test(folded))
    for (const match of folded.matchAll(telephone)) {
      const state = areaCodes.get(match[1] as string)
      if (state) add(state, 1.5)
    }
  for (const i of watched) {
    const states = clueWords.get(words.lower(i))
    if (states) for (const state of states) add(state, 1 / Math.sqrt(states.length))
    if (!words.isCapital(i)) continue
    const shared = statesOfPair(words.lower(i), () => words.lower(i + 1))
    for (const state of shared) add(state, 1 / Math.sqrt(shared.length))
  }
  if (!folded.includes('Washington')) return weights
  if (washingtonAffairs.test(folded)) add('WA', 1)
  if (inWashington.test(folded)) add('WA', 2)
  if (/(?<![A-Za-zÀ-ɏḀ-ỿ\d])Washington [Ss]tate(?![A-Za-zÀ-ɏḀ-ỿ\d])/u.test(folded)) add('WA', 2)
  return weights
}

/** A state inside another name tells less than one that is named for itself. */
const IN_NAME = 0.5
const MOST_IN_NAMES = 1.5

/** The clues with what the names of universities, rivers and teams add to them. */
export function withNames(
  clues: ReadonlyMap<string, number>,
  inNames: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map(clues)
  for (const [state, count] of inNames) all.set(state, (all.get(state) ?? 0) + Math.min(MOST_IN_NAMES, IN_NAME * count))
  return all
}
