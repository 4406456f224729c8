/** States that share their names with rivers, and what a river does that news says of no state. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Look-up forms: "the Mississippi" is the river where no noun follows. */
export const riverStates = words(`
  mississippi missouri ohio colorado delaware arkansas tennessee connecticut illinois alabama wisconsin kansas minnesota
`)

/** Words behind a river's name: "the Missouri rose", "the Ohio at Cincinnati". */
export const riverVerbs = words(`
  flooded floods rose rises crested crests fell overflowed overflows flows flowed froze runs ran swelled surged at near below above
  between
`)

/** Words behind a river's name that a town has behind it too: they count where a second river stands beside it. */
export const riverTails = words(
  'is are was were has had have will can may from to in into through that which where with',
)
