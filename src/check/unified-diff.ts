/** What a change does to a text, as `diff -u` shows it. */

/** A file before and after. */
export interface TextChange {
  readonly path: string
  readonly before: string
  readonly after: string
}

const CONTEXT = 3

interface Edit {
  readonly sign: ' ' | '-' | '+'
  readonly line: string
}

/** Empty if nothing changes. Lines without a line break at the end of the file are marked as `diff` marks them. */
export function unifiedDiff({ path, before, after }: TextChange): string {
  const edits = editsBetween(linesOf(before), linesOf(after))
  const hunks = hunksOf(edits)
  if (hunks.length === 0) return ''
  const name = before === '' ? '/dev/null' : `a/${path}`
  return `--- ${name}\n+++ b/${path}\n${hunks.map((hunk) => showHunk(edits, hunk)).join('')}`
}

/** Lines with their line breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** The longest common subsequence of the lines between what begins and what ends alike. */
function editsBetween(old: readonly string[], now: readonly string[]): readonly Edit[] {
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const a = old.slice(head, old.length - tail)
  const b = now.slice(head, now.length - tail)
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = common[i] as Uint32Array
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const edits: Edit[] = old.slice(0, head).map((line) => ({ sign: ' ', line }))
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      edits.push({ sign: ' ', line: a[i++] as string })
      j++
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1)))
      edits.push({ sign: '-', line: a[i++] as string })
    else edits.push({ sign: '+', line: b[j++] as string })
  }
  return [...edits, ...old.slice(old.length - tail).map((line): Edit => ({ sign: ' ', line }))]
}

interface Hunk {
  readonly from: number
  readonly to: number
}

/** Stretches of edits with their context; those that touch are one. */
function hunksOf(edits: readonly Edit[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  edits.forEach(({ sign }, index) => {
    if (sign === ' ') return
    const from = Math.max(0, index - CONTEXT)
    const to = Math.min(edits.length, index + CONTEXT + 1)
    const last = hunks.at(-1)
    if (last && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to }
    else hunks.push({ from, to })
  })
  return hunks
}

function showHunk(edits: readonly Edit[], { from, to }: Hunk): string {
  const own = edits.slice(from, to)
  const range = (skip: Edit['sign']): string => {
    const first = edits.slice(0, from).filter(({ sign }) => sign !== skip).length
    const count = own.filter(({ sign }) => sign !== skip).length
    return `${count === 0 ? first : first + 1}${count === 1 ? '' : `,${count}`}`
  }
  const lines = own.map(({ sign, line }) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
  )
  return `@@ -${range('+')} +${range('-')} @@\n${lines.join('')}`
}
