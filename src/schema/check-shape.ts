/** JSON texts against their schemas, with messages for the person who wrote the file: line, path in the file, what is wrong. */
import { positionOf, readLineStarts } from '../article/positions.ts'
import expectedSchema from '../check/expected.schema.json' with { type: 'json' }
import { nearest } from '../nearest.ts'
import rulesSchema from '../user-rules/rules.schema.json' with { type: 'json' }
import { JsonFault, nodeAt, readJsonTree, type Step, showPath } from './json-tree.ts'
import type { SchemaError, Validator } from './validator.ts'

/** What is wrong with a file, and in which line; null: with the whole of it. */
export interface Fault {
  readonly line: number | null
  readonly message: string
  /** Where in the value it is, and what is wrong there: `message` without that. */
  readonly path?: readonly Step[]
  readonly what?: string
}

/** The value of a JSON text, or its first fault. */
export type Shaped<T> = { readonly value: T; readonly fault: null } | { readonly value: null; readonly fault: Fault }

/** Checks texts against one schema. */
export type ShapeChecker = <T>(text: string) => Shaped<T>

/** By the code that was made of the schema: `shapeChecker(validateRules)`. */
export function shapeChecker(validate: Validator): ShapeChecker {
  return <T>(text: string): Shaped<T> => {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return { value: null, fault: faultOfJson(text) }
    }
    // The schema has said that it is one.
    if (validate(value)) return { value: value as T, fault: null }
    const errors = validate.errors ?? []
    const [first] = errors
    if (!first) return { value: null, fault: { line: null, message: 'not what the schema asks for' } }
    const path = pathOf(first.instancePath, value)
    const rest = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    return { value: null, fault: faultAt(text, pathOfCulprit(first, path), `${say(first)}${rest}`) }
  }
}

/** A fault at a place of a text that is JSON. */
export function faultAt(text: string, path: readonly Step[], message: string): Fault {
  const node = nodeAt(readJsonTree(text), path)
  const line = node ? positionOf(readLineStarts(text), node.start).line : null
  return { line, message: path.length > 0 ? `${showPath(path)}: ${message}` : message, path, what: message }
}

/** What is wrong with a text that is not JSON, with the line and the words of our own: Node's versions tell the place in different ways, or not. */
export function faultOfJson(text: string): Fault {
  try {
    readJsonTree(text)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const { line, column } = positionOf(readLineStarts(text), error.at)
    const found = text.codePointAt(error.at)
    const what = found === undefined ? 'it ends too early' : `unexpected ${JSON.stringify(String.fromCodePoint(found))}`
    return { line, message: `not valid JSON: ${what}, column ${column}` }
  }
  return { line: null, message: 'not valid JSON: an escape or number is wrong' }
}

/** "/verdicts/0/status" as steps; a number is a step into a list only where there is one. */
function pathOf(pointer: string, root: unknown): readonly Step[] {
  const steps: Step[] = []
  let value: unknown = root
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(value) ? Number(key) : key
    steps.push(step)
    value = (value as Record<Step, unknown> | null)?.[step]
  }
  return steps
}

/** An unknown field is itself the place to look at. */
function pathOfCulprit({ keyword, params }: SchemaError, path: readonly Step[]): readonly Step[] {
  return keyword === 'additionalProperties' ? [...path, params.additionalProperty as string] : path
}

function say({ keyword, params, data, parentSchema, message }: SchemaError): string {
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys((parentSchema?.properties as object | undefined) ?? {})
      const [near] = nearest(String(params.additionalProperty), known)
      if (near !== undefined) return `unknown field. Did you mean ${near}?`
      return `unknown field. Known: ${known.filter((name) => name !== '$schema').join(', ')}`
    }
    case 'required':
      return `${JSON.stringify(params.missingProperty)} is missing`
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String)
      const [near] = typeof data === 'string' ? nearest(data, allowed) : []
      return `${JSON.stringify(data)} is none of ${allowed.join(', ')}${near === undefined ? '' : `. Did you mean ${near}?`}`
    }
    case 'type':
      if (params.type === 'array' && typeof data === 'string')
        return `${shorten(data)} is not an array. Write [${shorten(data)}]`
      return `${shorten(data)} is not ${/^[aeiou]/.test(String(params.type)) ? 'an' : 'a'} ${String(params.type).replace(',', ' or ')}`
    case 'minLength':
    case 'minItems':
      return 'is empty'
    case 'pattern':
      return `${shorten(data)} does not look like ${patternWords.get(params.pattern as string) ?? 'what is asked for'}`
    default:
      return `${message ?? keyword}`
  }
}

const patternWords: ReadonlyMap<string, string> = new Map([
  [expectedSchema.properties.date.pattern, 'a day (YYYY-MM-DD)'],
  [rulesSchema.$defs.id.pattern, 'an id (steamroll-over)'],
  [rulesSchema.$defs.verbs.items.pattern, 'a verb (steamroll over)'],
  [rulesSchema.$defs.words.items.pattern, 'words'],
])

function shorten(data: unknown): string {
  const text = JSON.stringify(data) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
