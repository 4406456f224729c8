/** Words of a user, read as the tool reads those of an article. */
import { extract } from '../pipeline.ts'
import type { ArticleRecord } from '../record.generated.ts'

/** What stands before them makes a sentence of them: a bare line could be a headline, where other rules hold. */
const LEAD = 'Officials said that '
const TAIL = ' was meant.'

/** The findings that the words begin with. */
export function readAsWritten(words: string): Pick<ArticleRecord, 'jurisdictions' | 'citations'> {
  const { jurisdictions, citations } = extract(LEAD + words + TAIL)
  const opens = ({ mentions }: { readonly mentions: readonly { readonly start: number }[] }): boolean =>
    mentions[0] !== undefined && mentions[0].start <= LEAD.length + 'the '.length
  return { jurisdictions: jurisdictions.filter(opens), citations: citations.filter(opens) }
}
