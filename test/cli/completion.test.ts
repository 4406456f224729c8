/** `extract completion`: every command, option and choice of the help is in every script, and bash completes with its own. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { commands, defaultCommand } from '../../src/cli/command-table.ts'
import { run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const scripts = new Map(['bash', 'zsh', 'fish'].map((shell) => [shell, run(['completion', shell], { cwd })]))

describe.each([...scripts])('%s', (shell, { stdout, stderr, status }) => {
  it('has every command, option and choice', () => {
    expect([stderr, status]).toEqual(['', 0])
    const dashes = shell === 'fish' ? ['-l ', '-s '] : ['--', '-']
    for (const command of [defaultCommand, ...commands]) {
      expect(stdout).toMatch(new RegExp(`\\b${command.name}\\b`))
      for (const { flags, choices = [] } of command.options) {
        const [, short, long] = /^(?:-(\w), )?--([\w-]+)/.exec(flags) ?? []
        expect(stdout).toContain(`${dashes[0]}${long}`)
        if (short) expect(stdout).toContain(`${dashes[1]}${short}`)
        expect(stdout).toContain(choices.join(' '))
      }
      for (const { choices = [] } of command.arguments) expect(stdout).toContain(choices.join(' '))
    }
  })

  const known = spawnSync(shell, ['-c', 'true']).status === 0
  it.skipIf(!known)('is a script that the shell can read', () => {
    write(cwd, `script.${shell}`, stdout)
    expect(spawnSync(shell, ['-n', `script.${shell}`], { cwd, encoding: 'utf8' })).toMatchObject({
      stderr: '',
      status: 0,
    })
  })
})

describe('bash completes', () => {
  write(cwd, 'extract.bash', scripts.get('bash')?.stdout ?? '')
  const complete = (...words: readonly string[]): readonly string[] => {
    const script = `source ./extract.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _extract; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', 'extract', ...words], { cwd, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter((word) => word !== '')
  }
  it.each([
    [['c'], ['check', 'convert', 'completion']],
    [[''], commands.map(({ name }) => name)],
    [['--inp'], ['--input-format']],
    [['-f', 'm'], ['markdown']],
    [['a.txt', '--view', 'v'], ['verdicts']],
    [
      ['check', '-f', ''],
      ['text', 'github', 'junit', 'tap', 'json'],
    ],
    [['diff', 'a', 'b', '--f'], ['--format']],
    [['--view', '=', 'v'], ['verdicts']],
    [
      ['check', '--format', '='],
      ['text', 'github', 'junit', 'tap', 'json'],
    ],
    [['--status', 'compliant,und'], ['compliant,under_review']],
    [['--only', '=', 'dates,verdicts,o'], ['dates,verdicts,officials']],
    [['--view', 'verdicts,d'], []],
    [['convert', '--pro'], []],
    [['schema', 'e'], ['expected']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    // Nothing: the shell completes the name of a file.
    [['news'], []],
    [['-o', ''], []],
    [['diff', ''], []],
  ])('%j', (words, expected) => {
    expect(complete(...words)).toEqual(expected)
  })
})

it('wants the name of a shell', () => {
  expect(run(['completion'], { cwd })).toMatchObject({
    stderr: "extract: missing required argument 'shell'\n",
    status: 2,
  })
  expect(run(['completion', 'tcsh'], { cwd }).stderr).toContain('Allowed choices are bash, zsh, fish.')
})
