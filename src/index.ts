/** The public API of compliance-extract. */
import type { UserRules } from './user-rules/user-rules.ts'

export type { ErrorCode } from './errors.ts'
export { ExtractError } from './errors.ts'
export { extractAll, type OneOfMany } from './extract-all.ts'
export type { FileResult } from './extract-files.ts'
export { extract } from './pipeline.ts'
export type * from './record.generated.ts'
export type { RuleDoc, RuleExample } from './rules/rule.ts'
export type { ExtractOptions } from './types.ts'
export type { OwnCue, OwnCueExample, OwnExample, OwnOperator, RulesFile } from './user-rules/rules.generated.ts'
export type { OwnRule, UserRules } from './user-rules/user-rules.ts'

/** Rules of a user's own, for the option `rules`; loaded when it is first used, since it needs more than `extract` does. */
export async function loadRules(
  ...args: Parameters<typeof import('./user-rules/load-rules.ts').loadRules>
): Promise<UserRules> {
  return (await import('./user-rules/load-rules.ts')).loadRules(...args)
}

/** Files through the pipeline; loaded when it is first used, so that `extract` alone loads none of it. For browsers see `browser.ts`. */
export async function* extractFiles(
  ...args: Parameters<typeof import('./extract-files.ts').extractFiles>
): AsyncGenerator<import('./extract-files.ts').FileResult> {
  yield* (await import('./extract-files.ts')).extractFiles(...args)
}
