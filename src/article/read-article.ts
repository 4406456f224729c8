/** Takes a text apart before anything is looked for in it. */
import type { Article, ExtractOptions, Span } from '../types.ts'
import { readBlocks } from './blocks.ts'
import { foldTypography } from './normalize.ts'
import { readQuotes } from './quotes.ts'
import { readDateline, readReference } from './reference-date.ts'
import { readSentences } from './sentences.ts'
import { readTokens } from './tokens.ts'

/** Reads a decoded text into blocks, sentences, quotes and tokens, and finds the reference date. Never throws. */
export function readArticle(text: string, options: ExtractOptions = {}): Article {
  const folded = foldTypography(text)
  const blocks = readBlocks(folded)
  const dateline = readDateline(folded, blocks)
  const headline = blocks.find((block) => block.kind === 'headline')
  return {
    text,
    folded,
    blocks,
    sentences: readSentences(folded, blocks),
    quotes: readQuotes(text, folded, blocks),
    tokens: readTokens(folded),
    title: headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : null,
    dateline,
    reference: readReference(folded, blocks, dateline, options.date),
    warnings: [],
  }
}

/** The stretches in which facts are looked for: the story with its captions, and, if asked for, what is set apart as well. */
export function storyWindows(article: Article, options: ExtractOptions = {}): readonly Span[] {
  if (options.includeSkipped) return article.blocks
  return article.blocks.filter(
    (block) => block.kind === 'headline' || block.kind === 'body' || block.kind === 'caption',
  )
}
