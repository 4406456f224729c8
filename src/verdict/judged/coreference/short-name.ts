/** "the DMV", "the MSD": a body by the letters that the story gave to its name. */
import { unitedStates } from '../../../rules/place/federal.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'
import { nearestBefore, standsFor } from './antecedents.ts'
import { readDefinite } from './definites.ts'

/** More text than most stories have before a verdict. */
const STORY = 6000
/** Any body that a story may shorten; the nouns that "the agency" stands for are fewer, as a district or a council is none. */
const body =
  'Department|Division|Office|Bureau|Agency|Administration|Authority|Board|Commission|District|System|Service|Council'

/** Null: the phrase is no such thing, or nothing before tells what the letters stand for. */
export function shortName(reading: Reading): Subject | null {
  const { view, words, text, shown, span, context } = reading
  if (shown.length > 0 || words.length !== 2 || words[0] !== 'the') return null
  const letters = text.slice(4)
  if (!/^[A-Z]{2,6}$/.test(letters)) return null
  const before = context.article.folded.slice(Math.max(0, span.start - STORY), span.start)
  const at = before.search(new RegExp(`(?:, or |\\(|, known as |, called )(?:the )?${letters}(?![A-Za-z])`))
  if (at < 0) return null
  const named = before.slice(Math.max(0, at - 80), at)
  const noun = [...named.matchAll(new RegExp(`\\b(?:${body})(?![a-z])`, 'g'))].at(-1)?.[0]
  if (noun === undefined || /[.;] /.test(named.slice(named.lastIndexOf(noun)))) return null
  const subject = readDefinite({ ...reading, head: noun.toLowerCase(), text: `the ${noun.toLowerCase()}` })
  // "The DMV sold the addresses of Delaware drivers"
  const state =
    subject.kind === 'private'
      ? nearestBefore(context, view.index, span.start, ({ kind }) => kind === 'state', 8)
      : null
  if (state) return standsFor([state], text, span)
  if (subject.kind !== 'government') return subject
  // "the Department of Transportation, or DOT" of a state is called as the nation's.
  return subject.ids.includes(unitedStates) ? { kind: 'unknown' } : { ...subject, via: text }
}
