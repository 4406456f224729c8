/** Takes a text apart before anything is looked for in it. */
import type { Article, Block, ExtractOptions, Sentence, Span } from '../types.ts'
import { readBlocks } from './blocks.ts'
import { readQuotes } from './quotes.ts'
import { readingText } from './reading-text.ts'
import { readDateline, readReference, storyStart } from './reference-date.ts'
import { readSentences } from './sentences.ts'
import { readTokens } from './tokens.ts'

/** Reads a decoded text into blocks, sentences, quotes and tokens, and finds the reference date. Never throws. */
export function readArticle(given: string, options: ExtractOptions = {}): Article {
  const read = readingText(given)
  const blocks = readBlocks(read.folded, read.breaks, read.joints)
  const folded = unwrap(read.folded, blocks)
  const text = read.text === read.folded ? folded : unwrap(read.text, blocks)
  const dateline = readDateline(folded, blocks)
  const story = dateline && storyStart(folded, dateline)
  const headline = blocks.find((block) => block.kind === 'headline')
  return {
    given,
    asGiven: read.asGiven,
    text,
    folded,
    blocks,
    sentences: withoutDateline(readSentences(folded, blocks), story),
    quotes: readQuotes(text, folded, blocks),
    tokens: readTokens(folded),
    title: headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : null,
    dateline,
    reference: readReference(folded, blocks, dateline, options.date),
  }
}

/** The dateline is a sentence of its own: its dashes are no dashes of the story's. */
function withoutDateline(sentences: readonly Sentence[], story: number | null): readonly Sentence[] {
  if (story === null) return sentences
  const at = sentences.findIndex(({ start, end }) => start < story && story < end)
  const sentence = sentences[at]
  if (sentence === undefined) return sentences
  return sentences.toSpliced(at, 1, { ...sentence, end: story }, { ...sentence, start: story })
}

/** A line break inside a paragraph is a blank to every rule. */
function unwrap(folded: string, blocks: readonly Block[]): string {
  const parts: string[] = []
  let from = 0
  let feed = folded.indexOf('\n')
  for (const { start, end } of blocks) {
    while (feed !== -1 && feed < start) feed = folded.indexOf('\n', start)
    if (feed === -1) break
    if (feed >= end) continue
    parts.push(folded.slice(from, start), folded.slice(start, end).replace(/[\r\n]/g, ' '))
    from = end
  }
  return parts.length === 0 ? folded : parts.join('') + folded.slice(from)
}

/** The stretches in which facts are looked for: the story with its captions, and, if asked for, what is set apart as well. */
export function storyWindows(article: Article, options: ExtractOptions = {}): readonly Span[] {
  if (options.includeSkipped) return article.blocks
  return article.blocks.filter(
    (block) => block.kind === 'headline' || block.kind === 'body' || block.kind === 'caption',
  )
}
