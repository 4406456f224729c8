/** The seats of the states' governments: news of a state is dated there, whatever town it tells of. */

/** Postal code and the capital as ids write it. */
const rows = `
al montgomery, ak juneau, az phoenix, ar little_rock, ca sacramento, co denver, ct hartford, de dover, fl tallahassee, ga atlanta, hi honolulu,
id boise, il springfield, in indianapolis, ia des_moines, ks topeka, ky frankfort, la baton_rouge, me augusta, md annapolis, ma boston, mi lansing,
mn st_paul, ms jackson, mo jefferson_city, mt helena, ne lincoln, nv carson_city, nh concord, nj trenton, nm santa_fe, ny albany, nc raleigh,
nd bismarck, oh columbus, ok oklahoma_city, or salem, pa harrisburg, ri providence, sc columbia, sd pierre, tn nashville, tx austin,
ut salt_lake_city, vt montpelier, va richmond, wa olympia, wv charleston, wi madison, wy cheyenne`

const capitals: ReadonlySet<string> = new Set(rows.split(',').map((row) => row.trim().replace(' ', '/')))

/** As names are written: "Salt Lake City", "St. Paul". */
export const capitalNames: readonly string[] = [...capitals].map((row) =>
  row
    .slice(3)
    .split('_')
    .map((word) => (word === 'st' ? 'St.' : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join(' '),
)

/** Is the place with the id the capital of its state? */
export function isCapital(id: string): boolean {
  const [, state, town] = /\/state:(\w\w)\/(?:.*\/)?\w+:(\w+)$/.exec(id) ?? []
  return state !== undefined && capitals.has(`${state}/${town}`)
}
