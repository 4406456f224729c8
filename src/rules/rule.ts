/**
 * The forms of a rule, and the one way patterns are run. A rule is a row of data: what it finds, where the form is attested,
 * its pattern or the code that reads it, and sentences that show it at work and silent. `test/rules/harness.test.ts` runs every
 * row of every family: each example is found by its rule with that value, each near miss is not found by it, a row taken away
 * changes its own example, order and pre-filter change nothing where the family runs its rows, and `recheck` proves every
 * pattern free of catastrophic backtracking.
 */
import { asWritten, plainLetters } from '../article/search-text.ts'
import type { Found, Span } from '../types.ts'
import { type AnchorScan, compileAnchors } from './anchors.ts'

/** What every rule tells about itself. */
export interface RuleDoc {
  /** Names the thing found, lower-case with hyphens, never renamed once released: `usc-abbreviated`. */
  readonly id: string
  /** One sentence. */
  readonly about: string
  /** Where the form is attested: a style guide, a statute, a manual. */
  readonly source: string
  readonly examples: readonly RuleExample[]
  /** Sentences that look alike, in which this rule finds nothing. */
  readonly near_misses: readonly string[]
}

/** A sentence, the exact words the rule finds in it, and the value it gives them (written by hand). */
export interface RuleExample {
  readonly text: string
  readonly finds: string
  readonly as: string
}

/** A rule whose form is one regular expression. `T` is what it makes of a match; null: the form does not apply here. */
export interface PatternRule<T, C = undefined> extends RuleDoc {
  /** Literal text of which at least one piece is inside every match: windows without any are passed over. Empty: never. */
  readonly anchors: readonly string[]
  /**
   * A small pattern without `g` that is found in every text in which `pattern` is. Asked after the anchors, for patterns that are
   * big or rarely match: one that is never run is never compiled, which for them takes 1 to 7 ms.
   */
  readonly sign?: RegExp
  /**
   * A bounded literal with the flag `g` and, where needed, `i`. Matched against folded text in which `[A-Za-z]` is any letter
   * (`src/article/search-text.ts`): `\p{L}` and `u` take several times as long to compile and to run. `build` sees the words
   * as the text writes them.
   */
  readonly pattern: RegExp
  readonly build: (match: RegExpExecArray, context: C) => T | null
}

/** A rule whose form no pattern can tell: code walks over the words, and the row switches its finds on and off. */
export interface CodeRule extends RuleDoc {
  /** The file, below `src`, that gives finds this rule's id: `resolve/places/districts.ts`. */
  readonly readBy: string
}

/** A rule's find: the words and what was made of them. */
export interface RuleMatch<T> extends Found {
  readonly value: T
}

/** A pattern's find. */
export interface PatternMatch<T> extends RuleMatch<T> {
  /** Where the pattern matched, from which `value` counts; a name read backwards starts before it. */
  readonly at: number
}

/** A family of rules as the harness and `extract rules` see it. */
export interface RuleFamily<R extends RuleDoc = RuleDoc> {
  readonly name: string
  readonly rules: readonly R[]
  /**
   * What its reader follows and must not be changed by: `order`, that of the rules given; `prefilter`, the option. Empty: code
   * reads the family, and its rows only switch parts of it on and off.
   */
  readonly unmovedBy: readonly ('order' | 'prefilter')[]
  /** Runs the given rules (all, if none are given) over a text and tells what each found, value as text. */
  readonly read: (text: string, options?: ReadOptions<R>) => readonly Reading[]
  /** What the record says of a text, without which rules said so. Absent: place and value of each reading. */
  readonly outcome?: (text: string, options?: ReadOptions<R>) => unknown
}

export interface ReadOptions<R extends RuleDoc = RuleDoc> {
  readonly rules?: readonly R[]
  /** False: look at every window, whether it holds an anchor and a sign or not. The result must be the same. */
  readonly prefilter?: boolean
}

export interface Reading extends Found {
  readonly text: string
  readonly value: string
}

/** Options of `runPatterns`. */
export interface RunOptions<T = unknown> {
  readonly prefilter?: boolean
  /** Where a find begins and ends, from the start of its match, if it reaches beyond the words of the pattern. */
  readonly extent?: (value: T) => { readonly from: number; readonly to: number }
}

/**
 * Runs pattern rules over the given windows of a folded text and settles overlaps: longest, then earliest, then id.
 *
 * Shape: sorted by start, no overlaps. Offsets are into `folded`. A window is usually a paragraph; a match never leaves it.
 *
 * @example runPatterns(rules, 'On Oct. 11, 2017', [{ start: 0, end: 16 }], context)
 */
export function runPatterns<T, C>(
  rules: readonly PatternRule<T, C>[],
  folded: string,
  windows: readonly Span[],
  context: C,
  options: RunOptions<T> = {},
): PatternMatch<T>[] {
  const found: PatternMatch<T>[] = []
  const all = [...rules.keys()]
  const plain = plainLetters(folded)
  const isPlain = plain === folded
  const signs = options.prefilter !== false
  const scan = signs ? anchorScanOf(rules) : () => all
  for (const window of windows) {
    const called = scan(folded, window.start, window.end)
    if (called.length === 0) continue
    const text = plain.slice(window.start, window.end)
    const written = isPlain ? text : folded.slice(window.start, window.end)
    for (const index of called) {
      const rule = rules[index] as PatternRule<T, C>
      if (signs && rule.sign !== undefined && !rule.sign.test(text)) continue
      const pattern = rule.pattern
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match[0] === '') {
          pattern.lastIndex++
          continue
        }
        const value = rule.build(isPlain ? match : asWritten(match, written), context)
        if (value === null) continue
        const at = window.start + match.index
        const reach = options.extent?.(value)
        const start = at + Math.min(0, reach?.from ?? 0)
        const end = at + Math.max(match[0].length, reach?.to ?? 0)
        found.push({ start, end, at, rule: rule.id, value })
      }
    }
  }
  return settleOverlaps(found)
}

/** Compiled once for each list of rules, when it is first run: not at import, not for every article. */
const compiled = new WeakMap<readonly unknown[], AnchorScan>()

/** Tells which rules of a list have an anchor in a text, by their index. */
function anchorScanOf<T, C>(rules: readonly PatternRule<T, C>[]): AnchorScan {
  const known = compiled.get(rules)
  if (known) return known
  const scan = compileAnchors(rules.map((rule) => rule.anchors))
  compiled.set(rules, scan)
  return scan
}

/** So many matches are put in order by hand: to call the sort of V8 costs more. */
const FEW = 12

/** A few matches, sorted by start; null: some overlap. */
function apartByStart<M extends Found>(matches: readonly M[]): M[] | null {
  const sorted: M[] = []
  for (const match of matches) {
    let at = sorted.length
    while (at > 0 && (sorted[at - 1] as M).start > match.start) at--
    const before = sorted[at - 1]
    const after = sorted[at]
    if (before !== undefined && (before.start === match.start || before.end > match.start)) return null
    if (after !== undefined && match.end > after.start) return null
    sorted.push(match)
    for (let i = sorted.length - 1; i > at; i--) sorted[i] = sorted[i - 1] as M
    sorted[at] = match
  }
  return sorted
}

/** Width of a stretch of text in `settleOverlaps`, in UTF-16 code units: a few matches fit into one. */
const STRETCH = 64

/**
 * Keeps, of matches that overlap, the longest, then the earliest, then the one whose rule id sorts first.
 *
 * Shape: sorted by start, no overlaps. The input is left as it is.
 */
export function settleOverlaps<M extends Found>(matches: readonly M[]): M[] {
  if (matches.length < 2) return [...matches]
  const apart = matches.length <= FEW ? apartByStart(matches) : null
  if (apart) return apart
  const ranked = [...matches].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
  const kept: M[] = []
  // Kept matches by the stretches of text they touch: each newcomer is compared with its neighbours only.
  const keptNear = new Map<number, M[]>()
  for (const match of ranked) {
    const first = Math.floor(match.start / STRETCH)
    const last = Math.floor(match.end / STRETCH)
    let free = true
    for (let at = first; free && at <= last; at++) {
      free = !keptNear.get(at)?.some((rival) => rival.start < match.end && match.start < rival.end)
    }
    if (!free) continue
    kept.push(match)
    for (let at = first; at <= last; at++) {
      const near = keptNear.get(at)
      if (near) near.push(match)
      else keptNear.set(at, [match])
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}
