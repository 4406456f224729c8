/** Answers about short texts that come again from article to article: names, words beside a title. */

/** So many answers are kept; then all are forgotten. */
const MOST_KEPT = 4096
/** Longer texts hardly come again. */
const LONGEST = 160

/**
 * A pure function that keeps its answers, also from one article to the next.
 *
 * @example const surname = remembered((name) => name.slice(name.lastIndexOf(' ') + 1))
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (text.length > LONGEST) return read(text)
    if (kept.size >= MOST_KEPT) kept.clear()
    const own = detached(text)
    const answer = read(own)
    kept.set(own, answer)
    return answer
  }
}

/** A copy: a slice of an article would keep all of the article's text in memory for as long as the slice is kept. */
const detached = (text: string): string => ` ${text}`.slice(1)
