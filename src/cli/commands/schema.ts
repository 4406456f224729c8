/** `extract schema`: the JSON Schema of a record. */
import schema from '../../output/record.schema.json' with { type: 'json' }

/** The schema as it is printed. */
export function runSchema(): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
