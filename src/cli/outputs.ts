/** Where the records of a run go: standard output in one format, and a file (for brat a folder) for each `-o`. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ExtractError, messages } from '../errors.ts'
import { type FormatName, type Formatter, formatNames, makeFormatter } from '../output/format.ts'
import type { ViewName } from '../output/views.ts'
import { asTooMuch } from './jobs/limits.ts'
import type { FoundRecord } from './jobs/outcome.ts'
import { type FilterFlags, viewFor } from './selection.ts'
import { fileSink, patientSink, type Sink, streamSink } from './sink.ts'
import { colorLevel, displayWidth } from './terminal.ts'
import type { World } from './world.ts'

/** The options that decide, as commander gives them. */
export interface OutputFlags extends FilterFlags {
  readonly format?: FormatName
  readonly output?: readonly string[]
  readonly view?: ViewName
  readonly color: string
}

/** A file to be written. */
export interface Target {
  readonly format: FormatName
  readonly path: string
}

/** All outputs of a run as one. Every step throws what a `Sink` throws. */
export interface Outputs {
  readonly start: () => Promise<void>
  /**
   * The text is the decoded article, or null where only its record is at hand. An error is returned for a record that is too much
   * for one of the formats; it is left out there, and written to the others.
   */
  readonly record: (found: FoundRecord, path: string, text: string | null) => Promise<ExtractError | null>
  /** Files are in their place after it. */
  readonly finish: () => Promise<void>
  /** Leaves nothing half-written. */
  readonly abandon: () => void
}

/** The files that `-o` names. Throws an `ExtractError` for one that tells no format, and for two that are one file. */
export function readTargets(flags: OutputFlags): readonly Target[] {
  const targets = (flags.output ?? []).map(readTarget)
  const seen = new Map<string, string>()
  for (const { path } of targets) {
    const file = placeOf(path)
    const before = seen.get(file)
    if (before !== undefined) throw new ExtractError('usage', messages.sameOutput(before, path))
    seen.set(file, path)
  }
  return targets
}

/** Throws an `ExtractError` if one of the files that are read would be overwritten. */
export function refuseInputs(targets: readonly Target[], inputs: Iterable<string>): void {
  const files = new Map(targets.map(({ path }) => [placeOf(path), path]))
  for (const input of inputs) {
    const target = input === '-' ? undefined : files.get(placeOf(input))
    if (target !== undefined) throw new ExtractError('usage', messages.outputIsInput(target))
  }
}

/** Where a file is or would be, links followed: two names of one file are one. */
function placeOf(path: string): string {
  for (const [known, rest] of [
    [path, ''],
    [dirname(path), basename(path)],
  ] as const) {
    try {
      return join(realpathSync(known), rest)
    } catch {
      // Not there yet.
    }
  }
  return path
}

/** Opens the files and standard output; the latter if a format is named for it or no file is. */
export async function openOutputs(flags: OutputFlags, targets: readonly Target[], world: World): Promise<Outputs> {
  const outputs: { readonly formatter: Formatter; readonly sink: Sink }[] = []
  const look = { view: flags.view ?? viewFor(flags), width: displayWidth(world) } as const
  if (targets.length === 0 || flags.format) {
    const name = flags.format ?? (world.isTerminal ? 'table' : 'ndjson')
    const level = name === 'table' ? colorLevel(flags.color, world) : 0
    const chalk = level > 0 ? new (await import('chalk')).Chalk({ level }) : null
    const sink = streamSink(world.stdout)
    outputs.push({
      formatter: await makeFormatter(name, { ...look, chalk }),
      // What --fail-on asks has to be asked of all articles, whoever reads the first lines only.
      sink: targets.length > 0 || flags.failOn ? patientSink(sink) : sink,
    })
  }
  const abandon = () => {
    for (const { sink } of outputs) {
      sink.abandon()
      world.open.delete(sink)
    }
  }
  try {
    for (const { format, path } of targets) {
      if (format === 'brat') {
        const folder = (await import('./brat-folder.ts')).bratFolder(path)
        world.open.add(folder.sink)
        outputs.push(folder)
        continue
      }
      const formatter = await makeFormatter(format, { ...look, chalk: null })
      const sink = fileSink(path)
      world.open.add(sink)
      outputs.push({ formatter, sink })
    }
  } catch (error) {
    abandon()
    throw error
  }
  return {
    start: async () => {
      for (const { formatter, sink } of outputs) await sink.write(formatter.start())
    },
    record: async ({ record, json }, path, text) => {
      let tooMuch: ExtractError | null = null
      for (const { formatter, sink } of outputs) {
        let piece: string
        try {
          piece = formatter.json ? formatter.json(json()) : formatter.record(record(), text)
        } catch (thrown) {
          const error = asTooMuch(path, thrown)
          if (!(error instanceof ExtractError) || error.code !== 'input') throw error
          tooMuch = error
          continue
        }
        await sink.write(piece)
      }
      return tooMuch
    },
    finish: async () => {
      for (const { formatter, sink } of outputs) {
        await sink.write(formatter.end())
        await sink.finish()
        world.open.delete(sink)
      }
    },
    abandon,
  }
}

const endings: ReadonlyMap<string, FormatName> = new Map<string, FormatName>([
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['md', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['jsonld', 'webanno'],
  ['txt', 'table'],
])

/** "csv=out.csv", or a file name whose ending tells the format. */
function readTarget(target: string): Target {
  // Most likely -f was meant; a file of that name can be had as csv=csv.
  if (formatNames.some((name) => name === target)) throw new ExtractError('usage', messages.formatWithoutFile(target))
  const at = target.indexOf('=')
  const named = formatNames.find((name) => name === target.slice(0, Math.max(0, at)))
  // A file of that name can be had as csv=./-.
  if (named && target.slice(at + 1) === '-') throw new ExtractError('usage', messages.outputToDash(named))
  if (named && at + 1 < target.length) return { format: named, path: target.slice(at + 1) }
  const ending = endings.get(target.slice(target.lastIndexOf('.') + 1).toLowerCase())
  if (!ending || (at > 0 && !named && /^[a-z]+$/.test(target.slice(0, at))))
    throw new ExtractError('usage', messages.badOutput(target, formatNames.join(', ')))
  return { format: ending, path: target }
}
