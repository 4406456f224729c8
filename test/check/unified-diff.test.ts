/** The difference that is printed, put to the proof by the program that reads such differences. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unifiedDiff } from '../../src/check/unified-diff.ts'

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('')

it.each([
  ['one line', lines(1, 9), `${lines(1, 4)}new\n${lines(5, 9)}`],
  ['two hunks', lines(1, 30), `${lines(2, 20)}new\n${lines(22, 30)}`],
  ['a last line without its break', `${lines(1, 3)}end`, `${lines(1, 3)}the end`],
  ['lines that come again', 'a\nb\na\nb\n', 'b\na\na\nb\nb\n'],
])('%s', (_, before, after) => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-diff-'))
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder })
    writeFileSync(join(folder, 'file'), before)
    execFileSync('git', ['apply', '-'], { cwd: folder, input: unifiedDiff({ path: 'file', before, after }) })
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(after)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('shows three lines about a change', () =>
  expect(unifiedDiff({ path: 'f', before: lines(1, 9), after: `${lines(1, 4)}new\n${lines(6, 9)}` })).toBe(
    '--- a/f\n+++ b/f\n@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+new\n line 6\n line 7\n line 8\n',
  ))

it('is empty where nothing changes', () => expect(unifiedDiff({ path: 'f', before: 'a\n', after: 'a\n' })).toBe(''))
