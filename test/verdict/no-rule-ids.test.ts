/** What a rule does stands in its row: the algorithms know no rule by its id. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../src/verdict/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'),
)

it.each(files)('%s', (name) => {
  const code = readFileSync(folder + name, 'utf8').replace(/^ *id: '.*'/gm, '')
  expect(code.match(/['^](?:op|cue|speech)\\?\.[a-z(-]+/g)).toBeNull()
})
