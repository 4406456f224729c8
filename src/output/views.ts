/** Tidy rows: one row, one fact. What csv, tsv, tables and Markdown show of a record. */

import type { ArticleRecord, Verdict } from '../record.generated.ts'
import { placeName } from './place-name.ts'

export const viewNames = [
  'overview',
  'verdicts',
  'citations',
  'officials',
  'jurisdictions',
  'dates',
  'mentions',
] as const
export type ViewName = (typeof viewNames)[number]
export type TidyView = Exclude<ViewName, 'overview'>

/** Columns of a view and how its rows are read from a record. */
export interface View {
  readonly columns: readonly string[]
  readonly rows: (record: ArticleRecord) => readonly (readonly string[])[]
}

/** Words for a status, with a mark that does not hang on colour. */
export const statusWords: Readonly<Record<Verdict['status'], { readonly mark: string; readonly words: string }>> = {
  compliant: { mark: '✓', words: 'complies' },
  non_compliant: { mark: '✗', words: 'does not comply' },
  partially_compliant: { mark: '◐', words: 'complies in part' },
  possibly_non_compliant: { mark: '?✗', words: 'may not comply' },
  possibly_compliant: { mark: '?✓', words: 'may comply' },
  under_review: { mark: '…', words: 'under review' },
}

const plural: ReadonlyMap<string, string> = new Map([
  ['complies', 'comply'],
  ['does', 'do'],
])

/** "does not comply"; of several places "do not comply". */
export function statusPhrase({ status, jurisdictions }: Pick<Verdict, 'status' | 'jurisdictions'>): string {
  const { words } = statusWords[status]
  return jurisdictions.length > 1 ? words.replace(/^\w+/, (verb) => plural.get(verb) ?? verb) : words
}

/** Not only referred to by an id of another row. */
export const isMentioned = ({ mentions }: { readonly mentions: readonly unknown[] }): boolean => mentions.length > 0

const path = (record: ArticleRecord): string => record.article.path ?? ''
const orNothing = (value: string | null): string => value ?? ''

/** Names of a verdict's places, or a word for one that was not found. */
export function placeNames(record: ArticleRecord, verdict: Verdict): string {
  const names = verdict.jurisdictions.map((id) => nameOf(record, id))
  return names.length > 0 ? names.join('; ') : '(not resolved)'
}

/** "Chicago, IL"; states and the country by their names. */
export function nameOf(record: ArticleRecord, id: string): string {
  const place = record.jurisdictions.find((row) => row.id === id)
  return place ? placeName(place) : id
}

/** The laws of a verdict's norm, as legal writing names them; none where its words stand for no citation. */
export const lawNames = ({ citations }: ArticleRecord, { norm }: Pick<Verdict, 'norm'>): readonly string[] =>
  norm === null
    ? []
    : [norm.citation, ...norm.further].flatMap((id) => citations.find((row) => row.id === id)?.normalized ?? [])

/** What a verdict is about: its laws as legal writing names them, else the words for its norm; null where none are said. */
export function normName(record: ArticleRecord, verdict: Pick<Verdict, 'norm'>): string | null {
  const laws = lawNames(record, verdict)
  return laws.length > 0 ? laws.join(', ') : (verdict.norm?.text ?? null)
}

/** Who says so, in words. */
export function sourceOf(record: ArticleRecord, { source }: Pick<Verdict, 'source'>): string {
  if (source.kind === 'article') return 'the article'
  const official = record.officials.find((row) => row.id === source.official)
  return official?.name ?? source.name ?? source.organization ?? 'unnamed'
}

/** "acting Sheriff; Coroner". */
export const titlesOf = (titles: ArticleRecord['officials'][number]['titles']): string =>
  titles.map(({ text, qualifier }) => (qualifier ? `${qualifier} ${text}` : text)).join('; ')

export const views: Readonly<Record<TidyView, View>> = {
  verdicts: {
    columns: [
      'file',
      'line',
      'status',
      'jurisdictions',
      'norm',
      'citation',
      'stance',
      'source',
      'via',
      'time',
      'past',
      'hedges',
      'evidence',
    ],
    rows: (record) =>
      record.verdicts.map((verdict) => [
        path(record),
        String(verdict.evidence[0]?.line ?? ''),
        verdict.status,
        placeNames(record, verdict),
        orNothing(verdict.norm?.text ?? null),
        lawNames(record, verdict).join('; '),
        verdict.stance,
        sourceOf(record, verdict),
        orNothing(verdict.via),
        orNothing(verdict.time),
        verdict.past ? 'past' : '',
        verdict.hedges.join('; '),
        verdict.evidence.map(({ text }) => text).join(' '),
      ]),
  },
  citations: {
    columns: ['file', 'line', 'citation', 'kind', 'mentions', 'resolution', 'id', 'url'],
    rows: (record) =>
      record.citations
        .filter(isMentioned)
        .map((row) => [
          path(record),
          String(row.mentions[0]?.line ?? ''),
          row.normalized,
          row.kind,
          String(row.mentions.length),
          row.resolution,
          row.id,
          orNothing(row.url),
        ]),
  },
  officials: {
    columns: ['file', 'line', 'name', 'titles', 'organization', 'jurisdiction', 'inferred', 'mentions'],
    rows: (record) =>
      record.officials
        .filter(isMentioned)
        .map((row) => [
          path(record),
          String(row.mentions[0]?.line ?? ''),
          row.name,
          titlesOf(row.titles),
          orNothing(row.organization),
          row.jurisdiction ? nameOf(record, row.jurisdiction) : '',
          row.inferred.join('; '),
          String(row.mentions.length),
        ]),
  },
  jurisdictions: {
    columns: ['file', 'line', 'name', 'kind', 'state', 'mentions', 'id', 'geoid'],
    rows: (record) =>
      record.jurisdictions
        .filter(isMentioned)
        .map((row) => [
          path(record),
          String(row.mentions[0]?.line ?? ''),
          row.name,
          row.kind,
          orNothing(row.state),
          String(row.mentions.length),
          row.id,
          orNothing(row.geoid),
        ]),
  },
  dates: {
    columns: ['file', 'line', 'text', 'value', 'kind', 'granularity', 'inferred'],
    rows: (record) =>
      record.dates.map((row) => [
        path(record),
        String(row.line),
        row.text,
        orNothing(row.value),
        row.kind,
        row.granularity,
        row.inferred.join('; '),
      ]),
  },
  mentions: {
    columns: ['file', 'line', 'column', 'kind', 'text', 'refers_to', 'rule'],
    rows: (record) => {
      const rows = [
        ...record.jurisdictions.flatMap((place) =>
          place.mentions.map((mention) => ({ mention, kind: 'jurisdiction', to: place.id })),
        ),
        ...record.officials.flatMap((person) =>
          person.mentions.map((mention) => ({ mention, kind: 'official', to: person.id })),
        ),
        ...record.citations.flatMap((law) =>
          law.mentions.map((mention) => ({ mention, kind: 'citation', to: law.normalized })),
        ),
        ...record.dates.map((date) => ({ mention: date, kind: 'date', to: date.value ?? '' })),
      ]
      return rows
        .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
        .map(({ mention, kind, to }) => [
          path(record),
          String(mention.line),
          String(mention.column),
          kind,
          mention.text,
          to,
          mention.rule,
        ])
    },
  },
}
