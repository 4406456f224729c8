/**
 * Which words the federal bodies and what else tells of a government begin with: their patterns are costly, and are tried there
 * alone. To run them over an article took ten times as long.
 */

import type { Word } from '../article/intern-word.ts'
import type { Words } from '../article/words.ts'
import { remember } from '../remember.ts'
import { recentPresidentSurnames } from '../rules/person/leaders-list.ts'
import { wordSet } from '../rules/word-set.ts'

/** What begins with a word; one bit each. */
export const BODY = 1
export const FEDERAL = 2
export const STATE = 4
/** It begins behind a mark inside the word as well: "O'EPA". */
const INSIDE = 8

const bodies = wordSet(
  `U US United the federal Federal Department Justice Education Energy Interior Homeland Agriculture Commerce Defense Labor State
  Treasury Transportation Veterans Health Housing Environmental Forest Bureau Fish National Army Corps Border Secret Coast Indian
  Marshals Mine Occupational Centers Census Postal Internal Immigration Customs Social Nuclear Food Office Government Securities
  Bonneville Drug Equal EPA OCR ICE CBP USCIS ONDCP CPB DOJ DHS HUD HHS CMS FBI IRS BLM USDA FEMA FAA FCC NRC TSA NSA CIA ATF DEA
  EEOC FERC GAO OMB FTA OSHA MSHA NOAA NASA NLRB Pentagon White ${recentPresidentSurnames.join(' ')}`,
)
const federal = wordSet('President White Congress Capitol U United federal')
const state =
  /^(?:Assembly(?:man|woman|member)$|House$|Delegate$|Legislature|[Ss]tatehouse|General$|Gov$|[Gg]overnor|statewide|[Ss]tate$)/

function bitsAt(text: string): number {
  const word = (/^\w*/.exec(text) as RegExpExecArray)[0]
  return (bodies.has(word) ? BODY : 0) | (federal.has(word) ? FEDERAL : 0) | (state.test(word) ? STATE : 0)
}

/** Where a word of `\w` begins in a word as tokens are cut. */
const beginningsIn = remember((raw) => [...raw.matchAll(/\b\w/g)].map(({ index }) => index))

function bitsOf({ raw }: Word): number {
  let bits = bitsAt(raw)
  for (const at of beginningsIn(raw)) {
    const inside = at === 0 ? 0 : bitsAt(raw.slice(at))
    if (inside !== 0) bits |= inside | INSIDE
  }
  return bits
}

/** Calls `read` with each offset at which what the bits tell may begin, ascending. `read` gives the offset from which to go on. */
export function readAtWords(words: Words, bits: number, read: (start: number) => number): void {
  let from = 0
  for (let i = 0; i < words.count; i++) {
    const word = words.word(i)
    if (word.government === -1) word.government = bitsOf(word)
    if ((word.government & bits) === 0) continue
    // "the" opens "the federal" alone.
    if (word.raw === 'the' && words.raw(i + 1) !== 'federal') continue
    const start = words.start(i)
    if ((word.government & INSIDE) === 0) {
      if (start >= from) from = read(start)
      continue
    }
    for (const at of beginningsIn(word.raw)) if (start + at >= from) from = read(start + at)
  }
}
