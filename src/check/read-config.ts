/** The folder's check.json: what must be reached. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExtractError, messages } from '../errors.ts'
import { shapeChecker } from '../schema/check-shape.ts'
import { validateCheck } from '../schema/validators/check.generated.ts'
import type { CheckConfig } from './config.generated.ts'

/** The configuration with the text that it was read from; null where there is no file. */
export interface ConfigFile {
  readonly path: string
  readonly text: string | null
  readonly config: CheckConfig
}

/** Throws an `ExtractError` with code `usage` if it cannot be read or says what it may not. */
export async function readConfig(folder: string): Promise<ConfigFile> {
  const path = join(folder, 'check.json')
  let text: string
  try {
    text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { path, text: null, config: {} }
    throw new ExtractError('usage', `${path}: ${messages.whyUnreadable(error)}`)
  }
  const { value, fault } = shapeChecker(validateCheck)<CheckConfig>(text)
  if (fault) throw new ExtractError('usage', `${path}${fault.line === null ? '' : `:${fault.line}`}: ${fault.message}`)
  return { path, text, config: value }
}
