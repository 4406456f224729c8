// Writes the reference pages, of the record from its JSON Schema and of the rules from the rules, so that neither can drift from what runs.
// usage: node src/build/generate-references.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

const schema = JSON.parse(readFileSync(`${root}src/output/record.schema.json`, 'utf8'))

// A bar would end the cell of a table.
const cell = (text) => text.replaceAll('|', '\\|')
const code = (value) => `\`${value}\``
const anchor = (name) => `[${name}](#${name.toLowerCase()})`

function typeOf(property) {
  if (property.$ref) return anchor(property.$ref.split('/').at(-1))
  if (property.const !== undefined) return code(property.const)
  if (property.enum) return property.enum.map(code).join(', ')
  if (property.anyOf) return property.anyOf.map(typeOf).join(' or ')
  if (property.type === 'array')
    return `list of ${property.minItems ? `${property.minItems} ` : ''}${typeOf(property.items)}`
  return [property.type].flat().join(' or ')
}

function section(name, { description = '', properties }) {
  const rows = Object.entries(properties).map(
    ([field, property]) => `| ${code(field)} | ${typeOf(property)} | ${cell(property.description ?? '')} |\n`,
  )
  return `## ${name}\n\n${description ? `${description}\n\n` : ''}| field | type | meaning |\n| --- | --- | --- |\n${rows.join('')}`
}

const recordPage = `<!-- Generated from src/output/record.schema.json by src/build/generate-references.mjs. Do not edit. -->

# The record, version ${schema.properties.schema_version.const}

One JSON object an article. Every field is always there. \`extract schema\` prints the JSON Schema that this page is made from.

${[section(schema.title, schema), ...Object.entries(schema.$defs).map(([name, row]) => section(name, row))].join('\n')}`

// The rules are TypeScript: they are bundled as the command is, and asked as \`extract rules\` asks them.
const cache = `${root}node_modules/.cache/generate-references`
mkdirSync(cache, { recursive: true })
const bundle = `${cache}/rules.mjs`
await build({
  stdin: {
    contents: `export { families } from './src/rules/families.ts'\nexport { ruleFormats } from './src/cli/rule-formats.ts'`,
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
})
const { families, ruleFormats } = await import(bundle)
rmSync(bundle)

const counted = families.map(({ name, rules }) => ({
  name,
  rows: rules.map((rule) => ({ kind: name, rule })),
}))
const rulesPage = `<!-- Generated from the rules by src/build/generate-references.mjs. Do not edit. -->

# The rules

Each with where its form is attested, what it finds and what is nearly the same and is not found. The id is what a record gives as
\`rule\`. Dates in examples are counted from Friday, November 17, 2017. \`extract rules ID\` prints one of them.

${counted.map(({ name, rows }) => `- [${name}](#${name}): ${rows.length} rules\n`).join('')}
${counted.map(({ name, rows }) => `# ${name}\n\n${ruleFormats.markdown.explain(rows, { width: null, chalk: null })}`).join('\n')}`

for (const [file, page] of [
  ['src/output/record.generated.md', recordPage],
  ['src/rules/rules.generated.md', rulesPage],
])
  writeFileSync(`${root}${file}`, page)
