/** `extract schema`: the JSON Schemas of what is written and read. */
import configSchema from '../../check/config.schema.json' with { type: 'json' }
import expectedSchema from '../../check/expected.schema.json' with { type: 'json' }
import recordSchema from '../../output/record.schema.json' with { type: 'json' }
import rulesSchema from '../../user-rules/rules.schema.json' with { type: 'json' }
import { configSchema as settingsSchema } from '../settings/config-schema.ts'
import { writeOnce } from '../sink.ts'
import type { World } from '../world.ts'

const schemas = {
  record: recordSchema,
  expected: expectedSchema,
  check: configSchema,
  config: settingsSchema(),
  rules: rulesSchema,
}
export type SchemaName = keyof typeof schemas

/** Prints a schema. */
export async function runSchema(name: SchemaName, world: World): Promise<number> {
  await writeOnce(world.stdout, `${JSON.stringify(schemas[name], null, 2)}\n`)
  return 0
}
