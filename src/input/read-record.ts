/** A record of a JSON or NDJSON file to its text, or to what is wrong with it. */
import { createHash } from 'node:crypto'
import { ExtractError } from '../errors.ts'
import type { InputOptions, InputProblem, InputText, RecordFault } from './input-text.ts'
import { asPage, isMarkup } from './markup.ts'
import { type RecordFields, readFields } from './record-fields.ts'
import { whyNoText } from './why-no-text.ts'

export const digest = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** What HTML says and when; loaded where there is a page. */
export async function readPage(html: string): Promise<Pick<InputText, 'text' | 'date'>> {
  const [{ readHtml }, { readPageDate }] = await Promise.all([import('./html.ts'), import('./page-date.ts')])
  return { text: readHtml(html), date: readPageDate(html) }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }

/** A line or file of JSON. */
export function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, why: (error as Error).message.split('\n', 1)[0] as string }
  }
}

/** One record to its text, its date and its name. */
export async function readRecord(
  path: string,
  row: unknown,
  line: number,
  encoding: string,
  options: InputOptions,
  notes: readonly string[],
): Promise<InputText | InputProblem> {
  const fields = readFields(row, options)
  const where = `${path}:${line}`
  const name = `${path}#${fields.id ?? line}`
  options.watch?.(where, name, fields)
  if (fields.text === null || fields.fault)
    return recordProblem(path, fields.id ?? line, faultOf(fields), whyNoText(where, row, fields))
  const { text } = fields
  const page = isMarkup(text) ? await readPage(asPage(text)) : { text, date: null }
  return {
    path: name,
    text: page.text,
    encoding,
    // Of the article alone: the same wherever it lies, and known before the file is at its end.
    sha256: digest(text),
    date: fields.date ?? page.date,
    title: fields.title,
    notes,
  }
}

/** `name`: the record's id or line. */
export const recordProblem = (
  file: string,
  name: string | number,
  fault: RecordFault,
  message: string,
): InputProblem => ({ path: `${file}#${name}`, error: new ExtractError('input', message), record: { file, fault } })

const faultOf = ({ fault }: RecordFields): RecordFault =>
  fault?.is === 'empty' ? 'empty' : fault?.is === 'other' ? 'not-string' : 'no-text'
