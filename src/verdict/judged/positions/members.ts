/** The members of a class that the sentence only counts or describes: "five counties out of compliance: Walker and Bibb". */
import { isLooseDash } from '../../grammar/clause-openers.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import { placesBetween } from '../named-places.ts'
import type { Subject } from '../subject.ts'

const opensList = /^(?:including|among|like|namely|notably|especially)$/

/** ", including Gary and Hammond,": the places named between two tokens, if the words give them as members. */
export function listWithin(view: SentenceView, from: number, to: number): Subject | null {
  for (let i = from; i < to; i++) {
    if (!opensList.test(view.words[i] as string) && !(view.words[i] === 'as' && view.words[i - 1] === 'such')) continue
    const start = view.starts[i] as number
    const end = view.ends[to - 1] as number
    const ids = placesBetween(view, start, end)
    if (ids.length > 0) return { kind: 'government', ids, via: null, by: 'members', start, end }
  }
  return null
}

/** "listed three of them, in Berlin, Gorham and Milan, as noncompliant": the places of an aside right behind what is counted, up to token `to`. */
export function listBeside(view: SentenceView, from: number, to: number): Subject | null {
  if (view.words[from] !== ',' || view.words[to - 1] !== ',') return null
  if (!/^(?:in|at|those|the)$/.test(view.words[from + 1] as string) && !isNamed(view, from + 1)) return null
  const [start, end] = [view.starts[from + 1] as number, view.ends[to - 1] as number]
  const ids = placesBetween(view, start, end)
  return ids.length > 0 ? { kind: 'government', ids, via: null, by: 'members', start, end } : null
}

const isNamed = (view: SentenceView, i: number): boolean =>
  view.places.some(({ mention }) => mention.start === view.starts[i])

/** ": Walker, Catoosa and Bibb", ", including Akron", "are Lea County and Eddy County", behind the cue. */
export function listBehind(view: SentenceView, from: number): Judged | null {
  for (let i = from; i < view.count; i++) {
    const word = view.words[i] as string
    const named = view.places.some(({ mention }) => mention.start === view.starts[i + 1])
    const opens =
      word === ':' ||
      word === 'including' ||
      (((word === '-' && isLooseDash(view, i)) || /^(?:are|were|is|was|includes?|included)$/.test(word)) && named) ||
      (word === 'among' && view.words[i + 1] === 'them') ||
      (word === 'as' && view.words[i - 1] === 'such')
    if (!opens) continue
    const start = view.starts[i] as number
    const ids = placesBetween(view, start, view.end)
    if (ids.length > 0)
      return {
        subject: { kind: 'government', ids, via: null, by: 'members', start, end: view.end },
        phrase: null,
        joined: -1,
      }
  }
  return null
}
