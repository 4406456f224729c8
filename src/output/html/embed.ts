/** Data inside an HTML page: as JSON in script elements that no browser runs, escaped so that no text can end one. */
/** What a data element holds: an article's record, or its text. */
export type DataKind = 'record' | 'text'

/**
 * Characters that could end the element, start a comment or another element, turn the line round or hide in the source. JSON
 * may write any of them as an escape.
 */
const unsafe = /[<>&\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

const escapeOf = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** One line: the element with the value in it. There is no `<` between its tags. */
export function dataElement(kind: DataKind, value: unknown): string {
  return `<script type="application/json" data-extract="${kind}">${JSON.stringify(value).replace(unsafe, escapeOf)}</script>\n`
}

/** What `dataElement` writes, as a line of its own. */
const element = /^<script type="application\/json" data-extract="(?<kind>record|text)">(?<json>[^<]*)<\/script>\s*$/

/** The kind and the JSON of a line of a page; null if it holds no data. The JSON is as it stands: nobody has checked it. */
export function readDataElement(line: string): { readonly kind: DataKind; readonly json: string } | null {
  const { kind, json } = element.exec(line)?.groups ?? {}
  return (kind === 'record' || kind === 'text') && json !== undefined ? { kind, json } : null
}
