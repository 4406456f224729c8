/**
 * One walk over the words for those of which every date holds one. Rules are tried only where a word begins, from a little before
 * such a cue word up to it: everything else in the text costs nothing.
 */

import type { Word } from '../../article/intern-word.ts'
import { asWritten, type SearchText, searchText } from '../../article/search-text.ts'
import type { Article, Span, Tokens } from '../../types.ts'
import { type RuleMatch, settleOverlaps } from '../rule.ts'
import { wordSet } from '../word-set.ts'
import { type Beside, besideOf } from './beside.ts'
import { AT_START, CALLS, CUES, cueOf, INSIDE, NOWHERE } from './cues.ts'
import type { Cue, DateForm, DateRule } from './form.ts'

/** How far before its cue word a match may start, in UTF-16 code units. */
const LEADS: ReadonlyMap<Cue, number> = new Map<Cue, number>([
  // "Wednesday, the twenty-first day of May"
  ['month', 44],
  ['clock', 8],
  ['numeric', 0],
  // "from the early to mid-1990s"
  ['number', 30],
  // "between late Tuesday"
  ['weekday', 30],
  // "more than twenty-five consecutive years"
  ['unit', 64],
  // "the fiscal 2016 fiscal second quarter"
  ['season', 48],
  // "the day before yesterday"
  ['day-word', 24],
  // "last Martin Luther King Jr. Day"
  ['holiday', 32],
  ['day-alone', 0],
])

/** How far a sign may stand before the first character of a match and behind the cue word, in UTF-16 code units. */
const SIGN_BEFORE = 8
const SIGN_BEHIND = 56

/** The rules of a list by their cue, as numbers in the list; compiled once for each list. */
type ByCue = ReadonlyMap<Cue, readonly number[]>
const byCueOf = new WeakMap<readonly DateRule[], ByCue>()

function rulesByCue(rules: readonly DateRule[]): ByCue {
  const known = byCueOf.get(rules)
  if (known) return known
  const byCue = new Map<Cue, number[]>()
  for (const [index, { cue }] of rules.entries()) {
    const same = byCue.get(cue)
    if (same) same.push(index)
    else byCue.set(cue, [index])
  }
  byCueOf.set(rules, byCue)
  return byCue
}

/** A window and how far each rule has come in it. */
interface Turn {
  readonly read: SearchText
  /** Where the window begins in the text. */
  readonly offset: number
  /** By the rule's number: no match starts before this any more. */
  readonly next: Float64Array
  readonly found: RuleMatch<DateForm>[]
}

/**
 * Runs rules over the given windows of a folded text and settles overlaps. Patterns are sticky: a match starts where a word
 * starts. `everywhere` tries each rule at each word, cue or not, with the same result.
 *
 * Shape: sorted by start, no overlaps. A match never leaves its window.
 */
export function runAtCues(
  rules: readonly DateRule[],
  { folded, tokens }: Article,
  windows: readonly Span[],
  everywhere = false,
): RuleMatch<DateForm>[] {
  const found: RuleMatch<DateForm>[] = []
  const next = new Float64Array(rules.length)
  let token = 0
  for (const { start, end } of windows) {
    const text = folded.slice(start, end)
    if (!everywhere) {
      while (token < tokens.count && (tokens.end[token] as number) <= start) token++
      const from = token
      while (token < tokens.count && (tokens.start[token] as number) < end) token++
      tryAtCues(rules, text, start, cuesIn(tokens, from, token, text, start), next, found)
      // A token that goes on behind the window.
      if (token > from && (tokens.end[token - 1] as number) > end) token--
      continue
    }
    next.fill(0)
    const turn: Turn = { read: searchText(text), offset: start, next, found }
    const starts = formStarts(text, 0, 0, text.length)
    for (const [index, rule] of rules.entries()) tryAt(starts, rule, index, turn)
  }
  return settleOverlaps(found)
}

/** The cue words of a window that holds the tokens `from` to `to`, in order and without overlaps. */
function cuesIn(
  { start, end, words }: Tokens,
  from: number,
  to: number,
  text: string,
  offset: number,
): RegExpExecArray[] {
  const cues: RegExpExecArray[] = []
  let behind = 0
  for (let i = from; i < to; i++) {
    const first = (start[i] as number) - offset
    const stop = (end[i] as number) - offset
    // Part of a word that goes on in another window is a word of its own.
    const where = first < 0 || stop > text.length ? INSIDE : cueOf(words[i] as Word)
    if (where === NOWHERE) continue
    const last = where === AT_START ? first + 1 : stop
    for (let at = Math.max(first, behind); at < last; at++) {
      if (at > first && isLetter(text.charCodeAt(at - 1))) continue
      CUES.lastIndex = at
      const match = CUES.exec(text)
      if (match === null) continue
      cues.push(match)
      behind = at + match[0].length
      at = behind - 1
    }
  }
  return cues
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function tryAtCues(
  rules: readonly DateRule[],
  text: string,
  offset: number,
  cues: readonly RegExpExecArray[],
  next: Float64Array,
  found: RuleMatch<DateForm>[],
): void {
  const byCue = rulesByCue(rules)
  let turn: Turn | null = null
  for (const match of cues) {
    if (turn === null) {
      next.fill(0)
      turn = { read: searchText(text), offset, next, found }
    }
    let group = 1
    while (group < CALLS.length && match[group] === undefined) group++
    const from = match.index
    const to = from + match[0].length
    const beside: Beside = besideOf(turn.read.lower, from, to)
    for (const cue of CALLS[group] ?? []) {
      const lead = LEADS.get(cue) ?? 0
      // Made when a rule asks for it: most cue words have none beside them that any rule looks for.
      let starts: readonly number[] | null = null
      let near: string | null = null
      for (const index of byCue.get(cue) ?? []) {
        const rule = rules[index] as DateRule
        if (rule.beside !== undefined && !rule.beside(beside)) continue
        if (rule.sign !== undefined) {
          near ??= turn.read.lower.slice(Math.max(0, from - lead - SIGN_BEFORE), to + SIGN_BEHIND)
          if (!rule.sign.test(near)) continue
        }
        starts ??= formStarts(text, from - lead, from, to)
        tryAt(starts, rule, index, turn)
        if (rule.startsBehind === undefined) continue
        tryAt(formStarts(text, from, from, from + rule.startsBehind), rule, index, turn)
      }
    }
  }
}

function tryAt(starts: readonly number[], rule: DateRule, index: number, { read, offset, next, found }: Turn): void {
  const { pattern } = rule
  const text = rule.cased ? read.cased : read.lower
  for (const at of starts) {
    if (at < (next[index] as number)) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const length = match === null ? 0 : match[0].length
    next[index] = at + Math.max(1, length)
    if (match === null || length === 0) continue
    const value = rule.build(asWritten(match, read.written), undefined)
    if (value !== null) found.push({ start: offset + at, end: offset + at + length, rule: rule.id, value })
  }
}

/** Words before a cue word that a form may begin with: most words of a sentence are none of these. */
const openers = wordSet(
  'the a an this that these last past previous next coming latest most first second third fourth fifth sixth seventh eighth ninth',
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth final latter',
  'early earlier late later mid from between by about around circa to over nearly almost some roughly more less fewer at up just only',
  'under half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety single couple few several many dozens hundreds for every each per',
  'fiscal budget state week school academic year prior current upcoming comparable corresponding same like',
)

/** Capitals and numbers may open a form as well, and "c." and "ca." for "circa". */
function mayOpen(text: string, at: number): boolean {
  if (!isLower(text.charCodeAt(at))) return true
  let end = at + 1
  while (isLower(text.charCodeAt(end))) end++
  const word = text.slice(at, end)
  if (openers.has(word)) return true
  return (word === 'c' || word === 'ca') && text[end] === '.' && !isLower(text.charCodeAt(end + 1))
}

const isLower = (code: number): boolean => code >= 97 && code <= 122

/** Where a form may begin: at the openers from `from` on, and at any word from the cue on until before `to`. */
function formStarts(text: string, from: number, cue: number, to: number): number[] {
  const starts: number[] = []
  const end = Math.min(to, text.length)
  let inWord = from > 0 && isWord(text.charCodeAt(from - 1))
  for (let at = Math.max(0, from); at < end; at++) {
    const code = text.charCodeAt(at)
    const word = isWord(code)
    if (((word && !inWord) || code === APOSTROPHE) && (at >= cue || mayOpen(text, at))) starts.push(at)
    inWord = word
  }
  return starts
}

const APOSTROPHE = 39

/** Letters and digits of ASCII: patterns begin with none other. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
