/** Rows of a user's file become verdict rules. */
import { foldTypography } from '../article/normalize.ts'
import { withInfinitives } from '../verdict/infinitives.ts'
import type { CueRule, OperatorRule, VerdictRule } from '../verdict/rule.ts'
import type { OwnCue, OwnOperator } from './rules.generated.ts'
import type { Conjugator } from './verb-forms.ts'

/** The words of a row, every form of its verbs among them; the longest first, so that none hides another. */
export function wordsOfRow({ verbs, words }: OwnCue | OwnOperator, conjugate: Conjugator): readonly string[] {
  const all = [...(verbs ?? []).map(plain).flatMap(conjugate), ...(words ?? []).map(plain)]
  return [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** Articles are matched with plain quotes and single blanks. */
const plain = (text: string): string => foldTypography(text).toLowerCase().trim().replace(/ {2,}/g, ' ')

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Words by themselves: not inside longer ones. */
function patternOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\w-])(?:${words.map(escaped).join('|')})(?![\w-])`, 'gi')
}

const doc = ({ id, about, source, examples, near_misses }: OwnCue | OwnOperator) => ({
  id,
  about,
  source: source ?? 'rules of the user',
  examples,
  near_misses,
})

export const compileCue = (row: OwnCue, words: readonly string[]): CueRule => ({
  form: 'cue',
  ...doc(row),
  pattern: row.pattern === undefined ? patternOf(words) : new RegExp(row.pattern, 'giu'),
  polarity: row.polarity,
  frame: row.frame ?? 'verb',
  object: row.object ?? 'legal',
  ...(row.norm === undefined ? {} : { norm: row.norm }),
})

export const compileOperator = (row: OwnOperator, words: readonly string[]): OperatorRule => ({
  form: 'operator',
  ...doc(row),
  pattern: row.pattern === undefined ? patternOf(words) : new RegExp(row.pattern, 'giu'),
  effect: row.effect,
  side: row.side ?? 'before',
})

/**
 * The built-in operators with the user's verbs among those that they look for: "vowed to steamroll over the act" is no more a fact
 * than "vowed to violate" it.
 */
export function withVerbsOf(cues: readonly OwnCue[], rules: readonly VerdictRule[]): readonly VerdictRule[] {
  const verbsOf = (polarity: OwnCue['polarity']) =>
    cues.flatMap((row) => (row.polarity === polarity ? (row.verbs ?? []).map((verb) => escaped(plain(verb))) : []))
  const infinitives = { complies: verbsOf('complies'), violates: verbsOf('violates') }
  return rules.map((rule) => {
    if (rule.form !== 'operator') return rule
    const pattern = withInfinitives(rule.pattern, infinitives)
    return pattern === rule.pattern ? rule : { ...rule, pattern }
  })
}
