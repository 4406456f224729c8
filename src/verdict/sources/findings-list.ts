/** "The state auditor's findings on Ross County: 1. The engineer did not follow the law": the items of a list are said by whoever its heading names. */
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import type { SentenceView } from '../sentence-view.ts'
import { earlierSubject } from './earlier-subject.ts'
import { type AttributionInput, isClaimed, type Layer, unmarked } from './layer.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { speakerBefore } from './speaker-phrase.ts'

/** How many sentences ahead of an item its heading may stand. */
const BACK = 12

/** In characters; a line that is longer is no item. */
const LONGEST_ITEM = 2000

const item = /^\s*(?:[•▪●◦*–—-]|\(?\d{1,2}[.):]|\(?[a-h]\)|(?:Nos?\.|Findings?|Items?|Counts?) \d+)\s?/
const heading =
  /\b(?:findings?|found|finds|concluded|determined|violations|problems|deficiencies|conclusions|results|allegations|claims)\b|:\s*$/
const papers = /^(?:findings?|report|audit|review|conclusions?|complaint|lawsuit|suit|letter|allegations)$/

/** The layer of the heading over the list that the sentence is in; null if it is in none, or nobody is named over it. */
export function findingsLayer(input: AttributionInput): Layer | null {
  const { view, context } = input
  if (!isItem(view, context)) return null
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const over = context.viewOf(back)
    if (over.block === view.block || isItem(over, context)) continue
    return heading.test(over.text) ? layerOf(over, input) : layerOf(context.viewOf(Math.max(0, back - 1)), input, over)
  }
  return null
}

/** Does the line of the sentence begin with a bullet or a number? */
function isItem({ start }: SentenceView, { article: { text } }: SourceContext): boolean {
  const from = Math.max(0, start - LONGEST_ITEM)
  const line = from + text.slice(from, start).lastIndexOf('\n') + 1
  // A text may be one line, which is not to be searched for each of its sentences.
  if (line === from && from > 0) return false
  return item.test(text.slice(line, line + 16))
}

/** `last`: the sentence right over the list, which must be a heading or speak of one. */
function layerOf(over: SentenceView, input: AttributionInput, last = over): Layer | null {
  if (last !== over && (last.block !== over.block || !heading.test(over.text))) return null
  const words = `${over.text} ${last.text}`
  const stance = /\b(?:alleg|accus|claim|lawsuit|suit|complaint|charg)/.test(words)
    ? 'alleges'
    : /\b(?:find|found|conclu|determin|violations|deficienc|rul(?:ed|ing))/.test(words)
      ? 'finds'
      : 'asserts'
  const speaker = speakerOf(over, input) ?? (last === over ? null : speakerOf(last, input))
  return speaker && unmarked(stance, speaker)
}

/** Before a verb of saying, before "'s findings", before the verb of those who sent them. */
function speakerOf(over: SentenceView, { context }: AttributionInput): Speaker | null {
  const floor = over.words[0] === 'what' ? 1 : 0
  for (let i = 2; i < over.count; i++)
    if (papers.test(over.words[i] as string)) {
      const mark = over.words.lastIndexOf("'s", i)
      if (mark > 0 && i - mark < 4) return speakerBefore(over, mark, floor, context)
    }
  for (const { row, from } of context.speechIn(over)) {
    if (!isClaimed(row) || papers.test(over.words[from] as string)) continue
    const speaker = speakerBefore(over, verbGroupStart(over, from, floor), floor, context)
    if (speaker) return speaker
  }
  for (let i = 1; i < over.count; i++) {
    if (!startsFiniteGroup(over, i, 0) || !issues.test(over.words[i] as string)) continue
    const speaker = speakerBefore(over, verbGroupStart(over, i, floor), floor, context)
    if (speaker) return speaker
  }
  const before = earlierSubject(over, 'it', context) ?? earlierSubject(over, 'they', context)
  return before && readSpeaker(before.view, before.phrase, context)
}

const issues =
  /^(?:sent|issued|listed|lists|identified|identifies|released|gave|cited|published|raised|raises|makes|made|flagged|flags|reviewed|laid)$/
