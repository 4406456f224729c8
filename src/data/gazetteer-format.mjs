// How a place's name becomes a key, a division slug and a title. Shared by the generator and the look-up.

/** One letter for each kind of place in the packed file. */
export const kindLetters = {
  county: 'C',
  parish: 'P',
  borough: 'B',
  census_area: 'A',
  city: 'c',
  municipality: 'm',
  town: 't',
  village: 'v',
  township: 'w',
  plantation: 'l',
  cdp: 'd',
  municipio: 'M',
  tribe: 'T',
}

/** The look-up form of a name: lower case, no marks, "st." as "saint", hyphens as spaces, "La Salle" as "LaSalle". */
export function placeKey(name) {
  const lower = name.toLowerCase()
  // Most names are plain words.
  if (/^[a-z]{4,}$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'\u2019()]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^(st|ste|mt|ft) /, (_, word) => `${{ st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' }[word]} `)
    .replace(/^(de|du|la|le|mc|o) (?=\S)/, '$1')
    .trim()
}

/** The last part of an Open Civic Data id. */
export function slugOf(name) {
  return name.toLowerCase().replace(/ /g, '_').replace(/'/g, '~')
}

/** A key with a capital at each word. */
export function titleOf(key) {
  return key
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
}
