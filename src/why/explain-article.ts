/** Why an article, or a line of it, gave the verdicts that it gave, or none. */
import { positionOf, readLineStarts } from '../article/positions.ts'
import { layOutRecord } from '../output/lay-out-record.ts'
import { inUnit } from '../output/offset-unit.ts'
import { placeName } from '../output/place-name.ts'
import { judge, readContext } from '../pipeline.ts'
import type { ArticleRecord } from '../record.generated.ts'
import type { Article, ExtractOptions, Sentence, Span } from '../types.ts'
import { UserRules } from '../user-rules/user-rules.ts'
import { accountForVerdicts } from '../verdict/find-verdicts.ts'
import { LONGEST_SENTENCE } from '../verdict/sentence-reader.ts'
import { explainCue } from './explain-cue.ts'
import { explainEchoes } from './explain-echoes.ts'
import type { ExplainedMention, ExplainedSentence, Explanation, Words } from './explanation.ts'
import { scribeOf } from './scribe.ts'

/** What is asked. */
export interface Question {
  readonly path: string
  /** 1-based; null: the whole article. */
  readonly line: number | null
  readonly unit: ArticleRecord['offset_unit']
}

/** Lines of a text; a line break at its end begins none. */
export const countLines = (text: string): number => {
  const starts = readLineStarts(text)
  return text.endsWith('\n') ? starts.length - 1 : starts.length
}

/**
 * Explains each verdict candidate of the sentences that touch the line.
 *
 * Shape: in reading order. Of a whole article only the sentences that hold a cue are told.
 */
export function explainArticle(text: string, options: ExtractOptions, { path, line, unit }: Question): Explanation {
  const read = readContext(text, options)
  const rules = options.rules && UserRules.verdictRules(options.rules)
  const { article, windows } = read.context
  const record = inUnit(layOutRecord(judge(read, options)), text, unit)
  const accounts = new Map([...accountForVerdicts(read.context, rules)].map((account) => [account.index, account]))
  const starts = readLineStarts(text)
  const touches = (span: Span): boolean => {
    const { start, end } = article.asGiven(span)
    return line === null || (positionOf(starts, start).line <= line && line <= positionOf(starts, end - 1).line)
  }
  const sentences = article.sentences.flatMap((sentence, index) => {
    const account = accounts.get(index)
    if (!touches(sentence)) return []
    const scribe = scribeOf(article, record, line ?? positionOf(starts, article.asGiven(sentence).start).line)
    const words = scribe.wordsAt(sentence)
    const echoes = explainEchoes(accounts.values(), sentence, scribe)
    if (line === null && !account && echoes.length === 0) return []
    const row: ExplainedSentence = {
      ...words,
      unread: whyUnread(article, sentence, windows),
      cues: account?.cues.map((cue) => explainCue(cue, account, scribe)) ?? [],
      echoes,
      mentions: mentionsIn(record, words),
    }
    return [row]
  })
  const silent = line === null ? article.sentences.length - sentences.length : 0
  return { path, line, offset_unit: unit, sentences, silent_sentences: silent }
}

function whyUnread({ blocks }: Article, sentence: Sentence, windows: readonly Span[]): string | null {
  if (!windows.some(({ start, end }) => start <= sentence.start && sentence.start < end))
    return `set apart as ${blocks[sentence.block]?.kind.replace('_', ' ')}, not part of the story: nothing is looked for here. --include-skipped looks here too`
  if (sentence.end - sentence.start > LONGEST_SENTENCE)
    return `longer than ${LONGEST_SENTENCE} characters, so taken for a list or a table: no verdicts are looked for here`
  return null
}

function mentionsIn(record: ArticleRecord, sentence: Words): readonly ExplainedMention[] {
  const rows = (
    kind: ExplainedMention['kind'],
    mentions: readonly (Words & { readonly rule: string })[],
    id: string | null,
    name: string,
  ): readonly ExplainedMention[] =>
    mentions
      .filter(({ start, end }) => start < sentence.end && end > sentence.start)
      .map(({ start, end, text, line, column, rule }) => ({
        kind,
        words: { start, end, text, line, column },
        rule,
        id,
        name,
      }))
  return [
    ...record.jurisdictions.flatMap((row) => rows('jurisdiction', row.mentions, row.id, placeName(row))),
    ...record.officials.flatMap((row) =>
      rows('official', row.mentions, row.id, [row.name, ...row.titles.map(({ text }) => text)].join(', ')),
    ),
    ...record.citations.flatMap((row) => rows('citation', row.mentions, row.id, row.normalized)),
    ...record.dates.flatMap((row) => rows('date', [row], row.value, row.value ?? `a ${row.kind} that is not told`)),
  ].sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end)
}
