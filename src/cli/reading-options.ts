/** The options that say how an article is to be read, checked before any is. */
import { isIsoDay } from '../article/reference-date.ts'
import { ExtractError, messages } from '../errors.ts'
import { stateByCode } from '../rules/place/states.ts'
import type { UserRules } from '../user-rules/user-rules.ts'

/** Throws an `ExtractError` with code `usage` for a day or a state that is none. */
export function checkReadingOptions({ date, home }: { readonly date?: string; readonly home?: string }): void {
  if (date !== undefined && !isIsoDay(date)) throw new ExtractError('usage', messages.badDate(date))
  if (home !== undefined && !stateByCode(home.toUpperCase())) throw new ExtractError('usage', messages.badState(home))
}

/** The rules of the files; what reads them is loaded only if there are any. Throws an `ExtractError` with code `usage`. */
export async function openRules(files: readonly string[] | undefined): Promise<UserRules | undefined> {
  return files === undefined ? undefined : (await import('../user-rules/load-rules.ts')).loadRules(files)
}
