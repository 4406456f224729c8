/** The public API where there is no Node: the library without `extractFiles` and `loadRules`, with the gazetteer in it. */

export type { ErrorCode } from './errors.ts'
export { ExtractError } from './errors.ts'
export { extract } from './pipeline.ts'
export type * from './record.generated.ts'
export type { ExtractOptions } from './types.ts'
