/** `--print-config`: which value each option has in this run, and who said so. */
import stringWidth from 'string-width'
import { printable } from '../../output/printable.ts'
import { writeOnce } from '../sink.ts'
import type { World } from '../world.ts'
import type { Setting, Settings } from './settle.ts'

/** Columns for a terminal; JSON, one option a line, for a pipe. */
export async function printConfig({ file, settings }: Settings, { stdout, isTerminal }: World): Promise<void> {
  await writeOnce(stdout, isTerminal ? asColumns(file, settings) : asJson(file, settings))
}

function asJson(file: string | null, settings: readonly Setting[]): string {
  const rows = [
    `"config": ${JSON.stringify(file)}`,
    ...settings.map(({ key, value, from }) => `${JSON.stringify(key)}: ${JSON.stringify({ value, from })}`),
  ]
  return `{\n${rows.map((row) => `  ${row}`).join(',\n')}\n}\n`
}

function asColumns(file: string | null, settings: readonly Setting[]): string {
  const rows = [
    ['config', file === null ? 'none' : printable(file), ''] as const,
    ...settings.map(({ key, value, from }) => [key, value === null ? 'not set' : shown(value), from ?? ''] as const),
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => stringWidth(row[column as 0 | 1]))))
  const pad = (text: string, width = 0): string => text + ' '.repeat(width - stringWidth(text))
  return rows
    .map(([key, value, from]) => `${pad(key, widths[0])}  ${pad(value, widths[1])}  ${from}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('')
}

const shown = (value: NonNullable<Setting['value']>): string =>
  printable(Array.isArray(value) ? value.join('; ') : String(value))
