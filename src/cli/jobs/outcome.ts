/** What became of an input. */
import type { ExtractError } from '../../errors.ts'
import type { InputProblem, InputText } from '../../input/input-text.ts'
import type { ArticleRecord } from '../../record.generated.ts'
import type { Reading } from './reading.ts'

/** A record on its way to the outputs, as an object or as JSON, whichever an output wants. */
export interface FoundRecord {
  readonly record: () => ArticleRecord
  readonly json: () => string
}

export type Outcome =
  | {
      readonly input: InputText
      readonly is: 'read'
      readonly found: FoundRecord | null
      readonly reading: Omit<Reading, 'record'>
    }
  | { readonly input: InputText; readonly is: 'bug'; readonly why: string }
  | { readonly input: InputText; readonly is: 'lost'; readonly error: ExtractError }
  | { readonly input: InputProblem; readonly is: 'problem' }
