/** What a law asks for: where it is told, and whether it is a deed, a ban or a limit. */
import { privateNouns } from '../lexicon.ts'
import type { Ruling } from '../rule-clause.ts'
import type { SentenceView } from '../sentence-view.ts'
import { firstAmount } from './amounts.ts'
import type { DutyKind } from './duty.ts'

/** How long what is to be done may be, in tokens. */
export const LONGEST = 30

/** Where what is to be done begins and ends; null: it binds somebody private, or nothing is told of it. */
export function contentAt(
  view: SentenceView,
  begin: number,
  bare = false,
): { readonly from: number; readonly to: number } | null {
  const { words, count } = view
  let from = begin
  // "not be held": what must not be done.
  while (/^(?:not|also|always|be|have|,)$/.test(words[from] ?? '')) from++
  if (!bare) {
    for (let i = from; i < Math.min(count, from + 9); i++) {
      const word = words[i] as string
      // "ordered Stowe, Vt., to"
      if (/^[,.]$/.test(word) && isOfPlace(view, i)) continue
      if (/^(?:[;:,."]|but|and|which|who|at)$/.test(word)) break
      if ((word === 'to' || word === 'from') && i > from - 1) {
        if (i > from && privateNouns.has(words[i - 1] as string)) return null
        from = i + 1
        break
      }
    }
  }
  let to = from
  while (to < Math.min(count, from + LONGEST)) {
    const word = words[to] as string
    if (/^(?:[;"]|but|yet|though|although|while|whereas)$/.test(word)) break
    if (word === ',' && /^(?:and|something|which|a|an|he|she|it|they|according|the)$/.test(words[to + 1] ?? '')) break
    to++
  }
  return to > from ? { from, to } : null
}

const isOfPlace = ({ places, starts, ends }: SentenceView, comma: number): boolean =>
  places.some(
    ({ mention }) =>
      mention.as === 'qualifier' &&
      (mention.start === starts[comma + 1] || mention.end === ends[comma - 1] || mention.end === ends[comma]),
  )

export function kindOf(
  view: SentenceView,
  ruling: Ruling,
  verb: number,
  end: number,
  content: { readonly from: number; readonly to: number },
): DutyKind | null {
  if (ruling === 'forbids') return 'refrain'
  const counted = firstAmount(view, end, content.from + 10) !== null
  // "sets a five-day limit", "sets a cap of 320"
  if (/^sets?$/.test(view.words[verb] as string))
    return counted &&
      view.words.slice(end, content.to).some((word) => /^(?:limits?|caps?|maximum|ceilings?|deadlines?)$/.test(word))
      ? 'limit'
      : 'do'
  // "gives Elma until June to file it"
  if (ruling === 'requires' || view.words.slice(end, content.from).includes('until')) return 'do'
  return counted ? 'limit' : null
}

/** "bars that", "does not allow it": a deed told before. */
export const isPointer = (word: string | undefined): boolean =>
  /^(?:that|this|it|such|those|one|them)$/.test(word ?? '')
