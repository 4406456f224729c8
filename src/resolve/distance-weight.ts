/** How much a word counts at an offset for being near: 1 there, half some sentences away. */

/** A word so many characters away counts half. */
const HALF = 500

export const distanceWeight = (offset: number, at: number): number => 1 / (1 + (Math.abs(offset - at) / HALF) ** 2)
