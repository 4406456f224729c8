/** The words that bind somebody: "must", "may not", "is required to", "has a duty to". */
import type { Ruling } from '../rule-clause.ts'
import type { SentenceView } from '../sentence-view.ts'

export interface Modal {
  readonly ruling: Ruling
  readonly end: number
  /** A bare infinitive or a participle follows: "must post", "should have posted". */
  readonly bare: boolean
}

/** The modal or the participle that binds somebody at token `at`. */
export function modalAt({ words }: SentenceView, at: number): Modal | null {
  const word = words[at] as string
  const next = words[at + 1] ?? ''
  const negated = /^(?:not|never)$/.test(next)
  const end = negated ? at + 2 : at + 1
  if (word === 'cannot') return { ruling: 'forbids', end: at + 1, bare: true }
  if (/^(?:must|shall)$/.test(word)) return { ruling: negated ? 'forbids' : 'requires', end, bare: true }
  if (word === 'may') return { ruling: negated ? 'forbids' : 'allows', end, bare: true }
  if (word === 'should' && words[end] === 'have')
    return { ruling: negated ? 'forbids' : 'requires', end: end + 1, bare: true }
  // "has to", "was to have posted", "has a duty under state law to"
  if (/^(?:has|have|had)$/.test(word) && next === 'to') return { ruling: 'requires', end: at + 2, bare: true }
  const noun = words[at + 2] === 'legal' ? at + 3 : at + 2
  if (
    /^(?:has|have|had)$/.test(word) &&
    /^an?$/.test(next) &&
    /^(?:duty|obligation|responsibility)$/.test(words[noun] ?? '')
  )
    return { ruling: 'requires', end: noun + 1, bare: false }
  if (/^(?:is|are|was|were)$/.test(word) && next === 'to')
    return { ruling: 'requires', end: words[at + 2] === 'have' ? at + 3 : at + 2, bare: true }
  if (word === 'limit' && /^(?:under|in|set)$/.test(next)) return { ruling: 'allows', end: at + 1, bare: false }
  if (!/^(?:is|are|was|were|been|,|and|though|although|while)$/.test(words[at - 1] ?? ',') && !isNegated(words, at))
    return null
  if (/^(?:required|obliged|obligated|mandated|bound|supposed|ordered|directed)$/.test(word))
    return isNegated(words, at) ? null : { ruling: 'requires', end: at + 1, bare: false }
  if (/^(?:allowed|permitted)$/.test(word))
    return { ruling: isNegated(words, at) ? 'forbids' : 'allows', end: at + 1, bare: false }
  if (/^(?:limited|capped|given|entitled)$/.test(word)) return { ruling: 'allows', end: at + 1, bare: false }
  if (/^(?:barred|forbidden|prohibited|banned)$/.test(word)) return { ruling: 'forbids', end: at + 1, bare: false }
  return null
}

const isNegated = (words: readonly string[], at: number): boolean => /^(?:not|n't|never)$/.test(words[at - 1] ?? '')
