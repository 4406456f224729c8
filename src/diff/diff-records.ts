/** Two records of one article: what was gained, lost and changed. */
import type { ArticleRecord } from '../record.generated.ts'
import { type Item, itemsOf, type Mention } from './items.ts'
import { matchOneToOne } from './match.ts'
import { type Change, type Counts, type DiffKind, diffKinds, type FieldChange } from './result.ts'

export interface RecordDiff {
  /** By kind, then in the order of the new record, what was lost behind. */
  readonly changes: readonly Change[]
  readonly counts: Readonly<Record<DiffKind, Counts>>
}

/** Both records count in the same unit. */
export function diffRecords(old: ArticleRecord, now: ArticleRecord): RecordDiff {
  const sameText = old.article.sha256 === now.article.sha256 && old.article.chars === now.article.chars
  const changes: Change[] = []
  const counts = Object.fromEntries(
    diffKinds.map((kind) => {
      const found = diffItems(itemsOf(old, kind, sameText), itemsOf(now, kind, sameText), sameText)
      changes.push(...found.changes)
      return [kind, found.counts]
    }),
    // Every kind is in the list that it is made of.
  ) as unknown as Readonly<Record<DiffKind, Counts>>
  return { changes, counts }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function alike(a: Item, b: Item): number {
  return a.fields.filter(({ name, value }) => same(value, b.fields.find((other) => other.name === name)?.value)).length
}

function diffItems(olds: readonly Item[], news: readonly Item[], sameText: boolean) {
  const pairs = matchOneToOne(olds, news, sameText, alike)
  const partners = new Map([...pairs].map(([old, now]) => [now, old]))
  const gained: Change[] = []
  let changed = 0
  for (const [index, item] of news.entries()) {
    const old = olds[partners.get(index) ?? -1]
    if (!old) {
      gained.push({ ...told(item, 'gained'), old: null, new: item.row })
      continue
    }
    const fields = [...fieldChanges(old, item), ...mentionChanges(old.mentions, item.mentions, sameText)]
    if (fields.length === 0) continue
    changed++
    gained.push({ ...told(item, 'changed'), fields, old: old.row, new: item.row })
  }
  const lost = olds
    .filter((_, index) => !pairs.has(index))
    .map((item): Change => ({ ...told(item, 'lost'), old: item.row, new: null }))
  const counts: Counts = {
    same: pairs.size - changed,
    gained: news.length - pairs.size,
    lost: lost.length,
    changed,
  }
  return { changes: [...gained, ...lost], counts }
}

const told = ({ kind, line, words, shown }: Item, change: Change['change']) => ({
  kind,
  change,
  line,
  words,
  shown,
  fields: [] as readonly FieldChange[],
})

function fieldChanges(old: Item, now: Item): readonly FieldChange[] {
  return now.fields.flatMap((field) => {
    const before = old.fields.find(({ name }) => name === field.name)
    if (!before || same(before.value, field.value)) return []
    // What reads alike is told as it stands in the record.
    const plain = before.shown === field.shown
    return [
      {
        field: field.name,
        old: before.value,
        new: field.value,
        oldShown: plain ? JSON.stringify(before.value) : before.shown,
        newShown: plain ? JSON.stringify(field.value) : field.shown,
      },
    ]
  })
}

/** Mentions that came, went or are read otherwise, one row each. */
function mentionChanges(olds: readonly Mention[], news: readonly Mention[], sameText: boolean): readonly FieldChange[] {
  const place = (mention: Mention) => ({ ...mention, identity: null, places: [mention] })
  const pairs = matchOneToOne(olds.map(place), news.map(place), sameText, (a, b) => Number(a.rule === b.rule))
  const partners = new Map([...pairs].map(([old, now]) => [now, old]))
  const rows = news.flatMap((mention, index): readonly FieldChange[] => {
    const old = olds[partners.get(index) ?? -1]
    if (old && same(essence(old, sameText), essence(mention, sameText))) return []
    return [mentionChange(old ?? null, mention)]
  })
  return [...rows, ...olds.filter((_, index) => !pairs.has(index)).map((old) => mentionChange(old, null))]
}

const essence = ({ start, end, text, rule, as }: Mention, sameText: boolean): unknown => [
  sameText ? [start, end] : text,
  rule,
  as,
]

function mentionChange(old: Mention | null, now: Mention | null): FieldChange {
  const show = (mention: Mention | null, other: Mention | null): string | null => {
    if (!mention) return null
    const how = other && (other.rule !== mention.rule || other.as !== mention.as)
    return `line ${mention.line} "${mention.text}"${how ? ` (${mention.as ? `${mention.as}, ` : ''}${mention.rule})` : ''}`
  }
  return { field: 'mention', old, new: now, oldShown: show(old, now), newShown: show(now, old) }
}
