/** Short names of police forces, school systems and other bodies that stand for a government. */

/** Acronym or short name, and the division id after `ocd-division/country:us`. */
export const agencyPlaces: ReadonlyMap<string, string> = new Map([
  ['NYPD', '/state:ny/place:new_york'],
  ['FDNY', '/state:ny/place:new_york'],
  ['LAPD', '/state:ca/place:los_angeles'],
  ['NOPD', '/state:la/place:new_orleans'],
  ['SFPD', '/state:ca/place:san_francisco'],
  ['SFUSD', '/state:ca/place:san_francisco'],
  ['MPD', '/district:dc'],
  ['CPD', '/state:il/place:chicago'],
  ['BPD', '/state:ma/place:boston'],
  ['SPD', '/state:wa/place:seattle'],
  ['DPD', '/state:mi/place:detroit'],
  ['HPD', '/state:tx/place:houston'],
  ['APD', '/state:nm/place:albuquerque'],
  ['CTA', '/state:il/place:chicago'],
  ['MTA', '/state:ny'],
  ['NYCHA', '/state:ny/place:new_york'],
  ['Caltrans', '/state:ca'],
])

/** Acronyms that several cities share count only where the city is named in the article. */
export const sharedAcronyms: ReadonlySet<string> = new Set([
  'MPD',
  'CPD',
  'BPD',
  'SPD',
  'DPD',
  'HPD',
  'APD',
  'CTA',
  'MTA',
])
