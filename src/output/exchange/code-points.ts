/** Records with offsets in code points, in which all of brat, Label Studio and Web Annotation count. */
import { ExtractError, messages } from '../../errors.ts'
import type { ArticleRecord } from '../../record.generated.ts'
import { inUnit } from '../offset-unit.ts'

/** Throws an `ExtractError` with code `usage` where the offsets are in another unit and there is no text to count again. */
export function inCodePoints(record: ArticleRecord, text: string | null, format: string): ArticleRecord {
  if (record.offset_unit === 'codepoint') return record
  if (text === null) throw new ExtractError('usage', messages.needsText(record.article.path ?? 'text', format))
  return inUnit(record, text, 'codepoint')
}
