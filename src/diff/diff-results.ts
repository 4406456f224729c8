/** Two result files: what differs between them. */
import { ExtractError, messages } from '../errors.ts'
import type { ArticleRecord } from '../record.generated.ts'
import { diffRecords } from './diff-records.ts'
import { pairArticles } from './pair-articles.ts'
import { type ArticleDiff, type Counts, type DiffKind, type DiffReport, diffKinds } from './result.ts'

/** A result file: what it is called, and its records. */
export interface Results {
  readonly name: string
  readonly records: AsyncIterable<ArticleRecord>
}

/** Throws an `ExtractError` where offsets are in different units. `watch` is told each article. */
export async function diffResults(old: Results, now: Results, watch: (path: string) => void): Promise<DiffReport> {
  const differing: (ArticleDiff & { readonly at: number })[] = []
  const onlyOld: { readonly path: string; readonly at: number }[] = []
  const onlyNew: typeof onlyOld = []
  const all = Object.fromEntries(diffKinds.map((kind) => [kind, { same: 0, gained: 0, lost: 0, changed: 0 }]))
  let sameArticles = 0
  for await (const pair of pairArticles(old.records, now.records)) {
    const { at } = pair
    const path = pathOf(pair.new ?? pair.old)
    watch(path)
    if (!pair.old) onlyNew.push({ path, at })
    else if (!pair.new) onlyOld.push({ path, at })
    else {
      if (pair.old.offset_unit !== pair.new.offset_unit)
        throw new ExtractError('usage', messages.otherUnit(path, pair.old.offset_unit, pair.new.offset_unit))
      const { changes, counts } = diffRecords(pair.old, pair.new)
      for (const kind of diffKinds) all[kind] = sum(all[kind] as Counts, counts[kind])
      const oldPath = pathOf(pair.old)
      if (changes.length > 0) differing.push({ path, oldPath: oldPath === path ? null : oldPath, changes, at })
      else sameArticles++
    }
  }
  const ordered = <R extends { readonly at: number }>(rows: readonly R[]): readonly R[] =>
    [...rows].sort((a, b) => a.at - b.at)
  return {
    old: old.name,
    new: now.name,
    articles: ordered(differing).map(({ at: _, ...article }) => article),
    sameArticles,
    onlyOld: ordered(onlyOld).map(({ path }) => path),
    onlyNew: ordered(onlyNew).map(({ path }) => path),
    // It has been made of every kind.
    counts: all as Readonly<Record<DiffKind, Counts>>,
  }
}

const pathOf = (record: ArticleRecord | null): string => record?.article.path ?? 'text'

const sum = (a: Counts, b: Counts): Counts => ({
  same: a.same + b.same,
  gained: a.gained + b.gained,
  lost: a.lost + b.lost,
  changed: a.changed + b.changed,
})
