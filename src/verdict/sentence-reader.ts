/** Reads one sentence after another of one article; holds what they share. */
import { lowerOf } from '../article/search-text.ts'
import { type Words, wordsOf } from '../article/words.ts'
import type { Span, Verdict } from '../types.ts'
import { type Answer, readAnswer } from './answers.ts'
import { readDenialAside, readEcho, readSeeking } from './echoes.ts'
import type { Clause } from './grammar/clause.ts'
import { splitClauses } from './grammar/split-clauses.ts'
import { type Candidate, listCandidates } from './judged/antecedents.ts'
import type { SubjectContext } from './judged/subject.ts'
import { type Match, matchRules } from './matches.ts'
import { mergeRepeats, shareNorms } from './merge.ts'
import { type MatchedSentence, readCue } from './read-cue.ts'
import type { CueAccount, SentenceAccount, VerdictContext } from './reading.ts'
import type { OperatorRule, SpeechRule, VerdictRule } from './rule.ts'
import { type CalledRules, type RuleScan, ruleScanOf, type SearchedSentence } from './rule-scan.ts'
import { indexMentions, type SentenceView, viewSentence } from './sentence-view.ts'

/** Sentences longer than this, in UTF-16 code units, are lists or scraped tables: no clause of theirs can be told from another. */
export const LONGEST_SENTENCE = 2000

/** How many sentences behind one may echo it: "Reno does. Elko does not." */
const ECHOES = 3

/** How many sentences back a verdict still tells whose things are spoken of. */
const LATELY = 2

export class SentenceReader {
  private readonly scan: RuleScan
  private readonly words: Words
  /** First token of the sentence searched last: the next one is most often behind it. */
  private token = 0
  private shared: SubjectContext | null = null
  /** The sentence that was last found to hold verdicts, and whom they judge. */
  private last: { readonly index: number; readonly judged: readonly string[] } = { index: -1, judged: [] }

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
    const { context } = this
    const rules = this.rulesFor(context.article.sentences[index] as Span)
    if (rules === null) return null
    const subjects = this.subjects()
    const view = subjects.viewOf(index)
    const found = matchRules(view, rules.cues)
    if (found.length === 0) return null
    const sentence = new ReadSentence(context, view, rules, this.scan, subjects, {
      answer: () => this.answerTo(view),
      neighbours: () => this.neighbours(view),
      lately: index - this.last.index <= LATELY ? this.last.judged : [],
    })
    const cues = found.map((cue) => readCue(sentence, cue))
    const kept = shareNorms(mergeRepeats(verdictsOf(cues)), (verdict) =>
      found.some(
        (cue) =>
          /^(?:it|them)$/.test(view.words[cue.to] ?? '') && verdict.trace.some(({ start }) => start === cue.start),
      ),
    )
    if (kept.length > 0) this.last = { index, judged: kept.flatMap(({ jurisdictions }) => jurisdictions) }
    return { index, cues, kept, echoes: this.echoesOf(view, kept) }
  }

  private rulesFor(span: Span): CalledRules | null {
    if (!this.prefilter) return this.scan.all
    const called = this.scan.called(this.searched(span))
    if (called === null) return null
    // Before the sentence is laid out, which costs more.
    const text = lowerOf(this.context.article).slice(span.start, span.end)
    const cues = called.cues.filter(({ pattern }) => text.search(pattern) !== -1)
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

  /** What the rest of the sentence and the next ones say in short of the last verdict. */
  private echoesOf(view: SentenceView, verdicts: readonly Verdict[]): readonly Verdict[] {
    const last = verdicts.at(-1)
    if (last === undefined) return []
    const subjects = this.subjects()
    const aside = readDenialAside(view, last, subjects)
    const seeking = readSeeking(view, last, subjects)
    const echoes: Verdict[] = [aside, seeking].filter((echo) => echo !== null)
    for (let ahead = view.index + 1; ahead <= view.index + ECHOES; ahead++) {
      const next = this.context.article.sentences[ahead]
      if (next?.block !== view.block || this.mayHoldCue(next)) break
      const echo = readEcho(subjects.viewOf(ahead), last, subjects)
      if (echo.length === 0) break
      echoes.push(...echo)
    }
    return echoes.filter(({ trace }) => trace.every(({ rule }) => this.scan.frames.has(rule)))
  }

  /** What all sentences share: made when the first cue is met. */
  private subjects(): SubjectContext {
    this.shared ??= shareArticle(this.context)
    return this.shared
  }

  private answerTo(view: SentenceView): Answer | null {
    const subjects = this.subjects()
    const next = this.context.article.sentences[view.index + 1]
    if (next?.block !== view.block || next.end - next.start > LONGEST_SENTENCE) return null
    const answer = subjects.viewOf(view.index + 1)
    // "Yes, it complies": the answer has a cue of its own.
    if (matchRules(answer, this.scan.all.cues).length > 0) return null
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

/** All of one array: `flatMap` takes twenty times as long in V8. */
function verdictsOf(cues: readonly CueAccount[]): readonly Verdict[] {
  const all: Verdict[] = []
  for (const { verdicts } of cues) for (const verdict of verdicts) all.push(verdict)
  return all
}

function shareArticle(context: VerdictContext): SubjectContext {
  const { article } = context
  const mentions = indexMentions(context)
  const views = new Map<number, SentenceView>()
  let candidates: readonly Candidate[] | null = null
  return {
    article,
    mentions,
    // Each cue looks at the sentences around its own.
    viewOf: (sentence) => {
      const view = views.get(sentence) ?? viewSentence(context, mentions, sentence)
      views.set(sentence, view)
      return view
    },
    // Listed when a subject first refers to something: it takes a pass over the article.
    get candidates() {
      candidates ??= listCandidates(article, mentions)
      return candidates
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
  readonly lately: MatchedSentence['lately']

  constructor(
    readonly context: VerdictContext,
    readonly view: SentenceView,
    private readonly rules: CalledRules,
    private readonly scan: RuleScan,
    readonly subjects: SubjectContext,
    around: Pick<MatchedSentence, 'answer' | 'neighbours' | 'lately'>,
  ) {
    this.answer = around.answer
    this.neighbours = around.neighbours
    this.lately = around.lately
  }

  get clauses(): readonly Clause[] {
    this.ownClauses ??= splitClauses(this.view)
    return this.ownClauses
  }

  get operators(): readonly Match<OperatorRule>[] {
    this.ownOperators ??= matchRules(this.view, this.rules.operators)
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
}
