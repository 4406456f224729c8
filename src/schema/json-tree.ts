/** Where the values of a JSON text stand: for messages that name a line, and for changes that leave the rest as people wrote it. */
import type { Span } from '../types.ts'

/** A step into an object or list. */
export type Step = string | number

/** A value of a JSON text. Offsets in UTF-16 code units, end exclusive. */
export interface JsonNode extends Span {
  readonly sort: 'object' | 'list' | 'other'
  readonly children: readonly JsonChild[]
}

/** A member or an item; `start` is where its key begins, in a list its value. */
export interface JsonChild {
  readonly step: Step
  readonly start: number
  readonly node: JsonNode
}

/** Where a text stops being JSON. */
export class JsonFault extends Error {
  constructor(readonly at: number) {
    super('not valid JSON')
  }
}

const string = /"(?:[^"\\\n\r]|\\.)*"/y
const scalar = /(?:-?\d[\d.eE+-]{0,400}|true|false|null)(?![^\s,\]}])/y

/** Throws a `JsonFault` at the first mark that cannot stand where it does. */
export function readJsonTree(text: string): JsonNode {
  let at = 0
  const skipBlanks = (): void => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++
  }
  const take = (form: RegExp): string => {
    form.lastIndex = at
    const found = form.exec(text)?.[0]
    if (found === undefined) throw new JsonFault(at)
    at += found.length
    return found
  }
  const takeMark = (mark: string): void => {
    skipBlanks()
    if (text[at] !== mark) throw new JsonFault(at)
    at++
  }
  const readKey = (): string => {
    const key = take(string)
    takeMark(':')
    return JSON.parse(key) as string
  }
  const readValue = (): JsonNode => {
    skipBlanks()
    const start = at
    const opening = text[at]
    if (opening === '{' || opening === '[') {
      const children = readChildren(opening)
      return { sort: opening === '{' ? 'object' : 'list', start, end: at, children }
    }
    take(opening === '"' ? string : scalar)
    return { sort: 'other', start, end: at, children: [] }
  }
  const readChildren = (opening: '{' | '['): readonly JsonChild[] => {
    const closing = opening === '{' ? '}' : ']'
    const children: JsonChild[] = []
    takeMark(opening)
    for (skipBlanks(); text[at] !== closing; skipBlanks()) {
      if (children.length > 0) takeMark(',')
      skipBlanks()
      const start = at
      const step = opening === '{' ? readKey() : children.length
      children.push({ step, start, node: readValue() })
    }
    takeMark(closing)
    return children
  }
  const root = readValue()
  skipBlanks()
  if (at < text.length) throw new JsonFault(at)
  return root
}

/** The value at a path; null if there is none. Of a key that stands twice the last counts, as for `JSON.parse`. */
export function nodeAt(root: JsonNode, path: readonly Step[]): JsonNode | null {
  let node = root
  for (const step of path) {
    const child = node.children.findLast((candidate) => candidate.step === step)
    if (!child) return null
    node = child.node
  }
  return node
}

/** @example showPath(['verdicts', 0, 'status']) // 'verdicts[0].status' */
export function showPath(path: readonly Step[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}
