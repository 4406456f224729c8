/** A record of what was read, with where that came from. */
import type { ArticleRecord } from '../record.generated.ts'
import type { InputText } from './input-text.ts'

/** The record with its input's name; a headline that stands beside the text is the article's where the text has none of its own. */
export function namedRecord(
  record: ArticleRecord,
  { path, sha256, encoding, title = null }: Pick<InputText, 'path' | 'sha256' | 'encoding' | 'title'>,
): ArticleRecord {
  const { article } = record
  return { ...record, article: { ...article, path, sha256, encoding, title: article.title ?? title } }
}
