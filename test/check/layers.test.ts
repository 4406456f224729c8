/** The comparison knows nothing of the command: programs and tests use it too. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../src/check', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

it.each(files)('%s neither imports the command nor touches the process', (name) => {
  const text = readFileSync(join(root, name), 'utf8')
  expect(text).not.toMatch(/from '[./]*cli\//)
  expect(text).not.toMatch(/\bprocess\./)
})
