/** The last words of titles, by which a walk over a text tells at one look-up that a word ends none. */
import { titleWords } from './titles.ts'

/** What titles that end in a word look like. */
export interface TitleEnd {
  /** The title that the word is by itself, singular; null if it is none. */
  readonly alone: string | null
  /** How many tokens the longest of the titles may take. */
  readonly longest: number
  /** The tokens that stand right before the word in the titles, periods left out: "of", "-", "'s". */
  readonly before: ReadonlySet<string>
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['attorneys general', 'attorney general'],
  ['deputies', 'deputy'],
  ['secretaries', 'secretary'],
  ['district attorneys', 'district attorney'],
  ['police chiefs', 'police chief'],
])

/** By the last word, singular and plural. No title ends in a word with a period. */
export const titleEnds: ReadonlyMap<string, TitleEnd> = readTitleEnds()

function readTitleEnds(): ReadonlyMap<string, TitleEnd> {
  const ends = new Map<string, { alone: string | null; longest: number; readonly before: Set<string> }>()
  const add = (word: string, tokens: number, before: string | null) => {
    let end = ends.get(word)
    if (end === undefined) {
      end = { alone: headOf(word), longest: 0, before: new Set() }
      ends.set(word, end)
    }
    if (tokens > end.longest) end.longest = tokens
    if (before !== null) end.before.add(before)
  }
  const read = (title: string) => {
    const parts = title.split(/ |(-)|('s)/).filter(Boolean)
    const last = parts.at(-1) as string
    const before = parts.at(-2) ?? null
    // "Lt. Gov.": a period is a token of its own.
    const tokens = parts.length + (/^(?:lt|chief|state|u\.s\.) /.test(title) ? 1 : 0)
    add(last, tokens, before)
    add(`${last}s`, tokens, before)
    if (last.endsWith('man')) add(`${last.slice(0, -3)}men`, tokens, before)
  }
  for (const title of titleWords.keys()) read(title)
  for (const title of irregular.keys()) read(title)
  return ends
}

/** The title of the lexicon that the words are, singular; null if they are none. */
export function headOf(text: string): string | null {
  if (titleWords.has(text)) return text
  const one = irregular.get(text) ?? singular(text)
  return one !== null && titleWords.has(one) ? one : null
}

function singular(text: string): string | null {
  if (text.endsWith('men')) return `${text.slice(0, -3)}man`
  return text.endsWith('s') ? text.slice(0, -1) : null
}
