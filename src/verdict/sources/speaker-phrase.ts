/** The noun phrase beside a verb of saying: before it, behind it, behind a "by". */
import { Shape } from '../../article/tokens.ts'
import { behindBodyName } from '../grammar/body-name.ts'
import type { Clause } from '../grammar/clause.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { behindQualifier } from '../grammar/qualifier.ts'
import { isAuxiliary, isVerbHere, verbGroupStart } from '../grammar/verb-group.ts'
import { documentNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'
import { isPlainPast } from './earlier-subject.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { unnamed } from './speaker-kinds.ts'
import { isPersonName } from './speaker-names.ts'
import { isPublicRole, maySpeak } from './speaker-nouns.ts'

/** Reads the noun phrase before token `to` as a speaker; null if there is none. */
export function speakerBefore(view: SentenceView, to: number, floor: number, context: SourceContext): Speaker | null {
  const phrase = speakingPhrase(view, to, floor)
  if (!phrase) return null
  // "A retired judge hired to hear the case said": the case says nothing.
  const described =
    maySpeak(view, phrase.head) || phrase.from === floor ? null : describedSpeaker(view, to, floor, context)
  return described ?? readSpeaker(view, phrase, context)
}

/** "three groups that have fought the road for years said", "a judge hired to look into it found": the noun at token `from` that is described. */
export function describedSpeaker(
  view: SentenceView,
  verb: number,
  from: number,
  context: SourceContext,
): Speaker | null {
  if (from < 0 || verb - from > LONGEST_DESCRIPTION) return null
  for (let i = from + 1; i < verb; i++) {
    if (!describes.test(view.words[i] as string)) continue
    const phrase = phraseBefore(view, i, from)
    return phrase?.from === from ? readSpeaker(view, phrase, context) : null
  }
  return null
}

/** In tokens. */
const LONGEST_DESCRIPTION = 24

const describes =
  /^(?:that|who|which|hired|appointed|retained|named|commissioned|brought|assigned|asked|charged|led|picked|chosen|paid|working|suing|representing|studying|reviewing|overseeing|familiar)$/

/** The phrase that starts at token `from`, as a speaker; `limit`: the token that it does not reach. */
export function speakerBehind(
  view: SentenceView,
  from: number,
  context: SourceContext,
  limit: number = view.count,
): Speaker | null {
  let to = from
  while (to < Math.min(limit, view.count, from + 14)) {
    const word = view.words[to] as string
    // "said Worcester, Mass., City Manager Jo Roe"
    const behind = behindQualifier(view, to)
    if (behind > 0 && view.shapes[behind] === Shape.title) {
      to = behind
      continue
    }
    const name = word === ',' ? behindBodyName(view, to) : -1
    if (name > to) {
      to = name
      continue
    }
    // "said a lawyer for Toledo"
    const serves = word === 'for' && to > from && isPublicRole(view.words[to - 1] as string)
    if (stops.test(word) && !serves && !isAbbreviationEnd(view, to)) break
    if (to > from && (isAuxiliary(view, to) || (isVerbHere(view, to) && !/^(?:state|states)$/.test(word)))) break
    if (view.dates.some((date) => date.start === view.starts[to])) break
    to++
  }
  const named = nameInApposition(view, to, context)
  if (named) return named
  const phrase = to > from ? (phraseBefore(view, to, from) ?? paperAlone(view, from, to)) : null
  return phrase ? readSpeaker(view, phrase, context) : null
}

/** "a report that the office issued": the noun, which could be a verb before its "that". */
const paperAlone = (view: SentenceView, from: number, to: number): NounPhrase | null =>
  documentNouns.has(view.words[to - 1] as string) && /^(?:an?|the|its|their|his|her)$/.test(view.words[from] as string)
    ? { from, to, head: to - 1 }
    : null

const stops =
  /^(?:\.|,|;|:|"|that|which|who|when|because|but|after|before|since|while|if|in|on|during|last|this|for|as|whether)$/

/** The period of "Gov." or of an initial, inside a name. */
const isAbbreviationEnd = (view: SentenceView, i: number): boolean =>
  view.words[i] === '.' &&
  view.starts[i] === view.ends[i - 1] &&
  /^(?:[a-z]|govs?|lt|sens?|reps?|dels?|dr|mr|mrs|ms|st|sgt|capt|gen|col|maj|supt|rev|hon|prof|det|cmdr)$/.test(
    view.words[i - 1] as string,
  )

/** "said his lawyer, Ellen Voss": the name behind the comma is the speaker's. */
function nameInApposition(view: SentenceView, comma: number, context: SourceContext): Speaker | null {
  if (view.words[comma] !== ',') return null
  const official = view.officials.find(({ mention }) => mention.start === view.starts[comma + 1])
  let to = comma + 1
  while (
    to < view.count &&
    /^[A-Za-zÀ-ɏḀ-ỿ'.-]+$/u.test(view.words[to] as string) &&
    !isAuxiliary(view, to) &&
    view.shapes[to] !== Shape.mark
  )
    to++
  if (official) {
    const end = view.starts.findIndex((start) => start >= official.mention.end)
    return readSpeaker(view, { from: comma + 1, to: end < 0 ? view.count : end, head: comma + 1 }, context)
  }
  while (to > comma + 1 && view.words[to - 1] === '.') to--
  if (!/^[,."]$/.test(view.words[to] ?? '.') || !isPersonName(view, comma + 1, to)) return null
  const start = view.starts[comma + 1] as number
  const end = view.ends[to - 1] as number
  return unnamed(context.article.text.slice(start, end), null, null, { start, end })
}

/** The subject of a whole clause as a speaker: the phrase before its first verb, or that of the clause it hangs on. */
export function clauseSpeaker(
  view: SentenceView,
  clauses: readonly Clause[],
  index: number,
  context: SourceContext,
): Speaker | null {
  for (let at = index; at >= 0; at = (clauses[at] as Clause).parent) {
    const { from, to, link } = clauses[at] as Clause
    // "have contested it with letters certifying that": the subject stands in the clause beside it.
    if (link === 'shared' && startsFiniteGroup(view, from, from)) continue
    for (let i = from + 1; i < to; i++) {
      if (!startsFiniteGroup(view, i, from) && !isPlainPast(view, i)) continue
      const speaker = speakerBefore(view, verbGroupStart(view, i, from), from, context)
      if (speaker) return speaker
      break
    }
    if (link === 'main') break
  }
  return null
}
