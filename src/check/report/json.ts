/** The report for programs, snake_case as the record is. */
import { forEachKind } from '../../kinds.ts'
import type { Candidate, Check } from '../result.ts'
import type { Score } from '../score.ts'
import { whyCommand } from './places.ts'
import type { Reporter } from './reporter.ts'

export const reportJson: Reporter = ({ folder, articles, checks, scores, judgement }) => {
  const { passed, failed, tolerated, todo, todoPassing, exitCode } = judgement
  const report = {
    folder,
    articles,
    passed,
    failed,
    tolerated,
    todo,
    todo_passing: todoPassing,
    exit_code: exitCode,
    scores: forEachKind((kind) => {
      const { lenient, strict, fields } = scores[kind]
      return { lenient: laidOut(lenient), strict: laidOut(strict), fields }
    }),
    checks: checks.map(checkRow),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

const laidOut = ({ hits, missed, false: wrong, precision, recall, f1 }: Score) => ({
  hits,
  missed,
  false: wrong,
  precision,
  recall,
  f1,
})

const checkRow = (check: Check) => {
  const { sort, outcome, kind, path, line, words, about, candidate, id } = check
  const at = line ?? candidate?.line ?? null
  const why = sort === 'file' || at === null ? null : whyCommand({ ...check, line: at })
  return {
    sort,
    outcome: outcome.replace('-', '_'),
    kind,
    path,
    line,
    words,
    about,
    closest: candidate && candidateRow(candidate),
    why: outcome === 'pass' ? null : why,
    id,
  }
}

const candidateRow = ({ shown, words, line, rules, differs, where }: Candidate) => ({
  shown,
  words,
  line,
  rules,
  where,
  differs: differs.map(({ field, wanted, found }) => ({ field, wanted, found })),
})
