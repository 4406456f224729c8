/** "told the mining company that it is", "put a company on notice that its pipes": what is said is of somebody private who is told. */
import type { Span } from '../../../types.ts'
import { governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'

/** "told the mining company that it is": the one told is who it is said of. */
export function toldPrivately(view: SentenceView, span: Span): Span | null {
  const at = view.starts.indexOf(span.start)
  if (view.words[at - 1] !== 'that') return null
  const notified = putOnNotice(view, at - 1)
  if (notified) return notified
  const told = view.words[at - 2] ?? ''
  if (!privateNouns.has(told) || governmentNouns.has(told)) return null
  const tells = view.words.slice(Math.max(0, at - 9), at - 2)
  if (!tells.some((word) => /^(?:told|tells|notified|warned|informed|reminded|assured|advised)$/.test(word)))
    return null
  return { start: view.starts[at - 2] as number, end: view.ends[at - 2] as number }
}

/** "put a company on notice that its pipes": the company. */
function putOnNotice({ words, starts, ends }: SentenceView, that: number): Span | null {
  const noun = that - 3
  if (words[that - 1] !== 'notice' || words[that - 2] !== 'on' || !privateNouns.has(words[noun] ?? '')) return null
  const puts = words.slice(Math.max(0, noun - 5), noun).some((word) => /^(?:puts?|putting)$/.test(word))
  return puts ? { start: starts[noun] as number, end: ends[noun] as number } : null
}
