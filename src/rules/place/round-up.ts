/** What newspapers call a page of short news from many towns. */

const words =
  /\b(?:around (?:the )?(?:state|region|area|county|counties|[A-Z]\w+)|(?:news|area|regional|state|local) (?:in brief|briefs?|digest|notebook)|briefs|round-?up|digest|in brief|elsewhere in)\b/i

/** Is a headline that of a round-up? */
export const isRoundUp = (headline: string): boolean => words.test(headline)
