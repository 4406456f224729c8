/** What a record promises, checked against its text in plain terms; independent of how the record is made. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { inUnit, type OffsetUnit } from '../../src/output/offset-unit.ts'
import { extract } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record.generated.ts'
import type { ExtractOptions } from '../../src/types.ts'

const root = process.env.FIXTURES ? `${process.env.FIXTURES}../` : new URL('../../', import.meta.url).pathname
const schema = JSON.parse(readFileSync(`${root}src/output/record.schema.json`, 'utf8')) as object
const validate = new Ajv2020({ strict: false }).compile(schema)

interface Placed {
  readonly start: number
  readonly end: number
  readonly text?: string
  readonly line?: number
  readonly column?: number
}

/** Every span of a record, with where it stands in it. */
function* spansOf(record: ArticleRecord): Generator<readonly [string, Placed]> {
  for (const kind of ['jurisdictions', 'officials', 'citations'] as const)
    for (const { id, mentions } of record[kind]) for (const mention of mentions) yield [`${kind} ${id}`, mention]
  for (const { id, evidence, trace } of record.verdicts) {
    for (const span of evidence) yield [`evidence of ${id}`, span]
    for (const step of trace) yield [`trace of ${id}`, step]
  }
  for (const date of record.dates) yield [`date ${date.value}`, date]
  for (const span of record.skipped) yield [`skipped ${span.reason}`, span]
  for (const { code, start, end } of record.warnings)
    if (start !== null && end !== null) yield [`warning ${code}`, { start, end }]
}

/** The text between two offsets, as a reader who counts in the unit would cut it out. */
function sliceOf(text: string, unit: OffsetUnit): (start: number, end: number) => string {
  if (unit === 'utf16') return (start, end) => text.slice(start, end)
  if (unit === 'codepoint') {
    const points = [...text]
    return (start, end) => points.slice(start, end).join('')
  }
  const bytes = new TextEncoder().encode(text)
  return (start, end) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end))
}

/** Half a pair has no bytes of its own: it is written as U+FFFD. */
const written = (text: string, unit: OffsetUnit): string => (unit === 'byte' ? Buffer.from(text).toString() : text)

function faultsOfSpans(text: string, record: ArticleRecord): readonly string[] {
  const unit = record.offset_unit
  const slice = sliceOf(text, unit)
  const lines = text.split('\n').map((line) => lengthOf(line, unit))
  const starts = [0]
  for (const length of lines) starts.push((starts.at(-1) as number) + length + 1)
  const total = lengthOf(text, unit)
  const faults: string[] = []
  if (record.article.chars !== total) faults.push(`chars ${record.article.chars}, the text has ${total}`)
  for (const [what, span] of spansOf(record)) {
    const told = `${unit} ${what} ${span.start}-${span.end}`
    if (!(span.start >= 0 && span.start < span.end && span.end <= total)) faults.push(`${told}: out of bounds`)
    else if (span.text !== undefined && slice(span.start, span.end) !== written(span.text, unit))
      faults.push(`${told}: ${JSON.stringify(span.text)} is ${JSON.stringify(slice(span.start, span.end))}`)
    if (span.line === undefined || span.column === undefined) continue
    const at = (starts[span.line - 1] ?? Number.NaN) + span.column - 1
    if (at !== span.start || span.column - 1 > (lines[span.line - 1] ?? -1))
      faults.push(`${told}: line ${span.line}, column ${span.column} is offset ${at}`)
  }
  return faults
}

function lengthOf(text: string, unit: OffsetUnit): number {
  if (unit === 'utf16') return text.length
  return unit === 'codepoint' ? [...text].length : new TextEncoder().encode(text).length
}

/** Every id that a row refers to has a row of its own, and no two rows share one. */
function faultsOfIds(record: ArticleRecord): readonly string[] {
  const faults: string[] = []
  const idsOf = (kind: 'jurisdictions' | 'officials' | 'citations' | 'verdicts'): ReadonlySet<string> => {
    const ids = new Set(record[kind].map(({ id }) => id))
    if (ids.size < record[kind].length) faults.push(`${kind}: an id twice`)
    return ids
  }
  const [places, officials, laws] = [idsOf('jurisdictions'), idsOf('officials'), idsOf('citations')]
  idsOf('verdicts')
  const want = (ids: ReadonlySet<string>, id: string | null, what: string): void => {
    if (id !== null && !ids.has(id)) faults.push(`${what} ${id}: no such row`)
  }
  for (const { id, jurisdiction } of record.officials) want(places, jurisdiction, `jurisdiction of ${id}`)
  for (const { id, jurisdictions, norm, source } of record.verdicts) {
    for (const place of jurisdictions) want(places, place, `jurisdiction of ${id}`)
    want(laws, norm?.citation ?? null, `norm of ${id}`)
    want(officials, source.official, `source of ${id}`)
  }
  return faults
}

/** What is set apart yields nothing. */
function faultsOfSkipped(record: ArticleRecord): readonly string[] {
  return [...spansOf(record)]
    .filter(([what]) => !/^(?:skipped|warning)/.test(what))
    .filter(([, span]) => record.skipped.some(({ start, end }) => span.start < end && start < span.end))
    .map(([what, { start, end }]) => `${what} ${start}-${end}: in what was skipped`)
}

/** What is wrong with a record of a text, offsets in UTF-16; empty: nothing. */
export function faultsOfRecord(text: string, record: ArticleRecord, options: ExtractOptions = {}): readonly string[] {
  return [
    ...(['utf16', 'codepoint', 'byte'] as const).flatMap((unit) => faultsOfSpans(text, inUnit(record, text, unit))),
    ...(validate(record)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
    ...faultsOfIds(record),
    ...(options.includeSkipped ? [] : faultsOfSkipped(record)),
  ]
}

/**
 * Reads a text twice and tells every promise that is not kept; empty: all are. Never throws: what `extract` throws is a fault.
 *
 * @example faultsOf('Ohio violates the Clean Air Act.') // []
 */
export function faultsOf(text: string, options: ExtractOptions = {}): readonly string[] {
  try {
    const record = extract(text, options)
    const same = JSON.stringify(extract(text, options)) === JSON.stringify(record)
    return [...(same ? [] : ['two readings differ']), ...faultsOfRecord(text, record, options)]
  } catch (error) {
    return [`throws ${(error as Error).stack ?? String(error)}`]
  }
}
