/** The fields of a JSON record: which hold its text, its day and its id. */
import { readDay } from './written-day.ts'

/** Looked for in this order, where no option names a field; capitals, `_` and `-` in a record's names do not count. */
const textFields = ['text', 'body', 'content', 'article', 'full_text', 'article_text']
const dateFields = [
  'date',
  'published',
  'published_at',
  'published_date',
  'published_time',
  'publish_date',
  'publication_date',
  'pub_date',
  'date_published',
  'datetime',
  'created_at',
  'timestamp',
]
const titleFields = ['headline', 'title']
const idFields = ['id', '_id', 'url', 'path', 'link', 'title']

/** The user's own names; with dots they lead into objects, `content.rendered`. */
export interface FieldNames {
  readonly textField?: string | undefined
  readonly dateField?: string | undefined
  readonly idField?: string | undefined
}

/** What a record says of itself. */
export interface RecordFields {
  /** Null: no field holds a text, and `fault` tells why. */
  readonly text: string | null
  readonly fault: TextFault | null
  readonly id: string | null
  /** The headline, without tags; null: there is none. */
  readonly title: string | null
  /** ISO day. */
  readonly date: string | null
  /** The value of a date field that is no date, where none is. */
  readonly notDate: string | null
  /** All names, as they are written. */
  readonly names: readonly string[]
  /** Those of the user's own names that are there. */
  readonly own: readonly string[]
}

/** Why there is no text: no such field (`looked`: for which), or a field of the name with something else in it. */
export type TextFault =
  | { readonly is: 'missing'; readonly looked: readonly string[] }
  | { readonly is: 'empty'; readonly field: string }
  | { readonly is: 'other'; readonly field: string; readonly what: string; readonly inside: string | null }

/** A row that is a string is a text by itself. */
export function readFields(row: unknown, own: FieldNames): RecordFields {
  if (typeof row === 'string')
    return { text: row, fault: null, id: null, title: null, date: null, notDate: null, names: [], own: [] }
  const fields = fieldsOf(row)
  const texts = valuesOf(fields, own.textField, textFields)
  const text = texts.find(([, value]) => typeof value === 'string' && value.trim() !== '')?.[1] ?? null
  const dates = valuesOf(fields, own.dateField, dateFields).map(([, value]) => value)
  const date = dates.reduce<string | null>((found, value) => found ?? readDay(value), null)
  return {
    // The search above has seen that it is one.
    text: text as string | null,
    fault: text === null ? faultOf(texts, own) : null,
    id: valuesOf(fields, own.idField, idFields).reduce<string | null>((id, [, value]) => id ?? written(value), null),
    title: titleOf(valuesOf(fields, undefined, titleFields)),
    date,
    notDate: date === null ? dates.reduce<string | null>((first, value) => first ?? written(value), null) : null,
    names: [...fields.keys()],
    own: [own.textField, own.dateField, own.idField].filter(
      (name) => name !== undefined && valuesOf(fields, name, []).length > 0,
    ) as readonly string[],
  }
}

/** Is there a text in any of the rows? */
export const holdsText = (rows: readonly unknown[], own: FieldNames): boolean =>
  rows.some((row) => typeof row === 'string' || valuesOf(fieldsOf(row), own.textField, textFields).some(isString))

const isString = ([, value]: readonly [string, unknown]): boolean => typeof value === 'string'

type Fields = ReadonlyMap<string, unknown>

const fieldsOf = (row: unknown): Fields =>
  new Map(row !== null && typeof row === 'object' && !Array.isArray(row) ? Object.entries(row) : [])

/** The fields of the names that are there, with the names that they have there: those that are written so come first. */
function valuesOf(
  fields: Fields,
  own: string | undefined,
  usual: readonly string[],
): readonly (readonly [string, unknown])[] {
  if (own !== undefined) {
    const value = valueAt(fields, own)
    return value === undefined ? [] : [[own, value]]
  }
  const exact = usual.filter((name) => fields.has(name))
  const alike = usual.flatMap((name) => [...fields.keys()].filter((one) => fold(one) === fold(name)))
  return [...new Set([...exact, ...alike])].map((name) => [name, fields.get(name)])
}

/** A name that is written so is one, dots or not. Undefined: there is no such field. */
function valueAt(fields: Fields, name: string): unknown {
  if (fields.has(name)) return fields.get(name) ?? null
  const [first = '', ...rest] = name.split('.')
  let value: unknown = fields.get(first)
  for (const part of rest) value = fieldsOf(value).get(part)
  return rest.length > 0 ? value : undefined
}

/** `publishedAt`, `published_at` and `PublishedAt` are one name. */
const fold = (name: string): string => name.toLowerCase().replace(/[_-]/g, '')

/** News writes `headline`; the New York Times has it inside of that, WordPress inside of `title`. */
function titleOf(values: readonly (readonly [string, unknown])[]): string | null {
  for (const [, value] of values) {
    const inner = fieldsOf(value)
    const title = typeof value === 'string' ? value : (inner.get('main') ?? inner.get('rendered'))
    if (typeof title !== 'string') continue
    const plain = title
      .replace(/<[^<>]{1,200}>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (plain !== '') return plain
  }
  return null
}

function written(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function faultOf([first]: readonly (readonly [string, unknown])[], { textField }: FieldNames): TextFault {
  if (first === undefined) return { is: 'missing', looked: textField === undefined ? textFields : [textField] }
  const [field, value] = first
  return typeof value === 'string'
    ? { is: 'empty', field }
    : { is: 'other', field, what: kindOf(value), inside: nameOfText(value) }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The field of an object that holds a text; null: it has none. */
const nameOfText = (value: unknown): string | null =>
  [...fieldsOf(value)].find(([, inner]) => typeof inner === 'string' && inner.trim() !== '')?.[0] ?? null
