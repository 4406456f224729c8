/** "In a letter to Dayton, the county said it broke the law": who writes so accuses whoever is written to. */

import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isReportingVerb } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject, SubjectContext } from '../subject.ts'

const letters = /^(?:letters?|memos?|e-?mails?|notices?|messages?|warnings?|opinions?|reports?|findings|orders?)$/

/** In tokens, from the letter to its "to": "a letter sent Monday to". */
const BETWEEN = 4

/** Who writes so owns up to it. */
const admits = /^(?:admit|acknowledg|conced|confess|apologiz|disclos|self-report)/

/** What is called "it", and is no person. */
const firms =
  /^(?:company|firm|corporation|business|employer|mill|factory|refinery|plant|bank|hotel|store|restaurant|hospital|developer|contractor|manufacturer|landlord|chain|nonprofit|charity|utility|brewery|casino|clinic|railroad|airline)$/

const denies = /^(?:not|never|no|nor|neither|hardly|cannot)$|n't$/

/** Whom a letter that opens the sentence goes to, where "it" in what it says can be nobody else; null: it is another's. */
export function addresseeOfLetter(
  view: SentenceView,
  cue: Match<CueRule>,
  phrase: NounPhrase,
  subject: Subject,
  context: SubjectContext,
): Subject | null {
  const { words } = view
  if (
    cue.row.polarity !== 'violates' ||
    phrase.to - phrase.from !== 1 ||
    !/^(?:it|they)$/.test(words[phrase.from] ?? '')
  )
    return null
  const said = words[phrase.from - 1] === 'that' ? phrase.from - 2 : phrase.from - 1
  if (said < 4 || !isReportingVerb(words[said]) || admits.test(words[said] as string)) return null
  if (words.slice(phrase.to, cue.to).some((word) => denies.test(word))) return null
  const to = letterTo(view, said)
  const written = to < 0 ? null : phraseBefore(view, endOfAddress(view, to), to)
  const addressee = written && readSubject(view, written, context)
  // "In a letter to a mill, Dayton said it broke the law"
  if (addressee?.kind === 'private' && firms.test(words[(written as NounPhrase).head] as string)) return addressee
  if (addressee?.kind !== 'government' || addressee.ids.length !== 1) return null
  const writer = subject.kind === 'government' ? subject.ids : []
  if (writer.some((id) => addressee.ids.includes(id))) return null
  // "In a letter to the state, Dayton said it broke its permit": whoever answers to another owns up.
  return Math.max(0, ...writer.map(rankOf)) < rankOf(addressee.ids[0] as string) && writer.length > 0 ? null : addressee
}

/** The token behind the "to" of the letter in which something is said; -1. */
function letterTo({ words }: SentenceView, said: number): number {
  const comma = words.indexOf(',')
  if (words[0] !== 'in' || comma < 0 || comma > said) return -1
  const letter = words.findIndex((word, i) => i < comma && letters.test(word))
  if (letter < 0) return -1
  const to = words.indexOf('to', letter)
  return to > letter && to - letter <= BETWEEN && to < comma ? to + 1 : -1
}

/** The comma behind whom the letter goes to: "to Dayton, Ohio,". */
function endOfAddress({ words, places, starts }: SentenceView, to: number): number {
  const comma = words.indexOf(',', to)
  const isQualified = places.some(({ mention }) => mention.as === 'qualifier' && mention.start === starts[comma + 1])
  const next = isQualified ? words.indexOf(',', comma + 1) : -1
  return next < 0 ? comma : next
}

/** A government of a nation, of a state, of a part of one. */
const rankOf = (id: string): number => (id === 'ocd-division/country:us' ? 3 : /\/state:[a-z]{2}$/.test(id) ? 2 : 1)
