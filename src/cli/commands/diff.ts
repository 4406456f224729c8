/** `extract diff`: what was gained, lost and changed between two result files. */
import { diffResults } from '../../diff/diff-results.ts'
import { type DiffFormat, makeReporter } from '../../diff/report/reporter.ts'
import { differs } from '../../diff/result.ts'
import { ExtractError, messages } from '../../errors.ts'
import type { ArticleRecord } from '../../record.generated.ts'
import { readResults } from '../../results/read-results.ts'
import { ClosedPipe, streamSink } from '../sink.ts'
import { colorLevel } from '../terminal.ts'
import type { World } from '../world.ts'

/** Options as commander gives them. */
export interface DiffFlags {
  readonly format: DiffFormat
  readonly color: string
}

/**
 * Runs the command and returns the exit code: 1 if the results differ, 3 if some of them could not be read. Throws an
 * `ExtractError` for wrong usage and for output that cannot be written.
 */
export async function runDiff(old: string, now: string, flags: DiffFlags, world: World): Promise<number> {
  if (old === '-' && now === '-') throw new ExtractError('usage', messages.diffOfOne)
  const unread = { old: 0, new: 0 }
  const read = { old: 0, new: 0 }
  async function* recordsOf(side: 'old' | 'new', path: string): AsyncGenerator<ArticleRecord> {
    const piped = path === '-'
    for await (const { record, error } of readResults(piped ? 'stdin' : path, piped ? world.stdin : undefined)) {
      if (error) {
        world.complain(error.message)
        unread[side]++
        continue
      }
      read[side]++
      yield record
    }
  }
  const report = await diffResults(
    { name: nameOf(old), records: recordsOf('old', old) },
    { name: nameOf(now), records: recordsOf('new', now) },
    world.progress.step,
  )
  world.progress.clear()
  // Beside nothing at all everything would be gained or lost, which nobody asked.
  const nothing = (['old', 'new'] as const).some((side) => unread[side] > 0 && read[side] === 0)
  if (!nothing) {
    const level = flags.format === 'text' ? colorLevel(flags.color, world) : 0
    const chalk = level > 0 ? new (await import('chalk')).Chalk({ level }) : null
    const sink = streamSink(world.stdout)
    try {
      for (const piece of (await makeReporter(flags.format))(report, { chalk })) await sink.write(piece)
      await sink.finish()
    } catch (error) {
      // Whoever reads the first lines only is told the answer by the exit code.
      if (!(error instanceof ClosedPipe)) throw error
    }
  }
  if (unread.old + unread.new > 0) return 3
  return differs(report) ? 1 : 0
}

const nameOf = (path: string): string => (path === '-' ? 'stdin' : path)
