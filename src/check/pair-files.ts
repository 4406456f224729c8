/**
 * A folder to articles and their expected results: `article.txt` with `expected.json`, `NAME.txt` with `NAME.expected.json`; or `.md`,
 * `.html`, `.htm`.
 */
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { messages } from '../errors.ts'

/** An article and what is expected of it. */
export interface Pair {
  readonly article: string
  readonly expected: string
}

/** A file that could not be checked, and why. */
export interface Problem {
  readonly path: string
  readonly line: number | null
  /** What is wrong and the way out, without the path. */
  readonly message: string
  /** A fault of the tool, not of the file. */
  readonly bug: boolean
}

export interface Paired {
  readonly pairs: readonly Pair[]
  readonly problems: readonly Problem[]
}

/** Sorted by the article's path; hidden names and node_modules are passed over. Never throws. */
export async function pairFiles(folder: string): Promise<Paired> {
  const files: string[] = []
  const problems: Problem[] = []
  const note = (path: string, message: string) => problems.push({ path, line: null, message, bug: false })
  try {
    if (!(await stat(folder)).isDirectory()) {
      note(folder, messages.notFolder)
      return { pairs: [], problems }
    }
  } catch (error) {
    note(folder, messages.whyUnreadable(error))
    return { pairs: [], problems }
  }
  await walk(folder, new Set(), files, note)
  const there = new Set(files)
  const pairs: Pair[] = []
  for (const path of files) {
    const article = articleOf(path)
    if (article !== null) {
      const beside = endings.map((ending) => article.replace(/\.txt$/, ending)).find((one) => there.has(one))
      if (beside !== undefined) pairs.push({ article: beside, expected: path })
      else note(path, messages.orphan(article))
    } else if (path.endsWith('.txt')) {
      const expected = expectedOf(path)
      if (!there.has(expected)) note(path, messages.unpaired(expected))
    }
  }
  if (files.every((path) => articleOf(path) === null && !path.endsWith('.txt')) && problems.length === 0)
    note(folder, messages.nothingToCheck)
  return { pairs: pairs.sort((a, b) => (a.article < b.article ? -1 : 1)), problems }
}

/** Of two articles beside one expected result the text is meant. A page or a README with nothing beside it may be anything. */
const endings = ['.txt', '.md', '.html', '.htm'] as const

const articleOf = (path: string): string | null => {
  if (/(?:^|[\\/])expected\.json$/.test(path)) return path.replace(/expected\.json$/, 'article.txt')
  return path.endsWith('.expected.json') ? path.replace(/\.expected\.json$/, '.txt') : null
}

const expectedOf = (article: string): string =>
  /(?:^|[\\/])article\.txt$/.test(article)
    ? article.replace(/article\.txt$/, 'expected.json')
    : article.replace(/\.txt$/, '.expected.json')

async function walk(
  folder: string,
  entered: Set<string>,
  files: string[],
  note: (path: string, message: string) => void,
): Promise<void> {
  let entries: readonly Dirent[]
  try {
    const real = await realpath(folder)
    if (entered.has(real)) return
    entered.add(real)
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    note(folder, messages.whyUnreadable(error))
    return
  }
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
    if (kind?.isDirectory()) await walk(path, entered, files, note)
    // A link that leads nowhere is listed too, and fails when it is read.
    else if (kind === null || kind.isFile()) files.push(path)
  }
}
