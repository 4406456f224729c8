/**
 * What a pure function says of a word or a name, kept across articles: news says the same words again and again, and to look one up
 * costs less than to lower-case it or to make its key.
 */

/** All is forgotten when there is more than so much, or a long run would fill the memory with misspellings. */
const MOST_KNOWN = 30_000

/** What is longer is no word that comes again. */
const LONGEST_KNOWN = 100

/**
 * The same function, which calls `make` once for each short string. `make` gets a string of its own, no view of an article.
 *
 * @example const lower = remember((word) => word.toLowerCase()); lower('Ohio') // ohio
 */
export function remember<Value extends NonNullable<unknown> | null>(
  make: (text: string) => Value,
  most: number = MOST_KNOWN,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > LONGEST_KNOWN) return make(text)
    const value = known.get(text)
    if (value !== undefined) return value
    if (known.size >= most) known.clear()
    const own = detach(text)
    const made = make(own)
    known.set(own, made)
    return made
  }
}

/** V8 keeps a longer slice as a view of the text that it was cut from, which would live as long as the slice. */
const LONGEST_COPIED = 12
const detach = (slice: string): string => (slice.length > LONGEST_COPIED ? ` ${slice}`.slice(1) : slice)
