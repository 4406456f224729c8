/** The JSON Schemas are schemas, which the command itself takes for granted; and the code that was made of each says what the schema says. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import checkSchema from '../../src/check/config.schema.json' with { type: 'json' }
import expectedSchema from '../../src/check/expected.schema.json' with { type: 'json' }
import { configSchema } from '../../src/cli/settings/config-schema.ts'
import { allConfigurable } from '../../src/cli/settings/keys.ts'
import recordSchema from '../../src/output/record.schema.json' with { type: 'json' }
import { extract } from '../../src/pipeline.ts'
import type { SchemaError } from '../../src/schema/validator.ts'
import { validateCheck } from '../../src/schema/validators/check.generated.ts'
import { validateConfig } from '../../src/schema/validators/config.generated.ts'
import { validateExpected } from '../../src/schema/validators/expected.generated.ts'
import { validateRecord } from '../../src/schema/validators/record.generated.ts'
import { validateRules } from '../../src/schema/validators/rules.generated.ts'
import rulesSchema from '../../src/user-rules/rules.schema.json' with { type: 'json' }

const record = JSON.parse(JSON.stringify(extract('Ohio violates 8 U.S.C. 1373, a judge ruled on Nov. 17, 2017.')))
const quote = { quote: 'Ohio' }
const rule = { id: 'x-y', about: 'A.', words: ['x'], examples: [{ text: 'x', finds: 'x', as: 'compliant' }] }
// By the name of each option, values that some may have and none may.
const configs = ['x', '', 'csv', 0, 2, 'auto', true, ['x'], ['x', 'x'], [], null].map((value) =>
  Object.fromEntries(
    allConfigurable().map(({ path: [first = '', second] }) => [first, second ? { [second]: value } : value]),
  ),
)

describe.each([
  [
    'record',
    recordSchema,
    validateRecord,
    [
      record,
      { ...record, verdicts: [{ ...record.verdicts[0], status: 'x', more: 1 }] },
      { ...record, dates: [3] },
      {},
      [],
    ],
  ],
  [
    'expected',
    expectedSchema,
    validateExpected,
    [
      { verdicts: [quote], complete: ['dates'], absent: [{ kind: 'dates', ...quote }] },
      { complete: ['dates', 'dates', 'x'], home: 'Ohio', date: '2017-1-1', todo: { dates: [{}] } },
      { verdicts: [{ quote: '', via: '', note: 3 }], officials: [{ ...quote, nth: 0 }], more: 1 },
      null,
    ],
  ],
  [
    'check',
    checkSchema,
    validateCheck,
    [{}, { minimums: { dates: { f1: 0.5 } } }, { minimums: { dates: { f1: 2, recall: 'x' }, x: {} }, ratchet: [] }, 3],
  ],
  [
    'rules',
    rulesSchema,
    validateRules,
    [
      { cues: [{ ...rule, polarity: 'violates', near_misses: ['y'] }] },
      { cues: [{ ...rule, id: 'X', words: ['-'], verbs: [] }], operators: [{ ...rule, effect: 'x', about: '' }] },
    ],
  ],
  ['config', configSchema(), validateConfig, [{}, { format: 'csv', rules: ['x'] }, { more: 1 }, 'x', ...configs]],
] as const)('%s', (_, schema, validate, values) => {
  it('is a schema', () => {
    const ajv = new Ajv2020({ strict: false })
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null])
  })

  it('is what its code holds values against', () => {
    const compiled = new Ajv2020({ allErrors: true, strict: false }).compile(schema)
    const told = ({ keyword, params, instancePath, message }: SchemaError) =>
      [instancePath, keyword, JSON.stringify(params), message].join(' ')
    const byCode = values.map((value) => (validate(value) ? [] : validate.errors?.map(told)))
    expect(byCode).toEqual(values.map((value) => (compiled(value) ? [] : compiled.errors?.map(told))))
    expect(byCode[0]).toEqual([])
    expect(byCode.filter((errors) => errors?.length).length).toBeGreaterThan(0)
  })
})
