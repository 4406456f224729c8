/** "The auditor's report came out Monday. Among its findings: Reno broke the act.": what a word before a colon tells of what follows. */
import type { SentenceView } from '../sentence-view.ts'
import { paperBefore } from './document-issuer.ts'
import { type EarlierSubject, earlierSubject, personBeforeAsSubject } from './earlier-subject.ts'
import { type AttributionInput, type Layer, unmarked } from './layer.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { speakerBefore } from './speaker-phrase.ts'

/** In tokens. */
const FARTHEST_COLON = 9

const finding = /^(?:findings?|conclusions?|verdict|ruling|determination|decision|violations|result)$/
const claim = /^(?:complaint|claim|claims|allegations?|charges?|accusations?)$/
const view = /^(?:answer|response|reply|opinion|view|message|advice|point|argument|position)$/

/** The layer of such a word; null: no colon opens the sentence, or nobody is known whose word it is. */
export function labelledLayer({ view: sentence, cue, context }: AttributionInput): Layer | null {
  const colon = sentence.words.indexOf(':')
  if (colon < 1 || colon > FARTHEST_COLON || colon > cue.from) return null
  const words = sentence.words.slice(0, colon)
  const at = words.findIndex((word) => finding.test(word) || claim.test(word) || view.test(word))
  if (at < 1) return null
  const noun = words[at] as string
  const speaker = whose(sentence, at, context)
  const stance = finding.test(noun) ? 'finds' : claim.test(noun) ? 'alleges' : 'asserts'
  return speaker && unmarked(stance, speaker)
}

/** "Kessler's conclusion", "Among its findings", "Her ruling", "The finding" */
function whose(sentence: SentenceView, noun: number, context: SourceContext): Speaker | null {
  const mark = sentence.words.lastIndexOf("'s", noun)
  if (mark > 0) return speakerBefore(sentence, mark, 0, context)
  const owner = sentence.words.slice(0, noun).find((word) => /^(?:its|their|his|her|the|one)$/.test(word))
  if (owner === undefined) return null
  if (owner === 'his' || owner === 'her')
    return speakerOf(personBeforeAsSubject(sentence, context) ?? earlierSubject(sentence, 'he', context), context)
  const people = owner === 'their' ? earlierSubject(sentence, 'they', context) : null
  if (people) return speakerOf(people, context)
  return paperBefore(sentence, context) ?? speakerOf(earlierSubject(sentence, 'it', context), context)
}

const speakerOf = (found: EarlierSubject | null, context: SourceContext): Speaker | null =>
  found && readSpeaker(found.view, found.phrase, context)
