/** Arguments to files. Each is looked up as a path first and as a pattern only if nothing is there by that name. */
import { type Dirent, realpathSync } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ExtractError, messages } from '../errors.ts'

/** What extract reads when it is given a folder. */
const articleFile = /\.(?:txt|md|html?|json|jsonl|ndjson)(?:\.gz)?$/i

const isPattern = (argument: string): boolean => /[*?{}[\]!()]/.test(argument)

/** A file to read. `listed`: named by the user, not found in a folder or by a pattern. */
export interface FoundPath {
  readonly path: string
  readonly listed: boolean
}

/** Files in the order of the arguments, those of a folder or pattern sorted, none twice; problems in their place. */
export async function* expandPaths(args: readonly string[]): AsyncGenerator<FoundPath | ExtractError> {
  const seen = new Set<string>()
  const fresh = (path: string): boolean => {
    const key = identity(path)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  for (const argument of args) {
    if (argument === '-') {
      if (fresh('-')) yield { path: '-', listed: true }
      continue
    }
    const found = await lookUp(argument)
    if (found instanceof ExtractError) yield found
    else if (found.length === 0)
      yield new ExtractError('input', isPattern(argument) ? messages.noMatch(argument) : messages.emptyFolder(argument))
    else for (const path of found) if (fresh(path)) yield { path, listed: path === argument }
  }
}

/** Two names of one file are one file. */
function identity(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

async function lookUp(argument: string): Promise<readonly string[] | ExtractError> {
  try {
    return (await stat(argument)).isDirectory() ? await filesOf(argument, new Set()) : [argument]
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    const dangling = await lstat(argument).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    )
    if (dangling) return new ExtractError('input', `${argument}: a link to a file that is not there`)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return new ExtractError('input', messages.unreadable(argument, code))
    if (!isPattern(argument)) return new ExtractError('input', messages.missing(argument))
    const { default: glob } = await import('fast-glob')
    return (
      await glob(argument, { dot: false, onlyFiles: true, followSymbolicLinks: false, suppressErrors: true })
    ).sort()
  }
}

/** The article files below a folder, sorted; a folder that links back to one above is entered once. */
async function filesOf(folder: string, entered: Set<string>): Promise<readonly string[]> {
  const real = identity(folder)
  if (entered.has(real)) return []
  entered.add(real)
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
    if (kind?.isDirectory()) files.push(...(await filesOf(path, entered)))
    else if (kind?.isFile() && articleFile.test(entry.name)) files.push(path)
  }
  return files
}
