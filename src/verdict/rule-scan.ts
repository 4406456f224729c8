/**
 * Which verdict rules can match a sentence: one scan for the literals that their patterns ask for. Of some fifty patterns
 * three or four are left to be run, and most sentences are turned away without one.
 */
import { compileAnchors } from '../rules/anchors.ts'
import { requiredLiterals } from '../rules/required-literals.ts'
import type { Span } from '../types.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule, WordRule } from './rule.ts'

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
  /** The rules that may match between two offsets of a text; null: no cue can, so nothing else matters. */
  readonly called: (text: string, span: Span) => CalledRules | null
  /** Does a text hold an anchor of a cue? */
  readonly holdsAnchor: (text: string) => boolean
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

/** How many sentences are read by the anchors of the cues alone. */
const FIRST_SENTENCES = 500

function compile(rules: readonly WordRule[]): Omit<RuleScan, 'frames'> {
  let scan: ReturnType<typeof compileAnchors> | null = null
  let read = 0
  const all = byForm(rules)
  const anchors = anchorsOf(all.cues)
  const unanchored = all.cues.filter((cue) => cue.anchors.length === 0).map(({ pattern }) => pattern)
  const holdsAnchor = (text: string) => anchors.test(text) || unanchored.some((pattern) => text.search(pattern) !== -1)
  return {
    all,
    called: (text, { start, end }) => {
      // A scan takes longer to compile than it saves in a few articles.
      if (scan === null && read++ < FIRST_SENTENCES) return holdsAnchor(text.slice(start, end)) ? all : null
      scan ??= compileAnchors(
        rules.map(({ pattern }) => requiredLiterals(pattern) ?? []),
        { ignoreCase: true },
      )
      const rows = scan(text, start, end)
      if (!rows.some((row) => rules[row]?.form === 'cue')) return null
      return byForm([...rows].sort((a, b) => a - b).map((row) => rules[row] as WordRule))
    },
    holdsAnchor,
  }
}

const byForm = (rules: readonly WordRule[]): CalledRules => ({
  cues: rules.filter((rule) => rule.form === 'cue'),
  operators: rules.filter((rule) => rule.form === 'operator'),
  speech: rules.filter((rule) => rule.form === 'speech'),
})

/** One regular expression over all anchors. */
function anchorsOf(cues: readonly CueRule[]): RegExp {
  const anchors = new Set(cues.flatMap((cue) => cue.anchors))
  return anchors.size === 0 ? /(?!)/ : new RegExp([...anchors].join('|'), 'i')
}
