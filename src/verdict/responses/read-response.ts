/** "The county disputes the finding.", ", a charge the mayor rejects", "Officials conceded as much.": what is answered to a verdict. */
import type { Verdict } from '../../types.ts'
import { isLooseDash } from '../grammar/clause-openers.ts'
import { type NounPhrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { isReportingVerb } from '../grammar/verb-group.ts'
import { readSubject } from '../judged/read-subject.ts'
import type { SubjectContext } from '../judged/subject.ts'
import { governmentNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { subjectOfSentence } from '../sources/earlier-subject.ts'
import { readSpeaker } from '../sources/read-speaker.ts'
import type { Speaker } from '../sources/speaker.ts'
import { isPersonName } from '../sources/speaker-names.ts'
import { speakerBefore, speakerBehind } from '../sources/speaker-phrase.ts'
import { saidBehind } from '../sources/trailing.ts'
import { endOfCue } from '../trace.ts'
import { type AnswerForm, answerForm, openingDenial } from './forms.ts'
import { spokenFor } from './spoken-for.ts'

/** Who answers, and for which of the governments judged. */
interface Answerer {
  readonly source: Verdict['source']
  readonly ids: readonly string[]
}

const isBreach = ({ status }: Verdict): boolean => status === 'non_compliant' || status === 'possibly_non_compliant'

/**
 * Reads a sentence as the answer to one of the verdicts of the sentence before, the last that fits. `near`: nothing stands
 * between, so that "it" and "that" are what was just said.
 */
export function readResponse(
  view: SentenceView,
  verdicts: readonly Verdict[],
  near: boolean,
  subjects: SubjectContext,
): Verdict | null {
  if (!verdicts.some(isBreach) || /\?["')]*$/.test(view.text)) return null
  const opening = openingDenial(view)
  const form = opening ?? answerForm(view, 0, view.count, false)
  if (!form || (form.pointer === 'pronoun' && !near)) return null
  const before = subjects.viewOf(view.index - 1).text
  if (ownCharge.test(view.text.slice(0, (view.starts[form.at] as number) - view.start))) return null
  if (!near && ownCharge.test(before)) return null
  for (const verdict of verdicts.filter(isBreach).reverse()) {
    const answerer = opening
      ? outerAnswerer(view, opening, verdict, subjects)
      : answererOf(view, form, 0, verdict, subjects)
    if (answerer)
      return { ...answered(view, verdict, form, answerer), evidence: [{ start: view.start, end: view.end }] }
  }
  return null
}

/** "The sheriff, who was charged with theft, denied the charges": they are others, and his own. */
const ownCharge =
  /\b(?:accused|charged|indicted|arrested|convicted|alleg(?:es|ed|ing)|accus(?:es|ing|ations?)|lawsuit|sued|suing|bribery|theft|fraud|harassment|assault)\b/i

const aside =
  /^(?:charges?|claims?|allegations?|accusations?|findings?|assertions?|contention|conclusions?|characterization|determination|something)$/
const joins = /^(?:but|though|although|while|yet|and)$/

/** The answer behind a verdict in its own sentence: ", which the state disputes", ", but the city rejects that conclusion". */
export function readResponseAside(view: SentenceView, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  if (!isBreach(verdict)) return null
  const cue = endOfCue(verdict)
  for (let i = 0; i + 3 < view.count; i++) {
    if ((view.starts[i] as number) < cue) continue
    const dash = view.words[i] === '-' && isLooseDash(view, i)
    if (!dash && !/^[,;]$/.test(view.words[i] as string)) continue
    const response = asideAt(view, i + 1, verdict, subjects)
    if (response) return response
    if (view.words[i] === ',' && !joins.test(view.words[i + 1] as string)) continue
    const from = joins.test(view.words[i + 1] as string) ? i + 2 : i + 1
    const form = answerForm(view, from, view.count, false)
    const answerer = form ? answererOf(view, form, from, verdict, subjects) : null
    if (form && answerer) return answered(view, verdict, form, answerer)
  }
  return null
}

/** "a finding the state disputes", "which the city denies", "a claim rejected by the county". */
function asideAt(view: SentenceView, at: number, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  const noun = /^(?:an?|the|its|another)$/.test(view.words[at] as string) ? at + 1 : at
  const which = view.words[at] === 'which'
  if (!which && !aside.test(view.words[noun] ?? '')) return null
  let from = noun + 1
  if (/^(?:that|which)$/.test(view.words[from] ?? '')) from++
  if (/^(?:denied|disputed|rejected|contested)$/.test(view.words[from] ?? '') && view.words[from + 1] === 'by') {
    const speaker = speakerBehind(view, from + 2, subjects)
    const form = {
      agrees: false,
      pointer: 'this-claim',
      at: from,
      start: from,
      end: view.ends[from] as number,
    } as const
    return speaker && answered(view, verdict, form, { source: speaker.source, ids: verdict.jurisdictions })
  }
  const form = answerForm(view, from, view.count, true)
  const phrase = form && phraseBefore(view, form.start, from)
  if (!form || !phrase) return null
  const ids = spokenFor(view, phrase, verdict, subjects, from)
  const speaker = readSpeaker(view, phrase, subjects)
  // Only those judged can admit it; anybody can dispute what the words plainly point at.
  if (!speaker || (form.agrees && ids.length === 0)) return null
  return answered(view, verdict, form, { source: speaker.source, ids: ids.length > 0 ? ids : verdict.jurisdictions })
}

/** The one who answers, if he is judged, speaks for those judged, or is in office and plainly means this finding. */
function answererOf(
  view: SentenceView,
  form: AnswerForm,
  floor: number,
  verdict: Verdict,
  subjects: SubjectContext,
): Answerer | null {
  const phrase = subjectBefore(view, form.start, floor)
  if (!phrase) return null
  if (view.words.slice(floor, phrase.from).some((word) => /^(?:if|unless|whether|until|once)$/.test(word))) return null
  if (readSubject(view, phrase, subjects).kind === 'speaker') return outerAnswerer(view, form, verdict, subjects)
  const own = spokenFor(view, phrase, verdict, subjects, floor)
  const role = own.length === 0 ? roleBefore(view, phrase, floor) : null
  const ids = role ? spokenFor(view, role, verdict, subjects, floor) : own
  const speaker = readSpeaker(view, phrase, subjects)
  if (!speaker) return null
  const others = ids.length === 0 && form.pointer === 'this-claim' && !form.agrees && isInOffice(view, phrase, speaker)
  if (ids.length === 0 && !others) return null
  const said = outerSpeaker(view, phrase, floor, subjects) ?? trailingFor(view, form, verdict, subjects)
  return { source: said?.source ?? speaker.source, ids: others ? verdict.jurisdictions : ids }
}

/** "Lebanon's city manager, Jo Roe, disputed": the role before a name between commas. */
function roleBefore(view: SentenceView, { from, to }: NounPhrase, floor: number): NounPhrase | null {
  return from - 1 > floor && view.words[from - 1] === ',' && view.words[to] === ',' && isPersonName(view, from, to)
    ? phraseBefore(view, from - 1, floor)
    : null
}

const courts = /\b(?:judges?|courts?|justices?|jury|panel|tribunal|magistrate)\b/i

/** An official or a government's body, but no court: what a court rejects, it has ruled on. */
function isInOffice(view: SentenceView, phrase: NounPhrase, { source, place }: Speaker): boolean {
  if (courts.test(source.name ?? '') || courts.test(view.words.slice(phrase.from, phrase.to).join(' '))) return false
  const official = source.kind === 'official'
  return place !== null && (official || governmentNouns.has(view.words[phrase.head] as string))
}

/** The subject of the verb group: before it, before "and", before ", which". */
function subjectBefore(view: SentenceView, start: number, floor: number): NounPhrase | null {
  const before = view.words[start - 1]
  if (before === 'which' || before === 'who')
    return phraseBefore(view, view.words[start - 2] === ',' ? start - 2 : start - 1, floor)
  if (before !== 'and' && before !== 'but') return phraseBefore(view, start, floor)
  const subject = floor === 0 ? subjectOfSentence(view) : null
  return subject && subject.to < start ? subject : null
}

/** "A spokesman said the county disputes the finding": the outermost says so. */
function outerSpeaker(view: SentenceView, phrase: NounPhrase, floor: number, context: SubjectContext): Speaker | null {
  const verb = view.words[phrase.from - 1] === 'that' ? phrase.from - 2 : phrase.from - 1
  if (verb <= floor || !isReportingVerb(view.words[verb])) return null
  return speakerBefore(view, verb, floor, context)
}

/** ", Mayor Roe said" behind the answer, if he speaks for those judged. */
function trailingFor(
  view: SentenceView,
  { end }: AnswerForm,
  { jurisdictions }: Verdict,
  subjects: SubjectContext,
): Speaker | null {
  const layer = saidBehind(view, end, subjects)
  const speaker = layer?.speaker ?? null
  return speaker?.place && jurisdictions.includes(speaker.place) ? speaker : null
}

/** "We dispute the finding, said the mayor", "The charge is false, the mayor said". */
function outerAnswerer(
  view: SentenceView,
  form: AnswerForm,
  verdict: Verdict,
  subjects: SubjectContext,
): Answerer | null {
  const speaker = trailingFor(view, form, verdict, subjects)
  return speaker && { source: speaker.source, ids: [speaker.place as string] }
}

function answered(view: SentenceView, verdict: Verdict, form: AnswerForm, { source, ids }: Answerer): Verdict {
  return {
    ...verdict,
    status: form.agrees ? verdict.status : 'compliant',
    stance: form.agrees ? 'asserts' : 'denies',
    jurisdictions: ids,
    source,
    cites: null,
    hedges: [],
    degree: null,
    trace: [
      {
        rule: form.agrees ? 'frame.agreement' : 'frame.denial',
        effect: form.agrees ? 'repeats' : 'denies',
        start: view.starts[form.at] as number,
        end: view.ends[form.at] as number,
      },
    ],
  }
}
