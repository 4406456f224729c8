/** What the record holds, as things that an expected row can claim: each mention of an entity, each date, each verdict. */
import type { Kind } from '../kinds.ts'
import type { ArticleRecord, Citation, DateMention, Jurisdiction, Official, Verdict } from '../record.generated.ts'
import type { Span } from '../types.ts'
import { citation, date, eachHeld, exact, type Field, type Fields, holds, place, places } from './fields.ts'

/** A fact of the record, of which there may be several mentions. */
export interface Fact {
  readonly kind: Kind
  readonly fields: Fields
  /** One line for people. */
  readonly shown: string
  /** False: it is no false find though nobody expects it. */
  readonly counts: boolean
  /** A field without which a row does not mean facts of this sort: a row that names no kind of date means no duration. */
  readonly needs: string | null
  /** The row that would expect it, without its quote. */
  readonly asRow: Readonly<Record<string, unknown>>
}

/** One place where a fact was found. */
export interface Finding {
  readonly fact: Fact
  readonly spans: readonly Span[]
  /** The words to quote for it. */
  readonly words: Span
  readonly line: number
  readonly rules: readonly string[]
}

/** All findings of a kind, in the order of the record. Offsets in UTF-16 code units. */
export function findingsOf(record: ArticleRecord, kind: Kind): readonly Finding[] {
  switch (kind) {
    case 'jurisdictions':
      return record.jurisdictions.flatMap((row) => mentionsOf(jurisdictionFact(row), row.mentions))
    case 'officials':
      return record.officials.flatMap((row) => mentionsOf(officialFact(row), row.mentions))
    case 'citations':
      return record.citations.flatMap((row) => mentionsOf(citationFact(row), row.mentions))
    case 'dates':
      return record.dates.flatMap((row) => mentionsOf(dateFact(row), [row]))
    case 'verdicts':
      return record.verdicts.map((row) => verdictFinding(row, record))
    default: {
      const never: never = kind
      return never
    }
  }
}

interface AnyMention extends Span {
  readonly line: number
  readonly rule: string
}

const mentionsOf = (fact: Fact, mentions: readonly AnyMention[]): readonly Finding[] =>
  mentions.map((mention) => ({ fact, spans: [mention], words: mention, line: mention.line, rules: [mention.rule] }))

const fieldsOf = (fields: Readonly<Record<string, Field>>): Fields => new Map(Object.entries(fields))

/** What is null or empty is not worth a field of a row. */
const given = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )

const jurisdictionFact = ({ id, name, kind }: Jurisdiction): Fact => ({
  kind: 'jurisdictions',
  fields: fieldsOf({ id: place(id), name: exact(name), kind: exact(kind) }),
  shown: `${name}, ${kind}, ${id}`,
  // "The United States" is everywhere in the news; nobody lists it.
  counts: id !== 'ocd-division/country:us',
  needs: null,
  asRow: { id },
})

function officialFact({ name, titles, organization, jurisdiction }: Official): Fact {
  const texts = titles.map(({ text }) => text)
  return {
    kind: 'officials',
    fields: fieldsOf({
      name: exact(name),
      titles: eachHeld(texts),
      organization: holds(organization),
      jurisdiction: place(jurisdiction),
    }),
    shown: [name, ...texts, organization, jurisdiction].filter((part) => part !== null).join(', '),
    counts: true,
    needs: null,
    asRow: given({ name, titles: texts, organization, jurisdiction }),
  }
}

const citationFact = ({ id, normalized, kind, resolution }: Citation): Fact => ({
  kind: 'citations',
  fields: fieldsOf({
    normalized: citation(normalized),
    kind: exact(kind),
    id: exact(id),
    resolution: exact(resolution),
  }),
  shown: `${normalized}, ${kind}`,
  counts: true,
  needs: null,
  asRow: { normalized, kind },
})

function dateFact({ value, kind, granularity, text }: DateMention): Fact {
  const calendar = kind === 'date' || kind === 'interval'
  return {
    kind: 'dates',
    fields: fieldsOf({ value: date(value), kind: exact(kind), granularity: exact(granularity) }),
    shown: `${text} = ${value}${calendar ? '' : `, ${kind}`}`,
    counts: calendar,
    needs: calendar ? null : 'kind',
    asRow: calendar ? { value } : { value, kind },
  }
}

function verdictFinding(row: Verdict, record: ArticleRecord): Finding {
  const official = record.officials.find(({ id }) => id === row.source.official)
  const cited = record.citations.find(({ id }) => id === row.norm?.citation)
  const { status, stance, jurisdictions, via, source, time, past } = row
  const norm = [row.norm?.text, cited?.normalized].filter((part) => part !== undefined).join(' = ') || null
  const speaker = [source.name, official?.name].filter((part) => part !== null && part !== undefined).join(' ') || null
  const shown = [
    status,
    stance,
    `[${jurisdictions.join(', ')}]`,
    `by ${source.kind}${speaker ? ` ${source.name ?? speaker}` : ''}`,
    ...(norm ? [`norm ${norm}`] : []),
    ...(past ? ['past'] : []),
  ].join(', ')
  return {
    fact: {
      kind: 'verdicts',
      fields: fieldsOf({
        status: exact(status),
        stance: exact(stance),
        jurisdictions: places(jurisdictions),
        via: holds(via),
        norm: holds(norm),
        'source.kind': exact(source.kind),
        'source.name': holds(speaker),
        'source.organization': holds(source.organization),
        time: holds(time),
        past: exact(past),
      }),
      shown,
      counts: true,
      needs: null,
      asRow: given({
        status,
        stance,
        jurisdictions,
        via,
        norm: row.norm?.text ?? null,
        source: given({ kind: source.kind, name: source.name }),
        ...(past ? { past } : {}),
      }),
    },
    spans: row.evidence,
    words: tellingWords(row),
    line: row.evidence[0]?.line ?? 1,
    rules: [...new Set(row.trace.map(({ rule }) => rule))],
  }
}

/** From the first to the last of the words that the verdict rests on, if they stand in one piece of evidence. */
function tellingWords({ evidence, trace }: Verdict): Span {
  const whole = evidence[0] ?? { start: 0, end: 0 }
  const start = Math.min(...trace.map((step) => step.start))
  const end = Math.max(...trace.map((step) => step.end))
  return start < end && whole.start <= start && end <= whole.end ? { start, end } : whole
}
