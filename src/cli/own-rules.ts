/** Rules of the user's own, for the commands that read articles. */
import type { UserRules } from '../user-rules/user-rules.ts'

/** The rules of the files; what reads them is loaded only if there are any. Throws an `ExtractError` with code `usage`. */
export async function openRules(files: readonly string[] | undefined): Promise<UserRules | undefined> {
  return files === undefined ? undefined : (await import('../user-rules/load-rules.ts')).loadRules(files)
}
