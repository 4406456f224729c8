/** Findings become the record: offsets get their words, lines and columns. */
import { type LineStarts, positionOf, readLineStarts } from '../article/positions.ts'
import type { ArticleRecord } from '../record.generated.ts'
import type { Findings, Found } from '../types.ts'

/**
 * Lays out one article's findings as a record, offsets in UTF-16 code units. Every row is written out field by field: copying
 * rows with `...` took three times as long, and the record's fields are to come in this order whatever the stages do.
 */
export function layOutRecord(findings: Findings): ArticleRecord {
  const { article } = findings
  const { text } = article
  const lines = readLineStarts(text)
  return {
    schema_version: '1.0',
    offset_unit: 'utf16',
    article: {
      path: null,
      sha256: null,
      encoding: null,
      chars: text.length,
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
      mentions: row.mentions.map(({ start, end, as, rule }) => {
        const { line, column } = positionOf(lines, start)
        return { start, end, text: text.slice(start, end), line, column, as, rule }
      }),
    })),
    officials: findings.officials.map((row) => ({
      id: row.id,
      name: row.name,
      titles: row.titles,
      organization: row.organization,
      jurisdiction: row.jurisdiction,
      inferred: row.inferred,
      mentions: foundIn(text, lines, row.mentions),
    })),
    citations: findings.citations.map((row) => ({
      id: row.id,
      kind: row.kind,
      normalized: row.normalized,
      url: row.url,
      resolution: row.resolution,
      mentions: foundIn(text, lines, row.mentions),
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
      evidence: row.evidence.map(({ start, end }) => {
        const { line, column } = positionOf(lines, start)
        return { start, end, text: text.slice(start, end), line, column }
      }),
      trace: row.trace.map(({ rule, effect, start, end }) => ({
        rule,
        effect,
        start,
        end,
        text: text.slice(start, end),
      })),
    })),
    dates: findings.dates.map(({ value, kind, granularity, inferred, start, end, rule }) => {
      const { line, column } = positionOf(lines, start)
      return { value, kind, granularity, inferred, start, end, text: text.slice(start, end), line, column, rule }
    }),
    skipped: article.blocks.flatMap(({ kind, start, end }) => {
      if (kind === 'headline' || kind === 'body' || kind === 'caption') return []
      const { line, column } = positionOf(lines, start)
      return [{ reason: kind, start, end, line, column }]
    }),
    warnings: findings.warnings,
  }
}

/** Found spans with their words and where they stand. */
const foundIn = (text: string, lines: LineStarts, mentions: readonly Found[]) =>
  mentions.map(({ start, end, rule }) => {
    const { line, column } = positionOf(lines, start)
    return { start, end, text: text.slice(start, end), line, column, rule }
  })
