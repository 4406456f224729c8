/** The exit code and the last line come from one place. */
import { expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { type CheckSort, newCheck, type Outcome } from '../../src/check/result.ts'

const checks = (...all: readonly (readonly [CheckSort, Outcome])[]) =>
  all.map(([sort, outcome]) => newCheck({ sort, outcome, path: 'a.txt', about: '' }))

it.each([
  ['nothing at all', checks(), 0, '0 passed, 0 failed', 0],
  ['what passes', checks(['row', 'pass'], ['rest', 'pass']), 0, '2 passed, 0 failed', 0],
  ['a miss', checks(['row', 'pass'], ['row', 'fail']), 0, '1 passed, 1 failed', 1],
  [
    'known and tolerated misses',
    checks(['row', 'todo'], ['row', 'todo-passes'], ['extra', 'tolerated']),
    0,
    '0 passed, 0 failed',
    0,
  ],
  [
    'a file that cannot be read, whatever else fails',
    checks(['row', 'fail'], ['file', 'fail']),
    0,
    '0 passed, 2 failed',
    3,
  ],
  ['a bug before all', checks(['row', 'pass'], ['file', 'fail']), 1, '1 passed, 1 failed', 70],
])('%s', (_, all, bugs, line, exitCode) => expect(judge(all, bugs)).toMatchObject({ line, exitCode }))
