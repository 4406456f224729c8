/**
 * Which verdict rules can match a sentence: one scan for the literals that their patterns ask for. Of some fifty patterns
 * three or four are left to be run, and most sentences are turned away without one.
 */
import { type AnchorScan, compileAnchors } from '../rules/anchors.ts'
import { requiredLiterals } from '../rules/required-literals.ts'
import type { Span } from '../types.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule, WordRule } from './rule.ts'
import { ruleLiterals } from './rule-literals.generated.ts'
import { verdictRules } from './rules.ts'

/** Rules that may match, by form; in the order of the list. */
export interface CalledRules {
  readonly cues: readonly CueRule[]
  readonly operators: readonly OperatorRule[]
  readonly speech: readonly SpeechRule[]
}

export interface RuleScan {
  readonly all: CalledRules
  /** Ids of the frames. */
  readonly frames: ReadonlySet<string>
  /** The rules that may match between two offsets of a text in lower case; null: no cue can, so nothing else matters. */
  readonly called: (text: string, span: Span) => CalledRules | null
  /** Does a text in lower case hold an anchor of a cue? */
  readonly holdsAnchor: (lower: string) => boolean
}

const known = new WeakMap<readonly VerdictRule[], RuleScan>()

/** Compiled once for each list of rules, when it is first run. */
export function ruleScanOf(rules: readonly VerdictRule[]): RuleScan {
  const before = known.get(rules)
  if (before) return before
  const scan = {
    ...compile(rules.filter((rule) => rule.form !== 'frame')),
    frames: new Set(rules.flatMap(({ form, id }) => (form === 'frame' ? [id] : []))),
  }
  known.set(rules, scan)
  return scan
}

/** How many sentences are read before the scan is compiled, which takes longer than it saves in a few articles. */
const FIRST_SENTENCES = 500

function compile(rules: readonly WordRule[]): Omit<RuleScan, 'frames'> {
  const all = byForm(rules)
  const anchors = anchorsOf(all.cues)
  const unanchored = all.cues.filter((cue) => cue.anchors.length === 0).map(({ pattern }) => pattern)
  const holdsAnchor = (lower: string) =>
    anchors.test(lower) || unanchored.some((pattern) => lower.search(pattern) !== -1)
  let literals: readonly (readonly string[])[] | null = null
  let scan: AnchorScan | null = null
  let read = 0
  const calledBy = (rows: readonly WordRule[]): CalledRules | null =>
    rows.some(({ form }) => form === 'cue') ? byForm(rows) : null
  return {
    all,
    holdsAnchor,
    called: (text, { start, end }) => {
      if (scan === null && read++ < FIRST_SENTENCES) {
        const lower = text.slice(start, end)
        if (!holdsAnchor(lower)) return null
        literals ??= rules.map(literalsOf)
        const asked = literals
        return calledBy(rules.filter((_, row) => isAskedFor(asked[row] as readonly string[], lower)))
      }
      scan ??= compileAnchors(literals ?? rules.map(literalsOf))
      const rows = [...scan(text, start, end)]
      if (!rows.some((row) => rules[row]?.form === 'cue')) return null
      return byForm(rows.sort((a, b) => a - b).map((row) => rules[row] as WordRule))
    },
  }
}

/** Of a built-in rule they are written down; a user's rule, or one with the user's verbs added, has to be read. */
const literalsOf = (rule: WordRule): readonly string[] => {
  if (!verdictRules.includes(rule)) return requiredLiterals(rule.pattern) ?? []
  const known = ruleLiterals[rule.id] ?? ''
  return known === '' ? [] : known.split('|')
}

const isAskedFor = (literals: readonly string[], lower: string): boolean =>
  literals.length === 0 || literals.some((literal) => lower.includes(literal))

const byForm = (rules: readonly WordRule[]): CalledRules => ({
  cues: rules.filter((rule) => rule.form === 'cue'),
  operators: rules.filter((rule) => rule.form === 'operator'),
  speech: rules.filter((rule) => rule.form === 'speech'),
})

/** One regular expression over all anchors. */
function anchorsOf(cues: readonly CueRule[]): RegExp {
  const anchors = new Set(cues.flatMap((cue) => cue.anchors))
  return anchors.size === 0 ? /(?!)/ : new RegExp([...anchors].join('|'))
}
