/**
 * Text made plain for patterns, and their matches as the text writes them. Patterns for plain text need neither `\p{L}` nor the
 * flags `i` and `u`, which make them take several times as long to compile and to run.
 *
 * A pattern that is run on the text as it is written names Latin letters by their ranges, `A-Za-zÀ-ɏḀ-ỿ` (capitals `A-ZÀ-ÞĀ-ɏḀ-ỿ`,
 * small ones `a-zß-ɏḀ-ỿ`; beyond Latin-1 the two alternate, so both hold them all): V8 reads `\p{L}` anew wherever it stands, 0.1 ms
 * each time, and hundreds of them were a seventh of what the first article of a run cost.
 */

/** A text for patterns to run on, with every offset as in the text it was made from. */
export interface SearchText {
  readonly written: string
  /** Letters beyond ASCII stand as "z" or "Z": `[A-Za-z]` is any letter, `[A-Z]` any capital. */
  readonly cased: string
  /** The same in lower case: `[a-z]` is any letter. */
  readonly lower: string
}

const BEYOND_ASCII = /[\x80-\uffff]+/g
const OTHER_LETTER = /[\xaa-\uffff]/
const LETTER = /\p{L}/gu

/** The text with its letters beyond ASCII as "z" or "Z". @example plainLetters('Né à Évian') // 'Nz z Zvian' */
export function plainLetters(written: string): string {
  // Hardly any text has such letters, and to replace nothing takes twice as long as to look.
  if (!OTHER_LETTER.test(written)) return written
  return written.replace(BEYOND_ASCII, (run) => run.replace(LETTER, standIn))
}

/** @example searchText('Né en May').lower // 'nz en may' */
export function searchText(written: string): SearchText {
  const cased = plainLetters(written)
  return { written, cased, lower: cased.toLowerCase() }
}

const known = new WeakMap<object, string>()

/** An article's folded text in lower case, made once. Letters beyond ASCII stay what they are: a user's rules may ask for them. */
export function lowerOf(article: { readonly folded: string }): string {
  const before = known.get(article)
  if (before !== undefined) return before
  const lower = lowerCase(article.folded)
  known.set(article, lower)
  return lower
}

/** As long as the text: a letter whose lower case is longer, "İ", stays as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[^\u0130]+/g, (run) => run.toLowerCase())
}

/** As long as the letter, which may be two code units. */
const standIn = (letter: string): string => (letter === letter.toLowerCase() ? 'z' : 'Z').repeat(letter.length)

/**
 * Puts the words of the text into a match found in its `cased` or `lower`: the input, the match and the named groups. A group is
 * looked for behind the one before it: the flag `d` would tell where it stands, but makes every match take six times as long.
 *
 * @example asWritten(/(?<month>may) \d/.exec('may 5'), 'May 5').groups // { month: 'May' }
 */
export function asWritten(match: RegExpExecArray, written: string): RegExpExecArray {
  const { groups, input, index } = match
  match.input = written
  match[0] = written.slice(index, index + match[0].length)
  let from = index
  for (const name in groups) {
    const words = groups[name]
    // Numbers are the same in any case.
    if (words === undefined || words.charCodeAt(0) <= NINE) continue
    const next = input.indexOf(words, from)
    // Not found behind the last one: it is a group around that one.
    const at = next === -1 ? input.indexOf(words, index) : next
    groups[name] = written.slice(at, at + words.length)
    from = at + 1
  }
  return match
}

const NINE = 57
