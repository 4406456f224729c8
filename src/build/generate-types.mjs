// Writes the types of the record, of expected results, of check.json and of users' rules from their JSON Schemas, so that types and schemas
// cannot drift apart.
// usage: node src/build/generate-types.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileFromFile } from 'json-schema-to-typescript'

const sources = [
  ['src/output/record.schema.json', 'src/record.generated.ts'],
  ['src/check/expected.schema.json', 'src/check/expected.generated.ts'],
  ['src/check/config.schema.json', 'src/check/config.generated.ts'],
  ['src/user-rules/rules.schema.json', 'src/user-rules/rules.generated.ts'],
]

for (const [schema, target] of sources) {
  const types = await compileFromFile(fileURLToPath(new URL(`../../${schema}`, import.meta.url)), {
    additionalProperties: false,
    bannerComment: `// Generated from ${schema} by src/build/generate-types.mjs. Do not edit.`,
    style: { semi: false, singleQuote: true, printWidth: 120 },
    enableConstEnums: false,
    maxItems: 4,
  })
  // The generator has no option for readonly members and lists; every type of the project has them.
  const readonly = types
    .replace(/^( +)(\$?\w+\??:)/gm, '$1readonly $2')
    .replace(/(\([^()]*\)|\w+)\[\]/g, 'readonly $1[]')
    .replace(/([:=]) \[/g, '$1 readonly [')
  writeFileSync(fileURLToPath(new URL(`../../${target}`, import.meta.url)), readonly)
}
