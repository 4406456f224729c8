/** Folders of articles and expected results for the tests of `extract check`, one temporary place for each test file. */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run, temporaryFolder, write } from './run.ts'

export const cwd = temporaryFolder()
export const story =
  'Ohio violates the Clean Air Act, a federal judge ruled Friday.\nTexas complies with the Voting Rights Act.\n'
export const ohio = 'ocd-division/country:us/state:oh'
export const friday = { value: '2017-11-17', quote: 'Friday' }
export const violates = { status: 'non_compliant', quote: 'Ohio violates' }

export interface Row {
  readonly sort: string
  readonly outcome: string
  readonly path: string
  readonly line: number | null
  readonly words: string | null
  readonly about: string
  readonly id: string | null
  readonly closest: {
    readonly shown: string
    readonly where: string
    readonly differs: readonly { readonly field: string }[]
  } | null
}
interface Score {
  readonly hits: number
  readonly missed: number
  readonly false: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}
export interface Report {
  readonly passed: number
  readonly failed: number
  readonly todo: number
  readonly todo_passing: number
  readonly exit_code: number
  readonly checks: readonly Row[]
  readonly scores: Readonly<
    Record<
      string,
      {
        readonly lenient: Score
        readonly strict: Score
        readonly fields: { readonly right: number; readonly given: number }
      }
    >
  >
}

export type Cases = readonly (readonly [string, Readonly<Record<string, unknown>>])[]

let count = 0
/** A folder of its own with these files; what is no text is written as JSON. */
export function folder(files: Readonly<Record<string, unknown>>): string {
  const name = `set${++count}`
  mkdirSync(join(cwd, name))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name, path)), { recursive: true })
    const isText = typeof content === 'string' || content instanceof Uint8Array
    write(join(cwd, name), path, isText ? content : `${JSON.stringify(content, null, 2)}\n`)
  }
  return name
}

/** One article with what is expected of it. */
export const one = (
  expected: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): string => folder({ 'a.txt': story, 'a.expected.json': { date: '2017-11-17', ...expected }, ...more })

export const check = (dir: string, ...args: readonly string[]) => run(['check', dir, ...args], { cwd })
export const report = (dir: string): Report => JSON.parse(check(dir, '-f', 'json').stdout) as Report
export const failing = (dir: string): readonly Row[] => report(dir).checks.filter(({ outcome }) => outcome === 'fail')
export const lastLine = (stdout: string) => stdout.trimEnd().split('\n').at(-1)
export const truth = (dir: string) => readFileSync(join(cwd, dir, 'a.expected.json'), 'utf8')
