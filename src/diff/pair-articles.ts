/** The articles of two result files, matched by path, else by what was read. */
import type { ArticleRecord } from '../record.generated.ts'

/** An article in both files, or in one of them. */
export interface Pair {
  readonly old: ArticleRecord | null
  readonly new: ArticleRecord | null
}

interface Numbered {
  readonly record: ArticleRecord
  readonly at: number
}

type Waiting = Map<string, Numbered[]>

/**
 * Reads both side by side, so that only what has not met its partner is in memory. Shape: the pairs as they are found, with
 * the place in the new file, by which they can be ordered; what is in the old file only comes last.
 */
export async function* pairArticles(
  olds: AsyncIterable<ArticleRecord>,
  news: AsyncIterable<ArticleRecord>,
): AsyncGenerator<Pair & { readonly at: number }> {
  const [waitingOlds, waitingNews]: [Waiting, Waiting] = [new Map(), new Map()]
  const [oldRows, newRows] = [olds[Symbol.asyncIterator](), news[Symbol.asyncIterator]()]
  for (let at = 0, open = true; open; at++) {
    const [old, now] = [await oldRows.next(), await newRows.next()]
    open = !old.done || !now.done
    if (!old.done) {
      const partner = take(waitingNews, byPathAndContent(old.value))
      if (partner) yield { old: old.value, new: partner.record, at: partner.at }
      else put(waitingOlds, byPathAndContent(old.value), { record: old.value, at })
    }
    if (!now.done) {
      const partner = take(waitingOlds, byPathAndContent(now.value))
      if (partner) yield { old: partner.record, new: now.value, at }
      else put(waitingNews, byPathAndContent(now.value), { record: now.value, at })
    }
  }
  const inOrder = (waiting: Waiting): readonly Numbered[] => [...waiting.values()].flat().sort((a, b) => a.at - b.at)
  // What was changed has its path, what was moved its content.
  let [restOlds, restNews] = [inOrder(waitingOlds), inOrder(waitingNews)]
  for (const keyOf of [byPath, byContent]) {
    const left: Waiting = new Map()
    for (const row of restOlds) put(left, keyOf(row.record), row)
    const unmet: Numbered[] = []
    for (const row of restNews) {
      const old = take(left, keyOf(row.record))
      if (old) yield { old: old.record, new: row.record, at: row.at }
      else unmet.push(row)
    }
    restOlds = inOrder(left)
    restNews = unmet
  }
  for (const { record, at } of restNews) yield { old: null, new: record, at }
  for (const { record, at } of restOlds) yield { old: record, new: null, at }
}

/** With the digest: records of one id are told apart by what was read. */
const byPathAndContent = ({ article }: ArticleRecord): string => `${article.path ?? ''}\n${article.sha256 ?? ''}`

const byPath = ({ article }: ArticleRecord): string => article.path ?? ''

/** The digest, with the id of a record within its file; what has no digest is alike to nothing. */
const byContent = ({ article }: ArticleRecord): string =>
  article.sha256 ? `${article.sha256}${/#[^/]*$/.exec(article.path ?? '')?.[0] ?? ''}` : `path:${article.path}`

function put(waiting: Waiting, key: string, row: Numbered): void {
  const list = waiting.get(key)
  if (list) list.push(row)
  else waiting.set(key, [row])
}

function take(waiting: Waiting, key: string): Numbered | null {
  const list = waiting.get(key)
  const row = list?.shift() ?? null
  if (list?.length === 0) waiting.delete(key)
  return row
}
