/** The subject of a sentence, where it is plainly no government. */
import type { Span } from '../../../types.ts'
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { phraseBefore, spanOfPhrase } from '../../grammar/noun-phrase.ts'
import { verbGroupStart } from '../../grammar/verb-group.ts'
import { governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { isPrivateHead } from './private.ts'

/** "Four cruise ships left Sitka on Monday": where it stands, if the pronoun that opens the next sentence may mean it. */
export function privateSubject(view: SentenceView, word: string): Span | null {
  for (let i = 1; i < view.count; i++) {
    if (!startsFiniteGroup(view, i, 0)) continue
    const phrase = phraseBefore(view, verbGroupStart(view, i, 0), 0)
    if (!phrase) return null
    const span = spanOfPhrase(view, phrase)
    const head = view.words[phrase.head] as string
    const headStart = view.starts[phrase.head] as number
    if (view.places.some(({ mention }) => mention.start <= headStart && headStart < mention.end)) return null
    const plural = /s$/.test(head)
    if (
      governmentNouns.has(head) ||
      view.officials.some(({ mention }) => mention.end > span.start && mention.start < span.end)
    )
      return null
    if (/^(?:they|them|these|those|both)$/.test(word) !== plural) return null
    const words = view.words.slice(phrase.from, phrase.to)
    return privateNouns.has(head) || isPrivateHead(head, words, false) ? span : null
  }
  return null
}
