/** "There was no violation," he said: the words name nobody, so they judge whoever has to answer for it. */

import { Shape } from '../../../article/tokens.ts'
import type { Span } from '../../../types.ts'
import { endsBare, isBareBreach } from '../../bare-breach.ts'
import { classNouns, facilityNouns, privateNouns } from '../../lexicon.ts'
import type { Match } from '../../matches.ts'
import type { NormPhrase } from '../../norm.ts'
import type { CueRule } from '../../rule.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Attribution } from '../../sources/attribution.ts'
import type { Judged } from '../judged.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { isLocal, isSpokenOfPrivately, localIds } from './looked-into.ts'

/** In sentences. */
const BACK = 3

/** Those who look into what others do. */
const oversees =
  /\b(?:judge|justice|court|prosecutors?|district attorney|state's attorney|attorney general|audit\w*|inspect\w*|investigat\w*|monitors?|examiners?|comptroller|ombuds\w*|inspector general|regulators?|grand jury|sheriff|police|detectives?)\b/i

/** "Officers found no violations": they looked at somebody else. */
const hasFound = /\b(?:found|finds?|noted|identified|reported|documented|cited|uncovered|detected)\b/

const nobody = /^(?:there|nobody|none|nothing|anything|anybody|anyone|no)$/

/** "Nothing in them violates the decree": how far before its verb it may stand. */
const REACH = 6

/** Does the cue tell of a breach, or of none, without telling whose? */
function isAgentless(view: SentenceView, cue: Match<CueRule>, { phrase, subject }: Judged): boolean {
  const { frame } = cue.row
  if (cue.row.polarity !== 'violates') return false
  if (frame === 'noun' && subject.kind !== 'government' && exists.test(view.text.slice(0, cue.start - view.start)))
    return true
  // "had found nothing so far that runs afoul of the act": it is not the finder.
  if (frame === 'verb' && subject.kind !== 'government' && nothingThat.test(view.text.slice(0, cue.start - view.start)))
    return true
  if (phrase !== null) {
    const head = view.words[phrase.head] as string
    if (frame === 'noun' && /^(?:this|that|it)$/.test(head)) return isBareBreach(view, cue)
    if (/\b(?:no one|nobody)$/.test(view.words.slice(phrase.from, phrase.head).join(' '))) return true
    return nobody.test(head) || (head === 'one' && view.words[phrase.from] === 'no')
  }
  // "was cited for a violation": whoever was.
  if (
    subject.kind !== 'unknown' ||
    (frame === 'noun' && /\bfor (?:[\w-]+ ){0,4}$/.test(view.text.slice(0, cue.start - view.start)))
  )
    return false
  const before = view.words.slice(Math.max(0, cue.from - REACH), cue.from)
  if (frame === 'verb')
    return (
      (/^(?:broken|violated|breached|ignored|flouted)$/.test(view.words[cue.from] as string) &&
        /^(?:is|was|were|are|been|being)$/.test(
          before.findLast((word) => !/^(?:not|ever|actually)$/.test(word)) ?? '',
        )) ||
      before.some((word) => /^(?:nothing|none|nobody)$/.test(word))
    )
  // "nothing unlawful had occurred"
  if (frame === 'predicate') return /^(?:nothing|anything)$/.test(before.at(-1) ?? '')
  return (
    frame === 'noun' &&
    (isBareBreach(view, cue) ||
      deniesAny(view, cue) ||
      (/compliance$/.test(lastWord(view, cue)) && endsBare(view, cue)))
  )
}

const nothingThat = /\b(?:[Nn]othing|anything)(?: [\w-]+){0,4} (?:that|which)(?: \w+)? $/

/** "The lawyer concluded there was no violation": it is the lawyer's word alone. */
const exists =
  /\b(?:[Tt]here's|[Tt]here (?:(?:was|were|is|are|has been|have been|had been)(?:n't| not)?|wasn't|weren't|isn't|aren't))(?: [\w-]+){0,3} $/

/** "four findings of noncompliance" */
const lastWord = (view: SentenceView, { from, to }: Match<CueRule>): string =>
  to > from + 1 ? (view.words[to - 1] as string) : ''

/** "found no breach of the decree", "there had been no violation of the act" */
const deniesAny = (view: SentenceView, { from }: Match<CueRule>): boolean =>
  /\b(?:no|any|zero)(?: [\w-]+){0,2} $/.test(`${view.words.slice(Math.max(0, from - 3), from).join(' ')} `)

/**
 * The government whose doing is in question: the speaker's own, if he speaks for one that denies it; else the one last judged, or
 * the only one spoken of just before. `complies`: what is said comes to that.
 */
export function inQuestion(
  view: SentenceView,
  cue: Match<CueRule>,
  norm: NormPhrase | null,
  judged: Judged,
  attribution: Pick<Attribution, 'place' | 'source' | 'layers'>,
  complies: boolean,
  context: SubjectContext,
): Subject | null {
  const thing = isThingOfStory(view, judged)
  if (!thing && !isAgentless(view, cue, judged)) return null
  // "the law was broken" may be said of any law; "that promise was broken" of what was just told.
  if (!thing && !complies && cue.row.frame === 'verb' && !isPointing(view, norm)) return null
  if (isSpokenOfPrivately(view) || (cue.row.frame === 'noun' && elsewhere.test(view.text.slice(cue.end - view.start))))
    return null
  const ids = thing
    ? lastJudged(view, attribution.place, context)
    : answersFor(view, cue, attribution, complies, context)
  return ids.length === 1
    ? { kind: 'government', ids, via: null, by: 'reference', start: cue.start, end: cue.end }
    : null
}

/** "found no violations at the diner": the words say where. */
const elsewhere = /^ (?:\w+ ){0,4}?(?:at|by|inside|among) (?:an?|the|several|two|three|local) /

const persons = /(?:ers?|ors?|ists?|ants?|men|man|women|woman|people|ees?|ians?|one|ones)$/

/** "The sweeps ran afoul of it", "upheld that map", "This is illegal": a thing that was told of, of nobody that the words name. */
function isThingOfStory(view: SentenceView, { phrase, subject }: Judged): boolean {
  if (phrase === null || (subject.kind !== 'unknown' && subject.kind !== 'generic')) return false
  const head = view.words[phrase.head] as string
  if (/^(?:this|that)$/.test(head)) return phrase.to - phrase.from === 1
  const first = view.words[phrase.from] as string
  const points =
    /^(?:the|this|that|those|these)$/.test(first) || /^(?:that|those|these)$/.test(view.words[phrase.from - 1] ?? '')
  if (!points || phrase.to - phrase.from > 4 || view.shapes[phrase.head] !== Shape.lower) return false
  return !privateNouns.has(head) && !classNouns.has(head) && !facilityNouns.has(head) && !persons.test(head)
}

/** The one that was judged shortly before, if nobody else is spoken of here. */
function lastJudged(view: SentenceView, place: string | null, context: SubjectContext): readonly string[] {
  const here = within(context.candidates, (candidate) => candidate, view)
  if (here.some(({ id, kind }) => isLocal(kind) && id !== place)) return []
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const ids = [...new Set(context.judgedIn(back))]
    if (ids.length > 0) return ids
    if (isSpokenOfPrivately(context.viewOf(back))) return []
  }
  return []
}

const isPointing = (view: SentenceView, norm: NormPhrase | null): boolean =>
  norm !== null &&
  (/^(?:that|this|those|these|the)\b/i.test(view.text.slice(norm.start - view.start)) ||
    /\bthat $/.test(view.text.slice(0, norm.start - view.start)))

function answersFor(
  view: SentenceView,
  cue: Match<CueRule>,
  { place, source, layers }: Pick<Attribution, 'place' | 'source' | 'layers'>,
  complies: boolean,
  context: SubjectContext,
): readonly string[] {
  const lately = [0, 1, 2, 3].map((back) => context.judgedIn(view.index - back)).find((ids) => ids.length > 0) ?? []
  if (place !== null && lately.includes(place)) return [place]
  const span = layers[0]?.speaker?.span
  const titles = context.mentions.officials.find(({ entity }) => entity.id === source.official)?.entity.titles ?? []
  const called = [
    source.name,
    source.organization,
    span && context.article.folded.slice(span.start, span.end),
    ...titles.map(({ text }) => text),
  ].join(' ')
  const own =
    complies && place !== null && isLocalId(place) && /^(?:official|organization)$/.test(source.kind) ? [place] : []
  const looked = hasFound.test(view.words.slice(Math.max(0, cue.from - REACH), cue.from).join(' '))
  if (own.length > 0 && !oversees.test(called) && !looked) return own
  const spoken = spokenOf(view, span, place, context)
  return spoken.length > 0 || looked ? spoken : own
}

const isLocalId = (id: string): boolean =>
  /\/(?:place|county|parish|borough|school_district|special_district):|^tribe:/.test(id)

/** The one government that this sentence speaks of, or the one that was last judged or spoken of. */
function spokenOf(
  view: SentenceView,
  speaker: Span | undefined,
  place: string | null,
  context: SubjectContext,
): readonly string[] {
  const here = within(context.candidates, (candidate) => candidate, view).filter(
    ({ id, kind, inPrivate, start }) =>
      isLocal(kind) && !inPrivate && id !== place && !(speaker && speaker.start <= start && start < speaker.end),
  )
  const named = [...new Set(here.map(({ id }) => id))]
  if (named.length > 0) return named
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const before = context.viewOf(back)
    if (isSpokenOfPrivately(before)) return []
    const judged = [...new Set(context.judgedIn(back))]
    const ids = judged.length > 0 ? judged : localIds(before, context)
    if (ids.length > 0) return ids
  }
  return onlyOne(view, context)
}

/** The story is about one government, and no other was named so far. */
function onlyOne({ start }: SentenceView, { candidates }: SubjectContext): readonly string[] {
  const ids = new Set<string>()
  for (const { id, kind, inPrivate, end } of candidates) if (end <= start && isLocal(kind) && !inPrivate) ids.add(id)
  return ids.size === 1 ? [...ids] : []
}
