/** Turns spans, rules and ids of one article into what people and programs are shown of them. */
import { positionOf, readLineStarts } from '../article/positions.ts'
import { offsetConverter } from '../output/offset-unit.ts'
import { excerpt } from '../output/printable.ts'
import { nameOf } from '../output/views.ts'
import type { ArticleRecord } from '../record.generated.ts'
import type { Article, Span } from '../types.ts'
import type { VerdictRule } from '../verdict/rule.ts'
import type { NamedRule, Words } from './explanation.ts'

/** What every part of an explanation is written with. */
export interface Scribe {
  readonly record: ArticleRecord
  readonly wordsAt: (span: Span) => Words
  readonly rule: (row: VerdictRule) => NamedRule
  /** `"the city" (line 3, column 7)`; only the column on the line that the reader is looking at. */
  readonly quoted: (span: Span) => string
  /** "Chicago, IL and Ohio". */
  readonly places: (ids: readonly string[]) => string
}

/** `home`: the line that the reader is looking at, 1-based. */
export function scribeOf({ given, asGiven }: Article, record: ArticleRecord, home: number): Scribe {
  const lines = readLineStarts(given)
  const convert = offsetConverter(given, record.offset_unit)
  const wordsAt = (span: Span): Words => {
    const { start, end } = asGiven(span)
    const { line, column } = positionOf(lines, start)
    const from = convert(start)
    return {
      start: from,
      end: convert(end),
      text: given.slice(start, end),
      line,
      column: from - convert(start - column + 1) + 1,
    }
  }
  return {
    record,
    wordsAt,
    rule: ({ id, about }) => ({ id, about }),
    quoted: (span) => {
      const words = wordsAt(span)
      return `"${excerpt(words.text, 90)}" (${placeWords(words, home)})`
    },
    places: (ids) => joined(ids.map((id) => nameOf(record, id))),
  }
}

/** "column 7", with the line if it is another than the reader looks at. */
export const placeWords = ({ line, column }: Pick<Words, 'line' | 'column'>, home: number): string =>
  `${line === home ? '' : `line ${line}, `}column ${column}`

/** "a, b and c". */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
