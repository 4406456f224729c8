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

/** Takes a text that `JSON.parse` accepts: nothing is checked here. */
export function readJsonTree(text: string): JsonNode {
  let at = 0
  const skipBlanks = (): void => {
    while (/\s/.test(text[at] ?? '')) at++
  }
  const readString = (): string => {
    const start = at++
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    at++
    return JSON.parse(text.slice(start, at)) as string
  }
  const readValue = (): JsonNode => {
    skipBlanks()
    const start = at
    const opening = text[at]
    if (opening === '{' || opening === '[') {
      const children = readChildren(opening)
      return { sort: opening === '{' ? 'object' : 'list', start, end: at, children }
    }
    if (opening === '"') readString()
    else while (at < text.length && !/[\s,\]}]/.test(text[at] as string)) at++
    return { sort: 'other', start, end: at, children: [] }
  }
  const readChildren = (opening: '{' | '['): readonly JsonChild[] => {
    const closing = opening === '{' ? '}' : ']'
    const children: JsonChild[] = []
    at++
    for (skipBlanks(); text[at] !== closing; skipBlanks()) {
      if (text[at] === ',') at++
      skipBlanks()
      const start = at
      let step: Step = children.length
      if (opening === '{') {
        step = readString()
        skipBlanks()
        at++
      }
      children.push({ step, start, node: readValue() })
    }
    at++
    return children
  }
  return readValue()
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
