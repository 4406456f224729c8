/** `extract convert`: results in, the same results in another format out, without the articles. */
import { ExtractError, messages } from '../../errors.ts'
import { expandPaths, type FoundPath, type WantedFiles } from '../../input/expand-paths.ts'
import type { InputProblem } from '../../input/input-text.ts'
import { readResults } from '../../results/read-results.ts'
import { type OutputFlags, openOutputs, readTargets, refuseInputs } from '../outputs.ts'
import { openFilters } from '../selection.ts'
import { ClosedPipe } from '../sink.ts'
import type { World } from '../world.ts'

const results: WantedFiles = {
  name: /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i,
  told: 'result files (.json .jsonl .ndjson, also .gz)',
}

/** Runs the command and returns the exit code. Throws an `ExtractError` for wrong usage and for output that cannot be written. */
export async function runConvert(args: readonly string[], flags: OutputFlags, world: World): Promise<number> {
  if (args.length === 0 && world.stdinIsTerminal) throw new ExtractError('usage', messages.noResults)
  const targets = readTargets(flags)
  const files: (FoundPath | InputProblem)[] = []
  for await (const file of expandPaths(args.length > 0 ? args : ['-'], results)) files.push(file)
  refuseInputs(
    targets,
    files.flatMap((file) => ('error' in file ? [] : [file.path])),
  )
  const filters = await openFilters(flags, world)
  const outputs = await openOutputs(flags, targets, world)
  let unread = 0
  const tell = (error: ExtractError): void => {
    world.complain(error.message)
    unread++
  }
  try {
    await outputs.start()
    for (const file of files) {
      if ('error' in file) {
        tell(file.error)
        continue
      }
      const piped = file.path === '-'
      const rows = readResults(piped ? 'stdin' : file.path, piped ? world.stdin : undefined)
      for await (const { record, text, error } of rows) {
        if (error) {
          tell(error)
          continue
        }
        if (flags.quiet !== true) world.progress.step(record.article.path ?? 'text')
        const shown = filters.take(record)
        if (!shown) continue
        const found = { record: () => shown, json: () => JSON.stringify(shown) }
        const unwritten = await outputs.record(found, record.article.path ?? 'text', text)
        if (unwritten) tell(unwritten)
      }
    }
    await outputs.finish()
  } catch (error) {
    outputs.abandon()
    if (error instanceof ClosedPipe) return 0
    throw error
  }
  world.progress.clear()
  const answer = filters.finish()
  return unread > 0 ? 3 : answer
}
