/**
 * The verbs that operators look for behind them: "ordered to comply", "will not honor". In a pattern each list of them is a named group:
 * `keep` holds verbs of keeping alone, since "will not violate" is no refusal; `keepOrBreak` holds those of breaking, too.
 */
import type { CueRule } from './rule.ts'

/** More verbs, as patterns, by what they say. */
export type Infinitives = Readonly<Record<CueRule['polarity'], readonly string[]>>

/** The pattern with more verbs in its lists; the same one if it has no list for them. */
export function withInfinitives(pattern: RegExp, { complies, violates }: Infinitives): RegExp {
  const source = pattern.source
    .replaceAll('(?<keep>', () => listOf('keep', complies))
    .replaceAll('(?<keepOrBreak>', () => listOf('keepOrBreak', [...complies, ...violates]))
  return source === pattern.source ? pattern : new RegExp(source, pattern.flags)
}

const listOf = (name: string, verbs: readonly string[]): string =>
  `(?<${name}>${verbs.map((verb) => `${verb}|`).join('')}`
