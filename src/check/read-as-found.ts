/** Expected values in people's own words, read as the tool itself reads them: "8 USC 1373", "Denver, Colo.", "Oct. 11, 2017". */
import { opening, readAsWritten } from '../filter/read-as-written.ts'

/** Null where the words are not read as exactly one law. */
export function readCitation(words: string): string | null {
  const [only, ...more] = readAsWritten(words).citations
  return only && more.length === 0 ? only.normalized : null
}

/** The id of the place that the words begin with. */
export function readPlace(words: string): string | null {
  return opening(readAsWritten(words).jurisdictions)[0]?.id ?? null
}

/** Null where the words are not read as exactly one date. */
export function readDate(words: string): string | null {
  const [only, ...more] = readAsWritten(words).dates
  return only && more.length === 0 ? only.value : null
}
