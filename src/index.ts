/** The public API of compliance-extract. */

export type { ErrorCode } from './errors.ts'
export { ExtractError } from './errors.ts'
export type { FileResult } from './extract-files.ts'
export { extract } from './pipeline.ts'
export type * from './record.generated.ts'
export type { ExtractOptions } from './types.ts'

/** Files through the pipeline; loaded when it is first used, so that `extract` alone loads none of it. For browsers see `browser.ts`. */
export async function* extractFiles(
  ...args: Parameters<typeof import('./extract-files.ts').extractFiles>
): AsyncGenerator<import('./extract-files.ts').FileResult> {
  yield* (await import('./extract-files.ts')).extractFiles(...args)
}
