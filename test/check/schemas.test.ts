/** The JSON Schemas are schemas: the command itself takes it for granted. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import checkConfig from '../../src/check/config.schema.json' with { type: 'json' }
import expected from '../../src/check/expected.schema.json' with { type: 'json' }
import { configSchema } from '../../src/cli/settings/config-schema.ts'
import record from '../../src/output/record.schema.json' with { type: 'json' }

it.each([
  ['record', record],
  ['expected', expected],
  ['check', checkConfig],
  ['config', configSchema()],
])('%s', (_, schema) => {
  const ajv = new Ajv2020({ strict: false })
  expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null])
})
