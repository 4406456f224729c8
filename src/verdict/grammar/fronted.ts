/** "Accused of violating the act, Toledo ...", "Long out of compliance, the county ...": what opens a sentence and is said of its subject. */
import type { SentenceView } from '../sentence-view.ts'
import type { Clause } from './clause.ts'

const adverb =
  /^(?:once|long|twice|previously|formerly|repeatedly|recently|originally|initially|already|still|again|just|now|wrongly)$/
const judged =
  /^(?:accused|suspected|convicted|cited|faulted|sued|fined|blamed|criticized|charged|found|ruled|declared|deemed|designated|listed|certified)$/
const joins = /^(?:of|for|in|out|by|to|as|with|guilty|not|last|this|earlier|repeatedly|previously|again|twice)$/

/** Does such a phrase open at token `i`? */
export function opensFronted(view: SentenceView, i: number): boolean {
  let k = i
  while (adverb.test(view.words[k] ?? '')) k++
  const word = view.words[k] ?? ''
  const next = view.words[k + 1] ?? ''
  if (k > i && /^(?:in|out)$/.test(word)) return /^(?:violation|compliance|breach|of|noncompliance)$/.test(next)
  return judged.test(word) && joins.test(next)
}

/** Is the clause such a phrase? Nobody stands before its verb, and what is said behind it may be said by somebody else. */
export const isFronted = (view: SentenceView, clause: Clause | undefined): boolean =>
  clause?.link === 'adverbial' && clause.from === 0 && opensFronted(view, 0)

/** Is the comma at token `i` the one behind "According to the Herald", which opens the sentence? */
export const endsSource = (view: SentenceView, i: number): boolean =>
  view.words[0] === 'according' &&
  view.words[i] === ',' &&
  view.words.indexOf(',') === i &&
  !view.places.some(({ mention }) => mention.end === view.ends[i - 1])

/** "In its annual determinations, the department found": does the noun at token `i` only tell where it was said? */
export const opensInPaper = (view: SentenceView, i: number): boolean =>
  view.words[0] === 'in' && i < view.words.indexOf(',')
