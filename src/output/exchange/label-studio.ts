/**
 * Label Studio: a list of tasks, each with what was found as its prediction, to be imported as JSON. Offsets are code points,
 * as the editor itself has counted in texts since 2021. A task is
 * https://labelstud.io/guide/predictions
 */
import packageInfo from '../../../package.json' with { type: 'json' }
import { ExtractError, messages } from '../../errors.ts'
import type { ArticleRecord, Span, Verdict } from '../../record.generated.ts'
import { type Annotation, annotationsOf } from '../annotations.ts'
import type { Formatter } from '../format.ts'
import { inCodePoints } from './code-points.ts'

const labels: Readonly<Record<Annotation['kind'], string>> = {
  jurisdiction: 'Jurisdiction',
  official: 'Official',
  citation: 'Citation',
  date: 'Date',
}

/** One JSON list of tasks, written as it grows. */
export function labelStudioFormatter(): Formatter {
  let first = true
  return {
    start: () => '[',
    record: (record, text) => {
      const lead = first ? '\n' : ',\n'
      first = false
      return lead + JSON.stringify(taskOf(record, text))
    },
    end: () => (first ? ']\n' : '\n]\n'),
  }
}

function taskOf(record: ArticleRecord, text: string | null): unknown {
  const { path, title, reference_date: reference } = record.article
  if (text === null) throw new ExtractError('usage', messages.needsText(path ?? 'text', 'label-studio'))
  return {
    data: { text, path, title, date: reference?.value ?? null },
    predictions: [
      {
        model_version: `compliance-extract ${packageInfo.version}`,
        result: resultsOf(inCodePoints(record, text, 'label-studio')),
      },
    ],
  }
}

/** Regions, what is said of each, and relations from verdicts to what they are about. */
function resultsOf(record: ArticleRecord): readonly unknown[] {
  const mentions = annotationsOf(record).map((mention, index) => ({ id: `m${index + 1}`, mention }))
  return [
    ...mentions.flatMap(({ id, mention }) => [
      region(id, mention, labels[mention.kind]),
      ...(mention.to === null ? [] : [said(id, mention, 'refers_to', 'textarea', { text: [mention.to] })]),
    ]),
    ...record.verdicts.flatMap((verdict) =>
      verdict.evidence.flatMap((span, index) => {
        const id = index === 0 ? verdict.id : `${verdict.id}-${index + 1}`
        return [
          region(id, span, 'Verdict'),
          said(id, span, 'status', 'choices', { choices: [verdict.status] }),
          said(id, span, 'stance', 'choices', { choices: [verdict.stance] }),
          ...related(id, span, verdict, mentions),
        ]
      }),
    ),
  ]
}

const region = (id: string, { start, end, text }: Span, label: string) => ({
  id,
  from_name: 'fact',
  to_name: 'text',
  type: 'labels',
  value: { start, end, text, labels: [label] },
})

const said = (id: string, { start, end, text }: Span, name: string, type: string, value: object) => ({
  id,
  from_name: name,
  to_name: 'text',
  type,
  value: { start, end, text, ...value },
})

function related(
  id: string,
  span: Span,
  verdict: Verdict,
  mentions: readonly { readonly id: string; readonly mention: Annotation }[],
): readonly unknown[] {
  const to = (label: string, kind: Annotation['kind'], thing: string | null) => {
    const found = mentions.find(
      ({ mention }) =>
        mention.kind === kind && mention.to === thing && mention.start >= span.start && mention.end <= span.end,
    )
    return found ? [{ from_id: id, to_id: found.id, type: 'relation', direction: 'right', labels: [label] }] : []
  }
  return [
    ...verdict.jurisdictions.flatMap((place) => to('judged', 'jurisdiction', place)),
    ...to('norm', 'citation', verdict.norm?.citation ?? null),
    ...to('source', 'official', verdict.source.official),
  ]
}
