/** What reading a file takes and gives: texts, and problems in their place. */
import type { ExtractError } from '../errors.ts'
import type { InputFormat } from './input-format.ts'
import type { FieldNames, RecordFields } from './record-fields.ts'

/** A text to extract from, and where it came from. */
export interface InputText {
  /** As given; records of one file have `#` and their id or line behind it. */
  readonly path: string
  readonly text: string
  readonly encoding: string
  readonly sha256: string
  /** ISO day that the record's own date field or the page gives. */
  readonly date: string | null
  /** The headline that a record gives beside its text. */
  readonly title?: string | null
  /** What the reader should know, one line each. */
  readonly notes: readonly string[]
}

/** A file or record that could not be read. */
export interface InputProblem {
  readonly path: string
  readonly error: ExtractError
  /** Of a record: its file, and what many records of it may have in common. */
  readonly record?: { readonly file: string; readonly fault: RecordFault } | undefined
}

/** A text, or why there is none. */
export type Input = InputText | InputProblem

/** Characters to read. */
export const sizeOf = (input: Input): number => ('error' in input ? 0 : input.text.length)

/** What can be wrong with a record. */
export type RecordFault = 'bad-json' | 'too-big' | 'no-text' | 'not-string' | 'empty'

export interface InputOptions extends FieldNames {
  /** The file was found in a folder: JSON that holds no article there is passed over. */
  readonly found?: boolean | undefined
  /** What the files are; without it their names tell, else their beginnings. */
  readonly format?: InputFormat | undefined
  /** Bytes; larger unpacked contents are refused, of NDJSON larger lines. */
  readonly maxBytes: number
  /** Only the records of NDJSON whose lines begin in these bytes of the file; of any other file all of it, if `from` is 0. */
  readonly part?: { readonly from: number; readonly to: number } | undefined
  /** Hears how many bytes of the file were read. */
  readonly meter?: ((bytes: number) => void) | undefined
  /** Hears of each record: file and line, its path, its fields. */
  readonly watch?: ((where: string, path: string, fields: RecordFields) => void) | undefined
}
