/** Which folders of the source know which: a stage knows those before it, the library nothing of the command. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))

/** What every folder may import: types, errors, what an option holds, and small functions that belong to no stage. */
const shared = new Set([
  'user-rules/user-rules',
  'errors',
  'kinds',
  'nearest',
  'packs',
  'partition-point',
  'record.generated',
  'remember',
  'thrown',
  'types',
])

/** Rules that can be run by themselves, of whatever stage they are. */
const families = /^(?:rules\/families|rules\/\w+\/(?:index|family)|verdict\/family)\.ts$/
/** Named like those, but only a list of rules. */
const dateRules = 'rules/date/index.ts'

/** What a folder, or a file beside the folders, may import besides itself. */
const mayImport: ReadonlyMap<string, readonly string[]> = new Map([
  ['data', []],
  ['article', []],
  ['rules', ['article', 'data']],
  ['resolve', ['article', 'data', 'rules']],
  ['verdict', ['article', 'data', 'rules', 'resolve']],
  ['output', ['article', 'rules']],
  ['schema', ['article']],
  ['refuse-options', ['article', 'rules']],
  ['pipeline', ['article', 'resolve', 'verdict', 'output', 'refuse-options']],
  ['extract-all', ['pipeline', 'output', 'refuse-options']],
  ['browser', ['pipeline', 'extract-all']],
  ['families', ['article', 'rules', 'resolve', 'verdict', 'pipeline']],
  ['why', ['article', 'verdict', 'output', 'pipeline']],
  ['user-rules', ['article', 'rules', 'verdict', 'output', 'families', 'why', 'schema']],
  ['input', ['article']],
  ['extract-files', ['input', 'extract-all', 'refuse-options']],
  ['index', ['rules', 'pipeline', 'extract-all', 'extract-files', 'user-rules']],
  ['filter', ['article', 'data', 'rules', 'verdict', 'output', 'pipeline']],
  ['check', ['article', 'rules', 'output', 'schema', 'pipeline', 'input', 'filter', 'user-rules']],
  ['diff', ['output']],
  ['results', ['article', 'input', 'output', 'schema']],
  ['playground', ['rules', 'output', 'browser']],
  [
    'cli',
    [
      ...['article', 'rules', 'output', 'schema', 'pipeline', 'families', 'why', 'user-rules'],
      ...['input', 'extract-all', 'filter', 'check', 'diff', 'results', 'launch'],
    ],
  ],
  ['launch', ['cli']],
])

/** Only these touch the process: the library is used by programs that are not the command. */
const ownProcess = new Set(['cli', 'launch'])

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
const layers = [...new Set(files.map(layerOf))].filter((layer) => !shared.has(layer)).sort()

function layerOf(name: string): string {
  if (families.test(name) && name !== dateRules) return 'families'
  const path = name.replace(/\.m?ts$/, '')
  return shared.has(path) ? path : (path.split('/')[0] ?? '')
}

const textOf = (name: string): string => readFileSync(`${root}${name}`, 'utf8')

/** Files of the source that a file imports, of modules of TypeScript only. */
const importsOf = (name: string): readonly string[] =>
  [...textOf(name).matchAll(/(?:\bfrom |\bimport\()'(\.[^']+\.m?[jt]s)'/g)].map(([, path = '']) =>
    posix.join(posix.dirname(name), path),
  )

it('has a row for every folder', () => {
  expect(layers).toEqual([...mayImport.keys()].sort())
})

it.each(layers)('%s imports what it may', (layer) => {
  const allowed = new Set([layer, ...shared, ...(mayImport.get(layer) ?? [])])
  const strays = files
    .filter((name) => layerOf(name) === layer)
    .flatMap((name) => importsOf(name).map((path) => [name, path] as const))
    .filter(([, path]) => !allowed.has(layerOf(path)))
  expect(strays).toEqual([])
})

it.each(layers.filter((layer) => !ownProcess.has(layer)))('%s does not touch the process', (layer) => {
  expect(files.filter((name) => layerOf(name) === layer && /\bprocess\./.test(textOf(name)))).toEqual([])
})
