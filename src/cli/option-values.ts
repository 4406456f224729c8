/** From the words that a user gives an option to its value: the same for flags, the environment and the configuration file. */
import { nearest } from '../nearest.ts'
import type { OptionRow } from './options.ts'

export type OptionValue = string | number | boolean | readonly string[]

/** Not a value of the option; the message says what would be. */
export class ValueFault extends Error {}

/** Takes no value: it is there or not. */
export const isSwitch = ({ flags }: OptionRow): boolean => !flags.includes('<')

/** @example longName({ flags: '-f, --format <format>', … }) // 'format' */
export const longName = ({ flags }: OptionRow): string => /--([\w-]+)/.exec(flags)?.[1] ?? ''

/** Several values; each flag adds to those before it. */
export const isList = ({ many, list }: OptionRow): boolean => many === true || list === true

/** Reads what a flag is given. Throws a `ValueFault`. */
export function readFlag(row: OptionRow, text: string, before?: unknown): OptionValue {
  if (isList(row)) return [...(Array.isArray(before) ? (before as readonly string[]) : []), ...items(row, text, ',')]
  return readOne(row, text)
}

/** Reads what a variable of the environment is set to: several values have semicolons between, or commas where flags have. */
export function readVariable(row: OptionRow, text: string): OptionValue {
  if (isSwitch(row)) {
    if (/^(?:1|true|yes|on)$/i.test(text)) return true
    if (/^(?:0|false|no|off)$/i.test(text)) return false
    throw new ValueFault('Want 1 or 0.')
  }
  return isList(row) ? items(row, text, row.list ? ',' : ';') : readOne(row, text)
}

function items(row: OptionRow, text: string, mark: string): readonly string[] {
  if (!row.list && mark === ',') return [text]
  const found = text
    .split(mark)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (found.length === 0) throw new ValueFault('It is empty.')
  return row.list ? found.map((item) => chosen(row.choices, item.toLowerCase().replaceAll('-', '_'))) : found
}

function readOne(row: OptionRow, text: string): string | number {
  if (typeof row.default === 'number') {
    const number = Number(text)
    if (!(number > 0)) throw new ValueFault('Want a number above 0.')
    return number
  }
  return row.choices ? chosen(row.choices, text) : text
}

/** Takes one of the choices. Throws a `ValueFault`. */
export function chosen(choices: readonly string[] = [], text: string): string {
  if (choices.includes(text)) return text
  const [near] = nearest(text, choices)
  throw new ValueFault(`${near ? `Did you mean ${near}? ` : ''}Allowed choices are ${choices.join(', ')}.`)
}
