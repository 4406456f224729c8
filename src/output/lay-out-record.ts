/** Findings become the record: offsets get their words, lines and columns. */
import { positionOf, readLineStarts } from '../article/positions.ts'
import type { ArticleRecord } from '../record.generated.ts'
import type { ExtractOptions, Findings, Span } from '../types.ts'

/** Lays out one article's findings as a record, offsets in UTF-16 code units. */
export function layOutRecord(findings: Findings, _options: ExtractOptions = {}): ArticleRecord {
  const { article } = findings
  const { text } = article
  const lines = readLineStarts(text)
  const place = <S extends Span>(span: S) => {
    const { line, column } = positionOf(lines, span.start)
    return { start: span.start, end: span.end, text: text.slice(span.start, span.end), line, column }
  }
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
    jurisdictions: findings.jurisdictions.map(({ mentions, ...rest }) => ({
      ...rest,
      mentions: mentions.map((m) => ({ ...place(m), as: m.as, rule: m.rule })),
    })),
    officials: findings.officials.map(({ mentions, ...rest }) => ({
      ...rest,
      mentions: mentions.map((m) => ({ ...place(m), rule: m.rule })),
    })),
    citations: findings.citations.map(({ mentions, ...rest }) => ({
      ...rest,
      mentions: mentions.map((m) => ({ ...place(m), rule: m.rule })),
    })),
    verdicts: findings.verdicts.map(({ evidence, trace, ...rest }) => ({
      ...rest,
      evidence: evidence.map(place),
      trace: trace.map((step) => ({
        rule: step.rule,
        effect: step.effect,
        start: step.start,
        end: step.end,
        text: text.slice(step.start, step.end),
      })),
    })),
    dates: findings.dates.map((d) => ({
      value: d.value,
      kind: d.kind,
      granularity: d.granularity,
      inferred: d.inferred,
      ...place(d),
      rule: d.rule,
    })),
    skipped: article.blocks.flatMap(({ kind, start, end }) => {
      if (kind === 'headline' || kind === 'body' || kind === 'caption') return []
      const { line, column } = positionOf(lines, start)
      return [{ reason: kind, start, end, line, column }]
    }),
    warnings: findings.warnings,
  }
}
