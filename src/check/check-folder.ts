/** A folder of articles and expected results, checked. Start reading here. */
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { messages } from '../errors.ts'
import { readInput } from '../input/read-input.ts'
import { extract } from '../pipeline.ts'
import type { ArticleRecord } from '../record.generated.ts'
import { type ShapeChecker, shapeChecker } from '../schema/check-shape.ts'
import { validateExpected } from '../schema/validators/expected.generated.ts'
import type { ExtractOptions } from '../types.ts'
import type { UserRules } from '../user-rules/user-rules.ts'
import { type ArticleResult, checkArticle } from './check-article.ts'
import { judge } from './judge.ts'
import { checkMinimums, tolerate } from './minimums.ts'
import { type Pair, type Problem, pairFiles } from './pair-files.ts'
import type { PromotableFile } from './promote.ts'
import { checkRatchet } from './ratchet.ts'
import { type ConfigFile, readConfig } from './read-config.ts'
import { readExpected } from './read-expected.ts'
import { type Check, type CheckReport, newCheck } from './result.ts'
import { scoreAll } from './score.ts'

/** The report, and what can be done about it. */
export interface CheckedFolder {
  readonly report: CheckReport
  readonly problems: readonly Problem[]
  readonly config: ConfigFile
  readonly promotable: readonly PromotableFile[]
}

/** An article that was read, with the options that its expected results ask for. */
export interface ReadArticle {
  readonly text: string
  readonly options: ExtractOptions
  readonly record: ArticleRecord
}

/** What a caller may want to see of each article as it is done. */
export type Watcher = (path: string, article: ReadArticle) => void

/** Rules of the user's own, and the files that they are from, as they were named. */
export interface CheckOptions {
  readonly rules?: UserRules | undefined
  readonly rulesFiles?: readonly string[] | undefined
}

const LARGEST = 64_000_000

/**
 * Checks every pair below a folder. What cannot be checked is a problem in the result; a check.json that cannot be used throws
 * an `ExtractError` with code `usage`.
 */
export async function checkFolder(
  folder: string,
  watch: Watcher = () => {},
  options: CheckOptions = {},
): Promise<CheckedFolder> {
  const config = await readConfig(folder)
  const { pairs, problems: unpaired } = await pairFiles(folder)
  const problems: Problem[] = [...unpaired]
  const results: ArticleResult[] = []
  const promotable: PromotableFile[] = []
  const checkShape = shapeChecker(validateExpected)
  for (const pair of pairs) {
    const outcome = await checkPair(pair, folder, checkShape, watch, options)
    if ('message' in outcome) {
      problems.push(outcome)
      continue
    }
    results.push(outcome.result)
    promotable.push({ path: pair.expected, text: outcome.json, items: outcome.result.promotable })
  }
  problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const scores = scoreAll(results.map(({ tallies }) => tallies))
  const checks = [
    ...tolerate(
      results.flatMap((result) => result.checks),
      config,
    ),
    ...problems.map(problemCheck),
    ...checkMinimums(config, scores),
    ...checkRatchet(config, scores),
  ]
  const judgement = judge(checks, problems.filter(({ bug }) => bug).length)
  return { report: { folder, articles: results.length, checks, scores, judgement }, problems, config, promotable }
}

async function checkPair(
  { article, expected }: Pair,
  folder: string,
  checkShape: ShapeChecker,
  watch: Watcher,
  { rules, rulesFiles = [] }: CheckOptions,
): Promise<{ readonly result: ArticleResult; readonly json: string } | Problem> {
  const problem = (path: string, message: string, line: number | null = null, bug = false): Problem => ({
    path,
    line,
    message,
    bug,
  })
  for await (const input of readInput(article, { maxBytes: LARGEST })) {
    if ('error' in input) return problem(article, input.error.message.replace(`${article}: `, ''))
    let json: string
    try {
      json = (await readFile(expected, 'utf8')).replace(/^\ufeff/, '')
    } catch (error) {
      return problem(expected, messages.whyUnreadable(error))
    }
    const truth = readExpected(json, input.text, checkShape)
    if ('message' in truth) return problem(expected, truth.message, truth.line)
    const { date = input.date ?? undefined, home, include_skipped: includeSkipped } = truth.expected
    const options: ExtractOptions = { date, home, includeSkipped, rules }
    try {
      const record = extract(input.text, options)
      watch(article, { text: input.text, options, record })
      const name = relative(folder, expected).split(sep).join('/')
      return { result: checkArticle({ path: article, name, text: input.text, record, truth, rulesFiles }), json }
    } catch (error) {
      return problem(article, messages.bug(article, error).replace(`${article}: `, ''), null, true)
    }
  }
  return problem(article, 'empty')
}

const problemCheck = ({ path, line, message }: Problem): Check =>
  newCheck({ sort: 'file', outcome: 'fail', path, line, about: message })
