/** extract.config.json: where it is, and what it says. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { ExtractError, messages } from '../../errors.ts'
import type { Step } from '../../schema/json-tree.ts'
import type { OptionValue } from '../option-values.ts'

const NAME = 'extract.config.json'

/** A file that was read. */
export interface ConfigFile {
  /** From the working folder. */
  readonly path: string
  /** The value of a key; undefined: it is not there. */
  readonly valueAt: (path: readonly string[]) => OptionValue | undefined
  /** "extract.config.json:3": where a value stands. */
  readonly placeOf: (path: readonly Step[]) => string
}

/** The nearest one from the working folder up; the folder with .git and the home folder are the last that are looked into. */
export function findConfig(): string | null {
  const home = folderOf(homedir)
  const here = folderOf(() => resolve('.'))
  if (here === null) return null
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, NAME)
    if (existsSync(path)) return relative('', path)
    if (folder === home || folder === dirname(folder) || existsSync(join(folder, '.git'))) return null
  }
}

/** Null where there is none: the working folder of a shell may be gone, a container's user may have no home. */
function folderOf(ask: () => string): string | null {
  try {
    return ask()
  } catch {
    return null
  }
}

/**
 * Reads a file and checks it. `label` names it in the message that it is not there. Throws an `ExtractError` with code `usage`
 * that names file, line and key.
 */
export async function readConfigFile(path: string, label: string): Promise<ConfigFile> {
  const text = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new ExtractError('usage', messages.noConfig(label, code ?? 'unknown'))
  })
  const { faultAt, shapeChecker } = await import('../../schema/check-shape.ts')
  const { validateConfig } = await import('../../schema/validators/config.generated.ts')
  const plain = text.replace(/^\ufeff/, '')
  const { value, fault } = shapeChecker(validateConfig)<Readonly<Record<string, unknown>>>(plain)
  const at = (line: number | null): string => `${path}${line === null ? '' : `:${line}`}`
  if (fault) throw new ExtractError('usage', `${at(fault.line)}: ${fault.message}`)
  return {
    path,
    valueAt: (keys) => {
      let found: unknown = value
      for (const key of keys) found = (found as Readonly<Record<string, unknown>> | undefined)?.[key]
      // The schema has said so.
      return found as OptionValue | undefined
    },
    placeOf: (keys) => at(faultAt(plain, keys, '').line),
  }
}
