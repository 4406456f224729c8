/** "The company's lawyer said it had complied": who speaks for a private body speaks of it. */
import type { Span } from '../../../types.ts'
import { governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'

const speakers =
  /^(?:lawyers?|attorneys?|counsel|spokes(?:man|woman|person|people)|presidents?|chief|director|manager|owners?|founder|chairman|chairwoman|vice|executives?|ceo|representatives?|officials?|statement|letter|filing|brief|website)$/
/**
 * Verbs of people who speak for a client. Not all verbs of saying: the "it" behind "the firm's lawyer found" or "proved that it" is
 * whoever he looked into.
 */
const says =
  /^(?:said|says|told|tells|wrote|writes|insist(?:s|ed)|argue[sd]|maintain(?:s|ed)|den(?:ies|ied)|contend(?:s|ed)|testified|claim(?:s|ed)|replied|countered|added|adds|state[sd])$/

/** The words before token `at` that tell the private body which is spoken for; null: none do, or a government is named behind them. */
export function spokenForPrivately(view: SentenceView, at: number): Span | null {
  let verb = at - 1
  while (verb > 1 && !says.test(view.words[verb] as string)) verb--
  for (let i = 1; i < verb; i++) {
    const word = view.words[i] as string
    if (!privateNouns.has(word) || governmentNouns.has(word)) continue
    // "the company's lawyer", "a lawyer for the company"
    const owns = view.words[i + 1] === "'s" && view.words.slice(i + 2, i + 5).some((next) => speakers.test(next))
    const served =
      /^(?:the|a|an|its|that)$/.test(view.words[i - 1] as string) &&
      /^(?:for|of|from|at)$/.test(view.words[i - 2] ?? '') &&
      speakers.test(view.words[i - 3] ?? '')
    // "A mining company told the council that it had complied"
    const tells = /^(?:told|tells|assured|assures)$/.test(view.words[i + 1] ?? '') && view.words[at - 1] === 'that'
    if (tells) return { start: view.starts[i] as number, end: view.ends[i] as number }
    if (!owns && !served) continue
    const start = view.starts[i] as number
    const later = view.places.some(({ mention }) => mention.start > start && mention.end <= (view.starts[at] as number))
    return later ? null : { start, end: view.ends[i] as number }
  }
  return null
}
