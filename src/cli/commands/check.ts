/** `extract check`: articles against what people expect of them. */
import { appendFile } from 'node:fs/promises'
import { checkFolder } from '../../check/check-folder.ts'
import { promote } from '../../check/promote.ts'
import { raiseRatchet } from '../../check/ratchet.ts'
import { makeReporter, type ReportFormat } from '../../check/report/reporter.ts'
import type { CheckReport } from '../../check/result.ts'
import { type TextChange, unifiedDiff } from '../../check/unified-diff.ts'
import { ExtractError, messages } from '../../errors.ts'
import { printable } from '../../output/printable.ts'
import { openRules } from '../own-rules.ts'
import { ClosedPipe, fileSink, streamSink } from '../sink.ts'
import { colorLevel } from '../terminal.ts'
import type { World } from '../world.ts'

/** Options as commander gives them. */
export interface CheckFlags {
  readonly format: ReportFormat
  readonly promote?: readonly string[]
  readonly updateRatchet?: boolean
  readonly rules?: readonly string[]
  readonly color: string
}

/** Runs the command and returns the exit code. Throws an `ExtractError` for wrong usage and for output that cannot be written. */
export async function runCheck(folder: string, flags: CheckFlags, world: World): Promise<number> {
  refuse(flags, world)
  const watch = (path: string): void => world.progress.step(path)
  const rules = await openRules(flags.rules)
  const read = () => checkFolder(folder, watch, { rules, rulesFiles: flags.rules })
  let checked = await read()
  const diffs: string[] = []
  if (flags.promote) {
    const { changes, unknown } = promote(checked.promotable, flags.promote)
    if (unknown.length > 0) throw new ExtractError('usage', messages.unknownId(unknown.join(' ')))
    for (const change of changes) diffs.push(await apply(change, world))
    if (changes.length > 0) checked = await read()
  }
  if (flags.updateRatchet && checked.report.articles > 0) {
    const change = raiseRatchet(checked.config, checked.report.scores)
    if (change) {
      await apply(change, world)
      checked = await read()
    }
    world.complain(`${checked.config.path}: ${change ? 'ratchet raised' : 'no count is higher, left as it is'}`)
  }
  world.progress.clear()
  for (const { path, line, message } of checked.problems)
    world.complain(printable(`${path}${line === null ? '' : `:${line}`}: ${message}`))
  const { report } = checked
  await tell(report, diffs, flags, world)
  return report.judgement.exitCode
}

const isCi = ({ env }: World): boolean => !['', '0', 'false'].includes(env.CI ?? '')

/** Truth is changed by people at their own machines. */
function refuse(flags: CheckFlags, world: World): void {
  if (flags.promote && isCi(world)) throw new ExtractError('usage', messages.promoteInCi)
  if (flags.updateRatchet && isCi(world)) throw new ExtractError('usage', messages.ratchetInCi)
  if (flags.promote && flags.format !== 'text') throw new ExtractError('usage', messages.promoteFormat)
}

/** Writes a changed file whole and returns the difference. */
async function apply(change: TextChange, world: World): Promise<string> {
  const sink = fileSink(change.path)
  world.open.add(sink)
  try {
    await sink.write(change.after)
    await sink.finish()
  } catch (error) {
    sink.abandon()
    throw error
  } finally {
    world.open.delete(sink)
  }
  return unifiedDiff(change)
}

async function tell(report: CheckReport, diffs: readonly string[], flags: CheckFlags, world: World): Promise<void> {
  const level = flags.format === 'text' ? colorLevel(flags.color, world) : 0
  const chalk = level > 0 ? new (await import('chalk')).Chalk({ level }) : null
  const reporter = await makeReporter(flags.format)
  if (flags.format === 'github' && world.env.GITHUB_STEP_SUMMARY)
    await addSummary(world.env.GITHUB_STEP_SUMMARY, report)
  const sink = streamSink(world.stdout)
  try {
    for (const diff of diffs) await sink.write(`${diff}\n`)
    await sink.write(reporter(report, { chalk }))
    await sink.finish()
  } catch (error) {
    // Whoever reads the first line only is told the answer by the exit code.
    if (!(error instanceof ClosedPipe)) throw error
  }
}

async function addSummary(path: string, report: CheckReport): Promise<void> {
  const { summarize } = await import('../../check/report/github.ts')
  try {
    await appendFile(path, summarize(report))
  } catch (error) {
    throw new ExtractError('output', messages.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? 'unknown'))
  }
}
