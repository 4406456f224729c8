/** Who is quoted: '"It is plain," said Jo Roe. "They broke it."', 'The letter ended this way: "..."'. */
import type { Quote } from '../../types.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { firstTokenAt, quoteAt, type SentenceView } from '../sentence-view.ts'
import { subjectOfSentence } from './earlier-subject.ts'
import { type AttributionInput, type Layer, unmarked } from './layer.ts'
import { readSpeaker } from './read-speaker.ts'
import { officialNamed } from './speaker-kinds.ts'
import { isPersonName } from './speaker-names.ts'
import { trailing } from './trailing.ts'

/** The layer of a quotation: in its own sentence, else in the sentences of its block, nearest first; null if nobody is named there. */
export function quoteSpeaker(input: AttributionInput, quote: Quote): Layer | null {
  const { view, speech, context } = input
  const here = trailing(view, { after: quote.end, quote }, speech, context)
  if (here) return here
  const leadIn = leadInSpeaker(input, quote)
  if (leadIn) return leadIn
  const around = input.neighbours()
  const next = around[0]
  const before = around.find(({ index, block }) => index === view.index - 1 && block === view.block)
  // '"It is plain," said Jo Roe. "They broke it." A clerk said the office was busy.': a quotation goes on, whoever speaks next.
  const goesOn = before !== undefined && next !== before && endsSaidQuote(before) && !isOnlyAttribution(next)
  for (const neighbour of goesOn ? [before, ...around.filter((it) => it !== before)] : around) {
    const outside = context
      .speechIn(neighbour)
      .filter((match) => match.row.stance === 'asserts' && !quoteAt(neighbour, match.start))
    const nowhere: Quote = { start: neighbour.end, end: neighbour.end, closed: true }
    const layer = trailing(neighbour, { after: neighbour.start, quote: nowhere }, outside, context)
    if (layer) return { ...layer, match: null }
  }
  return introducedSpeaker(input, quote)
}

/** Is there a quotation in it and, behind the marks, more than that? */
const endsSaidQuote = ({ quotes, end, text, start }: SentenceView): boolean => {
  const last = quotes.at(-1)
  return last?.closed === true && last.end < end - 2 && /^[^"]*[a-z]/.test(text.slice(last.end - start))
}

/** "Roe said Monday.", "Roe told reporters.": behind a quotation, nothing but whose it is. */
const isOnlyAttribution = (view: SentenceView | undefined): boolean =>
  view !== undefined &&
  view.count < 10 &&
  view.quotes.length === 0 &&
  /\b(?:said|says|told \w+)\b[^,;]{0,24}$/.test(view.text)

/** 'STATEMENT OF SENATOR ROE: "..."', 'The letter ended this way: "..."': whoever the words before the colon name. */
function leadInSpeaker({ view, context }: AttributionInput, quote: Quote): Layer | null {
  const { text } = context.article
  if (!/:\s*$/.test(text.slice(Math.max(0, quote.start - 4), quote.start))) return null
  const colon = firstTokenAt(view.starts, view.count, quote.start) - 1
  if (colon < 1 || view.words[colon] !== ':') return null
  for (let i = 1; i < colon; i++) {
    if (!startsFiniteGroup(view, i, 0)) continue
    const phrase = phraseBefore(view, verbGroupStart(view, i, 0), 0)
    const speaker = phrase ? readSpeaker(view, phrase, context) : null
    return speaker && unmarked('asserts', speaker)
  }
  const official = view.officials.findLast(({ mention }) => mention.end <= quote.start)
  return official ? unmarked('asserts', officialNamed(official)) : null
}

/** 'Mayor Roe did not mince words. "We are out of compliance."': the subject of the sentence before the quotation, or its one office-holder. */
function introducedSpeaker({ neighbours, context }: AttributionInput, quote: Quote): Layer | null {
  const before = neighbours().find(({ start, end }) => start < quote.start && end <= quote.start + 1)
  if (!before || before.quotes.length > 0 || !/^\s*$/.test(context.article.text.slice(before.end, quote.start)))
    return null
  const subject = subjectOfSentence(before)
  if (subject) {
    const speaker = readSpeaker(before, subject, context)
    const isNamed = speaker?.source.kind === 'official' || isPersonName(before, subject.from, subject.to)
    if (speaker && isNamed && !speaker.repeats) return unmarked('asserts', speaker)
  }
  const named = new Set(before.officials.map(({ entity }) => entity))
  const [official] = before.officials
  return official && named.size === 1 ? unmarked('asserts', officialNamed(official)) : null
}
