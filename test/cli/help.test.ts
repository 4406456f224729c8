/** Help fits the terminal, and its examples can be copied. */
import { describe, expect, it } from 'vitest'
import { fitHelp } from '../../src/cli/help-text.ts'
import { run, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const commands = ['check', 'convert', 'diff', 'rules', 'why', 'schema', 'completion']

describe('fitHelp', () => {
  const wrap = (text: string, width: number): string => `<${width}: ${text}>`

  it('has paragraphs broken anew', () => {
    expect(fitHelp('\none two\nthree four\n', 12, wrap)).toBe('\n<12: one two three four>\n')
  })

  it('puts what an example does on its own line, and breaks no command', () => {
    expect(fitHelp('Examples:\n  extract a.txt    what it says', 20, wrap)).toBe(
      'Examples:\n  extract a.txt\n      what it says',
    )
    expect(fitHelp('  extract a.txt --view verdicts', 10, wrap)).toBe('  extract a.txt --view verdicts')
  })
})

it('is at most 80 columns wide, commands aside', () => {
  for (const command of ['', ...commands]) {
    const { stdout, stderr, status } = run(command === '' ? ['--help'] : ['help', command], { cwd })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(command === '' ? 'Commands:' : `Usage: extract ${command}`)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !/^ {2}(?!.*\S {2,}\S)/.test(line))).toEqual([])
  }
})

it('takes a format for -o as a slip', () => {
  const { stderr, status } = run(['-o', 'csv', 'a.txt'], { cwd })
  expect([status, stderr]).toEqual([
    2,
    'extract: -o csv: a format without a file. Write -o csv=FILE, or -f csv for standard output\n',
  ])
})
