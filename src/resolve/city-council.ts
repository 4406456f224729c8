/** "City Councilmember Ann Poe called for it, and Council President Bo Roe agreed": of the city's, whatever county has one too. */
const NEAR = 1500
const councils = /\b(?:[Cc]ity|[Cc]ounty) [Cc]ouncil/g

/** Whose council is spoken of last before an offset, by its name; null if none is. */
export function councilLevel(folded: string, at: number): 'city' | 'county' | null {
  const last = folded
    .slice(Math.max(0, at - NEAR), at)
    .match(councils)
    ?.at(-1)
  return last === undefined ? null : /^city/i.test(last) ? 'city' : 'county'
}

/** Is it a city's? */
export const isOfCityCouncil = (folded: string, at: number): boolean => councilLevel(folded, at) === 'city'
