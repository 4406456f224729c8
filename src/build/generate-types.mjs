// Writes src/record.generated.ts from the JSON Schema of the record, so that the types and the schema cannot drift apart.
// usage: node src/build/generate-types.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileFromFile } from 'json-schema-to-typescript'

const schema = fileURLToPath(new URL('../output/record.schema.json', import.meta.url))
const target = fileURLToPath(new URL('../record.generated.ts', import.meta.url))

const types = await compileFromFile(schema, {
  additionalProperties: false,
  bannerComment: '// Generated from src/output/record.schema.json by src/build/generate-types.mjs. Do not edit.',
  style: { semi: false, singleQuote: true, printWidth: 120 },
  enableConstEnums: false,
  maxItems: 4,
})
// The generator has no option for readonly members and lists; every type of the project has them.
const readonly = types
  .replace(/^( +)(\w+\??:)/gm, '$1readonly $2')
  .replace(/(\([^()]*\)|\w+)\[\]/g, 'readonly $1[]')
  .replace(/: \[/g, ': readonly [')
writeFileSync(target, readonly)
