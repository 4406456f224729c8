/**
 * Which literals may stand where a word stands. The words of an article are the same objects again and again, so what each holds is
 * found out once, and a text is searched word by word, not letter by letter.
 */

import { type Literal, literalOf, standsAt } from '../rules/literal.ts'
import { isEveryday } from '../rules/pattern-literals.ts'

/** A literal that stands around a word, or may: it holds the literal's longest run of letters. */
export interface Held {
  /** Number of the group that the literal belongs to. */
  readonly group: number
  /** The literal, if it goes beyond the word, so that the text has to be looked at; null: the word holds all of it. */
  readonly literal: Literal | null
  /** Where it begins, in UTF-16 code units from the word's start. */
  readonly from: number
}

interface Piece {
  readonly group: number
  readonly literal: Literal
  /** Offset of the piece in the literal. */
  readonly at: number
}

/** What no literal has a piece in. */
const NOTHING: readonly Held[] = []

/**
 * Compiles groups of literals, in lower case, with marks where a word begins or ends. A group with an empty literal, or one of white
 * space, is an error: it has no piece.
 *
 * @example compilePieces([['in line with'], ['lin']])('line') // group 0: "in line with" from -3, group 1: whole
 */
export function compilePieces(groups: readonly (readonly string[])[]): (word: string) => readonly Held[] {
  const { next, ends } = growTrie(groups)
  return (word) => {
    let held: Held[] | null = null
    for (let start = 0; start < word.length; start++) {
      let state = 0
      for (let end = start; end < word.length; end++) {
        state = next[state * LETTERS + classOf(word.charCodeAt(end))] as number
        if (state === 0) break
        const here = ends[state]
        if (here === undefined) continue
        for (const { group, literal, at } of here) {
          const from = start - at
          const inside = from >= 0 && from + literal.text.length <= word.length
          if (inside ? !standsAt(literal, word, from) : !overlaps(literal.text, word, from)) continue
          held ??= []
          held.push({ group, literal: inside ? null : literal, from })
        }
      }
    }
    return held ?? NOTHING
  }
}

/** The letters, and one class for all else. */
const LETTERS = 27
const classOf = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : 0)

/** Of a literal that goes beyond the word: is the word all that it says there? "compliance with" has nothing of "complex". */
function overlaps(literal: string, word: string, from: number): boolean {
  const end = Math.min(word.length, from + literal.length)
  for (let at = Math.max(0, from); at < end; at++)
    if (word.charCodeAt(at) !== literal.charCodeAt(at - from)) return false
  return true
}

/** Of each state and class the state it leads to, 0: none; and the pieces that end there. */
function growTrie(groups: readonly (readonly string[])[]) {
  // Most pieces begin like another: room for all their letters would be ten times what is needed.
  let next = new Uint16Array(FIRST_STATES * LETTERS)
  const ends: (Piece[] | undefined)[] = [undefined]
  groups.forEach((literals, group) => {
    for (const written of literals) {
      const literal = literalOf(written)
      const [at, to] = pieceOf(literal.text)
      let state = 0
      for (let i = at; i < to; i++) {
        const way = state * LETTERS + classOf(literal.text.charCodeAt(i))
        if (next[way] === 0) {
          next[way] = ends.length
          ends.push(undefined)
          if (ends.length * LETTERS > next.length) next = grown(next)
        }
        state = next[way] as number
      }
      const here = ends[state]
      if (here) here.push({ group, literal, at })
      else ends[state] = [{ group, literal, at }]
    }
  })
  return { next, ends }
}

function grown(table: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * table.length)
  larger.set(table)
  return larger
}

const FIRST_STATES = 1024

/** How much of a text a run of letters turns away. */
const telling = (run: string): number => (isEveryday(run) ? 0 : Math.min(run.length, LONGEST_PIECE))

/** So many letters of a literal are looked for in a word; the rest is compared with the text. */
const LONGEST_PIECE = 5

/**
 * The longest run of plain letters, or its beginning, which lies in one token; an everyday word only where there is no other run;
 * without any, the first character that is no space.
 */
function pieceOf(literal: string): readonly [from: number, to: number] {
  let best: RegExpExecArray | null = null
  for (const run of literal.matchAll(/[a-z]+/g)) if (!best || telling(run[0]) > telling(best[0])) best = run
  if (best) return [best.index, best.index + Math.min(best[0].length, LONGEST_PIECE)]
  const at = literal.search(/\S/)
  if (at < 0) throw new Error(`a literal without a piece: "${literal}"`)
  return [at, at + 1]
}
