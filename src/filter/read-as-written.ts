/** Words of a user, read as the tool reads those of an article. */
import { extract } from '../pipeline.ts'
import type { ArticleRecord } from '../record.generated.ts'

/** What stands before them makes a sentence of them: a bare line could be a headline, where other rules hold. */
const LEAD = 'Officials said that '
const TAIL = ' was meant.'

/** All that is read of the words. */
export function readAsWritten(words: string): Pick<ArticleRecord, 'jurisdictions' | 'citations' | 'dates'> {
  const { jurisdictions, citations, dates } = extract(LEAD + words + TAIL)
  return { jurisdictions, citations, dates }
}

/** Of the places or laws those that the words begin with. */
export const opening = <T extends { readonly mentions: readonly { readonly start: number }[] }>(
  found: readonly T[],
): readonly T[] => found.filter(({ mentions: [first] }) => first && first.start <= LEAD.length + 'the '.length)
