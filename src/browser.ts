/** The public API where there is no Node: the library without `extractFiles` and `loadRules`, with the gazetteer in it. */

export type { ErrorCode } from './errors.ts'
export { ExtractError } from './errors.ts'
export { extractAll, type OneOfMany } from './extract-all.ts'
export { extract } from './pipeline.ts'
export type * from './record.generated.ts'

/** What a caller can say about a text; rules of one's own are made of files, where there is Node. */
export type ExtractOptions = Omit<import('./types.ts').ExtractOptions, 'rules'>
