/**
 * Who is said to obey or break which law. For each cue of a sentence: the clause, the subject, the norm, the operators that
 * reach it, the layers of saying around it; composed into one record, or dropped with a reason.
 */

import type { Article, Citation, DateMention, Jurisdiction, Official, Span, TraceStep, Verdict } from '../types.ts'
import { type Attribution, attribute } from './attribution.ts'
import { compose, type Effect } from './compose.ts'
import { readEllipsis } from './ellipsis.ts'
import { type Clause, reachingClauses } from './grammar/clause.ts'
import { phraseBefore, spanOfPhrase } from './grammar/noun-phrase.ts'
import { splitClauses } from './grammar/split-clauses.ts'
import { verbGroupStart } from './grammar/verb-group.ts'
import { listCandidates } from './judged/antecedents.ts'
import { findJudged, type Judged } from './judged/find-judged.ts'
import type { SubjectContext } from './judged/subject.ts'
import { normNouns } from './lexicon.ts'
import { type Match, matchRules } from './matches.ts'
import { type NormPhrase, phraseAfter } from './norm.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule } from './rule.ts'
import { verdictRules } from './rules.ts'
import { indexMentions, type MentionIndex, type SentenceView, viewSentence } from './sentence-view.ts'
import { speakerBefore } from './sources/find-source.ts'

/** All that the earlier stages found, which verdicts are made of. */
export interface VerdictContext {
  readonly article: Article
  readonly windows: readonly Span[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly officials: readonly Official[]
}

/** Why a cue gave no verdict. */
export type DropReason = 'irrealis' | 'generic' | 'private-subject' | 'no-jurisdiction' | 'no-law'

/** A cue that gave no verdict. */
export interface Dropped extends Span {
  readonly rule: string
  readonly reason: DropReason
  /** What had fired until it was dropped. */
  readonly trace: readonly TraceStep[]
}

/** The verdicts of a text, and the cues that came to nothing. */
export interface VerdictReading {
  readonly verdicts: readonly Verdict[]
  readonly dropped: readonly Dropped[]
}

/** Finds the verdicts of the windows, in reading order. Never throws. */
export function findVerdicts(context: VerdictContext): readonly Verdict[] {
  return readVerdicts(context).verdicts
}

/** Sentences longer than this are lists or scraped tables: no clause of theirs can be told from another. */
const LONGEST_SENTENCE = 2000

/**
 * Finds the verdicts, and tells why the other cues gave none. `rules`: all, if none are given; `prefilter`: false reads
 * every sentence, whether it holds a piece of a cue or not, with the same result.
 */
export function readVerdicts(
  context: VerdictContext,
  rules: readonly VerdictRule[] = verdictRules,
  prefilter = true,
): VerdictReading {
  const reader = new SentenceReader(context, rules)
  const verdicts: Verdict[] = []
  const dropped: Dropped[] = []
  let window = 0
  for (let i = 0; i < context.article.sentences.length; i++) {
    const sentence = context.article.sentences[i] as Span
    while (window < context.windows.length && (context.windows[window] as Span).end <= sentence.start) window++
    const inside = context.windows[window]
    if (!inside || sentence.start < inside.start || sentence.end - sentence.start > LONGEST_SENTENCE) continue
    if (prefilter && !reader.mayHoldCue(sentence)) continue
    const reading = reader.read(i)
    verdicts.push(...reading.verdicts)
    dropped.push(...reading.dropped)
  }
  return {
    verdicts: verdicts.map((verdict, index) => ({
      ...verdict,
      id: `v${index + 1}`,
    })),
    dropped,
  }
}

/** Reads one sentence after another of one article; holds what they share. */
class SentenceReader {
  private readonly cues: readonly CueRule[]
  private readonly operators: readonly OperatorRule[]
  private readonly speech: readonly SpeechRule[]
  private readonly anchors: RegExp
  private shared: {
    readonly mentions: MentionIndex
    readonly subjects: SubjectContext
  } | null = null

  constructor(
    private readonly context: VerdictContext,
    rules: readonly VerdictRule[],
  ) {
    this.cues = rules.filter((rule) => rule.form === 'cue')
    this.operators = rules.filter((rule) => rule.form === 'operator')
    this.speech = rules.filter((rule) => rule.form === 'speech')
    this.anchors = anchorsOf(this.cues)
  }

  mayHoldCue(sentence: Span): boolean {
    return this.anchors.test(this.context.article.folded.slice(sentence.start, sentence.end))
  }

  private indexes() {
    if (this.shared === null) {
      const mentions = indexMentions(this.context)
      this.shared = {
        mentions,
        subjects: {
          article: this.context.article,
          candidates: listCandidates(this.context.article, mentions),
          viewOf: (sentence) => viewSentence(this.context, mentions, sentence),
        },
      }
    }
    return this.shared
  }

  read(index: number): VerdictReading {
    const { mentions } = this.indexes()
    const view = viewSentence(this.context, mentions, index)
    const cues = matchRules(view, this.cues)
    if (cues.length === 0) return { verdicts: [], dropped: [] }
    const clauses = splitClauses(view)
    const operators = matchRules(view, this.operators)
    const speech = matchRules(view, this.speech)
    const verdicts: Verdict[] = []
    const dropped: Dropped[] = []
    for (const cue of cues) {
      const result = this.readCue(view, cue, clauses, operators, speech)
      if ('reason' in result) dropped.push(result)
      else verdicts.push(...result.verdicts)
    }
    return { verdicts: mergeRepeats(verdicts), dropped }
  }

  private readCue(
    view: SentenceView,
    cue: Match<CueRule>,
    clauses: readonly Clause[],
    operators: readonly Match<OperatorRule>[],
    speech: readonly Match<SpeechRule>[],
  ): { readonly verdicts: readonly Verdict[] } | Dropped {
    const drop = (reason: DropReason, trace = traceOf(cue, [], [])): Dropped => ({
      rule: cue.rule,
      reason,
      start: cue.start,
      end: cue.end,
      trace,
    })
    const { subjects, mentions } = this.indexes()
    const own = clauses.findIndex(({ from, to }) => from <= cue.from && cue.from < to)
    if (own < 0) return drop('no-jurisdiction')
    const norm = normOf(view, cue, this.context.citations)
    if (!isLegal(view, cue, norm)) return drop('no-law')
    const after = norm && norm.start >= cue.end ? tokenAt(view, norm.end) : cue.to
    const judged = findJudged(view, cue, clauses, own, after, subjects)
    const { subject } = judged
    const reaching = [own, judged.joined].flatMap((index) => (index < 0 ? [] : reachingClauses(clauses, index)))
    const reached = operatorsReaching(view, cue, clauses, reaching, own, operators, judged, norm)
    const attribution = attribute({
      view,
      cue,
      clauses,
      own,
      reaching: [...reaching, ...saidAlongside(clauses, own)],
      speech,
      neighbours: () => this.neighbours(view),
      speechRules: this.speech,
      context: { ...subjects, mentions },
    })
    const effects = allEffects(cue, reached, attribution, speech)
    const composed = compose(cue.row, effects)
    if (/\?["')]*$/.test(view.text)) return drop('irrealis', traceOf(cue, effects, attribution.speech))
    if (composed.dropped) return drop(composed.dropped, traceOf(cue, effects, attribution.speech))
    if (subject.kind === 'private') return drop('private-subject')
    if (subject.kind === 'generic') return drop('generic')
    if (subject.kind === 'unknown') return drop('no-jurisdiction')
    const ids =
      subject.kind === 'government'
        ? subject.ids
        : subject.kind === 'speaker'
          ? attribution.place
            ? [attribution.place]
            : null
          : this.addressee(view)
    if (ids === null) return drop('no-jurisdiction')
    const hedges = effects
      .filter(({ effect }) => effect === 'hedges' || effect === 'doubts')
      .map(({ match }) => this.words(match))
    const degree = effects.find(({ effect }) => effect === 'partial' || effect === 'whole')
    const stance = composed.status === 'under_review' ? 'questions' : attribution.stance
    const source =
      composed.status === 'under_review' && attribution.source.kind === 'article'
        ? this.examiner(view, clauses, effects)
        : attribution.source
    const verdict: Verdict = {
      id: '',
      status: composed.status,
      stance,
      jurisdictions: ids,
      via: subject.via,
      norm: norm
        ? { text: this.words(norm), citation: norm.citation }
        : cue.row.norm
          ? { text: cue.row.norm, citation: null }
          : null,
      source,
      cites: attribution.cites,
      time: timeOf(view, this.context.article),
      past: composed.past,
      hedges: [...hedges].reverse(),
      degree: degree ? this.words(degree.match) : null,
      evidence: [{ start: view.start, end: view.end }],
      trace: traceOf(cue, effects, attribution.speech),
    }
    const others = readEllipsis(view, cue, clauses, own, subjects).map((other) => ({
      ...verdict,
      status:
        other.reversed === (cue.row.polarity === 'complies') ? ('non_compliant' as const) : ('compliant' as const),
      jurisdictions: other.ids,
      via: other.via,
      hedges: [],
      degree: null,
      trace: [...verdict.trace.filter((step) => step.rule === cue.rule), other.step],
    }))
    return { verdicts: [verdict, ...others] }
  }

  private words(span: Span): string {
    return this.context.article.text.slice(span.start, span.end)
  }

  /** Who investigates: the subject of the verb. */
  private examiner(view: SentenceView, clauses: readonly Clause[], effects: readonly Effect[]): Verdict['source'] {
    const verb = effects.find(({ match }) => match.rule === 'op.investigates')?.match
    const clause = verb ? clauses.find(({ from, to }) => from <= verb.from && verb.from < to) : undefined
    const { mentions, subjects } = this.indexes()
    const speaker =
      verb && clause
        ? speakerBefore(view, verbGroupStart(view, verb.from, clause.from), clause.from, { ...subjects, mentions })
        : null
    return speaker?.source ?? { kind: 'article', name: null, official: null, organization: null }
  }

  /** The other sentences of the block and the ones next to it, nearest first. */
  private neighbours(view: SentenceView): readonly SentenceView[] {
    const { mentions } = this.indexes()
    const { sentences } = this.context.article
    const near = [view.index + 1, view.index - 1, view.index + 2, view.index - 2, view.index - 3].filter(
      (i) => i >= 0 && i < sentences.length,
    )
    const same = near.filter((i) => sentences[i]?.block === view.block)
    const before = near.filter((i) => i < view.index && sentences[i]?.block === view.block - 1)
    return [...same, ...before].map((i) => viewSentence(this.context, mentions, i))
  }

  /** What "your jurisdiction" stands for: the place of the person or body that the sentence, or the one before, addresses. */
  private addressee(view: SentenceView): readonly string[] {
    const addressed = view.officials.findLast(
      ({ entity }) => entity.jurisdiction !== null && !/\/country:us$/.test(entity.jurisdiction),
    )
    if (addressed?.entity.jurisdiction) return [addressed.entity.jurisdiction]
    const place = view.places.findLast(({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country')
    return place ? [place.entity.id] : []
  }
}

/** "found that it broke one act and violated another": what was found reaches the second verb as well. */
function saidAlongside(clauses: readonly Clause[], own: number): readonly number[] {
  const { link, parent } = clauses[own] as Clause
  const beside = clauses[parent]
  return link === 'shared' && beside?.link === 'complement' ? reachingClauses(clauses, parent).slice(1) : []
}

/** One regular expression over all anchors: a sentence without any of them holds no cue. */
function anchorsOf(cues: readonly CueRule[]): RegExp {
  const anchors = new Set(cues.flatMap((cue) => cue.anchors))
  return anchors.size === 0 ? /(?!)/ : new RegExp([...anchors].join('|'), 'i')
}

function tokenAt(view: SentenceView, offset: number): number {
  let i = 0
  while (i < view.count && (view.starts[i] as number) < offset) i++
  return i
}

/** The norm stands behind the cue; with a noun it may stand before ("Title IX violations"). */
function normOf(view: SentenceView, cue: Match<CueRule>, citations: readonly Citation[]): NormPhrase | null {
  const { frame } = cue.row
  const last = view.words[cue.to - 1] as string
  const opens = frame === 'verb' || /^(?:with|of|to|by|under|for|upon|on)$/.test(last)
  if (frame === 'noun' || frame === 'predicate') {
    const before = view.citations.findLast(({ mention }) => mention.end <= cue.start && cue.start - mention.end < 3)
    if (before && frame === 'noun')
      return {
        ...before.mention,
        citation: before.entity.id,
        legal: true,
        loose: false,
      }
  }
  if (frame === 'verb' && view.words[cue.to] === 'by') return normBefore(view, cue)
  if (opens && last !== 'by') return phraseAfter(view, cue.to, citations)
  if (frame === 'predicate') {
    const under = /^under$/.test(view.words[cue.to] ?? '') ? phraseAfter(view, cue.to + 1, citations) : null
    return under?.legal ? under : null
  }
  return null
}

/** "The provisions were violated by the city": in a passive the norm stands before. */
function normBefore(view: SentenceView, cue: Match<CueRule>): NormPhrase | null {
  const phrase = phraseBefore(view, verbGroupStart(view, cue.from, 0), 0)
  if (!phrase) return null
  const span = spanOfPhrase(view, phrase)
  const cited = view.citations.find(({ mention }) => mention.start < span.end && mention.end > span.start)
  return {
    ...span,
    citation: cited?.entity.id ?? null,
    legal: cited !== undefined || view.words.slice(phrase.from, phrase.to).some((word) => normNouns.has(word)),
    loose: false,
  }
}

const legalModifier =
  /\b(?:constitutional|civil rights|rights|federal|state|law|legal|act|rule|rules|decree|court|open meetings?|public records?|regulatory|statutory|voting|permit|water quality|drinking water|air quality|code)\b[^,;]{0,30}$/i

/** Does the cue speak of law at all? */
function isLegal(view: SentenceView, cue: Match<CueRule>, norm: NormPhrase | null): boolean {
  if (norm?.loose) return false
  if (cue.row.object === 'any') return true
  if (norm) return norm.legal
  if (cue.row.frame !== 'noun') return false
  return legalModifier.test(view.text.slice(Math.max(0, cue.start - view.start - 40), cue.start - view.start))
}

/** The operators whose scope holds the cue, nearest first. */
function operatorsReaching(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  reaching: readonly number[],
  own: number,
  operators: readonly Match<OperatorRule>[],
  judged: Judged,
  norm: NormPhrase | null,
): readonly Match<OperatorRule>[] {
  const reached = operators.filter((operator) => {
    const { side, effect } = operator.row
    const inside = operator.start >= cue.start && operator.end <= cue.end
    if (inside) return effect === 'partial' || effect === 'whole'
    const clause = clauses.findIndex(({ from, to }) => from <= operator.from && operator.from < to)
    if (operator.start >= cue.end) {
      if (side === 'before') return false
      const within = norm !== null && operator.start < norm.end
      if (effect === 'whole')
        return within && operator.from <= cue.to + 1 && /^(?:all|every)$/i.test(view.words[operator.from] as string)
      if (effect === 'partial') return within || operator.from <= cue.to + 8
      return clause === own && operator.from <= cue.to + 10 && !within && effect !== 'past'
    }
    // "nothing that we did violated the act"
    const described =
      (clauses[own] as Clause).link === 'relative' &&
      operator.to === (clauses[own] as Clause).from - 1 &&
      operator.rule === 'op.no'
    if (side === 'after' || (!reaching.includes(clause) && !described)) return false
    const { phrase } = judged
    if (phrase && operator.from >= phrase.from && operator.to <= phrase.to) {
      // "failures by the county to comply" has its reversal in the subject itself.
      if (/^failures?$/.test(view.words[operator.from] as string)) return true
      return (effect === 'reverses' && operator.from === phrase.from) || effect === 'past'
    }
    // "failures by the county to comply": the noun governs the infinitive from afar.
    if (
      operator.rule === 'op.to-purpose' &&
      operators.some(
        (other) =>
          /^failures?$/.test(view.words[other.from] as string) &&
          other.from < operator.from &&
          operator.from - other.from < 10,
      )
    )
      return false
    if (effect === 'whole') return cue.from - operator.to <= 2
    if (effect === 'partial') return cue.from - operator.to <= 3
    return true
  })
  return reached.sort((a, b) => (a.start < cue.start && b.start < cue.start ? b.start - a.start : b.start - a.start))
}

/** Operators and verbs of saying that act on what is said, from the cue outwards. */
function allEffects(
  cue: Match<CueRule>,
  operators: readonly Match<OperatorRule>[],
  attribution: Attribution,
  speech: readonly Match<SpeechRule>[],
): readonly Effect[] {
  const said = attribution.speech.filter(
    (match) => match.row.effect !== null && match.start < cue.start && speech.includes(match),
  )
  const finding = speech.filter((match) => match.row.stance === 'finds' && match.end <= cue.start)
  const all: Effect[] = [
    ...operators
      // "An investigation found that ...": the question has been answered.
      .filter((match) => match.rule !== 'op.investigates' || !finding.some((verb) => verb.start > match.start))
      .map((match) => ({ match, effect: match.row.effect })),
    ...said.map((match) => ({
      match,
      effect: match.row.effect as NonNullable<SpeechRule['effect']>,
    })),
  ]
  const behind = all.filter(({ match }) => match.start >= cue.start)
  const before = all.filter(({ match }) => match.start < cue.start).sort((a, b) => b.match.start - a.match.start)
  return [...behind, ...before]
}

function timeOf(view: SentenceView, article: Article): string | null {
  const date = view.dates.find((row) => (row.kind === 'date' || row.kind === 'interval') && row.value !== null)
  return date ? article.text.slice(date.start, date.end) : null
}

function traceOf(
  cue: Match<CueRule>,
  effects: readonly Effect[],
  speech: readonly Match<SpeechRule>[],
): readonly TraceStep[] {
  const steps: TraceStep[] = [
    {
      rule: cue.rule,
      effect: cue.row.polarity,
      start: cue.start,
      end: cue.end,
    },
    ...effects.map(({ match, effect }) => ({
      rule: match.rule,
      effect,
      start: match.start,
      end: match.end,
    })),
    ...speech.map((match) => ({
      rule: match.rule,
      effect: match.row.stance,
      start: match.start,
      end: match.end,
    })),
  ]
  return steps.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
}

/** "violates, and has long violated, the Act": one statement said twice in a sentence is one record. */
function mergeRepeats(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Set<string>()
  return verdicts.filter((verdict) => {
    const key = [
      verdict.status,
      verdict.jurisdictions.join(),
      verdict.stance,
      verdict.source.name ?? verdict.source.kind,
      verdict.norm?.citation ?? verdict.norm?.text,
    ].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
