/** "we", "your jurisdiction", "it", "they both", "her deputies": words for who speaks, who is told, who was named. */
import { Shape } from '../../../article/tokens.ts'
import { classNouns, governmentNouns, privateNouns } from '../../lexicon.ts'
import { readPronoun } from '../coreference/pronouns.ts'
import { bare, type Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

const emphatic: ReadonlySet<string> = new Set(['both', 'all', 'each', 'themselves', 'itself'])

export function personal(reading: Reading): Subject | null {
  const { view, phrase, words, head, first, text, span, context } = reading
  // "those who violate it": anybody.
  if (
    /^(?:those|anyone|anybody|everyone|whoever|people)$/.test(head) &&
    /^(?:who|that|which|whose|in|with|whom)$/.test(view.words[phrase.to] ?? '')
  )
    return { kind: 'generic' }
  const alone = words.filter((word) => !emphatic.has(word))
  const lone = alone.length <= 2 && alone.every((word) => /^[A-Za-zÀ-ɏḀ-ỿ']+$/u.test(word))
  const only = alone.length === 1 ? bare(alone[0] as string) : alone.length === 0 ? first : null
  if (lone && /^(?:we|our|us|i|my)$/.test(only ?? head)) return { kind: 'speaker', via: null, ...span }
  // "That's how you comply": anybody.
  if (only === 'you' && /^(?:how|when|where|why)$/.test(view.words[phrase.from - 1] ?? '')) return { kind: 'generic' }
  if (lone && /^(?:you|your)$/.test(only ?? head)) return { kind: 'addressee', via: null, ...span }
  if (only !== null && /^(?:it|they|them|he|she|this|that|these|those|both|which|who)$/.test(only))
    return readPronoun(view, only, span, context)
  if (isOurs(reading)) return { kind: 'speaker', via: text, ...span }
  if (!governmentNouns.has(head)) return null
  // "Sheriff Roe said her deputies": hers is the office that she holds.
  const holder = /^(?:his|her)$/.test(first) ? view.officials.findLast(({ mention }) => mention.end < span.start) : null
  const office = holder?.entity.jurisdiction
  if (office) return { kind: 'government', ids: [office], via: text, by: 'office', ...span }
  if (/^(?:our|my|we)$/.test(first)) return { kind: 'speaker', via: text, ...span }
  if (first === 'your') return { kind: 'addressee', via: classNouns.has(head) ? null : text, ...span }
  return null
}

const notOurs =
  /^(?:clients?|lawsuits?|suits?|complaints?|appeals?|case|claims?|country|democracy|part(?:y|ies)|famil(?:y|ies)|faith|friends?|opponents?|allies|constituents?|children|kids|neighbou?rs?|neighbou?rhoods?|forefathers|founders|president|congress)$/

/** "Nothing in our policy violates the act" */
const isNothingOfOurs = (words: readonly string[]): boolean =>
  /^(?:nothing|anything|none)$/.test(words[0] as string) &&
  /^(?:in|about|of)$/.test(words[1] ?? '') &&
  words[2] === 'our'

/** "Our redaction", "our ramps": what the government of an office-holder does and has. */
const isOurs = ({ view, phrase, words, head }: Reading): boolean =>
  (words[0] === 'our' || isNothingOfOurs(words)) &&
  phrase.head > phrase.from &&
  // "by having our standards meet the act"
  !/ing$/.test(view.words[phrase.from - 1] ?? '') &&
  view.shapes[phrase.head] === Shape.lower &&
  !privateNouns.has(head) &&
  !notOurs.test(head)
