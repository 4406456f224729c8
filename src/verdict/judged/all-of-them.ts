/** "all three", "both of them": those that were listed last, if their number is the one said. */
import { governmentNouns, privateNouns } from '../lexicon.ts'
import { nearestListBefore, standsFor } from './antecedents.ts'
import type { Reading } from './phrase-reading.ts'
import type { Subject } from './subject.ts'

const counts: readonly string[] = 'two three four five six seven eight nine ten'.split(' ')

const quantifiers: ReadonlySet<string> = new Set(['all', 'both', 'each'])

/** Null: the phrase is no such thing. */
export function allOfThem({ view, words, span, context }: Reading): Subject | null {
  if (words.length === 1 || !quantifiers.has(words[0] as string)) return null
  const said =
    /^(?:all|both|each)(?: (?:of )?(?:the )?(two|three|four|five|six|seven|eight|nine|ten))?(?: of them)?$/.exec(
      words.join(' '),
    )
  if (!said) return null
  const { article } = context
  const list = nearestListBefore(context, view.index, span.start, (c) => c.kind !== 'federal' && !c.inPrivate)
  const number = said[1] ? counts.indexOf(said[1]) + 2 : said[0].startsWith('both') ? 2 : null
  const first = list[0]
  if (!first || (number !== null && list.length !== number)) return { kind: 'unknown' }
  // "Reno and Elko fined two hotels, leaving both of them out of compliance"
  const start = article.sentences.findLast((sentence) => sentence.start <= first.start)?.start ?? 0
  const told = article.folded
    .slice(start, span.start)
    .toLowerCase()
    .split(/[^a-z'-]+/)
  const others = told.some((word) => privateNouns.has(word) && !governmentNouns.has(word))
  return others ? { kind: 'unknown' } : standsFor(list, null, span)
}
