/** Takes a text apart before anything is looked for in it. */
import type { Article, ExtractOptions, Span } from '../types.ts'
import { readTokens } from './tokens.ts'

/** Reads a decoded text into blocks, sentences, quotes and tokens, and finds the reference date. Never throws. */
export function readArticle(text: string, options: ExtractOptions = {}): Article {
  const folded = text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
  const blocks = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'body' as const,
  }))
  const sentences = blocks.flatMap((b, block) =>
    [
      ...folded
        .slice(b.start, b.end)
        .matchAll(
          /\S.*?(?:(?<!\b(?:[A-Z]|Ill|Gov|Sen|Rep|Mr|Mrs|Dr|Calif|Conn|Jr|St|No|Sens|Gen))[.?!]["']?(?=\s+["'A-Z]|$)|$)/g,
        ),
    ].map((m) => ({
      start: b.start + m.index,
      end: b.start + m.index + m[0].length,
      block,
    })),
  )
  return {
    text,
    folded,
    blocks,
    sentences,
    quotes: [],
    tokens: readTokens(folded),
    title: null,
    dateline: null,
    reference: options.date ? { value: options.date, from: 'option' } : null,
    warnings: [],
  }
}

/** The stretches in which facts are looked for: the story, and, if asked for, what is set apart as well. */
export function storyWindows(article: Article, options: ExtractOptions = {}): readonly Span[] {
  if (options.includeSkipped) return article.blocks
  return article.blocks.filter(
    (block) => block.kind === 'headline' || block.kind === 'body' || block.kind === 'caption',
  )
}
