/** What all sentences of an article share: their places and laws, who said what before, which government is meant where nothing near tells. */
import { governmentMentions, indexGovernments } from '../resolve/governments.ts'
import { speaksOfState } from '../resolve/places/topics.ts'
import { Salience } from '../resolve/salience.ts'
import type { Verdict } from '../types.ts'
import { CitedLaws } from './cited-laws.ts'
import { type Candidate, groupById, listCandidates } from './judged/coreference/antecedents.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { Match } from './matches.ts'
import type { VerdictContext } from './reading.ts'
import type { SpeechRule } from './rule.ts'
import { indexMentions, type SentenceView, viewSentence } from './sentence-view.ts'
import type { Layer } from './sources/layer.ts'

/** What the sentences read so far say, by their indices. */
export interface Earlier {
  readonly verdicts: Map<number, readonly Verdict[]>
  /** Who says the last verdict of each. */
  readonly said: Map<number, Layer>
  /** Those that judge somebody private alone. */
  readonly privately: Set<number>
}

/**
 * What takes a pass over the article is made when the first sentence asks for it, and kept. `matchSpeech`: finds the words of saying in
 * a sentence.
 */
export function shareArticle(
  context: VerdictContext,
  { verdicts, said, privately }: Earlier,
  matchSpeech: (view: SentenceView) => readonly Match<SpeechRule>[],
): SubjectContext {
  const { article, jurisdictions } = context
  const mentions = indexMentions(context)
  const views = new Map<number, SentenceView>()
  const speech = new Map<number, readonly Match<SpeechRule>[]>()
  let listed: readonly Candidate[] | null = null
  let byId: ReadonlyMap<string, readonly Candidate[]> | null = null
  let weighed: Salience | null = null
  const candidates = (): readonly Candidate[] => {
    listed ??= listCandidates(article, mentions)
    return listed
  }
  const salience = (): Salience => {
    weighed ??= new Salience(
      article,
      indexGovernments(jurisdictions, governmentMentions(jurisdictions), () => false),
      () => speaksOfState(article),
    )
    return weighed
  }
  return {
    article,
    mentions,
    laws: new CitedLaws(mentions.citations),
    judgedIn: (sentence) => verdicts.get(sentence)?.flatMap(({ jurisdictions }) => jurisdictions) ?? [],
    verdictsIn: (sentence) => verdicts.get(sentence) ?? [],
    judgesPrivate: (sentence) => privately.has(sentence),
    saidIn: (sentence) => said.get(sentence) ?? null,
    // Each cue looks at the sentences around its own.
    viewOf: (sentence) => {
      const view = views.get(sentence) ?? viewSentence(context, mentions, sentence)
      views.set(sentence, view)
      return view
    },
    speechIn: (view) => {
      const known = speech.get(view.index) ?? matchSpeech(view)
      speech.set(view.index, known)
      return known
    },
    itemStart: (offset) => salience().itemStart(offset),
    salience,
    get candidates() {
      return candidates()
    },
    candidatesOf: (id) => {
      byId ??= groupById(candidates())
      return byId.get(id) ?? []
    },
  }
}
