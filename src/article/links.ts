/** Links and notes as Markdown writes them: "[the act](https://...)", "[the act][1]", "a rule[^2]", "a rule[3]". */
import type { Span } from '../types.ts'

const inline =
  /(?<!\\)!?\[(?<words>[^[\]]{0,300}|\[\^?\d{1,3}\])\]\((?<target>[^()\s]{1,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)(?:\s{1,3}"[^"]{0,200}")?\)/g
/** "[sic](see)" is no link. */
const isTarget = /^(?:[a-z]{2,10}:|[/#.])|[./]/i
const byName = /(?<!\\)!?\[(?<words>[^[\]]{1,300})\]\[(?<name>[^[\]]{0,60})\]/g
/** `[1]: https://...` at the foot of the text. */
const definition = /^ {0,3}\[(?<name>[^[\]^]{1,60})\]: {1,3}<?(?:https?:|\/|#|mailto:)[^\n]*/gm
/** Glued to a word: "a rule[3] of". Not "[3] of the members", "1[3]a". */
const note = /(?<=[A-Za-zÀ-ɏ\d.,;:"')\]])\[\^?\d{1,3}\](?![A-Za-z\d(:])/g
const noteNumber = /^\[?\^?\d{1,3}\]?$/

/** What of links and notes is not read, in no order. */
export function findLinks(folded: string): readonly Span[] {
  const cuts: Span[] = []
  if (folded.includes('](')) {
    for (const match of folded.matchAll(inline)) {
      const { words = '', target = '' } = match.groups ?? {}
      if (isTarget.test(target)) cuts.push(...around(match, words))
    }
  }
  if (folded.includes('][') && folded.includes(']: ')) {
    const names = new Set<string>()
    for (const match of folded.matchAll(definition)) {
      names.add((match.groups?.name ?? '').toLowerCase())
      cuts.push({ start: match.index, end: match.index + match[0].length })
    }
    for (const match of folded.matchAll(byName)) {
      const { words = '', name = '' } = match.groups ?? {}
      if (names.has((name || words).toLowerCase())) cuts.push(...around(match, words))
    }
  }
  for (const { index, 0: mark } of folded.matchAll(note)) cuts.push({ start: index, end: index + mark.length })
  return cuts
}

/** All of a link but its words; an image and the number of a note are none. */
function around(match: RegExpExecArray, words: string): readonly Span[] {
  const { index: start } = match
  const end = start + match[0].length
  if (match[0].startsWith('!') || noteNumber.test(words)) return [{ start, end }]
  return [
    { start, end: start + 1 },
    { start: start + 1 + words.length, end },
  ]
}
