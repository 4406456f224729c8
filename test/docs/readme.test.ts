/** README says only what a run shows: the picture of a terminal is compared with the command's own output. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')

it('shows a real run', () => {
  const [, args, picture] = /```\n\$ extract (\S+)\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = spawnSync(process.execPath, ['bin/extract.js', args ?? '', '-f', 'table'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', COLUMNS: '80' },
  })
  expect(stdout).toBe(picture)
})

it('shows what the library returns', () => {
  const { verdicts } = extract('Chicago may violate 8 U.S.C. 1373, the Justice Department said.', {
    date: '2017-11-17',
  })
  expect(readme).toContain(`verdicts[0]?.status // '${verdicts[0]?.status}'`)
  expect(readme).toContain(`verdicts[0]?.source.name // '${verdicts[0]?.source.name}'`)
})
