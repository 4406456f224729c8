/** All mentions of a record as one list of marked spans, in reading order: what exchange formats and the report's text need. */
import type { ArticleRecord, Span } from '../record.generated.ts'
import { nameOf } from './views.ts'

export type AnnotationKind = 'jurisdiction' | 'official' | 'citation' | 'date'

/** Words of the article that name something, and what they name. Offsets in the record's unit. */
export interface Annotation extends Span {
  readonly kind: AnnotationKind
  readonly rule: string
  /** Id of the place, person or law; a date's value. */
  readonly to: string | null
  /** The same in words. */
  readonly label: string
  /** A link that tells more, if the record has one. */
  readonly url: string | null
}

/** Sorted by start, the longer first; spans of different kinds may overlap. */
export function annotationsOf(record: ArticleRecord): readonly Annotation[] {
  const rows: Annotation[] = [
    ...record.jurisdictions.flatMap((place) =>
      place.mentions.map((m) => annotation('jurisdiction', m, place.id, nameOf(record, place.id), null)),
    ),
    ...record.officials.flatMap((person) =>
      person.mentions.map((m) => annotation('official', m, person.id, person.name, null)),
    ),
    ...record.citations.flatMap((law) =>
      law.mentions.map((m) => annotation('citation', m, law.id, law.normalized, law.url)),
    ),
    ...record.dates.map((date) => annotation('date', date, date.value, date.value ?? date.text, null)),
  ]
  return rows.sort((a, b) => a.start - b.start || b.end - a.end)
}

function annotation(
  kind: AnnotationKind,
  { start, end, text, line, column, rule }: Span & { readonly rule: string },
  to: string | null,
  label: string,
  url: string | null,
): Annotation {
  return { kind, start, end, text, line, column, rule, to, label, url }
}
