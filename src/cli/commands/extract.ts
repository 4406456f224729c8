/** The default command: articles in, facts out. */
import { existsSync, statSync } from 'node:fs'
import { ExtractError, messages } from '../../errors.ts'
import type { InputProblem } from '../../input/input-text.ts'
import { kinds } from '../../kinds.ts'
import { nearest } from '../../nearest.ts'
import { commands } from '../command-table.ts'
import { openFailures } from '../failures.ts'
import { type InputFlags, inputPaths, openInputs } from '../inputs.ts'
import { type Jobs, readInputs } from '../jobs/read-inputs.ts'
import type { ReadingOptions } from '../jobs/reading.ts'
import { type OutputFlags, openOutputs, readTargets, refuseInputs } from '../outputs.ts'
import { openRules } from '../own-rules.ts'
import { openRecordFaults } from '../record-faults.ts'
import { openSelector, openTally } from '../selection.ts'
import { readShard } from '../shard.ts'
import { ClosedPipe } from '../sink.ts'
import type { World } from '../world.ts'

/** Options as commander gives them. */
export interface ExtractFlags extends OutputFlags, InputFlags, ReadingOptions {
  readonly quiet?: boolean
  readonly stats?: boolean
  /** As typed, "auto" or "4", or a number of the configuration file. */
  readonly jobs: string | number
  readonly shard?: string
  readonly failed?: string
}

/** Runs the command and returns the exit code. Throws an `ExtractError` for wrong usage and for output that cannot be written. */
export async function runExtract(args: readonly string[], flags: ExtractFlags, world: World): Promise<number> {
  refuseMistypedCommand(args)
  const shard = flags.shard === undefined ? null : readShard(flags.shard)
  const paths = await inputPaths(args, flags, world)
  const targets = readTargets(flags)
  const written = readTargets({ ...flags, output: [...(flags.output ?? []), ...failedAsTarget(flags)] })
  refuseInputs(written, flags.rules ?? [])
  const rules = await openRules(flags.rules)
  const { inputs, notes } = await openInputs(paths, flags, written, shard, world)
  // Its faults are the user's, and told before anything is written.
  await openSelector(flags)
  const tally = openTally(flags, world)
  const outputs = await openOutputs(flags, targets, world)
  const failures = await openFailures(flags.failed, world).catch((error: unknown) => {
    outputs.abandon()
    throw error
  })
  const counts = {
    articles: 0,
    verdicts: 0,
    citations: 0,
    officials: 0,
    jurisdictions: 0,
    dates: 0,
    unread: 0,
    bugs: 0,
  }
  const warn = (line: string) => {
    if (!flags.quiet) world.complain(line)
  }
  const faults = openRecordFaults(world.complain)
  const pass = async (path: string, why: string, as: 'bugs' | 'unread', record?: InputProblem['record']) => {
    faults.add(why, record)
    counts[as]++
    await failures.add(path, why)
  }
  try {
    await outputs.start()
    for await (const outcome of readInputs(inputs, jobsOf(flags), readingOptions(flags), rules)) {
      const { input } = outcome
      for (const note of 'notes' in input ? input.notes : []) warn(`warning: ${note}`)
      if (outcome.is !== 'read') {
        if (outcome.is === 'bug') await pass(input.path, messages.bug(input.path, outcome.why), 'bugs')
        else if (outcome.is === 'lost') await pass(input.path, outcome.error.message, 'unread')
        else await pass(input.path, outcome.input.error.message, 'unread', outcome.input.record)
        continue
      }
      tally.note(outcome.reading)
      if (!flags.quiet) world.progress.step(input.path)
      const error = outcome.found && (await outputs.record(outcome.found, input.path, outcome.input.text))
      if (error) {
        await pass(input.path, error.message, 'unread')
        continue
      }
      counts.articles++
      if (outcome.found) for (const kind of kinds) counts[kind] += outcome.reading.counts[kind]
    }
    // First: where the results are, the list of what is not in them is too.
    await failures.finish()
    await outputs.finish()
  } catch (error) {
    outputs.abandon()
    failures.abandon()
    // It may be waited for where threads are fed from it, and would keep the command from its end.
    if (paths.includes('-')) world.stdin.destroy()
    if (error instanceof ClosedPipe) return 0
    throw error
  }
  world.progress.clear()
  faults.finish()
  for (const line of notes()) warn(line)
  if (flags.stats) {
    world.complain(
      `${counts.articles} articles: ${counts.verdicts} verdicts, ${counts.citations} citations, ${counts.officials} officials, ${counts.jurisdictions} jurisdictions, ${counts.dates} dates${counts.unread > 0 ? `; ${counts.unread} unread` : ''}`,
    )
  }
  // Where many lines of stderr, or several runs', have to be looked through.
  const summary = failures.summary(counts.articles + counts.unread + counts.bugs)
  if (summary !== null && (flags.stats || shard !== null || flags.failed !== undefined)) world.complain(summary)
  const answer = tally.finish()
  return counts.bugs > 0 ? 70 : counts.unread > 0 ? 3 : answer
}

/** Workers read the rules for themselves, which a pipe (`--rules <(...)`) allows only once. */
const jobsOf = ({ jobs, rules = [] }: ExtractFlags): Jobs => {
  if (rules.some((path) => statSync(path, { throwIfNoEntry: false })?.isFile() !== true)) return 1
  return jobs === 'auto' ? jobs : Number(jobs)
}

const failedAsTarget = ({ failed }: ExtractFlags): readonly string[] =>
  failed === undefined ? [] : [`ndjson=${failed}`]

/** Those of the options that a worker needs. */
const readingOptions = (flags: ExtractFlags): ReadingOptions => ({
  date: flags.date,
  home: flags.home,
  includeSkipped: flags.includeSkipped,
  offsets: flags.offsets,
  rules: flags.rules,
  ...(flags.only && { only: flags.only }),
  ...(flags.place && { place: flags.place }),
  ...(flags.law && { law: flags.law }),
  ...(flags.status && { status: flags.status }),
  ...(flags.failOn && { failOn: flags.failOn }),
})

/** "convrt results.ndjson": a word that names nothing here and is nearly a command. Of short words too many are. */
function refuseMistypedCommand([word]: readonly string[]): void {
  if (word === undefined || !/^[a-z]{4,20}$/.test(word) || existsSync(word)) return
  const [near] = nearest(
    word,
    commands.map(({ name }) => name),
  )
  if (near !== undefined) throw new ExtractError('usage', messages.noCommand(word, near))
}
