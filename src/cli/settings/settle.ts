/** The options of a run: flag, else environment, else configuration file, else default. */
import { dirname, isAbsolute, join } from 'node:path'
import { ExtractError, messages } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import type { CommandRow } from '../command-table.ts'
import { longName, type OptionValue, readVariable, ValueFault } from '../option-values.ts'
import type { OptionRow } from '../options.ts'
import type { World } from '../world.ts'
import { type ConfigFile, findConfig, readConfigFile } from './config-file.ts'
import { allConfigurable, type Configurable, configurableOf } from './keys.ts'

/** What the command line says, as commander has read it. */
export interface GivenFlags {
  /** commander's name of an option: `inputFormat`. */
  readonly nameOf: (row: OptionRow) => string
  readonly values: Readonly<Record<string, unknown>>
  /** Was it on the command line? */
  readonly isGiven: (name: string) => boolean
}

/** An option with its value and where that is from; both null: it is not set. */
export interface Setting {
  readonly key: string
  readonly value: OptionValue | null
  /** "--format", "EXTRACT_FORMAT", "extract.config.json:2" or "default". */
  readonly from: string | null
}

/** All options of a run. */
export interface Settings {
  /** By commander's names, for the command. */
  readonly flags: Readonly<Record<string, unknown>>
  readonly file: string | null
  readonly settings: readonly Setting[]
}

/** Throws an `ExtractError` with code `usage` for what no option can be; warns of variables that look mistyped. */
export async function settle(command: CommandRow, given: GivenFlags, world: World): Promise<Settings> {
  const file = await theFile(given, world)
  const flags: Record<string, unknown> = { ...given.values }
  const settings: Setting[] = []
  for (const option of configurableOf(command)) {
    const name = given.nameOf(option.row)
    const { value, from, say } = find(option, name, given, file, world)
    for (const one of Array.isArray(value) ? (value as readonly OptionValue[]) : [value]) {
      if (option.row.is === undefined || typeof one !== 'string') continue
      const { faultOfValue } = await import('./check-value.ts')
      const fault = await faultOfValue(option.row, one, say(one))
      if (fault !== null) throw new ExtractError('usage', fault)
    }
    if (value === undefined) delete flags[name]
    else flags[name] = value
    settings.push({ key: option.path.join('.'), value: value ?? null, from })
  }
  if (flags.quiet !== true) warnOfVariables(world)
  return { flags, file: file?.path ?? null, settings }
}

interface Found {
  readonly value: OptionValue | undefined
  readonly from: string | null
  /** One of its values as it was given, for messages. */
  readonly say: (one: string) => string
}

function find(option: Configurable, name: string, given: GivenFlags, file: ConfigFile | null, world: World): Found {
  const { row, path, variable } = option
  const flag = `--${longName(row)}`
  if (given.isGiven(name)) {
    const value = given.values[name] as OptionValue | undefined
    // --no-format: as if nobody had said anything.
    if (value === false)
      return { value: row.default, from: row.default === undefined ? `--no-${longName(row)}` : 'default', say: String }
    return { value, from: flag, say: (one) => `${flag} ${one}` }
  }
  const text = world.env[variable]
  if (text !== undefined && text !== '')
    return { value: read(option, text), from: variable, say: (one) => `${variable}=${one}` }
  const value = file?.valueAt(path)
  if (file && value !== undefined) {
    const place = file.placeOf(path)
    return {
      value: row.files ? fromFolder(dirname(file.path), value) : value,
      from: place,
      say: (one) => `${place}: ${path.join('.')}: ${JSON.stringify(one)}`,
    }
  }
  return { value: row.default, from: row.default === undefined ? null : 'default', say: String }
}

function read({ row, variable }: Configurable, text: string): OptionValue {
  try {
    return readVariable(row, text)
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error
    throw new ExtractError('usage', `${variable}=${text}: not a value of this option. ${error.message}`)
  }
}

/** Names of files in a configuration file are told from where it is; `csv=out.csv` has one at its end. */
function fromFolder(folder: string, value: OptionValue): OptionValue {
  if (folder === '.') return value
  const move = (text: string): string => {
    const [, format = '', path = text] = /^([a-z-]+=)(.+)$/.exec(text) ?? []
    return path === '-' || isAbsolute(path) ? text : format + join(folder, path)
  }
  return Array.isArray(value) ? (value as readonly string[]).map(move) : typeof value === 'string' ? move(value) : value
}

async function theFile(given: GivenFlags, { env }: World): Promise<ConfigFile | null> {
  const { config } = given.values
  if (config === false) return null
  if (typeof config === 'string') return readConfigFile(config, `--config ${config}`)
  if (env.EXTRACT_CONFIG) return readConfigFile(env.EXTRACT_CONFIG, `EXTRACT_CONFIG=${env.EXTRACT_CONFIG}`)
  const found = findConfig()
  return found === null ? null : readConfigFile(found, found)
}

/** Other programs may have variables that begin alike: only what is nearly one of ours is spoken of. */
function warnOfVariables({ env, complain }: World): void {
  const unknown = Object.keys(env).filter((name) => name.startsWith('EXTRACT_') && name !== 'EXTRACT_CONFIG')
  if (unknown.length === 0) return
  const bare = (name: string): string => name.slice('EXTRACT_'.length)
  const known = allConfigurable().map(({ variable }) => bare(variable))
  for (const name of unknown.map(bare)) {
    if (known.includes(name)) continue
    const near = nearest(name, known).find((one) => Math.abs(one.length - name.length) <= 2)
    if (near !== undefined) complain(messages.badVariable(`EXTRACT_${name}`, `EXTRACT_${near}`))
  }
}
