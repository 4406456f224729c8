/** The public API of compliance-extract. */
export { extract } from './pipeline.ts'
export type * from './record.generated.ts'
export type { ExtractOptions } from './types.ts'
