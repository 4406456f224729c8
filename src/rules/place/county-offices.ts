/** Courts and officers that are a county's, though the name before them is a town's as well. */

const courts = /^ (?:Circuit|Superior|Chancery|Probate|Common Pleas|Juvenile|District) (?:Judge|Court|Clerk|Attorney)\b/

/** Do the words behind a place's name tell one? */
export const isOfCounty = (behind: string): boolean => courts.test(behind)
