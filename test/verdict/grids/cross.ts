/**
 * A grid crosses frames ("{G} violated {N} by {doing}") with fillers of their slots: governments, norms, deeds, ways of attributing. What a
 * sentence says is computed along with it, so a frame that is read only of cities, only of statutes or only in a judge's mouth shows.
 */
import { extractAll } from '../../../src/index.ts'
import type { ArticleRecord, Verdict } from '../../../src/record.generated.ts'
import { placesOf } from '../reads.ts'

/**
 * What stands in the slots that are its keys. Three keys are no slots: `of`, the name of the government that is judged; `by`, words of
 * whoever judges (without it the article does); `said`, how the clause is attributed: "{C}, the auditor said.", "A judge ruled that {c}."
 */
export type Filler = Readonly<Record<string, string>>

export interface Frame {
  readonly frame: string
  /** What its sentences say of the government; null for a near miss, which judges nobody. */
  readonly status: Verdict['status'] | null
  /** Who judges in its own words; it is not attributed again. */
  readonly by?: string
  /** How many sentences of its sample are known to be misread; none if unsaid. */
  readonly misses?: number
}

export interface CrossedSentence {
  readonly text: string
  readonly status: Frame['status']
  readonly of: string
  readonly by: string
}

/** Far above the size of a dimension and prime, so it reaches every cell of a grid, and near cells seldom follow each other. */
const STRIDE = 7919

/** Some sentences of a frame, the same at each run and whatever the other frames are. A cell that lacks a slot of the frame is no sentence. */
export function sentencesOf(
  frame: Frame,
  dimensions: readonly (readonly Filler[])[],
  count: number,
): readonly CrossedSentence[] {
  const used = dimensions.filter((fillers) => !(frame.by !== undefined && fillers.some(({ said }) => said)))
  const size = used.reduce((product, fillers) => product * fillers.length, 1)
  const found = new Map<string, CrossedSentence>()
  const start = numberOf(frame.frame)
  for (let step = 0; step < size && found.size < count; step++) {
    const sentence = sentenceOf(frame, cellAt(used, (start + step * STRIDE) % size))
    if (sentence) found.set(sentence.text, sentence)
  }
  // Or a slot that no filler fills would make a test that cannot fail.
  if (found.size === 0) throw new Error(`no filler fills the slots of "${frame.frame}"`)
  return [...found.values()]
}

function cellAt(dimensions: readonly (readonly Filler[])[], index: number): Filler {
  let rest = index
  return dimensions.reduce((cell, fillers) => {
    const filler = fillers[rest % fillers.length]
    rest = Math.floor(rest / fillers.length)
    // biome-ignore lint/performance/noAccumulatingSpread: a cell has four or five fillers
    return { ...cell, ...filler }
  }, {})
}

function sentenceOf({ frame, status, by }: Frame, cell: Filler): CrossedSentence | undefined {
  const clause = filled(frame, cell)
  if (clause === undefined) return
  const text = filled(cell.said ?? '{C}.', { ...cell, C: capitalized(clause), c: clause })
  if (text === undefined) return
  return { text: punctuated(text), status, of: cell.of ?? '', by: by ?? cell.by ?? '' }
}

function filled(template: string, slots: Filler): string | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (names.some((name) => slots[name] === undefined)) return
  return template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "the town of Elma, Washington," before a comma, a dash or the end. */
const punctuated = (text: string): string => text.replace(/,(?=[,.]|[;:] | — )/g, '')

const numberOf = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)

/** What is wrong with the reading of each sentence; what is read right is left out. */
export function misreadings(sentences: readonly CrossedSentence[]): readonly string[] {
  const rows = sentences.map(({ text }) => ({ text }))
  return [...extractAll(rows)].flatMap((record, i) => {
    const sentence = sentences[i] as CrossedSentence
    const fault = faultOf(sentence, record)
    return fault === undefined ? [] : [`${fault}: ${sentence.text}`]
  })
}

function faultOf({ status, of, by }: CrossedSentence, record: ArticleRecord): string | undefined {
  const { verdicts } = record
  if (status === null)
    return verdicts.length === 0 ? undefined : `judges ${verdicts.map((verdict) => placesOf(record, verdict))}`
  const [verdict] = verdicts
  if (verdict === undefined) return 'nothing'
  if (verdicts.length > 1) return `${verdicts.length} verdicts`
  if (verdict.status !== status) return verdict.status
  const judged = placesOf(record, verdict)
  if (judged !== of) return `of ${judged || 'nobody known'}`
  const { kind, name, organization } = verdict.source
  const heard = kind === 'article' ? '' : [name, organization].join(' ')
  return (by === '' ? heard === '' : heard.includes(by)) ? undefined : `by ${heard || 'the article'}`
}
