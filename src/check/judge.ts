/** The one place where it is decided whether a check has passed: the last line and the exit code cannot disagree. */
import type { Check, Judgement, Outcome } from './result.ts'

/** `bugs`: how often the tool itself failed. What cannot be read weighs more than a no, a bug more than that. */
export function judge(checks: readonly Check[], bugs: number): Judgement {
  const count = (outcome: Outcome): number => checks.filter((check) => check.outcome === outcome).length
  const passed = count('pass')
  const failed = count('fail')
  const unread = checks.some(({ sort, outcome }) => sort === 'file' && outcome === 'fail')
  return {
    passed,
    failed,
    tolerated: count('tolerated'),
    todo: count('todo'),
    todoPassing: count('todo-passes'),
    line: `${passed} passed, ${failed} failed`,
    exitCode: bugs > 0 ? 70 : unread ? 3 : failed > 0 ? 1 : 0,
  }
}
