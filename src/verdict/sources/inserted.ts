/** "Georgia, its lawyers insist, has never violated it", "The sweep hurt nobody, she found, and broke no law": said of the whole sentence. */
import { commaBehindSaying } from '../grammar/inserted.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import type { SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'

/** Is the verb of saying at the tokens given set off by commas, with whoever speaks before it? */
export function isInserted(view: SentenceView, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (commaBehindSaying(view, to) < 0) return false
  const phrase = speakingPhrase(view, verbGroupStart(view, from, 0), 0)
  return phrase !== null && view.words[phrase.from - 1] === ',' && phrase.from > 1
}
