/** The JSON Schema of extract.config.json, made of the option rows. */
import { isList, isSwitch } from '../option-values.ts'
import type { OptionRow } from '../options.ts'
import { allConfigurable } from './keys.ts'

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>

/** What `extract schema config` prints. */
export function configSchema(): Schema {
  const top: Record<string, Schema> = {}
  const sections: Record<string, Record<string, Schema>> = {}
  for (const { row, path } of allConfigurable()) {
    const [first = '', second] = path
    if (second === undefined) top[first] = schemaOf(row)
    else sections[first] = { ...sections[first], [second]: schemaOf(row) }
  }
  for (const [name, properties] of Object.entries(sections)) {
    top[name] = { description: `Options of extract ${name}.`, type: 'object', additionalProperties: false, properties }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ExtractConfig',
    description: 'extract.config.json: options of the command. Names of files are told from the folder of the file.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...top },
  }
}

function schemaOf(row: OptionRow): Schema {
  const lead = { description: row.about }
  const last = row.default === undefined ? {} : { default: row.default }
  if (isSwitch(row)) return { ...lead, type: 'boolean' }
  if (typeof row.default === 'number') return { ...lead, type: 'number', exclusiveMinimum: 0, ...last }
  if (isList(row)) return { ...lead, type: 'array', minItems: 1, uniqueItems: true, items: wordOf(row) }
  return { ...lead, ...wordOf(row), ...last }
}

const day = '^\\d{4}-\\d{2}-\\d{2}$'

function wordOf({ choices, is }: OptionRow): Schema {
  if (choices) return { type: 'string', enum: choices }
  if (is === 'jobs') return { anyOf: [{ const: 'auto' }, { type: 'integer', minimum: 1, maximum: 256 }] }
  return { type: 'string', minLength: 1, ...(is === 'day' && { pattern: day }) }
}
