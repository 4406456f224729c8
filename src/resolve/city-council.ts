/** "City Councilmember Ann Poe called for it, and Council President Bo Roe agreed": of the city's, whatever county has one too. */
const NEAR = 1500
const councils = /\b(?:[Cc]ity|[Cc]ounty) [Cc]ouncil/g

/** Is the council spoken of last before an offset a city's by name? */
export function isOfCityCouncil(folded: string, at: number): boolean {
  const last = folded
    .slice(Math.max(0, at - NEAR), at)
    .match(councils)
    ?.at(-1)
  return last !== undefined && /^city/i.test(last)
}
