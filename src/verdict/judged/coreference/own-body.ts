/** "The district missed a deadline, she said, and it is not complying": the body that the sentence itself begins with. */
import type { Span } from '../../../types.ts'
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isReportingVerb, verbGroupStart } from '../../grammar/verb-group.ts'
import { governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'

const bodies =
  /^(?:state|city|county|town|village|township|borough|tribe|district|department|agency|authority|board|council|commission|committee|system|jail|prison|plant|school|library|office|bureau|utility|airport|sheriff|police)$/
const joins = /^(?:and|but|because|when|after|since|though|although|while|,|that|as|or)$/

const manyInOffice =
  /^(?:trustees|commissioners|supervisors|selectmen|aldermen|officials|deputies|jailers|police|councilors|councilmembers|regents|schools)$/

/** The subject of the first verb, if the sentence opens with it and it is a body, or, of many, those who hold an office. */
export function bodyOpening(view: SentenceView, many: boolean): NounPhrase | null {
  for (let i = 1; i < Math.min(view.count, 14); i++) {
    if (!startsFiniteGroup(view, i, 0)) continue
    const phrase = phraseBefore(view, verbGroupStart(view, i, 0), 0)
    if (!phrase || phrase.from > 1) return null
    const head = view.words[phrase.head] as string
    return (many ? manyInOffice.test(head) : bodies.test(head)) ? phrase : null
  }
  return null
}

/** The first phrase of the sentence, if it is such a body, or a private one, without a name and a clause that "it" opens follows; null: it is none. */
export function ownBody(view: SentenceView, span: Span): NounPhrase | null {
  const at = view.starts.indexOf(span.start)
  if (at < 3 || !joins.test(view.words[at - 1] as string)) return null
  for (let i = 1; i < at; i++) {
    if (!startsFiniteGroup(view, i, 0)) continue
    if (isReportingVerb(view.words[i])) return null
    const phrase = phraseBefore(view, verbGroupStart(view, i, 0), 0)
    if (!phrase || phrase.from > 1 || !/^(?:the|this|that)$/.test(view.words[phrase.from] as string)) return null
    const head = view.words[phrase.head] as string
    const isBody = bodies.test(head) || (privateNouns.has(head) && !governmentNouns.has(head))
    return isBody && phrase.head === phrase.to - 1 ? phrase : null
  }
  return null
}
