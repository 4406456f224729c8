/** "Auditors released a review of Lima. The purchase did not conform to the policy": what is found is of whoever was looked into. */
import { Shape } from '../../../article/tokens.ts'
import { type NounPhrase, spanOfPhrase } from '../../grammar/noun-phrase.ts'
import { classNouns, facilityNouns, privateNouns } from '../../lexicon.ts'
import type { Match } from '../../matches.ts'
import type { NormPhrase } from '../../norm.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { lastExamined } from './examined.ts'

/** People of a government that is looked into; whoever else is a person is not its own. */
const staff =
  /^(?:officials|officers?|employees?|staff|staffers|supervisors?|managers?|management|administrators|leaders|deputies|guards|jailers|workers?|clerks?|treasurer|bookkeeper|crews|dispatchers|buyers|commissioners|sergeants|troopers|detectives|caseworkers|paramedics|firefighters|trustees|members?|departments|schools|offices)$/
const persons = /(?:ers?|ors?|ists?|ants?|men|man|women|woman|people|ees?|ians?|body|one|ones)$/
const things =
  /^(?:vouchers?|orders?|numbers?|papers?|ledgers?|registers?|errors?|meters?|elevators?|extinguishers?|computers?|trailers?|doors?|corridors?|floors?|generators?|sensors?|sprinklers?|containers?|offers?|transfers?|waivers?|grants?|fees?|drawers?|matters?|routers?|servers?|detectors?|boilers?|transformers?|restrooms?|covers?|overtime|payroll|training|travel|spending|hiring|bidding|documentation|paperwork|equipment|staffing|money|cash|food|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|some|half|many)$/
/** What looks into others, and its price, is none of their doing. */
export const examinations =
  /^(?:audits?|reviews?|reports?|inspections?|examinations?|findings|auditors?|surveys?|letters?)$/
const classes =
  /^(?:governments|cities|counties|towns|villages|districts|agencies|municipalities|tribes|states|places)$/
const bodies =
  /^(?:councils?|boards?|commissions?|agenc(?:y|ies)|services?|bureaus?|authorit(?:y|ies)|committees?|legislatures?|governments?|police|sheriffs?|courts?)$/
const anyOf = /^(?:any|every|each|no|all|many|most|some)$/
const pronouns = /^(?:it|they|he|she|we|you|i|who|them|those|others|both)$/
const elsewhere = /^(?:nearby|neighboring|private|other|local|rival|former|another's|his|her|my|their|who|whose)$/

/** Null: nobody was looked into shortly before, or the words are of somebody else. */
export function examinedBefore(
  view: SentenceView,
  cue: Match<CueRule>,
  norm: NormPhrase | null,
  { subject, phrase }: Judged,
  context: SubjectContext,
): Subject | null {
  if (!/^(?:unknown|generic|private)$/.test(subject.kind)) return null
  if (foreseen.test(view.words.slice(Math.max(0, cue.from - 2), cue.from).join(' '))) return null
  const unsaid = phrase === null || isFinder(view, phrase, cue.from)
  if (unsaid ? !isUnsaid(view, cue, phrase) : !isItsOwn(view, phrase, subject)) return null
  const owner = norm && ownerMeant(view, norm)
  const meant = owner ? null : lastExamined(view, context)
  const id = owner ?? meant?.id
  return id === undefined
    ? null
    : {
        kind: 'government',
        ids: [id],
        via: null,
        by: 'reference',
        ...(meant && { antecedents: [{ start: meant.start, end: meant.end }] }),
        ...(phrase === null ? { start: cue.start, end: cue.end } : spanOfPhrase(view, phrase)),
      }
}

/** "Without changes, payments could break the law" */
const foreseen = /\b(?:could|would|might|should)\b/

/** "The payments broke the city's own handbook": whoever has to keep it has made them. */
function ownerMeant(view: SentenceView, { start, end }: NormPhrase): string | null {
  if (!/^(?:the )?[a-z]+(?:'s|s') own /.test(view.text.slice(start - view.start, end - view.start))) return null
  const meant = view.places.filter(
    ({ mention }) => mention.as === 'reference' && mention.start >= start && mention.end <= end,
  )
  const ids = [...new Set(meant.map(({ entity }) => entity.id))]
  return ids.length === 1 ? (ids[0] as string) : null
}

/** "The report lists 22 purchases that broke the law", "Among the findings was a failure": who looked into it has not done it. */
const isFinder = ({ words }: SentenceView, { from, to, head }: NounPhrase, cue: number): boolean =>
  finders.test(words[head] as string) &&
  (words[from - 1] === 'among' || words.slice(to, cue).some((word) => finds.test(word)))

const finders =
  /^(?:audits?|reviews?|reports?|inspections?|examinations?|findings?|problems?|auditors?|inspectors?|examiners?|reviewers?|surveys?|letters?)$/
const finds =
  /^(?:f(?:ind|inds|ound|inding)|lists?|listed|describ(?:es|ed)|identif(?:ies|ied)|cit(?:es|ed)|turned|not(?:es|ed)|flagged|counted|questioned|includ(?:es|ed|ing)|document(?:s|ed)|show(?:s|ed)|uncovered|detail(?:s|ed)|points?|pointed)$/

/** "The rule was not followed", "Exits were blocked, a violation of the code": nobody is said to have done it, in words that tell what was done. */
function isUnsaid(view: SentenceView, { row, from, start }: Match<CueRule>, finder: NounPhrase | null): boolean {
  const before = view.text.slice(0, start - view.start)
  if (view.words.slice(0, from).some((word) => privateNouns.has(word) && !staff.test(word))) return false
  if (row.frame === 'noun') return /, (?:in |an? )(?:[\w-]+ )?$/.test(before) && done.test(before)
  return finder !== null || done.test(before) || (row.adjunct !== undefined && doneSo.test(before))
}

const done = /\b(?:was|were|wasn't|weren't|had|hadn't|been)\b/
/** "overtime paid in violation of" */
const doneSo = /\b(?:\w+ed|paid|made|spent|given|kept|held|sold|bought|taken)(?: \w+)? $/

/** A thing, or people of a body, that the words give to nobody else. */
function isItsOwn(view: SentenceView, { from, to, head }: NounPhrase, { kind }: Subject): boolean {
  const noun = view.words[head] as string
  // A name may open the sentence, but a plural hardly is one.
  const opens = head === 0 || (head === from && view.words[head - 1] === '"')
  const isCommon = staff.test(noun) || things.test(noun) || /[^s]s$/.test(noun)
  if (view.shapes[head] !== Shape.lower && !/^\d+$/.test(noun) && !(opens && isCommon)) return false
  const behind = view.words.slice(head, to).findIndex((word) => /^(?:to|with|for)$/.test(word))
  // "Payments to a hauler": who is paid has not paid.
  const words = view.words.slice(from, behind < 0 ? to : head + behind)
  if (words.some((word) => word !== noun && (privateNouns.has(word) || classes.test(word) || elsewhere.test(word))))
    return false
  // "Payments that break it would have to be repaid": any that do.
  if (from === 0 && to - from <= 2 && /^(?:that|which|who)$/.test(view.words[to] ?? '')) return false
  if (kind === 'generic' && (bodies.test(noun) || anyOf.test(words[0] as string))) return false
  if (pronouns.test(noun)) return false
  if (staff.test(noun)) return true
  if (kind === 'private' || classNouns.has(noun) || facilityNouns.has(noun) || examinations.test(noun)) return false
  return things.test(noun) || !persons.test(noun)
}
