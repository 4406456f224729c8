/** Whether the words around a date look ahead or back. */
import { lowerCase } from '../../article/search-text.ts'
import { lastWord } from '../../rules/date/beside.ts'
import { namedThing } from '../../rules/date/named-thing.ts'
import { wordSet } from '../../rules/word-set.ts'
import type { Span } from '../../types.ts'
import { isAppointment, isMovedFrom } from './appointments.ts'
import { Sign, verbSigns } from './verb-signs.ts'

/** `either`: what was decided then may still be to come; null: nothing tells. */
export type Direction = 'future' | 'past' | 'either' | null

/** How far from the date a governing verb is looked for, in UTF-16 code units. */
const REACH = 110
const REACH_AFTER = 70

/** "Will be held": the participle belongs to the modal verb. */
const MODAL =
  /(?:(?<![A-Za-z])(?:will|shall|won't|would|must|should)|(?<=[A-Za-z])'ll)(?![A-Za-z])(?: (?:not|also|be|have|likely|then|again|been)){0,3}(?: [a-z]{2,14})?/g

/** "Could vote as early as Tuesday"; "may have left" and "could see" tell of the past. */
const MAY =
  /(?<![A-Za-z])(?:(?:may|might|could|can)(?! (?:not|have|see|hear|feel|smell|tell|find|say|remember)(?![A-Za-z])| be (?:seen|heard|reached|found))(?: (?:also|still|soon|even|be|again|only)){0,2} [a-z]{2,14}|as (?:early|soon) as)(?![A-Za-z])/g

/** In any case; run on lower case. "Is scheduled for", "plans to meet", "he's due in court", "an event to be held"; "had to be held" is told. */
const PLAN =
  /(?<![a-z])(?:(?:plan|plans|planned|planning|hopes?|intends?|wants?|going|expects?|prepares|preparing|scheduled|expected|slated|set|due|poised|supposed|likely|needs|has|have|is|are) to(?: be)?(?: [a-z]{2,14})?|(?:plans|planned|scheduled|slated|set|due) for|(?:is|are|was|were|be|(?:he|she|it|who|they|we|you)'(?:s|re)|i'm)(?: (?:not|also|now|still|tentatively|currently))? (?:scheduled|expected|slated|set|due|planned|poised|likely|forecast)|due (?:in|back|before|at)|(?<!(?:had|needed|seemed|proved) )to be (?:held|heard|decided|released|published|announced|unveiled|opened|played|sentenced|launched|argued|paid|delivered))(?![a-z])/g

/** In any case; run on lower case. The present tense of a timetable: "the term begins", "a hearing on". */
const TIMETABLE =
  /(?<![a-z])(?:(?:is|are|(?:he|she|it|who|they|we|you)'(?:s|re)|i'm) (?:meeting|testifying|holding|hosting|planning|voting|heading|going|coming|traveling|visiting|starting|beginning|speaking|closed|shut|open|held|offered)|begins|starts|ends|opens|reopens|resumes|arrives|departs|adjourns|reconvenes|retires|expires|lapses|sunsets|kicks off|takes? (?:effect|up)|go(?:es)? (?:into effect|on sale|on trial|to court|to trial|to the|before)|appears in court|faces? (?:an? |his |her |its |their )?(?:sentencing|trial|hearing|arraignment|retrial|runoff|deadline|vote)|takes office|takes over|upcoming|deadlines?|meets|votes|convenes|returns|expects?|anticipates?|heads to the polls|come)(?![a-z])/g

const UNSURE = /^(?:would|should|could|might|may|can)/

/** Past forms; what only looks like one ("need", "hundred") or plans ("scheduled") is left out. */
const REGULAR_PAST =
  /(?<![A-Za-z])(?!hundred|indeed|exceed|proceed|succeed|scheduled|expected|slated|planned)[a-z]{1,14}(?:[^e\W]ed|eed(?<=agreed|freed))(?![A-Za-z])/g

const IRREGULAR_PAST =
  /(?<![A-Za-z])(?:(?:was|were) to(?: be)? [a-z]{2,14}(?: effect)?|said|says|told|was|were|had|did|didn't|has|have|met|held|came|went|took|made|gave|found|sent|wrote|won|lost|led|left|began|ran|saw|got|put|struck|cut|hit|shot|fell|rose|grew|spoke|became|brought|drew|broke|threw|flew|sought|bought|sold|built|paid|laid|stood|swore|sworn|kept|heard|chose|drove|fought|taught|caught|felt|spent|stole|swept|thought|tore|woke|withdrew|blew|bore|dealt|ate|forgot|froze|hung|hid|knew|lent|lit|overcame|overtook|shook|slept|rode|undertook|upheld|withheld|taken|given|seen|done|known|born|since|ago)(?![A-Za-z])/g

/**
 * The direction in which the clause around a span looks: its nearest verb before the span, else the nearest after it.
 * A span right after "by" or "until" looks ahead.
 *
 * @example directionAround('The board will meet Tuesday.', { start: 0, end: 28 }, { start: 20, end: 27 }) // 'future'
 */
export function directionAround(folded: string, sentence: Span, span: Span): Direction {
  const wide = plainSpaces(folded.slice(Math.max(sentence.start, span.start - REACH), span.start))
  const after = plainSpaces(folded.slice(span.end, Math.min(sentence.end, span.end + REACH_AFTER))).replace(/;.*/, '')
  const before = ownClause(wide, after)
  if (/(?<![A-Za-z])since $/i.test(before) || (COMES.test(before) && COMES_AFTER.test(before))) return 'past'
  if (isLateStart(before)) return 'past'
  if (isDeadline(before, after)) return 'future'
  // "The vote is Monday", "Monday is a holiday": what is over would be told in the past.
  if (
    (opensTime.has(lastWord(before)) && IS_ON.test(before)) ||
    /^ (?:is|are) (?:the|an?|his|her|their|its) /.test(after)
  )
    return 'future'
  const next = firstVerb(after)
  // "The hearing Tuesday will": the verb right after the date is nearer than what came before, unless the date closes
  // a clause of its own: "the suspect, arrested Sunday, will".
  if (next !== null && next.start <= 2 && next.direction === 'future') {
    return after.startsWith(',') && lastVerb(before.slice(before.lastIndexOf(',') + 1)) === 'past' ? 'past' : 'future'
  }
  if (isAppointment(before)) return 'future'
  if (isMovedFrom(before)) return 'either'
  // "The ordinance dies June 30 unless it is renewed."
  if (/^,? unless(?![A-Za-z])/.test(after)) return 'future'
  // "The show on Dec. 9 costs $12, he said": the speaker's verb tells only of a date that opens the sentence.
  const told = /, (?:[\w.'-]{1,14} ){1,3}(?:said|says|told)(?![A-Za-z])/.test(after.slice(0, (next?.end ?? 0) + 1))
  const follows = told && !/^\W{0,3}(?:(?:On|In|By|Late|Early) )?$/.test(before) ? null : (next?.direction ?? null)
  return lastVerb(before) ?? follows ?? (isHeadlinePlan(before) || isScheduled(before) ? 'future' : null)
}

const opensTime = wordSet('is are on m am pm noon midnight')

/** "The vote is Monday", "the wake is from 5 to 8 p.m. on Friday". */
const IS_ON =
  /(?:^| )(?:is|are) (?:on |(?:at |from )?(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?:-| to ))?(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight),? (?:on )?)?$/

/** What stands before a date that opens a clause of its own belongs to another: "The dam burst; on Friday, crews will". */
const ownClause = (before: string, after: string): string =>
  /(?:; (?:(?:on|in|by) )?|, (?:and|but|while) (?:on|in|by) )$/.test(before) && firstVerb(after) !== null ? '' : before

const COMES = /c[oa]m/

/** "The move comes two days after Monday's vote" */
const COMES_AFTER =
  /(?<![A-Za-z])(?:comes?|coming|came) (?:[\w'-]{1,14} ){0,3}(?:after|following) (?:[\w'-]{1,14} ){0,2}$/

/** Lines may be wrapped: a line break between words is a space. */
const plainSpaces = (text: string): string => (text.includes('\n') ? text.replace(/\s{1,9}/g, ' ') : text)

/** "Nobody asked until July", "did not answer until March", "waited until May to post it": it was done then. */
function isLateStart(before: string): boolean {
  if (!LATE.test(before.slice(-REACH))) return false
  return lastVerb(before) === 'past'
}

const LATE =
  /(?<![A-Za-z])(?:did not|didn't|was not|wasn't|were not|weren't|had not|hadn't|waited|held off|nobody|no one|none|nothing|never|neither)(?![A-Za-z])(?! to(?![A-Za-z]))[^.;]{0,90}(?<![A-Za-z])(?:until|till) (?:late |early |mid-)?$/i

const opensDeadline = wordSet('by through until till than before effective starting beginning on the')

/** "To reply by Friday" and "until Friday" look ahead, "changed her story by Friday" and "sales through March 15 fell" back. */
function isDeadline(before: string, after: string): boolean {
  if (!opensDeadline.has(lastWord(before))) return false
  const word =
    /(?<![A-Za-z])(by|through|until|till|no later than|on or before|effective|starting|beginning)(?: on| the)? $/i.exec(
      before,
    )?.[1]
  if (word === undefined || /^[^.;]{0,60}(?<![A-Za-z])had(?![A-Za-z])/.test(after)) return false
  if (!/^(?:by|through)$/i.test(word)) return true
  const asked = /(?<![A-Za-z])to [a-z]{2,14} /.test(before.slice(-72))
  return asked || (lastVerb(before) !== 'past' && firstVerb(after)?.direction !== 'past')
}

/** "Council to vote Tuesday" */
const isHeadlinePlan = (before: string): boolean => /[A-Za-z] to [a-z]{2,14}(?: [\w']{1,14}){0,5} $/.test(before)

/** "Talks begin Monday", "Annan flies to Paris on Thursday": verbs of coming, going and appearing, where no other is near. */
const isScheduled = (before: string): boolean =>
  !/(?<![A-Za-z])(?:after|following|since|despite)(?![A-Za-z])[^,;]{0,40}$/.test(before) &&
  /(?<![A-Za-z-])(?:begins?|starts?|opens?|reopens?|(?<!(?:the|an?|our|his|her|its|their) )(?:close|hosts?|holds?|runs)|closes|ends|expires?|lasts|continues?|kicks? (?:in|off)|launches|resumes?|meets?|leaves|fly|flies|speaks|addresses|arrives?|departs?|travels?|visits|returns?|sails?|plays?|faces|turns|votes?|decides?|convenes?|debuts|premieres|retires|graduates|testify|testifies|appears?|celebrates?)(?: [\w.'&-]{1,14}){0,5} $/.test(
    before,
  )

/** "Agreed to meet on July 20", "was ordered to appear July 20": what was decided then may still be to come. */
const DECIDED =
  /(?<![A-Za-z])(?:(?:voted|agreed|decided|promised|vowed|pledged|offered|ordered|instructed|directed|required|urged|asked|told|was|were)(?: (?!(?:that|who|which) )[\w'-]{1,14}){0,4} to (?!the |an? |his |her |its |their )|invited(?: [\w'-]{1,14}){1,4} to )(?<what>[a-z]{2,14} (?:[\w'-]{1,14} ){0,6})$/

/** "Approved a hearing on July 20", "with the next on July 20". */
const EVENT_AHEAD =
  /(?<![A-Za-z])(?:(?:announced|approved|sought|requested|promised|proposed|advertised) an? (?:[\w'-]{1,14} ){0,3}(?:hearing|meeting|vote|election|game|match|concert|rally|sale|auction|trial|session|runoff|forum|referendum|strike|parade|festival|summit|visit|tour) (?:[\w'-]{1,14} ){0,3}|the next (?:one )?on )$/

/** "Said the festival July 20 is free": that it was said tells nothing of the day. */
const SAID_OF = /(?<![A-Za-z])(?:said|says) (?:that )?(?<what>(?:the|an?|his|her|its|their) (?:[\w'-]{1,14} ){1,6})$/

/** Where a span looks that stands behind a past verb: what is decided may still be to come, and events are named ahead as well. */
export function directionBehindPast(folded: string, sentence: Span, span: Span): Direction {
  const before = plainSpaces(folded.slice(Math.max(sentence.start, span.start - REACH), span.start))
  // "Won the primary and awaits the Dec. 9 runoff".
  if (/(?:^| )the $/i.test(before) && namedThing(folded.slice(span.end, span.end + 50), true) === 'event') return null
  if (EVENT_AHEAD.test(before)) return 'either'
  const decided = DECIDED.exec(before)?.groups?.what
  if (decided !== undefined) return lastVerb(decided) === 'past' ? 'past' : 'either'
  const said = SAID_OF.exec(before)?.groups?.what
  return said !== undefined && lastVerb(said) !== 'past' ? null : 'past'
}

interface Verb extends Span {
  readonly direction: 'future' | 'past'
}

function firstVerb(text: string): Verb | null {
  // "In an interview Friday, he would not say" tells of the past.
  const lower = lowerCase(text)
  const signs = verbSigns(lower)
  if (signs === 0) return null
  const ahead = earliest([
    signs & Sign.modal ? firstMatch(text, MODAL, 'future', UNSURE) : null,
    signs & Sign.may ? firstMatch(text, MAY, 'future', UNSURE) : null,
    signs & Sign.plan ? firstMatch(lower, PLAN, 'future') : null,
    signs & Sign.timetable ? firstMatch(lower, TIMETABLE, 'future') : null,
  ])
  const back = earliest([
    signs & Sign.regular ? firstMatch(text, REGULAR_PAST, 'past') : null,
    signs & Sign.irregular ? firstMatch(text, IRREGULAR_PAST, 'past') : null,
  ])
  return ahead !== null && (back === null || ahead.start <= back.start) ? ahead : back
}

function lastVerb(text: string): Direction {
  const lower = lowerCase(text)
  const signs = verbSigns(lower)
  if (signs === 0) return null
  const ahead = latest([
    signs & Sign.modal ? lastMatch(text, MODAL, 'future') : null,
    signs & Sign.may ? lastMatch(text, MAY, 'future') : null,
    signs & Sign.plan ? lastMatch(lower, PLAN, 'future') : null,
    signs & Sign.timetable ? lastMatch(lower, TIMETABLE, 'future') : null,
  ])
  const back = latest([
    signs & Sign.regular ? lastMatch(text, REGULAR_PAST, 'past') : null,
    signs & Sign.irregular ? lastMatch(text, IRREGULAR_PAST, 'past') : null,
  ])
  if (ahead === null || back === null) return (ahead ?? back)?.direction ?? null
  // A past form inside the words of a plan is part of it: "will be held". "Was to open" has a plan inside a past form.
  const insidePlan = back.start < ahead.end && !(back.start < ahead.start && back.end >= ahead.end)
  return insidePlan ? 'future' : 'past'
}

function firstMatch(text: string, pattern: RegExp, direction: Verb['direction'], except?: RegExp): Verb | null {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  while (match !== null && except?.test(match[0])) match = pattern.exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length, direction }
}

function lastMatch(text: string, pattern: RegExp, direction: Verb['direction']): Verb | null {
  let verb: Verb | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    verb = { start: match.index, end: match.index + match[0].length, direction }
  }
  return verb
}

const earliest = (verbs: readonly (Verb | null)[]): Verb | null =>
  verbs.reduce((best, verb) => (verb !== null && (best === null || verb.start < best.start) ? verb : best), null)

const latest = (verbs: readonly (Verb | null)[]): Verb | null =>
  verbs.reduce((best, verb) => (verb !== null && (best === null || verb.start > best.start) ? verb : best), null)
