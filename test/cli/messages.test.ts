/** Messages that say what to do instead. */
import { expect, it } from 'vitest'
import { run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
write(cwd, 'a.txt', 'Utah violates the Clean Air Act.\n')

it.each([
  [['help', 'chekc'], 'help chekc: no such command. Did you mean: extract help check?'],
  [['help', 'foo'], 'help foo: no such command. There are check, convert, diff, rules, why, schema, completion, help'],
  [
    ['schema', 'recrod'],
    "name 'recrod' is invalid. Did you mean record? Allowed choices are record, expected, check, config, rules.",
  ],
  [
    ['a.txt', '--color', 'alwyas'],
    "option '--color <when>' argument 'alwyas' is invalid. Did you mean always? Allowed choices are auto, always, never.",
  ],
  [['a.txt', '--place', ''], '--place: is empty'],
  [['a.txt', '--law', ' '], '--law: is empty'],
  [['a.txt', '-o', 'csv=-'], '-o csv=-: not a file. For standard output write -f csv'],
  [['a.txt', '--home', 'Conecticut'], '--home Conecticut: not a state. Write it as CT, Conn. or Connecticut'],
])('%j', (args, message) => {
  const { stdout, stderr, status } = run(args, { cwd })
  expect([stdout, stderr, status]).toEqual(['', `extract: ${message}\n`, 2])
})

it('a folder that is not there is named', () => {
  const { stderr, status } = run(['a.txt', '-o', 'csv=no/dir/x.csv'], { cwd })
  expect([stderr, status]).toEqual(['extract: no/dir/x.csv: no such folder: no/dir\n', 4])
})
