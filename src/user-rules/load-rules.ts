/** Files and values of users' rules: read, checked, compiled. They are data; nothing in them is run but regular expressions. */
import { ExtractError, messages } from '../errors.ts'
import { printable } from '../output/printable.ts'
import { families } from '../rules/families.ts'
import { faultAt, shapeChecker } from '../schema/check-shape.ts'
import type { Step } from '../schema/json-tree.ts'
import { validateRules } from '../schema/validators/rules.generated.ts'
import { verdictRules } from '../verdict/rules.ts'
import { compileCue, compileOperator, withVerbsOf, wordsOfRow } from './compile-rules.ts'
import { costOfPattern, MOST_STEPS, PatternFault } from './pattern-cost.ts'
import type { OwnCue, OwnOperator, RulesFile } from './rules.generated.ts'
import { type OwnRule, UserRules } from './user-rules.ts'
import { type Conjugator, loadConjugator } from './verb-forms.ts'

/** A file's text, and what was read of it. */
interface Source {
  readonly from: string
  /** Null of a value: nobody has seen the lines of its text. */
  readonly lines: true | null
  readonly text: string
  readonly file: RulesFile
}

const LARGEST = 4_000_000

/**
 * Reads rules for the option `rules`: paths of JSON files, values of the same shape, or a mixture. The built-in rules stay.
 *
 * Errors: an `ExtractError` with code `usage`, one line that names file, line, rule id and field.
 *
 * @example extract(text, { rules: await loadRules('rules.json') })
 */
export async function loadRules(given: string | RulesFile | readonly (string | RulesFile)[]): Promise<UserRules> {
  const sources: Source[] = []
  for (const one of [given].flat() as readonly (string | RulesFile)[]) sources.push(await readSource(one))
  const ids = new Map(families.flatMap(({ rules }) => rules.map(({ id }) => [id, null] as const)))
  const seen: Map<string, string | null> = new Map(ids)
  for (const source of sources) checkSource(source, seen)
  return compile(sources, await conjugatorFor(sources))
}

/** compromise takes a while to load: only where there is a verb. */
async function conjugatorFor(sources: readonly Source[]): Promise<Conjugator> {
  const rows = sources.flatMap(({ file: { cues = [], operators = [] } }) => [...cues, ...operators])
  return rows.some(({ verbs }) => verbs !== undefined) ? loadConjugator() : () => []
}

async function readSource(given: string | RulesFile): Promise<Source> {
  const from = typeof given === 'string' ? given : 'rules'
  const text = typeof given === 'string' ? await readText(given) : JSON.stringify(given, null, 2)
  const { value, fault } = shapeChecker(validateRules)<RulesFile>(text)
  const lines = typeof given === 'string' ? true : null
  if (!fault) return { from, lines, text, file: value }
  const { line, path = [], what = fault.message } = fault
  throw new ExtractError('usage', printable(messages.badRule(from, lines && line, ...namedIn(text, path), what)))
}

async function readText(path: string): Promise<string> {
  const { readFile, stat } = await import('node:fs/promises')
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) throw new ExtractError('usage', messages.isFolder(path))
    if (stats.size > LARGEST)
      throw new ExtractError('usage', printable(messages.badRule(path, null, null, null, 'larger than 4 MB')))
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    if (error instanceof ExtractError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new ExtractError(
      'usage',
      code === 'ENOENT' ? messages.noRulesFile(path) : `${path}: ${messages.whyUnreadable(error)}`,
    )
  }
}

/** The row of a path, by its id if it has one, and the field. */
function namedIn(text: string, path: readonly Step[]): [string | null, string | null] {
  const [list, index, ...field] = path
  if (index === undefined) return [null, list === undefined ? null : String(list)]
  const rows = (JSON.parse(text) as Readonly<Record<string, unknown>>)[String(list)]
  const row: unknown = Array.isArray(rows) ? rows[Number(index)] : null
  const id: unknown = row !== null && typeof row === 'object' && 'id' in row ? row.id : null
  const shown = field.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return [typeof id === 'string' && field[0] !== 'id' ? id : `${list}[${index}]`, shown.slice(1) || null]
}

/** What a schema cannot tell. `seen`: the ids so far, with the files that they are from; null: built in. */
function checkSource({ from, lines, text, file }: Source, seen: Map<string, string | null>): void {
  for (const list of ['cues', 'operators'] as const)
    for (const [index, row] of (file[list] ?? []).entries()) {
      const refuse = (field: string, what: string): never => {
        const has = field in row
        const { line } = faultAt(text, has ? [list, index, field] : [list, index], what)
        throw new ExtractError('usage', printable(messages.badRule(from, lines && line, row.id, field, what)))
      }
      const before = seen.get(row.id)
      if (before !== undefined)
        refuse('id', before === null ? 'a built-in rule has this id' : `a rule of ${before} has this id`)
      seen.set(row.id, from)
      checkRow(row, refuse)
    }
}

function checkRow(row: OwnCue | OwnOperator, refuse: (field: string, what: string) => never): void {
  const { pattern, verbs, words } = row
  if (pattern === undefined) {
    if (!verbs && !words) refuse('verbs', 'is missing: want "verbs", "words" or "pattern"')
  } else {
    if (verbs || words) refuse('pattern', 'stands alone: no "verbs" or "words" beside it')
    checkPattern(pattern, (what) => refuse('pattern', what))
  }
  for (const { text, finds } of row.examples)
    if (!text.includes(finds)) refuse('examples', `${JSON.stringify(finds)} is not in ${JSON.stringify(text)}`)
}

function checkPattern(pattern: string, refuse: (what: string) => never): void {
  let steps = 0
  try {
    steps = costOfPattern(pattern)
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error
    refuse(`not a regular expression that can be used (${error.message})`)
  }
  if (!(steps <= MOST_STEPS))
    refuse('can hang: give "*" and "+" a limit such as {1,20}, and let no two of them match the same words')
  if (new RegExp(pattern, 'iu').test('')) refuse('matches where there are no words')
}

function compile(sources: readonly Source[], conjugate: Conjugator): UserRules {
  const own: OwnRule[] = []
  const cues = sources.flatMap(({ from, file }) =>
    (file.cues ?? []).map((row) => {
      const words = wordsOfRow(row, conjugate)
      const rule = compileCue(row, words)
      own.push({ row: rule, from, words, pattern: row.pattern ?? null })
      return rule
    }),
  )
  const operators = sources.flatMap(({ from, file }) =>
    (file.operators ?? []).map((row) => {
      const words = wordsOfRow(row, conjugate)
      const rule = compileOperator(row, words)
      own.push({ row: rule, from, words, pattern: row.pattern ?? null })
      return rule
    }),
  )
  const rows = sources.flatMap(({ file }) => file.cues ?? [])
  return new UserRules(own, [...withVerbsOf(rows, verdictRules), ...cues, ...operators])
}
