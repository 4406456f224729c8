/** The words of an article that a rule has found. */
import type { Article, Span } from '../types.ts'

/**
 * The text of the spans, typographically folded, with a blank between; nothing for one that is not there.
 *
 * @example textAt(article, title, organization) // 'Clerk Reno'
 */
export const textAt = ({ folded }: Article, ...spans: readonly (Span | null)[]): string =>
  spans.map((span) => (span === null ? '' : folded.slice(span.start, span.end))).join(' ')
