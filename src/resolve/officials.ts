/** Titles and names become officials: mentions of one person are gathered, office and place worked out. */
import type { Article, Citation, Jurisdiction, Official, Span } from '../types.ts'

/** Finds the persons in public office whom the windows name; by first mention, mentions by start. Never throws. */
export function findOfficials(
  _article: Article,
  _windows: readonly Span[],
  _citations: readonly Citation[],
  _jurisdictions: readonly Jurisdiction[],
): readonly Official[] {
  return []
}
