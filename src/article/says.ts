/** Whether an article holds some words anywhere: looked up once, however many of its facts ask. */
import type { Article } from '../types.ts'

/** By article: what was asked is forgotten together with it. */
const answers = new WeakMap<Article, Map<RegExp, boolean>>()

/**
 * Does the pattern match anywhere in the folded text? The pattern is a constant without the flags `g` and `y`: answers are
 * kept by it.
 *
 * @example says(article, /\bWhite House\b/) // true
 */
export function says(article: Article, pattern: RegExp): boolean {
  let told = answers.get(article)
  if (told === undefined) {
    told = new Map()
    answers.set(article, told)
  }
  const known = told.get(pattern)
  if (known !== undefined) return known
  const found = pattern.test(article.folded)
  told.set(pattern, found)
  return found
}
