/** Small changes to a JSON text that people wrote: what is not changed keeps its bytes. */
import { type JsonNode, nodeAt, readJsonTree, type Step } from '../schema/json-tree.ts'
import type { Span } from '../types.ts'

/** Puts an item at the end of the list that the root object has under a key, which is made if it is not there. */
export function appendItem(text: string, key: string, item: string): string {
  const root = readJsonTree(text)
  const list = nodeAt(root, [key])
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  if (list?.sort === 'list') return appendChild(text, list, item, `${indentOf(text, list.start)}  `, eol)
  const first = root.children[0]
  const indent = first && startsLine(text, first.start) ? indentOf(text, first.start) : '  '
  const made = `${JSON.stringify(key)}: [${eol}  ${item.replaceAll('\n', '\n  ')}${eol}]`
  return appendChild(text, root, made, indent, eol)
}

/** Takes the value at `path` out, with its comma; then each parent that is empty without it. The root stays. */
export function removeAt(text: string, path: readonly Step[]): string {
  let edited = text
  for (let depth = path.length; depth > 0; depth--) {
    const parent = nodeAt(readJsonTree(edited), path.slice(0, depth - 1))
    if (!parent) return edited
    if (depth < path.length && nodeAt(parent, [path[depth - 1] as Step])?.children.length !== 0) return edited
    edited = removeChild(edited, parent, path[depth - 1] as Step)
  }
  return edited
}

/** Sets a value of the root object, in its place or at the end. */
export function setMember(text: string, key: string, value: string): string {
  const root = readJsonTree(text)
  const old = nodeAt(root, [key])
  if (old) return text.slice(0, old.start) + value + text.slice(old.end)
  return appendChild(text, root, `${JSON.stringify(key)}: ${value}`, '  ', text.includes('\r\n') ? '\r\n' : '\n')
}

/** The text of a value as it would stand at the left edge. */
export function dedent(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(`\n${indentOf(text, start)}`, '\n')
}

/** Characters that a reader would not see, or that would turn the line round. */
const unseen = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A value on one line, with blanks inside the braces; unseen characters are written as escapes. */
export function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (value === null || typeof value !== 'object')
    return JSON.stringify(value).replace(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** `child` stands at the left edge; `indent` is for lists and objects that show none of their own. */
function appendChild(text: string, parent: JsonNode, child: string, indent: string, eol: string): string {
  const last = parent.children.at(-1)
  const shifted = (by: string): string => child.replaceAll('\n', `\n${by}`)
  if (!last) {
    const outer = indentOf(text, parent.start)
    return `${text.slice(0, parent.start + 1)}${eol}${indent}${shifted(indent)}${eol}${outer}${text.slice(parent.end - 1)}`
  }
  const before = text.slice(0, last.node.end)
  const after = text.slice(last.node.end)
  // A list that stands on one line with its key is opened, so that a change of one fact is a change of one line.
  if (!startsLine(text, last.start) && parent.sort === 'list' && parent.children.length === 1) {
    const outer = indentOf(text, parent.start)
    const only = text.slice(last.start, last.node.end)
    const end = `${eol}${outer}${text.slice(parent.end - 1)}`
    return `${text.slice(0, parent.start + 1)}${eol}${indent}${only},${eol}${indent}${shifted(indent)}${end}`
  }
  const own = indentOf(text, last.start)
  const gap = startsLine(text, last.start) ? `,${eol}${own}` : ', '
  return before + gap + shifted(own) + after
}

function removeChild(text: string, parent: JsonNode, step: Step): string {
  const index = parent.children.findIndex((child) => child.step === step)
  const child = parent.children[index]
  if (!child) return text
  const next = parent.children[index + 1]
  const previous = parent.children[index - 1]
  if (next && startsLine(text, child.start) && startsLine(text, next.start))
    return text.slice(0, lineStart(text, child.start)) + text.slice(lineStart(text, next.start))
  if (next) return text.slice(0, child.start) + text.slice(next.start)
  if (previous) return text.slice(0, previous.node.end) + text.slice(child.node.end)
  return text.slice(0, parent.start + 1) + text.slice(parent.end - 1)
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const startsLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === ''
const indentOf = (text: string, at: number): string => /[ \t]*/.exec(text.slice(lineStart(text, at)))?.[0] ?? ''
