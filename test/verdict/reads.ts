/** Verdicts as one line of text, the way a test table writes them. */
import { extract } from '../../src/index.ts'
import type { ArticleRecord, Verdict } from '../../src/record.generated.ts'

/** Place names of a verdict, joined by " + " in the order of the record. */
export function placesOf(record: ArticleRecord, verdict: Verdict): string {
  return verdict.jurisdictions
    .map((id) => record.jurisdictions.find((place) => place.id === id)?.name ?? id)
    .join(' + ')
}

/** "Chicago non_compliant, Justice Department finds": one line a verdict, in reading order. */
export function reads(
  text: string,
  options: { readonly date?: string; readonly home?: string } = {},
): readonly string[] {
  const record = extract(text, options)
  return record.verdicts.map((verdict) => {
    const { source } = verdict
    const by = source.kind === 'article' ? 'article' : (source.name ?? source.organization ?? source.kind)
    return `${placesOf(record, verdict) || 'nobody known'} ${verdict.status}, ${by} ${verdict.stance}`
  })
}
