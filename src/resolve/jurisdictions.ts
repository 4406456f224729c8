/** Place mentions become jurisdictions: each name gets one place, references their antecedents. */
import type { Warning } from '../record.generated.ts'
import type { Article, Citation, ExtractOptions, Jurisdiction, Span } from '../types.ts'

/** Finds the governments' territories that the windows name or stand for; by first mention, mentions by start. */
export function findJurisdictions(
  _article: Article,
  _windows: readonly Span[],
  _citations: readonly Citation[],
  _options: ExtractOptions,
): { readonly jurisdictions: readonly Jurisdiction[]; readonly warnings: readonly Warning[] } {
  return { jurisdictions: [], warnings: [] }
}

/** The jurisdiction of an id, without mentions; null if there is none. */
export function jurisdictionById(_id: string): Jurisdiction | null {
  return null
}
