import type { Span } from '../../../types.ts'

/** "BOSTON - The agency", "RENO, Nev. (AP) - The office": the place only says where the story was written. */
export const isDateline = (folded: string, { start, end }: Span): boolean =>
  folded.slice(start, end) === folded.slice(start, end).toUpperCase() &&
  /^(?:, [A-Z][A-Za-z. ]{1,20})? ?(?:\([^()]{1,30}\) ?)?(?:-|–|—)/.test(folded.slice(end, end + 64))
