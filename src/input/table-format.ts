/** Tables of articles: CSV and TSV, which would be read as one article. */

const endings = /\.(?<kind>csv|tsv)(?:\.gz)?$/i
/** Names that columns with texts have; "Denver, Aurora" at the head of a story are none. */
const column =
  /^(?:text|body|content|article|full_?text|article_?text|headline|title|url|link|date|published(?:_at)?)$/i
const name = /^"?[A-Za-z_][\w .-]{0,40}"?$/

/** What a table is: told by the file's name, else by a line of names above lines of as many values. Null: it is none. */
export function tellTable(path: string | null, head: string): 'csv' | 'tsv' | null {
  const kind = path === null ? undefined : endings.exec(path)?.groups?.kind?.toLowerCase()
  if (kind === 'csv' || kind === 'tsv') return kind
  const [first = '', second = ''] = head
    .slice(0, LONGEST)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 2)
  const mark = first.includes('\t') ? '\t' : ','
  const names = first.split(mark)
  const isHeader =
    names.length > 1 &&
    names.every((one) => name.test(one)) &&
    names.some((one) => column.test(one.replaceAll('"', '')))
  return isHeader && second.split(mark).length >= names.length ? (mark === ',' ? 'csv' : 'tsv') : null
}

/** Of the head of a file, what is looked at. */
const LONGEST = 4000
