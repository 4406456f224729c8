/** Reads one sentence after another of one article; holds what they share. */

import { lowerOf } from '../article/search-text.ts'
import { type Words, wordsOf } from '../article/words.ts'
import type { Span, Verdict } from '../types.ts'
import { type Answer, readAnswer } from './answers.ts'
import { isBlamed } from './blamed-deed.ts'
import { readChange } from './change-of-state.ts'
import { readClearing } from './clearings.ts'
import { meetsConditions } from './cue-conditions.ts'
import { isAim, ruleSetAgainst } from './deeds.ts'
import type { Duty } from './duties/duty.ts'
import { cueOfDeed, deedBeside, deedNear, dutiesIn } from './duties/set-against.ts'
import { readEcho } from './echoes.ts'
import { isDenied } from './ellipsis.ts'
import { readFulfilled } from './fulfilled.ts'
import type { Clause } from './grammar/clause.ts'
import { splitClauses } from './grammar/split-clauses.ts'
import type { SubjectContext } from './judged/subject.ts'
import { limitOf } from './limits.ts'
import { type Match, matchesIn, matchOperators, matchRules } from './matches.ts'
import { measuredBy } from './measured.ts'
import { mergeRepeats, repeats, shareNorms } from './merge.ts'
import { pointedNorms } from './norm-pointed-at.ts'
import { readSeeking } from './open-questions.ts'
import { type MatchedSentence, readCue } from './read-cue.ts'
import type { CueAccount, SentenceAccount, VerdictContext } from './reading.ts'
import { readResponse, readResponseAside } from './responses/read-response.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule } from './rule.ts'
import { type CalledRule, callAll, type RuleScan, ruleScanOf, type SearchedSentence } from './rule-scan.ts'
import type { SentenceView } from './sentence-view.ts'
import { isSetDeadline } from './set-deadline.ts'
import { type Earlier, shareArticle } from './share-article.ts'
import { turnAt } from './sources/turns.ts'
import { endOfCue } from './trace.ts'
import { withoutWeaker } from './weaker.ts'

/** Sentences longer than this, in UTF-16 code units, are lists or scraped tables: no clause of theirs can be told from another. */
export const LONGEST_SENTENCE = 2000

/** How many sentences behind one may echo it: "Reno does. Elko does not." */
const ECHOES = 3

/** How many sentences behind one may answer it: "It has 30 days to reply. The county disputes the finding." */
const ANSWERS = 2

const whoAsked = /^[A-Z][^"?!]{1,120} (?:asked|wondered|demanded|wanted to know|inquired)(?: [^"?!]{1,60})?\.$/

/** "The mayor disagreed." at the head of a paragraph: what follows says why, and is read itself. */
const leavesReasons = /\bdisagree[sd]?\.?["']?$/

/** The cues of a sentence, before what follows is read. */
interface CueReading extends Omit<SentenceAccount, 'verdicts' | 'echoes'> {
  /** What a law asks here, of which the sentences next to it may tell whether it was done. */
  readonly duties: readonly Duty[]
}

export class SentenceReader {
  private readonly scan: RuleScan
  private readonly words: Words
  /** First token of the sentence searched last: the next one is most often behind it. */
  private token = 0
  private shared: SubjectContext | null = null
  private cueRules: readonly (readonly CalledRule<CueRule>[])[] | null = null
  private readonly earlier: Earlier = { verdicts: new Map(), said: new Map(), privately: new Set() }
  /** The sentences read before their turn. */
  private readonly ahead = new Map<number, CueReading | null>()

  /** `prefilter`: false runs every rule over every sentence, with the same result. */
  constructor(
    private readonly context: VerdictContext,
    rules: readonly VerdictRule[],
    prefilter = true,
  ) {
    this.scan = prefilter ? ruleScanOf(rules) : { ...ruleScanOf(rules), ...callAll(rules) }
    this.words = wordsOf(context.article)
  }

  /** Reads the sentence of that index, cue by cue; null if it holds none. */
  read(index: number): Omit<SentenceAccount, 'verdicts'> | null {
    const known = this.ahead.get(index)
    const read = known === undefined ? this.readSentence(index) : known
    if (!read) return null
    const { cues, kept } = read
    const outcome = this.outcomeOf(read)
    const near = outcome.length > 0 ? null : this.deedNear(read)
    return {
      index,
      cues: near ? [...cues, near] : cues,
      kept: near ? [...kept, ...near.verdicts] : kept,
      echoes: [...outcome, ...this.echoesOf(index, kept)],
    }
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
    this.cueRules ??= this.callCues()
    const cueRules = this.cueRules[index] as readonly CalledRule<CueRule>[]
    if (cueRules.length === 0) return null
    const subjects = this.subjects()
    const view = subjects.viewOf(index)
    const found = cuesOf(view, cueRules)
    const blamed = blamedIn(view, cueRules)
    const duties = dutiesIn(view, cueRules, subjects.laws)
    if (found.length === 0 && blamed.length === 0 && duties.length === 0) return null
    const sentence = this.sentenceOf(view)
    const named = found.map((cue) => readCue(sentence, cue))
    const read = named.every(breaksNoLaw) ? [...named, ...blamed.map((cue) => readCue(sentence, cue))] : named
    const cues = read.some(({ verdicts }) => verdicts.length > 0)
      ? read
      : [...read, ...deedsBeside(sentence, duties, cueRules).map((cue) => readCue(sentence, cue))]
    const shared = shareNorms(mergeRepeats(verdictsOf(withoutWeaker(cues))), (verdict) =>
      found.some(
        (cue) =>
          (/^(?:it|them)$/.test(view.words[cue.to] ?? '') || cue.row.sharesNorm) &&
          verdict.trace.some(({ start }) => start === cue.start),
      ),
    )
    const kept = pointedNorms(view, shared, this.earlier.verdicts.get(index - 1) ?? [])
    if (kept.length > 0) this.earlier.verdicts.set(index, kept)
    else if (cues.some(({ dropped }) => dropped?.reason === 'private-subject')) this.earlier.privately.add(index)
    const outermost = cues.findLast(({ verdicts }) => verdicts.length > 0)?.parts?.attribution.layers[0]
    if (outermost) this.earlier.said.set(index, outermost)
    return { index, cues, kept, duties: kept.length > 0 ? [] : duties }
  }

  /**
   * The cue rules that match each sentence, by its index. All sentences are searched before the first is read: a loop as short as
   * this one stays in the processor's caches, where between two readings it has to be fetched anew, at three times the cost.
   */
  private callCues(): readonly (readonly CalledRule<CueRule>[])[] {
    const lower = lowerOf(this.context.article)
    return this.context.article.sentences.map((span) => {
      if (span.end - span.start > LONGEST_SENTENCE) return []
      const called = this.scan.cues(this.searched(span))
      if (called.length === 0) return called
      // Before the sentence is laid out, which costs more.
      const text = lower.slice(span.start, span.end)
      return called.filter((rule) => matchesIn(rule, text, span.start) && meetsConditions(rule.row, text))
    })
  }

  private searched(span: Span): SearchedSentence {
    const { words } = this
    while (this.token > 0 && words.end(this.token - 1) > span.start) this.token--
    while (this.token < words.count && words.end(this.token) <= span.start) this.token++
    return { words, text: lowerOf(this.context.article), span, first: this.token }
  }

  /** "It had until June to comply. It did not.": what came of the last duty of a sentence that judges nobody. */
  private outcomeOf({ index, cues, kept }: CueReading): readonly Verdict[] {
    const expected = kept.length === 0 ? cues.findLast((cue) => cue.expected !== null)?.expected : null
    const next = this.context.article.sentences[index + 1]
    if (!expected || next === undefined || next.end - next.start > LONGEST_SENTENCE) return []
    const subjects = this.subjects()
    const view = subjects.viewOf(index + 1)
    if (view.block > subjects.viewOf(index).block + 1 || (this.readAhead(index + 1)?.kept.length ?? 0) > 0) return []
    const outcome = readFulfilled(view, 0, expected, subjects)
    return outcome ? [outcome] : []
  }

  /** "The act gives police 10 days. Waco took 41.": what the sentence behind a duty, or the one before, tells of a deed. */
  private deedNear({ index, duties }: CueReading): CueAccount | null {
    const rules = this.cueRules?.[index] ?? []
    const { sentences } = this.context.article
    const view = this.subjects().viewOf(index)
    for (const duty of duties)
      for (const at of duty.ofDeedBefore ? [index - 1] : [index + 1, index - 1]) {
        const span = sentences[at]
        if (span === undefined || span.end - span.start > LONGEST_SENTENCE) continue
        const near = this.subjects().viewOf(at)
        if (Math.abs(near.block - view.block) > 1 || this.tells(at, index)) continue
        const deed = deedNear(near, view, duty)
        const cue = deed && cueOfDeed(near, deed, duty, rules)
        const read = cue && readCue(this.sentenceOf(near), cue)
        if (!read || read.verdicts.length === 0) continue
        const evidence = [near, view].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }))
        return { ...read, verdicts: read.verdicts.map((verdict) => ({ ...verdict, evidence })) }
      }
    return null
  }

  /** Has the sentence a verdict of its own? */
  private tells(index: number, from: number): boolean {
    return index > from ? (this.readAhead(index)?.kept.length ?? 0) > 0 : this.earlier.verdicts.has(index)
  }

  private sentenceOf(view: SentenceView): ReadSentence {
    return new ReadSentence(this.context, view, this.scan, this.subjects(), {
      operatorRules: () => this.scan.operators(this.searched(view)),
      answer: () => this.answerTo(view),
      neighbours: () => this.neighbours(view),
    })
  }

  /** What the rest of the sentence and the next ones say in short of its last verdict, and what is answered to it. */
  private echoesOf(index: number, verdicts: readonly Verdict[]): readonly Verdict[] {
    const last = verdicts.at(-1)
    if (last === undefined) return []
    const subjects = this.subjects()
    const view = subjects.viewOf(index)
    const aside = readResponseAside(view, last, subjects)
    const cleared = readClearing(view, this.behind(view, last), last, subjects)
    const echoes: Verdict[] = [aside, cleared, readSeeking(view, last, subjects)].filter(
      (echo) => echo !== null && !verdicts.some((verdict) => repeats(echo, verdict)),
    ) as Verdict[]
    let echoing = true
    // What answers the question that this is repeats nothing.
    const answered = last.evidence.some(({ start }) => start > view.end) ? (last.evidence.at(-1)?.end ?? 0) : 0
    for (let ahead = index + 1; ahead <= index + ECHOES; ahead++) {
      const next = this.context.article.sentences[ahead]
      if (next === undefined || next.end - next.start > LONGEST_SENTENCE) break
      if (next.end <= answered) continue
      // "The county denies that.": an answer may open the next paragraph.
      const opensNext = ahead === index + 1 && next.block === view.block + 1
      if (next.block !== view.block && !opensNext) break
      const cued = this.readAhead(ahead)
      if (cued && cued.kept.length > 0) break
      const after = subjects.viewOf(ahead)
      const denied = isDenied(last, this.scan.denials)
      const echo =
        echoing && cued === null && !opensNext
          ? (readChange(after, last, denied, subjects) ?? readEcho(after, last, denied, subjects))
          : null
      const response =
        echo ??
        (ahead <= index + ANSWERS && !(opensNext && leavesReasons.test(after.text))
          ? (readResponse(after, verdicts, echoing, subjects) ??
            (opensNext ? null : readClearing(after, 0, last, subjects)))
          : null)
      if (response) echoes.push(response)
      else echoing = false
      if (opensNext) break
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
    this.shared ??= shareArticle(this.context, this.earlier, (view) =>
      matchRules(view, this.scan.speech(this.searched(view))),
    )
    return this.shared
  }

  private answerTo(view: SentenceView): Answer | null {
    const subjects = this.subjects()
    const at = view.index + (this.saysWhoAsked(view.index + 1) ? 2 : 1)
    const next = this.context.article.sentences[at]
    if (next === undefined || next.end - next.start > LONGEST_SENTENCE) return null
    // "Q: Did it break the act?", and the answer in a paragraph of its own.
    const apart = next.block !== view.block && !opensAnswer(next, subjects)
    if (apart && next.block !== view.block + 1) return null
    const answer = subjects.viewOf(at)
    // "Yes, it complies": the answer has a cue of its own.
    if (cuesOf(answer, this.scan.cues(this.searched(answer))).length > 0) return null
    return readAnswer(answer, subjects, apart)
  }

  /** "Did we break the law?" Trustee Al Moss of Dixon asked.: a sentence of its own, for its capital. */
  private saysWhoAsked(index: number): boolean {
    const { article } = this.context
    const span = article.sentences[index]
    return span !== undefined && whoAsked.test(article.folded.slice(span.start, span.end))
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

/** "A: It did not.", "RUIZ: It did not." */
function opensAnswer({ start }: Span, context: SubjectContext): boolean {
  if (/^A[.:](?: |$)/.test(context.article.text.slice(start, start + 3))) return true
  const turn = turnAt(start, context)
  return turn?.answers === true && turn.start <= start && start <= turn.words
}

/** The cues of a sentence: "did not" alone is none, "did not file it as the act requires" is. */
function cuesOf(view: SentenceView, rules: readonly CalledRule<CueRule>[]): readonly Match<CueRule>[] {
  const found = matchRules(view, rules, (cue) => {
    const { measured, deed, limit, blamed, deadline, duty } = cue.row
    if (deadline) return isSetDeadline(view, cue)
    if (blamed || duty) return false
    if (deed) return ruleSetAgainst(view, cue) !== null
    if (limit) return limitOf(view, cue) === limit
    if (!measured) return true
    // "below the ceiling set by state law": a limit is the most or the least, whoever sets it.
    if (measured.after === 'amount' && isAim(view, cue.from)) return false
    return (
      measuredBy(view, cue) !== null &&
      (measured.after === 'deed' || cue.row.frame === 'verb' || limitOf(view, cue) === null)
    )
  })
  const measured = found.filter(({ row }) => row.measured !== undefined)
  // "did not post it, as the act requires": "did not" has told all of it.
  return measured.length === 0
    ? found
    : found.filter((cue) => !cue.row.deed || !measured.some((other) => isSameLaw(view, cue, other)))
}

const isSameLaw = (view: SentenceView, cue: Match<CueRule>, other: Match<CueRule>): boolean => {
  const [law, by] = [measuredBy(view, cue), measuredBy(view, other)]
  if (!law || !by || !('law' in law)) return false
  const { from, to } = law.law
  return 'law' in by ? by.law.to === to : 'from' in by ? by.from === from : by.before === to
}

/** The deeds that keep or break a duty of the same sentence. */
function deedsBeside(
  sentence: MatchedSentence,
  duties: readonly Duty[],
  rules: readonly CalledRule<CueRule>[],
): readonly Match<CueRule>[] {
  for (const duty of duties) {
    const deed = deedBeside(sentence.view, sentence.clauses, duty)
    const cue = deed && cueOfDeed(sentence.view, deed, duty, rules)
    if (cue) return [cue]
  }
  return []
}

/** The deeds that somebody is blamed for, which may be other cues as well: "cited the city for missing two tests". */
function blamedIn(view: SentenceView, rules: readonly CalledRule<CueRule>[]): readonly Match<CueRule>[] {
  const rule = rules.find(({ row }) => row.blamed)
  return rule ? matchRules(view, [rule], (cue) => isBlamed(view, cue)).slice(0, 1) : []
}

/** "cited the town for buying a truck in violation of the code": not if the law that the deed breaks is named. */
const breaksNoLaw = ({ dropped }: CueAccount): boolean =>
  dropped?.reason === 'no-law' || dropped?.reason === 'no-jurisdiction'

/** All of one array: `flatMap` takes twenty times as long in V8. */
function verdictsOf(cues: readonly CueAccount[]): readonly Verdict[] {
  const all: Verdict[] = []
  for (const { verdicts } of cues) for (const verdict of verdicts) all.push(verdict)
  return all
}

/** A sentence that is taken apart, and whose rules are run, once a cue asks for it. */
class ReadSentence implements MatchedSentence {
  private ownClauses: readonly Clause[] | null = null
  private ownOperators: readonly Match<OperatorRule>[] | null = null
  readonly answer: MatchedSentence['answer']
  readonly neighbours: MatchedSentence['neighbours']

  constructor(
    readonly context: VerdictContext,
    readonly view: SentenceView,
    private readonly scan: RuleScan,
    readonly subjects: SubjectContext,
    private readonly around: Pick<MatchedSentence, 'answer' | 'neighbours'> & {
      readonly operatorRules: () => readonly CalledRule<OperatorRule>[]
    },
  ) {
    this.answer = around.answer
    this.neighbours = around.neighbours
  }

  get clauses(): readonly Clause[] {
    this.ownClauses ??= splitClauses(this.view)
    return this.ownClauses
  }

  get operators(): readonly Match<OperatorRule>[] {
    this.ownOperators ??= matchOperators(this.view, this.around.operatorRules())
    return this.ownOperators
  }

  get speech(): readonly Match<SpeechRule>[] {
    return this.subjects.speechIn(this.view)
  }

  get frames(): ReadonlySet<string> {
    return this.scan.frames
  }

  get denials(): ReadonlySet<string> {
    return this.scan.denials
  }
}
