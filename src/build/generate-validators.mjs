// Writes the code that checks values against the JSON Schemas of the record, of expected results, of check.json, of users' rules
// and of extract.config.json, whose schema is made of the options. Made at run time it would take longer than reading an
// article, and where code may not be made of text the command would not run.
// usage: node src/build/generate-validators.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { licenceComment } from './licences.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const schemas = {
  record: 'src/output/record.schema.json',
  expected: 'src/check/expected.schema.json',
  check: 'src/check/config.schema.json',
  rules: 'src/user-rules/rules.schema.json',
  config: 'src/cli/settings/config-schema.ts',
}

/** A schema without what is only for readers; names of fields are no keywords. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(
    ([keyword]) => !['$schema', 'title', 'description', 'default'].includes(keyword),
  )
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === 'enum' || keyword === 'const') return [keyword, value]
      if (keyword !== 'properties' && keyword !== '$defs') return [keyword, bare(value)]
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bare(part)]))]
    }),
  )
}

async function readSchema(path) {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(`${root}${path}`, 'utf8'))
  const cache = `${root}node_modules/.cache/generate-validators`
  mkdirSync(cache, { recursive: true })
  const outfile = `${cache}/config-schema.mjs`
  await build({
    entryPoints: [`${root}${path}`],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const { configSchema } = await import(outfile)
  rmSync(outfile)
  // As JSON: without what is undefined.
  return JSON.parse(JSON.stringify(configSchema()))
}

for (const [name, path] of Object.entries(schemas)) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema(bare(await readSchema(path)), name)
  const { outputFiles, metafile } = await build({
    stdin: { contents: standalone(ajv, { check: name }), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  const carriesPackages = Object.keys(metafile.inputs).some((input) => input.startsWith('node_modules/'))
  // An exclamation mark: bundlers keep such comments.
  const licences = carriesPackages ? licenceComment(metafile).replace('/*', '/*!') : ''
  // The second line is for code that is still to be made: how to name the helper.
  const code = outputFiles[0].text
    .replace(/export \{\s*check\s*\};\s*$/, '')
    .replace(/^ *\w+\.code = 'require\(.*\n/gm, '')
  const exported = `validate${name[0].toUpperCase()}${name.slice(1)}`
  writeFileSync(
    `${root}src/schema/validators/${name}.generated.ts`,
    `// @ts-nocheck
// Generated from ${path} by src/build/generate-validators.mjs. Do not edit.
${licences}import type { Validator } from '../validator.ts'
${code}
/** Against ${path}. */
export const ${exported}: Validator = check
`,
  )
}
