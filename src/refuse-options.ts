/** What a caller of the library can get wrong, told before anything is read. */
import { isIsoDay } from './article/calendar-day.ts'
import { ExtractError, messages } from './errors.ts'
import { nearest } from './nearest.ts'
import { stateTyped } from './rules/place/states.ts'
import type { ExtractOptions } from './types.ts'
import { UserRules } from './user-rules/user-rules.ts'

const known = ['date', 'home', 'includeSkipped', 'rules'] as const satisfies readonly (keyof ExtractOptions)[]

/** Throws an `ExtractError` with code `bad-option` for what no text could be read with. */
export function refuseBadOptions(options: ExtractOptions): void {
  const { date, home, rules } = options
  const stray = Object.keys(options).find((name) => !(known as readonly string[]).includes(name))
  if (stray !== undefined) refuse(messages.noOption(stray, nearest(stray, known), known))
  if (date !== undefined && !isIsoDay(date)) refuse(messages.badDate(`date: ${date}`))
  if (home !== undefined && !stateTyped(home)) refuse(messages.badState(`home: ${home}`))
  // Names of files, as the command takes them, are no rules yet.
  if (rules !== undefined && !UserRules.areMade(rules)) refuse(messages.notRules)
}

/** Programs without types pass anything. */
export function refuseOtherThanText(text: unknown): asserts text is string {
  if (typeof text !== 'string') refuse(messages.notText(text === null ? 'null' : typeof text))
}

function refuse(message: string): never {
  throw new ExtractError('bad-option', message)
}
