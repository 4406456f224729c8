// Packs src/data/gazetteer.tsv.gz, place-aliases.tsv and tribes.tsv beside it into src/data/generated/gazetteer.txt (Latin-1), which is
// searched in place: after a head, a line a key, sorted by key in UTF-16 order.
//   key TAB name (empty where it is the key with capitals) TAB rows, separated by |
//   row: kind letter, state, GEOID, population, latitude x 100, longitude x 100, division id after /country:us (empty where it
//   follows from state, kind and name; + and the county where it follows with that; - where there is none), the row's own name if it is another, separated by spaces
// usage: node src/data/build-gazetteer.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { kindLetters, placeKey, slugOf, titleOf } from './gazetteer-format.mjs'
import { confederatedOf, tribeAliases } from './tribe-names.mjs'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const tsv = (text) =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const cleanName = (name, kind, state) => {
  if (kind === 'tribe') return tribeName(name)
  const plain = name
    .replace(/ (?:city|town) and$/, '')
    .replace(/ \(.*\)$/, '')
    .replace(/, .* County$/, '')
  // Massachusetts cities that keep the style of a town: "Barnstable Town".
  return kind === 'city' && state === 'MA' ? plain.replace(/ Town$/, '') : plain
}
/** The list's formal names, some of them cut off at fifty characters, without the reservation: "Hoh Indian Tribe". */
const tribeName = (name) => {
  const confederated = confederatedOf(name)
  if (confederated) return `Confederated Tribes of ${confederated}`
  return (
    /^[^,(]*?(?:Tribes?|Nation|Community|Band|Pueblo|Indians|Rancheria)(?= of the | \(|,|$)/.exec(name)?.[0] ??
    name.replace(/ ?\((?:formerly|previously|aka|See) .*$/, '')
  )
}
/** "Choctaw Nation of Oklahoma" is printed without its state too. */
const tribeAlias = (name) => /^(.*(?:Tribes?|Nation|Community|Indians)) of [A-Z][A-Za-z &]*$/.exec(name)?.[1] ?? null

const rows = tsv(gunzipSync(readFileSync(path('gazetteer.tsv.gz'))).toString('utf8'))
  // What refers to another row is no tribe of its own.
  .filter(([, name]) => !/ ?\(See /.test(name))
  .map(([kind, name, state, ocd, geoid, population, latitude, longitude]) => ({
    // Juneau and Sitka are cities too, listed as "Juneau city and" borough.
    kind: kind === 'borough' && / city and$/.test(name) ? 'municipality' : kind,
    name: cleanName(name, kind, state),
    state,
    ocd,
    geoid,
    population,
    latitude,
    longitude,
  }))
// Webster County, Georgia, is a city as well, by law; as one it would hide the counties of its name elsewhere.
const counties = new Set(
  rows.filter(({ kind }) => kind === 'county').map(({ name, state }) => `${name} County, ${state}`),
)
const isCountyAgain = ({ kind, name, state }) => kind === 'city' && counties.has(`${name}, ${state}`)
const byDivision = new Map(rows.filter((row) => row.ocd).map((row) => [row.ocd, row]))
for (const [alias, ocd] of tsv(readFileSync(path('place-aliases.tsv'), 'utf8'))) {
  const row = byDivision.get(ocd)
  if (!row) throw new Error(`place-aliases.tsv: no division ${ocd}`)
  rows.push({ ...row, alias })
}

const tribes = rows.filter(({ kind }) => kind === 'tribe')
for (const [name, states, formal] of tsv(readFileSync(path('tribes.tsv'), 'utf8'))) {
  const row = formal ? tribes.find((tribe) => tribe.name === formal) : { ...tribes[0], name, state: states, ocd: '' }
  if (!row) throw new Error(`tribes.tsv: no tribe ${formal}`)
  if (!formal) tribes.push(row)
  rows.push(formal ? { ...row, alias: name } : row)
}
const called = new Set(
  tribes
    .flatMap(({ name }) => [name, tribeAlias(name) ?? name])
    .concat(rows.flatMap(({ alias }) => alias ?? []))
    .map(placeKey),
)
const further = new Map()
for (const row of tribes) {
  const alias = tribeAlias(row.name)
  if (alias) rows.push({ ...row, alias })
  for (const alias of tribeAliases(row.name))
    if (!called.has(placeKey(alias)))
      further.set(placeKey(alias), [...(further.get(placeKey(alias)) ?? []), { ...row, alias }])
}
// A name that two tribes could bear is neither's.
for (const bearers of further.values()) if (new Set(bearers.map(({ name }) => name)).size === 1) rows.push(bearers[0])

const lines = new Map()
for (const row of rows.filter((one) => !isCountyAgain(one))) {
  // Alaska's boroughs are its counties; elsewhere a borough is a small city.
  const letter = row.kind === 'borough' && row.state !== 'AK' ? 'b' : kindLetters[row.kind]
  if (!letter) continue
  const key = placeKey(row.alias ?? row.name)
  const line = lines.get(key) ?? { name: '', rows: [] }
  if (!line.name && !row.alias) line.name = row.name
  line.rows.push({ ...row, letter })
  lines.set(key, line)
}
const degrees = (value) => (value === '' || value === undefined ? '' : Math.round(Number(value) * 100))
function pack({ kind, letter, state, geoid, population, latitude, longitude, ocd, name }, shown) {
  const usual = `/state:${state.toLowerCase()}/${kind === 'county' ? 'county' : 'place'}:${slugOf(name)}`
  const county = /^\/state:[a-z]{2}\/county:([^/]+)\/place:/.exec(ocd)?.[1]
  const inCounty = county && ocd === `/state:${state.toLowerCase()}/county:${county}/place:${slugOf(name)}`
  const division = ocd === usual ? '' : inCounty ? `+${county}` : ocd || '-'
  const packed = [letter, state, geoid, population, degrees(latitude), degrees(longitude), division].join(' ')
  // A row whose name is not the line's brings its own.
  return name === shown ? packed : `${packed} ${name}`
}
const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
const text = sorted
  .map(([key, { name, rows }]) => {
    const shown = name || titleOf(key)
    const packed = rows.map((row) => pack(row, shown))
    return `${key}\t${shown === titleOf(key) ? '' : shown}\t${[...new Set(packed)].sort().join('|')}`
  })
  .join('\n')
const head = `# Generated from src/data/gazetteer.tsv.gz, place-aliases.tsv and tribes.tsv by src/data/build-gazetteer.mjs. Do not edit.
# Origin: Open Civic Data division ids (CC0), U.S. Census Bureau 2010 gazetteer and 2019 estimates (public domain), Bureau of
# Indian Affairs list of tribal entities (public domain; CC0 compilation).
`
writeFileSync(path('generated/gazetteer.txt'), `${head}\n${text}\n`, 'latin1')
