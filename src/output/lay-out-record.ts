/** Findings become the record: offsets get their words, lines and columns. */
import { type LineStarts, positionOf, readLineStarts } from '../article/positions.ts'
import type { ArticleRecord } from '../record.generated.ts'
import type { Article, Findings, Found, Span } from '../types.ts'

/**
 * Lays out one article's findings as a record, offsets in UTF-16 code units. Every row is written out field by field: copying
 * rows with `...` took three times as long, and the record's fields are to come in this order whatever the stages do.
 */
export function layOutRecord(findings: Findings): ArticleRecord {
  const { article } = findings
  const { given } = article
  const place = placing(article)
  return {
    schema_version: '1.0',
    offset_unit: 'utf16',
    article: {
      path: null,
      sha256: null,
      encoding: null,
      chars: given.length,
      title: article.title,
      reference_date: article.reference,
    },
    jurisdictions: findings.jurisdictions.map((row) => ({
      id: row.id,
      name: row.name,
      kind: row.kind,
      state: row.state,
      geoid: row.geoid,
      location: row.location,
      mentions: row.mentions.map((mention) => {
        const { start, end, text, line, column } = place(mention)
        return { start, end, text, line, column, as: mention.as, rule: mention.rule }
      }),
    })),
    officials: findings.officials.map((row) => ({
      id: row.id,
      name: row.name,
      titles: row.titles,
      organization: row.organization,
      jurisdiction: row.jurisdiction,
      inferred: row.inferred,
      mentions: foundIn(place, row.mentions),
    })),
    citations: findings.citations.map((row) => ({
      id: row.id,
      kind: row.kind,
      normalized: row.normalized,
      url: row.url,
      resolution: row.resolution,
      mentions: foundIn(place, row.mentions),
    })),
    verdicts: findings.verdicts.map((row) => ({
      id: row.id,
      status: row.status,
      stance: row.stance,
      jurisdictions: row.jurisdictions,
      via: row.via,
      norm: row.norm,
      source: row.source,
      cites: row.cites,
      time: row.time,
      past: row.past,
      hedges: row.hedges,
      degree: row.degree,
      evidence: row.evidence.map(place),
      trace: row.trace.map((step) => {
        const { start, end } = article.asGiven(step)
        return { rule: step.rule, effect: step.effect, start, end, text: given.slice(start, end) }
      }),
    })),
    dates: findings.dates.map((row) => {
      const { value, kind, granularity, inferred, rule } = row
      const { start, end, text, line, column } = place(row)
      return { value, kind, granularity, inferred, start, end, text, line, column, rule }
    }),
    skipped: article.blocks.flatMap((block) => {
      const { kind } = block
      if (kind === 'headline' || kind === 'body' || kind === 'caption') return []
      const { start, end, line, column } = place(block)
      return [{ reason: kind, start, end, line, column }]
    }),
    warnings: findings.warnings.map((row) =>
      row.start === null || row.end === null ? row : { ...row, ...article.asGiven({ start: row.start, end: row.end }) },
    ),
  }
}

type Place = (span: Span) => ArticleRecord['verdicts'][number]['evidence'][number]

/** Spans of what was read become those of the text as given, with their words and where they stand. */
function placing({ given, asGiven }: Article): Place {
  const lines: LineStarts = readLineStarts(given)
  return (span) => {
    const { start, end } = asGiven(span)
    const { line, column } = positionOf(lines, start)
    return { start, end, text: given.slice(start, end), line, column }
  }
}

const foundIn = (place: Place, mentions: readonly Found[]) =>
  mentions.map((mention) => {
    const { start, end, text, line, column } = place(mention)
    return { start, end, text, line, column, rule: mention.rule }
  })
