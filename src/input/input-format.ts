/** What a file holds: told by its name, else by how it begins. */

export const inputFormats = ['text', 'html', 'json', 'ndjson'] as const
export type InputFormat = (typeof inputFormats)[number]

const endings: readonly (readonly [RegExp, InputFormat])[] = [
  [/\.(?:txt|md)(?:\.gz)?$/i, 'text'],
  [/\.html?(?:\.gz)?$/i, 'html'],
  [/\.json(?:\.gz)?$/i, 'json'],
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
]

/** Tags with which a page or a piece of one begins. */
const page =
  /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body|main|article|section|div|h1|p)\b/i
/** "{" and "[{" with a name behind it. A story may begin with a bracket: "[Updated] Ohio ...". */
const object = /^\s*\{\s*(?:"|\}\s*$)/
const list = /^\s*\[\s*(?:\{\s*"|\]\s*$)/

/** `path`: null for standard input. `head`: the decoded beginning. */
export function tellFormat(path: string | null, head: string): InputFormat {
  const named = path === null ? undefined : endings.find(([ending]) => ending.test(path))
  if (named) return named[1]
  if (list.test(head)) return 'json'
  if (object.test(head)) return isWholeLine(head) ? 'ndjson' : 'json'
  return page.test(head) ? 'html' : 'text'
}

/** Does the first line hold a whole object, or is it so long that its end is not seen? */
function isWholeLine(head: string): boolean {
  const text = head.trimStart()
  const end = text.indexOf('\n')
  if (end < 0) return true
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    // The next line begins a record of its own where this one is only broken.
    return /^\s*\{\s*"/.test(text.slice(end))
  }
}
