/** Reads one sentence after another of one article; holds what they share. */
import { lowerOf } from '../article/search-text.ts'
import { type Words, wordsOf } from '../article/words.ts'
import { governmentMentions, indexGovernments } from '../resolve/governments.ts'
import { Salience } from '../resolve/salience.ts'
import type { Span, Verdict } from '../types.ts'
import { type Answer, readAnswer } from './answers.ts'
import { CitedLaws } from './cited-laws.ts'
import { readClearing } from './clearings.ts'
import { readEcho } from './echoes.ts'
import { isDenied } from './ellipsis.ts'
import type { Clause } from './grammar/clause.ts'
import { splitClauses } from './grammar/split-clauses.ts'
import { type Candidate, groupById, listCandidates } from './judged/antecedents.ts'
import type { SubjectContext } from './judged/subject.ts'
import { limiting, limitOf } from './limits.ts'
import { type Match, matchOperators, matchRules } from './matches.ts'
import { measuredBy, measuring } from './measured.ts'
import { mergeRepeats, repeats, shareNorms } from './merge.ts'
import { readSeeking } from './open-questions.ts'
import { type MatchedSentence, readCue } from './read-cue.ts'
import type { CueAccount, SentenceAccount, VerdictContext } from './reading.ts'
import { readResponse, readResponseAside } from './responses/read-response.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule } from './rule.ts'
import { type CalledRules, type RuleScan, ruleScanOf, type SearchedSentence } from './rule-scan.ts'
import { indexMentions, type SentenceView, viewSentence } from './sentence-view.ts'
import { endOfCue } from './trace.ts'

/** Sentences longer than this, in UTF-16 code units, are lists or scraped tables: no clause of theirs can be told from another. */
export const LONGEST_SENTENCE = 2000

/** How many sentences behind one may echo it: "Reno does. Elko does not." */
const ECHOES = 3

/** How many sentences behind one may answer it: "It has 30 days to reply. The county disputes the finding." */
const ANSWERS = 2

/** The cues of a sentence, before what follows is read. */
type CueReading = Omit<SentenceAccount, 'verdicts' | 'echoes'>

export class SentenceReader {
  private readonly scan: RuleScan
  private readonly words: Words
  /** First token of the sentence searched last: the next one is most often behind it. */
  private token = 0
  private shared: SubjectContext | null = null
  /** Whom the verdicts of each sentence read so far judge. */
  private readonly judged = new Map<number, readonly Verdict[]>()
  /** The sentences that judge somebody private alone. */
  private readonly judgedPrivately = new Set<number>()
  /** The sentences read before their turn. */
  private readonly ahead = new Map<number, CueReading | null>()

  /** `prefilter`: false runs every rule over every sentence, with the same result. */
  constructor(
    private readonly context: VerdictContext,
    rules: readonly VerdictRule[],
    private readonly prefilter = true,
  ) {
    this.scan = ruleScanOf(rules)
    this.words = wordsOf(context.article)
  }

  /** Reads the sentence of that index, cue by cue; null if it holds none. */
  read(index: number): Omit<SentenceAccount, 'verdicts'> | null {
    const known = this.ahead.get(index)
    const read = known === undefined ? this.readSentence(index) : known
    return read && { ...read, echoes: this.echoesOf(index, read.kept) }
  }

  /** Each sentence is read once and in order, though one is looked at ahead to tell whether it answers the one before. */
  private readAhead(index: number): CueReading | null {
    const known = this.ahead.get(index)
    if (known !== undefined) return known
    const read = this.readSentence(index)
    this.ahead.set(index, read)
    return read
  }

  private readSentence(index: number): CueReading | null {
    const { context } = this
    const span = context.article.sentences[index] as Span
    if (span.end - span.start > LONGEST_SENTENCE) return null
    const rules = this.rulesFor(span)
    if (rules === null) return null
    const subjects = this.subjects()
    const view = subjects.viewOf(index)
    const found = cuesOf(view, rules.cues)
    if (found.length === 0) return null
    const sentence = new ReadSentence(context, view, rules, this.scan, subjects, {
      answer: () => this.answerTo(view),
      neighbours: () => this.neighbours(view),
    })
    const cues = found.map((cue) => readCue(sentence, cue))
    const kept = shareNorms(mergeRepeats(verdictsOf(cues)), (verdict) =>
      found.some(
        (cue) =>
          (/^(?:it|them)$/.test(view.words[cue.to] ?? '') || cue.row.sharesNorm) &&
          verdict.trace.some(({ start }) => start === cue.start),
      ),
    )
    if (kept.length > 0) this.judged.set(index, kept)
    else if (cues.some(({ dropped }) => dropped?.reason === 'private-subject')) this.judgedPrivately.add(index)
    return { index, cues, kept }
  }

  private rulesFor(span: Span): CalledRules | null {
    if (!this.prefilter) return this.scan.all
    const called = this.scan.called(this.searched(span))
    if (called === null) return null
    // Before the sentence is laid out, which costs more.
    const text = lowerOf(this.context.article).slice(span.start, span.end)
    const cues = called.cues.filter(
      ({ pattern, measured, limit }) =>
        (!measured || measuring.test(text)) && (!limit || limiting.test(text)) && text.search(pattern) !== -1,
    )
    return cues.length > 0 ? { ...called, cues } : null
  }

  private mayHoldCue(span: Span): boolean {
    return this.scan.holdsAnchor(this.searched(span))
  }

  private searched(span: Span): SearchedSentence {
    const { words } = this
    while (this.token > 0 && words.end(this.token - 1) > span.start) this.token--
    while (this.token < words.count && words.end(this.token) <= span.start) this.token++
    return { words, text: lowerOf(this.context.article), span, first: this.token }
  }

  /** What the rest of the sentence and the next ones say in short of its last verdict, and what is answered to it. */
  private echoesOf(index: number, verdicts: readonly Verdict[]): readonly Verdict[] {
    const last = verdicts.at(-1)
    if (last === undefined) return []
    const subjects = this.subjects()
    const view = subjects.viewOf(index)
    const responding = { subjects, speechRules: this.scan.all.speech }
    const aside = readResponseAside(view, last, responding)
    const cleared = readClearing(view, this.behind(view, last), last, subjects, responding.speechRules)
    const echoes: Verdict[] = [aside, cleared, readSeeking(view, last, subjects)].filter(
      (echo) => echo !== null && !verdicts.some((verdict) => repeats(echo, verdict)),
    ) as Verdict[]
    let echoing = true
    for (let ahead = index + 1; ahead <= index + ECHOES; ahead++) {
      const next = this.context.article.sentences[ahead]
      if (next?.block !== view.block || next.end - next.start > LONGEST_SENTENCE) break
      const cued = this.mayHoldCue(next) ? this.readAhead(ahead) : null
      if (cued && cued.kept.length > 0) break
      const after = subjects.viewOf(ahead)
      const echo = echoing && cued === null ? readEcho(after, last, isDenied(last, this.scan.denials), subjects) : null
      const response =
        echo ??
        (ahead <= index + ANSWERS
          ? (readResponse(after, verdicts, echoing, responding) ??
            readClearing(after, 0, last, subjects, responding.speechRules))
          : null)
      if (response) echoes.push(response)
      else echoing = false
    }
    return echoes.filter(({ trace }) => trace.every(({ rule }) => this.scan.frames.has(rule)))
  }

  /** The token behind a verdict's words. */
  private behind(view: SentenceView, verdict: Verdict): number {
    const end = endOfCue(verdict)
    return Math.max(
      0,
      view.starts.findIndex((start) => start >= end),
    )
  }

  /** What all sentences share: made when the first cue is met. */
  private subjects(): SubjectContext {
    this.shared ??= shareArticle(this.context, this.judged, this.judgedPrivately)
    return this.shared
  }

  private answerTo(view: SentenceView): Answer | null {
    const subjects = this.subjects()
    const next = this.context.article.sentences[view.index + 1]
    if (next === undefined || next.end - next.start > LONGEST_SENTENCE) return null
    // "Q: Did it break the act?", and the answer in a paragraph of its own.
    const { text } = this.context.article
    if (next.block !== view.block && !/^A[.:](?: |$)/.test(text.slice(next.start, next.start + 3))) return null
    const answer = subjects.viewOf(view.index + 1)
    // "Yes, it complies": the answer has a cue of its own.
    if (cuesOf(answer, this.scan.all.cues).length > 0) return null
    return readAnswer(answer, this.scan.all.speech, subjects)
  }

  private neighbours(view: SentenceView): readonly SentenceView[] {
    const { viewOf } = this.subjects()
    const { sentences } = this.context.article
    const near = [view.index + 1, view.index - 1, view.index + 2, view.index - 2, view.index - 3].filter(
      (i) => i >= 0 && i < sentences.length,
    )
    const same = near.filter((i) => sentences[i]?.block === view.block)
    const before = near.filter((i) => i < view.index && sentences[i]?.block === view.block - 1)
    return [...same, ...before].map(viewOf)
  }
}

/** The cues of a sentence: "did not" alone is none, "did not file it as the act requires" is. */
const cuesOf = (view: SentenceView, rules: readonly CueRule[]): readonly Match<CueRule>[] =>
  matchRules(view, rules, (cue) => {
    const { measured, limit } = cue.row
    if (limit) return limitOf(view, cue) === limit
    if (!measured) return true
    // "below the ceiling set by state law": a limit is the most or the least, whoever sets it.
    return measuredBy(view, cue) !== null && (measured.after === 'deed' || limitOf(view, cue) === null)
  })

/** All of one array: `flatMap` takes twenty times as long in V8. */
function verdictsOf(cues: readonly CueAccount[]): readonly Verdict[] {
  const all: Verdict[] = []
  for (const { verdicts } of cues) for (const verdict of verdicts) all.push(verdict)
  return all
}

function shareArticle(
  context: VerdictContext,
  judged: ReadonlyMap<number, readonly Verdict[]>,
  judgedPrivately: ReadonlySet<number>,
): SubjectContext {
  const { article } = context
  const mentions = indexMentions(context)
  const views = new Map<number, SentenceView>()
  let candidates: readonly Candidate[] | null = null
  let byId: ReadonlyMap<string, readonly Candidate[]> | null = null
  let salience: Salience | null = null
  // Listed when a subject first refers to something: it takes a pass over the article.
  const allCandidates = (): readonly Candidate[] => {
    candidates ??= listCandidates(article, mentions)
    return candidates
  }
  return {
    article,
    mentions,
    laws: new CitedLaws(mentions.citations),
    judgedIn: (sentence) => judged.get(sentence)?.flatMap(({ jurisdictions }) => jurisdictions) ?? [],
    verdictsIn: (sentence) => judged.get(sentence) ?? [],
    judgesPrivate: (sentence) => judgedPrivately.has(sentence),
    // Each cue looks at the sentences around its own.
    viewOf: (sentence) => {
      const view = views.get(sentence) ?? viewSentence(context, mentions, sentence)
      views.set(sentence, view)
      return view
    },
    salience: () => {
      const { jurisdictions } = context
      salience ??= new Salience(
        article,
        indexGovernments(jurisdictions, governmentMentions(jurisdictions), () => false),
      )
      return salience
    },
    get candidates() {
      return allCandidates()
    },
    candidatesOf: (id) => {
      byId ??= groupById(allCandidates())
      return byId.get(id) ?? []
    },
  }
}

/** A sentence that is taken apart, and whose rules are run, once a cue asks for it. */
class ReadSentence implements MatchedSentence {
  private ownClauses: readonly Clause[] | null = null
  private ownOperators: readonly Match<OperatorRule>[] | null = null
  private ownSpeech: readonly Match<SpeechRule>[] | null = null
  readonly answer: MatchedSentence['answer']
  readonly neighbours: MatchedSentence['neighbours']

  constructor(
    readonly context: VerdictContext,
    readonly view: SentenceView,
    private readonly rules: CalledRules,
    private readonly scan: RuleScan,
    readonly subjects: SubjectContext,
    around: Pick<MatchedSentence, 'answer' | 'neighbours'>,
  ) {
    this.answer = around.answer
    this.neighbours = around.neighbours
  }

  get clauses(): readonly Clause[] {
    this.ownClauses ??= splitClauses(this.view)
    return this.ownClauses
  }

  get operators(): readonly Match<OperatorRule>[] {
    this.ownOperators ??= matchOperators(this.view, this.rules.operators)
    return this.ownOperators
  }

  get speech(): readonly Match<SpeechRule>[] {
    this.ownSpeech ??= matchRules(this.view, this.rules.speech)
    return this.ownSpeech
  }

  get speechRules(): readonly SpeechRule[] {
    return this.scan.all.speech
  }

  get frames(): ReadonlySet<string> {
    return this.scan.frames
  }

  get denials(): ReadonlySet<string> {
    return this.scan.denials
  }
}
