/** Noun phrases, found by walking left from a verb or right from a cue over word lists; there is no tagger. */
import type { SentenceView } from '../sentence-view.ts'
import { headOf } from './phrase-head.ts'
import { PASSES, STOPS, startsPlace, stepBack, type Walk } from './phrase-steps.ts'
import { skipTrailers } from './phrase-trailers.ts'

/** Token indices of the sentence, end exclusive; `head` is the token that says what the phrase is about. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const lonePronouns: ReadonlySet<string> = new Set(['it', 'they', 'we', 'he', 'she', 'you', 'i'])

/** "As of this morning we're legal" */
const contracted = /'(?:re|s|ve|m)$/

/** How far a phrase reaches at most; longer ones are lists of places, which are counted by their own rule. */
const REACH = 40

/**
 * The noun phrase that ends right before token `to`, or null if there is none: "The state, and cities including Hartford,"
 * before "do not comply".
 */
export function phraseBefore(view: SentenceView, to: number, floor = 0): NounPhrase | null {
  const right = skipTrailers(view, to, floor)
  if (right > floor && lonePronouns.has((view.words[right - 1] as string).replace(contracted, '')))
    return { from: right - 1, to: right, head: right - 1 }
  const walk: Walk = { view, floor, right, from: right }
  for (let i = right - 1; i >= Math.max(floor, right - REACH); i--) {
    const step = stepBack(walk, i)
    if (step === STOPS) break
    if (step === PASSES) continue
    walk.from = i = step
  }
  let { from } = walk
  if (from >= right) return null
  while (from < right && (view.words[from] === '"' || view.words[from] === ',' || view.words[from] === '-')) from++
  from = behindDate(view, from, right)
  if (from >= right) return null
  return { from, to: right, head: headOf(view, from, right) }
}

/** "On April 24 the department", "For a decade Atlantic City": the day is not part of the name. */
function behindDate(view: SentenceView, from: number, to: number): number {
  const date = view.dates.find(
    ({ start, end }) => start <= (view.starts[from] as number) && (view.starts[from] as number) < end,
  )
  if (!date) return from
  let i = from
  while (i < to && (view.starts[i] as number) < date.end) i++
  return i < to && (/^(?:the|an?|its)$/.test(view.words[i] as string) || startsPlace(view, i)) ? i : from
}

/** The offsets of a phrase. */
export function spanOfPhrase(
  view: SentenceView,
  phrase: { readonly from: number; readonly to: number },
): { readonly start: number; readonly end: number } {
  return {
    start: view.starts[phrase.from] as number,
    end: view.ends[phrase.to - 1] as number,
  }
}
