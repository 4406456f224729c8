/** Tokens by index, with their letters: what the place and person stages walk over. */
import type { Article } from '../types.ts'
import { Shape } from './tokens.ts'

/** Words and shapes of an article by token, lower-cased on demand. */
export class Words {
  private readonly cache: (string | undefined)[] = []
  constructor(private readonly article: Article) {}
  get count(): number {
    return this.article.tokens.count
  }
  start(i: number): number {
    return this.article.tokens.start[i] ?? this.article.text.length
  }
  end(i: number): number {
    return this.article.tokens.end[i] ?? this.article.text.length
  }
  shape(i: number): number {
    return this.article.tokens.shape[i] ?? Shape.mark
  }
  raw(i: number): string {
    return i < 0 || i >= this.count ? '' : this.article.folded.slice(this.start(i), this.end(i))
  }
  lower(i: number): string {
    if (i < 0 || i >= this.count) return ''
    const known = this.cache[i]
    if (known !== undefined) return known
    const word = this.raw(i).toLowerCase()
    this.cache[i] = word
    return word
  }
  isCapital(i: number): boolean {
    const shape = this.shape(i)
    return shape === Shape.title || shape === Shape.caps || shape === Shape.initial
  }
  /** Nothing but white space of one line between token `i` and the next. */
  joined(i: number): boolean {
    if (i + 1 >= this.count) return false
    for (let at = this.end(i); at < this.start(i + 1); at++) if (this.article.folded.charCodeAt(at) === 10) return false
    return true
  }
}
