/** Tokens by index, with their letters: what the place and person stages walk over. */

import type { Article } from '../types.ts'
import { noWord, type Word } from './intern-word.ts'
import { Shape } from './tokens.ts'

/** A headline has at least so many words of four letters or more, and so many of them with a capital. */
const HEADLINE_WORDS = 4
const HEADLINE_SHARE = 0.9

const articles = new WeakMap<Article, Words>()

/** The words of an article, which the stages share. */
export function wordsOf(article: Article): Words {
  let words = articles.get(article)
  if (words === undefined) {
    words = new Words(article)
    articles.set(article, words)
  }
  return words
}

/** Words and shapes of an article by token. */
export class Words {
  private headlines: Uint8Array | null = null
  private lastOf: Map<string, number> | null = null
  readonly count: number
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array
  private readonly shapes: Uint8Array
  private readonly own: readonly Word[]
  constructor(private readonly article: Article) {
    const { count, start, end, shape, words } = article.tokens
    this.count = count
    this.starts = start
    this.ends = end
    this.shapes = shape
    this.own = words
  }
  // Asked before it is read: V8 gives up its quick code for a typed array at each index that is not in it, again and again.
  private has(i: number): boolean {
    return i >= 0 && i < this.count
  }
  start(i: number): number {
    return this.has(i) ? (this.starts[i] as number) : this.article.text.length
  }
  end(i: number): number {
    return this.has(i) ? (this.ends[i] as number) : this.article.text.length
  }
  shape(i: number): number {
    return this.has(i) ? (this.shapes[i] as number) : Shape.mark
  }
  raw(i: number): string {
    return this.word(i).raw
  }
  lower(i: number): string {
    return this.word(i).lower
  }
  /** The word of a token, the same object for all that are printed alike. */
  word(i: number): Word {
    return this.has(i) ? (this.own[i] as Word) : noWord
  }
  /** From token `from` to token `last`, typographically folded. */
  text(from: number, last: number): string {
    return this.article.folded.slice(this.start(from), this.end(last))
  }
  isCapital(i: number): boolean {
    const shape = this.shape(i)
    return shape >= Shape.title && shape <= Shape.initial
  }
  /** In a sentence whose words nearly all have a capital, or are all capitals, so that a capital says nothing. */
  inHeadline(i: number): boolean {
    this.headlines ??= this.readHeadlines()
    return this.headlines[i] === 1
  }
  /** Does the word of token `i` stand further below as well? Asked of the last words of names. */
  comesAgain(i: number): boolean {
    // "Jr.": the next period is near.
    if (!this.isCapital(i)) {
      for (let k = i + 1; k < this.count; k++) if (this.raw(k) === this.raw(i)) return true
      return false
    }
    if (this.lastOf === null) {
      this.lastOf = new Map()
      for (let k = 0; k < this.count; k++) if (this.isCapital(k)) this.lastOf.set(this.raw(k), k)
    }
    return (this.lastOf.get(this.raw(i)) ?? -1) > i
  }
  private readHeadlines(): Uint8Array {
    const flags = new Uint8Array(this.count)
    let i = 0
    for (const sentence of this.article.sentences) {
      while (i < this.count && (this.starts[i] as number) < sentence.start) i++
      const from = i
      let long = 0
      let capital = 0
      let commas = 0
      for (; i < this.count && (this.starts[i] as number) < sentence.end; i++) {
        const word = this.own[i] as Word
        if (word.saysCase) {
          long++
          if (word.shape !== Shape.lower) capital++
        } else if (word.shape === Shape.mark) commas += word.raw === ',' || word.raw === ';' ? 1 : 0
      }
      // A sentence with many commas is a list of names.
      if (long >= HEADLINE_WORDS && commas <= 2 && capital / long >= HEADLINE_SHARE) flags.fill(1, from, i)
    }
    return flags
  }
  /** Nothing but white space of one line between token `i` and the next. */
  joined(i: number): boolean {
    if (i + 1 >= this.count) return false
    for (let at = this.end(i); at < this.start(i + 1); at++) if (this.article.folded.charCodeAt(at) === 10) return false
    return true
  }
}
