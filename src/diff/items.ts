/** A record as things to compare: what each is, where it stands, what its fields say. */
import { lawNames, nameOf, normName, placeNames, sourceOf, statusWords, titlesOf } from '../output/views.ts'
import type { ArticleRecord, Verdict } from '../record.generated.ts'
import type { DiffKind } from './result.ts'

/** Words of the article. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
}

/** A mention of an entity. */
export interface Mention extends Place {
  readonly rule: string
  readonly as?: string
}

/** A field: its value in the record, and for people. */
export interface Field {
  readonly name: string
  readonly value: unknown
  readonly shown: string
}

export interface Item {
  readonly kind: DiffKind
  /** Two things of this name are one; null: only the place tells. */
  readonly identity: string | null
  /** Where it stands: what shares words may be one. */
  readonly places: readonly Place[]
  /** Of an entity; compared one by one. */
  readonly mentions: readonly Mention[]
  readonly fields: readonly Field[]
  readonly shown: string
  readonly line: number | null
  readonly words: string | null
  /** As it is in the record. */
  readonly row: unknown
}

/** The things of a kind. `sameText`: offsets of the two records can be compared. */
export function itemsOf(record: ArticleRecord, kind: DiffKind, sameText: boolean): readonly Item[] {
  switch (kind) {
    case 'article':
      return [articleItem(record)]
    case 'verdicts':
      return record.verdicts.map((row) => verdictItem(record, row, sameText))
    case 'citations':
      return record.citations.map((row) => ({
        ...entity(kind, row),
        fields: fieldsOf(row, ['id', 'kind', 'normalized', 'url', 'resolution']),
        shown: row.normalized,
      }))
    case 'officials':
      return record.officials.map((row) => {
        const place = row.jurisdiction ? nameOf(record, row.jurisdiction) : null
        return {
          ...entity(kind, row),
          fields: [
            ...fieldsOf(row, ['name']),
            field('titles', row.titles, titlesOf(row.titles)),
            ...fieldsOf(row, ['organization']),
            field('jurisdiction', row.jurisdiction, place),
            ...fieldsOf(row, ['inferred']),
          ],
          shown:
            [row.name, titlesOf(row.titles)].filter((part) => part !== '').join(', ') + (place ? ` (${place})` : ''),
        }
      })
    case 'jurisdictions':
      return record.jurisdictions.map((row) => ({
        ...entity(kind, row),
        fields: fieldsOf(row, ['id', 'name', 'kind', 'state', 'geoid', 'location']),
        shown: `${nameOf(record, row.id)} (${row.kind})`,
      }))
    case 'dates':
      return record.dates.map((row) => ({
        ...placed(kind, row, row, row),
        fields: [
          ...fieldsOf(row, ['value', 'kind', 'granularity', 'inferred', 'rule']),
          field('words', where(row, sameText), quote(row.text)),
        ],
        shown: row.value ?? 'no value',
        words: row.text,
      }))
    case 'skipped':
      return record.skipped.map((row) => ({
        ...placed(kind, { ...row, text: row.reason }, row, row),
        fields: [
          ...fieldsOf(row, ['reason']),
          field(
            'words',
            sameText ? [row.start, row.end] : null,
            `${row.end - row.start} characters from line ${row.line}`,
          ),
        ],
        shown: row.reason,
        words: null,
      }))
    case 'warnings':
      return record.warnings.map((row) => ({
        kind,
        identity: `${row.code} ${row.message}`,
        places: [],
        mentions: [],
        fields: sameText ? [field('place', [row.start, row.end], `${row.start} to ${row.end}`)] : [],
        shown: row.message,
        line: null,
        words: null,
        row,
      }))
    default: {
      const never: never = kind
      return never
    }
  }
}

const quote = (text: string): string => `"${text}"`
const field = (name: string, value: unknown, shown: string | null): Field => ({ name, value, shown: shown || 'none' })

/** Fields that people can read as they are. */
function fieldsOf<R extends object>(row: R, names: readonly (keyof R & string)[]): readonly Field[] {
  return names.map((name) => {
    const value: unknown = row[name]
    return field(name, value, Array.isArray(value) ? value.join(', ') : value === null ? null : String(value))
  })
}

const where = ({ start, end, text }: Place, sameText: boolean): unknown => (sameText ? [start, end] : text)

type Placed = Omit<Item, 'fields' | 'shown' | 'words'>

const placed = (kind: DiffKind, place: Place, row: unknown, { line }: { readonly line: number }): Placed => ({
  kind,
  identity: null,
  places: [place],
  mentions: [],
  line,
  row,
})

function entity(
  kind: DiffKind,
  row: { readonly id: string; readonly mentions: readonly Mention[] },
): Omit<Item, 'fields' | 'shown'> {
  const [first] = row.mentions
  return {
    kind,
    identity: row.id,
    places: row.mentions,
    mentions: row.mentions,
    line: first?.line ?? null,
    words: first?.text ?? null,
    row,
  }
}

/** Its path is how it was found; its length follows from its text. */
function articleItem({ article }: ArticleRecord): Item {
  const { reference_date: day } = article
  return {
    kind: 'article',
    identity: '',
    places: [],
    mentions: [],
    fields: [
      field('text', article.sha256, article.sha256 ? `sha256 ${article.sha256.slice(0, 12)}…` : null),
      ...fieldsOf(article, ['encoding', 'title']),
      field('reference_date', day, day ? `${day.value} (${day.from})` : null),
    ],
    shown: article.title ?? 'no title',
    line: null,
    words: null,
    row: article,
  }
}

function verdictItem(record: ArticleRecord, row: Verdict, sameText: boolean): Item {
  const line = row.evidence[0]?.line ?? 1
  const steps = row.trace.map((step) => ({ ...step, line }))
  const laws = lawNames(record, row)
  const norm = normName(record, row)
  const said = `${sourceOf(record, row)} ${row.stance}`
  return {
    kind: 'verdicts',
    identity: null,
    places: [...row.evidence, ...steps],
    mentions: [],
    fields: [
      ...fieldsOf(row, ['status']),
      field('jurisdictions', row.jurisdictions, placeNames(record, row)),
      ...fieldsOf(row, ['via']),
      field('norm', row.norm?.text ?? null, row.norm?.text ?? null),
      field('citation', row.norm ? [row.norm.citation, ...row.norm.further] : null, laws.join(', ')),
      ...fieldsOf(row, ['stance']),
      field('source', row.source, `${sourceOf(record, row)} (${row.source.kind})`),
      ...fieldsOf(row, ['cites', 'time', 'past', 'hedges', 'degree']),
      field(
        'evidence',
        row.evidence.map((span) => where(span, sameText)),
        quote(row.evidence.map(({ text }) => text).join(' ')),
      ),
      field(
        'trace',
        steps.map((step) => [step.rule, step.effect, where(step, sameText)]),
        row.trace.map(({ rule, text }) => `${rule} ${quote(text)}`).join(', '),
      ),
    ],
    shown: `${placeNames(record, row)} ${statusWords[row.status].words}${norm ? `: ${norm}` : ''} (${said})`,
    line: row.evidence[0]?.line ?? null,
    words: row.evidence.map(({ text }) => text).join(' ') || null,
    row,
  }
}
