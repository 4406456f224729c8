/** Whom a sentence judges that names nobody before its words: the owner of the law, the one sided with, the place it opens with. */
import { Shape } from '../../../article/tokens.ts'
import type { Match } from '../../matches.ts'
import type { NormPhrase } from '../../norm.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { lastExamined } from '../coreference/examined.ts'
import { examinations } from '../coreference/found-of-examined.ts'
import { lookedIntoBefore, spokenOfBefore } from '../coreference/looked-into.ts'
import type { Judged } from '../judged.ts'
import { placesBetween } from '../named-places.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { phraseBehind } from './agent.ts'

/** Fills in whom the words judge where nobody was found by grammar. */
export function setAround(
  view: SentenceView,
  cue: Match<CueRule>,
  norm: NormPhrase | null,
  judged: Judged,
  context: SubjectContext,
): Judged {
  const { subject } = judged
  const isOpen = subject.kind === 'unknown' || (subject.kind === 'government' && subject.ids.length === 0)
  if (!isOpen) return judged
  const found =
    ownerOfNorm(view, norm) ??
    sidedWith(view, cue, context) ??
    settingOf(view, cue) ??
    lookedIntoBefore(view, cue, norm, context) ??
    leftUndoneWhere(view, cue, judged, context)
  return found ? { ...judged, subject: found } : judged
}

/**
 * "No minutes were kept of the Athens board's session, as the law says", "Nobody was looking in, the way the standards say": no doer
 * is told, so it is the one body that the clause names, or the government of which the sentences before speak.
 */
function leftUndoneWhere(
  view: SentenceView,
  cue: Match<CueRule>,
  { phrase }: Judged,
  context: SubjectContext,
): Subject | null {
  // "Tests found more lead than federal rules permit": whose taps they were is told as little.
  const finder = phrase !== null && finders.test(view.words[phrase.head] as string)
  if (!cue.row.deed && !(cue.row.measured && (cue.row.measured.after === 'deed' || finder))) return null
  if (phrase !== null && view.shapes[phrase.head] !== Shape.lower && phrase.head > 1) return null
  // "The audit was done in May, as the law requires": by whoever audits.
  if (phrase !== null && !finder && examinations.test(view.words[phrase.head] as string)) return null
  const named = view.places.filter(
    ({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country' && mention.end <= cue.start,
  )
  const [first] = named
  if (first === undefined)
    return hasAny(view) && !lastExamined(view, context) ? null : spokenOfBefore(view, cue, context)
  if (named.some(({ entity }) => entity.id !== first.entity.id)) return null
  const at = view.starts.indexOf(first.mention.start)
  const body = at < 0 ? null : phraseBehind(view, at, context)
  return body?.subject.kind === 'government' && body.subject.via !== null ? body.subject : null
}

const finders =
  /^(?:tests?|testing|samples?|readings?|results?|inspectors?|inspections?|auditors?|reviewers?|investigators?|monitors?|examiners?)$/

const hasAny = ({ places }: SentenceView): boolean => places.some(({ entity }) => entity.kind !== 'country')

/** "The sale broke Reno's own charter": whoever has to keep it has made it. */
function ownerOfNorm(view: SentenceView, norm: NormPhrase | null): Subject | null {
  if (norm === null) return null
  const own = /^(?:the )?((?:[A-Z][\w.'-]*,? ){0,4}?[A-Z][\w.-]*)'s? own /.exec(
    view.text.slice(norm.start - view.start, norm.end - view.start),
  )
  if (!own) return null
  const end = norm.start + own[0].length
  const ids = placesBetween(view, norm.start, end)
  return ids.length === 1 ? { kind: 'government', ids, via: null, by: 'owner', start: norm.start, end } : null
}

const siding =
  /\b(?:(?:sid(?:e|es|ed|ing)) with|(?:rul(?:es|ed|ing)|decid(?:es|ed|ing)|f(?:inds|ound|inding)) (?:for|in favor of|against)) /gi

/** "Siding with Eureka, the panel found no breach of the act": whom the judges favoured, or ruled against. */
function sidedWith(view: SentenceView, cue: Match<CueRule>, context: SubjectContext): Subject | null {
  if (cue.row.frame !== 'noun') return null
  siding.lastIndex = 0
  for (let side = siding.exec(view.text); side !== null; side = siding.exec(view.text)) {
    const end = view.start + side.index + side[0].length
    if (end > cue.start) return null
    const from = view.starts.indexOf(end)
    const judged = from < 0 ? null : phraseBehind(view, from, context)
    if (judged?.subject.kind === 'government') return judged.subject
  }
  return null
}

/** "In Salem, the law is honored in the breach" */
const anySetting = /^In (?:[A-Z][\w.'-]*,? ){1,5}?[a-z]/

const setting =
  /^(?:In|At) ((?:[\w.'-]+,? ){1,7}?)(?:\w+ )?(?:auditors?|monitors?|reviewers|examiners|the (?:audit|monitor|auditor|comptroller|inspector general)) /

/** "In Greeley, Colo., auditors found no violations of the grant rules": they looked at the government of the place. */
function settingOf(view: SentenceView, cue: Match<CueRule>): Subject | null {
  if (cue.row.frame !== 'noun' && !cue.row.undone) return null
  const opening = (cue.row.undone ? anySetting : setting).exec(view.text)
  if (!opening || /\b(?:at|by) (?:an?|the|several|two|three|local) /.test(view.text.slice(cue.end - view.start)))
    return null
  const end = view.start + opening[0].length
  const ids = placesBetween(view, view.start, end)
  return ids.length === 1 && end <= cue.start
    ? { kind: 'government', ids, via: null, by: 'setting', start: view.start, end }
    : null
}
