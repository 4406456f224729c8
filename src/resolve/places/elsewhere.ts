/** "I came from Dubuque", "bought from a firm in Tucson": where somebody was before, or a seller is, is no place that a story goes on about. */

const leaving =
  /\b(?:(?:came|comes?|hails?|hailed|flew|drove|commut(?:es|ed)) (?:here )?from|(?:moved|relocated|transferred) (?:here )?(?:from|(?:back )?to)|(?:born|raised|grew up|retired) (?:in|near)|native of|(?:firm|company|contractor|vendor|supplier|manufacturer|dealer|consultant|store|shop|warehouse|laborator(?:y|ies)|lab) (?:in|from|near|outside)) $/
/** The longest of these words. */
const REACH = 28

/** Is a place whose name begins at an offset of the text told so? */
export const isElsewhere = (folded: string, start: number): boolean =>
  leaving.test(folded.slice(Math.max(0, start - REACH), start))
