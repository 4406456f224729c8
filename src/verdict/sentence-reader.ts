/** Reads one sentence after another of one article; holds what they share. */
import type { Span } from '../types.ts'
import { type Answer, readAnswer } from './answers.ts'
import { splitClauses } from './grammar/split-clauses.ts'
import { listCandidates } from './judged/antecedents.ts'
import type { SubjectContext } from './judged/subject.ts'
import { matchRules } from './matches.ts'
import { readCue } from './read-cue.ts'
import type { CueAccount, VerdictContext } from './reading.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule } from './rule.ts'
import { indexMentions, type MentionIndex, type SentenceView, viewSentence } from './sentence-view.ts'

/** What all sentences share: built when the first cue is met. */
interface Shared {
  readonly mentions: MentionIndex
  readonly subjects: SubjectContext
}

/** Sentences longer than this, in UTF-16 code units, are lists or scraped tables: no clause of theirs can be told from another. */
export const LONGEST_SENTENCE = 2000

export class SentenceReader {
  private readonly cues: readonly CueRule[]
  private readonly operators: readonly OperatorRule[]
  private readonly speech: readonly SpeechRule[]
  private readonly anchors: RegExp
  /** Patterns of cues that name no anchors: each is asked itself. */
  private readonly unanchored: readonly RegExp[]
  private shared: Shared | null = null

  constructor(
    private readonly context: VerdictContext,
    rules: readonly VerdictRule[],
  ) {
    this.cues = rules.filter((rule) => rule.form === 'cue')
    this.operators = rules.filter((rule) => rule.form === 'operator')
    this.speech = rules.filter((rule) => rule.form === 'speech')
    this.anchors = anchorsOf(this.cues)
    this.unanchored = this.cues.filter(({ anchors }) => anchors.length === 0).map(({ pattern }) => pattern)
  }

  /** False: no cue can be in the sentence. */
  mayHoldCue(sentence: Span): boolean {
    const text = this.context.article.folded.slice(sentence.start, sentence.end)
    return this.anchors.test(text) || this.unanchored.some((pattern) => text.search(pattern) !== -1)
  }

  /** Reads the sentence of that index, cue by cue. */
  account(index: number): readonly CueAccount[] {
    const { context, speech: speechRules } = this
    const { mentions, subjects } = this.index()
    const view = viewSentence(context, mentions, index)
    const cues = matchRules(view, this.cues)
    if (cues.length === 0) return []
    const sentence = {
      context,
      view,
      clauses: splitClauses(view),
      operators: matchRules(view, this.operators),
      speech: matchRules(view, speechRules),
      speechRules,
      mentions,
      subjects,
      answer: () => this.answerTo(view),
      neighbours: () => this.neighbours(view),
    }
    return cues.map((cue) => readCue(sentence, cue))
  }

  private index(): Shared {
    if (this.shared === null) {
      const mentions = indexMentions(this.context)
      const { article } = this.context
      const viewOf = (sentence: number) => viewSentence(this.context, mentions, sentence)
      this.shared = { mentions, subjects: { article, candidates: listCandidates(article, mentions), viewOf } }
    }
    return this.shared
  }

  private answerTo(view: SentenceView): Answer | null {
    const { mentions, subjects } = this.index()
    const next = this.context.article.sentences[view.index + 1]
    if (next?.block !== view.block || next.end - next.start > LONGEST_SENTENCE) return null
    const answer = subjects.viewOf(view.index + 1)
    // "Yes, it complies": the answer has a cue of its own.
    if (matchRules(answer, this.cues).length > 0) return null
    return readAnswer(answer, this.speech, { ...subjects, mentions })
  }

  private neighbours(view: SentenceView): readonly SentenceView[] {
    const { mentions } = this.index()
    const { sentences } = this.context.article
    const near = [view.index + 1, view.index - 1, view.index + 2, view.index - 2, view.index - 3].filter(
      (i) => i >= 0 && i < sentences.length,
    )
    const same = near.filter((i) => sentences[i]?.block === view.block)
    const before = near.filter((i) => i < view.index && sentences[i]?.block === view.block - 1)
    return [...same, ...before].map((i) => viewSentence(this.context, mentions, i))
  }
}

/** One regular expression over all anchors: a sentence without any of them holds no cue. */
function anchorsOf(cues: readonly CueRule[]): RegExp {
  const anchors = new Set(cues.flatMap((cue) => cue.anchors))
  return anchors.size === 0 ? /(?!)/ : new RegExp([...anchors].join('|'), 'i')
}
