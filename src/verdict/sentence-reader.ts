/** Reads one sentence after another of one article; holds what they share. */
import type { Span, Verdict } from '../types.ts'
import { type Answer, readAnswer } from './answers.ts'
import { readDenialAside, readEcho, readSeeking } from './echoes.ts'
import { splitClauses } from './grammar/split-clauses.ts'
import { listCandidates } from './judged/antecedents.ts'
import type { SubjectContext } from './judged/subject.ts'
import { matchRules } from './matches.ts'
import { mergeRepeats, shareNorms } from './merge.ts'
import { readCue } from './read-cue.ts'
import type { SentenceAccount, VerdictContext } from './reading.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule } from './rule.ts'
import { indexMentions, type MentionIndex, type SentenceView, viewSentence } from './sentence-view.ts'

/** What all sentences share: built when the first cue is met. */
interface Shared {
  readonly mentions: MentionIndex
  readonly subjects: SubjectContext
}

/** Sentences longer than this, in UTF-16 code units, are lists or scraped tables: no clause of theirs can be told from another. */
export const LONGEST_SENTENCE = 2000

/** How many sentences behind one may echo it: "Reno does. Elko does not." */
const ECHOES = 3

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

  /** Reads the sentence of that index, cue by cue; null if it holds none. */
  read(index: number): Omit<SentenceAccount, 'verdicts'> | null {
    const { context, speech: speechRules } = this
    const { mentions, subjects } = this.index()
    const view = viewSentence(context, mentions, index)
    const found = matchRules(view, this.cues)
    if (found.length === 0) return null
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
    const cues = found.map((cue) => readCue(sentence, cue))
    const kept = shareNorms(mergeRepeats(cues.flatMap((cue) => cue.verdicts)), (verdict) =>
      found.some(
        (cue) =>
          /^(?:it|them)$/.test(view.words[cue.to] ?? '') && verdict.trace.some(({ start }) => start === cue.start),
      ),
    )
    return { index, cues, kept, echoes: this.echoesOf(view, kept) }
  }

  /** What the rest of the sentence and the next ones say in short of the last verdict. */
  private echoesOf(view: SentenceView, verdicts: readonly Verdict[]): readonly Verdict[] {
    const last = verdicts.at(-1)
    if (last === undefined) return []
    const { mentions, subjects } = this.index()
    const aside = readDenialAside(view, last, subjects, mentions)
    const seeking = readSeeking(view, last, subjects, mentions)
    const echoes: Verdict[] = [aside, seeking].filter((echo) => echo !== null)
    for (let ahead = view.index + 1; ahead <= view.index + ECHOES; ahead++) {
      const next = this.context.article.sentences[ahead]
      if (next?.block !== view.block || this.mayHoldCue(next)) break
      const echo = readEcho(subjects.viewOf(ahead), last, subjects, mentions)
      if (echo.length === 0) break
      echoes.push(...echo)
    }
    return echoes
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
