/** "The firm said its pages comply": what is the firm's own is private, whichever place was named last. */
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { phraseBefore, spanOfPhrase } from '../../grammar/noun-phrase.ts'
import { isReportingVerb, verbGroupStart } from '../../grammar/verb-group.ts'
import { classNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Subject } from '../subject.ts'

/** The private body before the verb of saying whose own thing the phrase at token `from` is; null if nobody private says it. */
export function privateTeller(view: SentenceView, from: number): Subject | null {
  if (view.words[from] !== 'its') return null
  const verb = view.words[from - 1] === 'that' ? from - 2 : from - 1
  if (verb < 1 || !isReportingVerb(view.words[verb])) return null
  const phrase = phraseBefore(view, verbGroupStart(view, verb, 0), 0)
  const head = phrase && (view.words[phrase.head] as string)
  // "paid a firm, and the city says"
  if (!phrase || !head || !bodies.test(head) || view.words.slice(phrase.from, phrase.to).includes(',')) return null
  return { kind: 'private', because: spanOfPhrase(view, phrase) }
}

/** "found that the developer, Roe Homes, is 40 stalls short and that its plan does not meet the code": the subject of the clause before. */
export function privateBeside(view: SentenceView, from: number): Subject | null {
  if (view.words[from] !== 'its') return null
  for (let verb = from - 1; verb > 1; verb--) {
    if (!startsFiniteGroup(view, verb, 0)) continue
    if (isReportingVerb(view.words[verb])) return null
    const nearest = phraseBefore(view, verbGroupStart(view, verb, 0), 0)
    if (!nearest) continue
    const aside = view.words[nearest.to] === ',' && view.words[nearest.from - 1] === ','
    const phrase = aside ? phraseBefore(view, nearest.from - 1, 0) : nearest
    if (phrase === null) continue
    const isDefinite = /^(?:the|an?|that|this)$/.test(view.words[phrase.from] as string)
    if (isDefinite && bodies.test(view.words[phrase.head] as string))
      return { kind: 'private', because: spanOfPhrase(view, phrase) }
    const { start, end } = spanOfPhrase(view, phrase)
    // A government before it: "its" may be that one's.
    if (classNouns.has(view.words[phrase.head] as string)) return null
    if (view.places.some(({ mention }) => mention.start >= start && mention.end <= end)) return null
  }
  return null
}

/** Private bodies; "a lawyer for the city said its" leaves the "its" to the city. */
const bodies =
  /^(?:company|firm|corporation|business|manufacturer|contractor|developer|applicant|landlord|vendor|retailer|store|bank|hotel|hospital|clinic|airline|railroad|casino|nonprofit|charity|insurer|lender|operator|provider|supplier|chain|subsidiary|brewery|refinery|newspaper|broadcaster|museum|theater|church|union|startup)$/
