/** Offsets in the unit that a reader counts in: UTF-16 code units, code points or UTF-8 bytes. */
import { partitionPoint } from '../partition-point.ts'
import type { ArticleRecord } from '../record.generated.ts'

export type OffsetUnit = ArticleRecord['offset_unit']

/** Turns UTF-16 offsets of one text into another unit. */
export type OffsetConverter = (offset: number) => number

/** Small: a record asks for a few hundred offsets, and each walks through half a block. */
const BLOCK = 32

/** What all units agree on needs no counting. */
const same: OffsetConverter = (offset) => offset

/** Where code points are not UTF-16 code units: halves of pairs. */
const halves = /[\ud800-\udfff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the class is all but ASCII, where a byte is a code unit.
const beyondAscii = /[^\x00-\x7f]/

/** A converter for a text: one pass over it, then a table look-up and at most a block's walk; free where the units agree. */
export function offsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === 'utf16') return same
  if (!(unit === 'codepoint' ? halves : beyondAscii).test(text)) return same
  const width = unit === 'codepoint' ? codePointWidth : byteWidth
  const marks = new Uint32Array(Math.floor(text.length / BLOCK) + 1)
  let total = 0
  for (let i = 0; i < text.length; i++) {
    if (i % BLOCK === 0) marks[i / BLOCK] = total
    total += width(text, i)
  }
  return (offset) => {
    const block = Math.floor(offset / BLOCK)
    let at = marks[block] ?? total
    if (offset >= text.length) return total
    for (let i = block * BLOCK; i < offset; i++) at += width(text, i)
    return at
  }
}

/** The way back: a converter from a unit to UTF-16 offsets. An offset inside a character gives the character's start. */
export function offsetReverter(text: string, unit: OffsetUnit): OffsetConverter {
  const convert = offsetConverter(text, unit)
  if (convert === same || convert(text.length) === text.length) return same
  return (offset) => {
    const at = partitionPoint(text.length, (i) => convert(i) < offset)
    // Both halves of a pair convert to one number: the second half is no place to start.
    return at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at + 1 : at
  }
}

/** A surrogate pair counts once, at its first half; a lone half counts once. */
function codePointWidth(text: string, i: number): number {
  const code = text.charCodeAt(i)
  const second = code >= 0xdc00 && code <= 0xdfff && i > 0 && isHigh(text.charCodeAt(i - 1))
  return second ? 0 : 1
}

function byteWidth(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (isHigh(code) && i + 1 < text.length && isLow(text.charCodeAt(i + 1))) return 4
  if (isLow(code) && i > 0 && isHigh(text.charCodeAt(i - 1))) return 0
  return 3
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** The record with all offsets and columns in another unit. The text is the one that the record was made from. */
export function inUnit(record: ArticleRecord, text: string, unit: OffsetUnit): ArticleRecord {
  if (unit === record.offset_unit) return record
  const revert = offsetReverter(text, record.offset_unit)
  const forth = offsetConverter(text, unit)
  if (forth === same && revert === same) return { ...record, offset_unit: unit }
  const convert: OffsetConverter = (offset) => forth(revert(offset))
  const span = <S extends { readonly start: number; readonly end: number; readonly column?: number }>(row: S): S => {
    const start = convert(row.start)
    const moved = { ...row, start, end: convert(row.end) }
    return row.column === undefined ? moved : { ...moved, column: start - convert(row.start - row.column + 1) + 1 }
  }
  const mentions = <
    R extends { readonly mentions: readonly M[] },
    M extends { readonly start: number; readonly end: number; readonly column: number },
  >(
    row: R,
  ): R => ({
    ...row,
    mentions: row.mentions.map(span),
  })
  return {
    ...record,
    offset_unit: unit,
    article: { ...record.article, chars: forth(text.length) },
    jurisdictions: record.jurisdictions.map((row) => mentions(row)),
    officials: record.officials.map((row) => mentions(row)),
    citations: record.citations.map((row) => mentions(row)),
    verdicts: record.verdicts.map((row) => ({ ...row, evidence: row.evidence.map(span), trace: row.trace.map(span) })),
    dates: record.dates.map(span),
    skipped: record.skipped.map(span),
    warnings: record.warnings.map((row) =>
      row.start === null || row.end === null ? row : { ...row, start: convert(row.start), end: convert(row.end) },
    ),
  }
}
