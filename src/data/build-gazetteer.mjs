// Packs src/data/gazetteer.tsv.gz and src/data/place-aliases.tsv into src/data/generated/gazetteer.ts, one string that is
// searched in place: a line a key, sorted by key in UTF-16 order.
//   key TAB name (empty where it is the key with capitals) TAB rows, separated by |
//   row: kind letter, state, GEOID, population, latitude x 100, longitude x 100, division id after /country:us (empty where it
//   follows from state, kind and key), separated by spaces
// usage: node src/data/build-gazetteer.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { kindLetters, placeKey, slugOf, titleOf } from './gazetteer-format.mjs'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const tsv = (text) =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const cleanName = (name) =>
  name
    .replace(/ (?:city|town) and$/, '')
    .replace(/ \(.*\)$/, '')
    .replace(/, .* County$/, '')
    .replace(/ \(balance\)$/, '')
const rows = tsv(gunzipSync(readFileSync(path('gazetteer.tsv.gz'))).toString('utf8')).map(
  ([kind, name, state, ocd, geoid, population, latitude, longitude]) => ({
    kind,
    name: cleanName(name),
    state,
    ocd,
    geoid,
    population,
    latitude,
    longitude,
  }),
)
const byDivision = new Map(rows.filter((row) => row.ocd).map((row) => [row.ocd, row]))
for (const [alias, ocd] of tsv(readFileSync(path('place-aliases.tsv'), 'utf8'))) {
  const row = byDivision.get(ocd)
  if (!row) throw new Error(`place-aliases.tsv: no division ${ocd}`)
  rows.push({ ...row, alias })
}

const lines = new Map()
for (const row of rows) {
  // Alaska's boroughs are its counties; elsewhere a borough is a small city.
  const letter = row.kind === 'borough' && row.state !== 'AK' ? 'b' : kindLetters[row.kind]
  if (!letter) continue
  const key = placeKey(row.alias ?? row.name)
  const usual = `/state:${row.state.toLowerCase()}/${row.kind === 'county' ? 'county' : 'place'}:${slugOf(row.name)}`
  const division = row.alias === undefined && row.ocd === usual ? '' : row.ocd || '-'
  const degrees = (value) => (value === '' || value === undefined ? '' : Math.round(Number(value) * 100))
  const packed = [
    letter,
    row.state,
    row.geoid,
    row.population,
    degrees(row.latitude),
    degrees(row.longitude),
    division,
  ].join(' ')
  const line = lines.get(key) ?? { name: '', rows: [] }
  if (!line.name) line.name = row.alias ? '' : row.name
  // Aliases show the name of what they stand for.
  line.rows.push(row.alias ? `${packed} ${row.name}` : packed)
  lines.set(key, line)
}
const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
const text = sorted
  .map(
    ([key, { name, rows }]) => `${key}\t${name === titleOf(key) ? '' : name}\t${[...new Set(rows)].sort().join('|')}`,
  )
  .join('\n')
writeFileSync(
  path('generated/gazetteer.ts'),
  `// Generated from src/data/gazetteer.tsv.gz and src/data/place-aliases.tsv by src/data/build-gazetteer.mjs. Do not edit.
// Origin: Open Civic Data division ids (CC0), U.S. Census Bureau 2010 gazetteer and 2019 estimates (public domain), Bureau of
// Indian Affairs list of tribal entities (public domain; CC0 compilation).
export const gazetteerText: string = ${JSON.stringify(`\n${text}\n`)}
`,
)
