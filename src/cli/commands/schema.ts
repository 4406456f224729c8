/** `extract schema`: the JSON Schema of a record. */
import schema from '../../output/record.schema.json' with { type: 'json' }
import { writeOnce } from '../sink.ts'
import type { World } from '../world.ts'

/** Prints the schema. */
export async function runSchema(world: World): Promise<number> {
  await writeOnce(world.stdout, `${JSON.stringify(schema, null, 2)}\n`)
  return 0
}
