/** Moves items that a person chose into the expected results; everything else in the file stays as it was written. */
import { nodeAt, readJsonTree } from '../schema/json-tree.ts'
import { appendItem, dedent, oneLine, removeAt } from './json-edit.ts'
import type { Promotable } from './promotable.ts'
import type { TextChange } from './unified-diff.ts'

/** An expected.json with what could be moved into it. */
export interface PromotableFile {
  readonly path: string
  readonly text: string
  readonly items: readonly Promotable[]
}

/** The changes that the chosen ids, or `all`, ask for; ids that name nothing. Nothing is written here. */
export interface Promotion {
  readonly changes: readonly TextChange[]
  readonly unknown: readonly string[]
}

export function promote(files: readonly PromotableFile[], ids: readonly string[]): Promotion {
  const isChosen = (item: Promotable): boolean => ids.includes(item.id) || (ids.includes('all') && item.forAll)
  const known = new Set(files.flatMap(({ items }) => items.map(({ id }) => id)))
  const changes = files.flatMap(({ path, text, items }) => {
    const chosen = items.filter(isChosen)
    return chosen.length === 0 ? [] : [{ path, before: text, after: changeText(text, chosen) }]
  })
  return { changes, unknown: ids.filter((id) => id !== 'all' && !known.has(id)) }
}

/** Rows of the known misses are copied as they are written; they are taken out last first, so that the others keep their place. */
function changeText(text: string, chosen: readonly Promotable[]): string {
  const tree = readJsonTree(text)
  let edited = text
  for (const { kind, row, todo } of chosen) {
    const node = todo && nodeAt(tree, todo.path)
    const item = node ? dedent(text, node) : oneLine(row)
    edited = appendItem(edited, kind, item)
  }
  const moved = chosen.flatMap(({ todo }) => (todo ? [todo.path] : []))
  for (const path of [...moved].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)))) edited = removeAt(edited, path)
  return edited
}
