/** The laws that one verdict is of: its norm names the first, and a list in the same words names the others. */
import type { ArticleRecord, Citation, Verdict } from '../record.generated.ts'

/** "8 U.S.C. 1373 and the Fourth Amendment", "§§ 1373, 1644", "§§ 1981-1983" */
const betweenLaws = /^\s*(?:,?\s*(?:and|or|through|as well as)\b|[,;&–-])?\s*(?:also\s+)?(?:the\s+)?(?:§+\s*)?$/

/**
 * Ids of the laws of a verdict, that of its norm first.
 *
 * @example openLawsOf(record)(verdict) // of "Ohio violated 8 U.S.C. 1373 and 1644.": both
 */
export function openLawsOf({ citations }: ArticleRecord): (verdict: Verdict) => readonly string[] {
  const mentions = citations
    .flatMap(({ id, mentions: own }: Citation) => own.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return ({ norm, evidence }) => {
    if (norm === null || norm.citation === null) return []
    const laws = [norm.citation]
    for (const span of evidence) {
      const inside = mentions.filter(({ start, end }) => start >= span.start && end <= span.end)
      const first = inside.findIndex(({ id }) => id === norm.citation)
      for (let i = first + 1; first >= 0 && i < inside.length; i++) {
        const before = inside[i - 1]
        const next = inside[i]
        if (!before || !next || !betweenLaws.test(wordsBetween(span, before.end, next.start))) break
        laws.push(next.id)
      }
    }
    return laws
  }
}

/** Offsets may count other units than the text's: what is not ASCII is too long or short for the pattern either way. */
const wordsBetween = (span: Verdict['evidence'][number], from: number, to: number): string =>
  to < from ? '' : span.text.slice(from - span.start, to - span.start)
