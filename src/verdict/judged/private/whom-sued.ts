/** "Utah sued a lender, saying it broke the law": who is sued is who broke it. */
import type { Span } from '../../../types.ts'
import { headOf } from '../../grammar/phrase-head.ts'
import { governmentNouns, prepositions, privateNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'

/** Verbs whose object is who broke the law; a wider list of verbs that only judge would take in "found", whose object is a breach. */
const sues =
  /^(?:su(?:ed|es|ing)|fin(?:ed|es|ing)|cit(?:ed|es|ing)|penaliz(?:ed|es|ing)|blam(?:ed|es|ing)|fault(?:ed|s|ing)|accus(?:ed|es|ing)|criticiz(?:ed|es|ing)|warn(?:ed|s|ing)|indicted|charged)$/
const alleging = /^(?:saying|alleging|claiming|arguing|contending|asserting|charging|after|because)$/

/**
 * Where the body is named that is sued in the words before the "it" or "they" at a token and is no government; null: none is. Where a
 * government sues over something, that is it: "Utah sued over the fee, saying it broke the law".
 */
export function suedPrivately(view: SentenceView, at: number, candidates: readonly Span[]): Span | null {
  let opener = at - 1
  while (
    opener > 2 &&
    (view.words[opener] === 'that' || view.words[opener] === 'says' || view.words[opener] === 'said')
  )
    opener--
  if (!alleging.test(view.words[opener] ?? '')) return null
  const to = view.words[opener - 1] === ',' ? opener - 1 : opener
  for (let verb = opener - 2; verb > 0; verb--) {
    if (!sues.test(view.words[verb] as string)) continue
    const [from, start] = [verb + 1, view.starts[verb] as number]
    const end = endOfSued(view, from, to)
    const owned = within(candidates, (c) => c, { start, end: view.starts[opener] as number }).length > 0
    const sued = { start, end: view.ends[end - 1] as number }
    const bySuer = end > from || within(candidates, (c) => c, { start: view.start, end: start }).length > 0
    const head = headOf(view, from, owned || end === from ? to : end)
    const word = view.words[head]
    if (word === undefined || !bySuer) return null
    // "sued the drugmakers", "sued Delta Paving": whatever they are, no word or name of a government.
    const isPrivate = owned
      ? privateNouns.has(word) && !governmentNouns.has(word)
      : !view.words.slice(from, end).some((it) => governmentNouns.has(it) || officeNouns.has(it)) &&
        within(view.officials, ({ mention }) => mention, sued).length === 0
    return isPrivate ? { start: view.starts[head] as number, end: view.ends[head] as number } : null
  }
  return null
}

/** Offices whose holders are sued for their government. */
const officeNouns: ReadonlySet<string> = new Set(
  'administration president governor secretary mayor sheriff clerk official officials court judge government governments'.split(
    ' ',
  ),
)

/** Where the object that begins at token `from` ends: before a preposition, a day or a comma. */
function endOfSued(view: SentenceView, from: number, to: number): number {
  let end = from
  while (end < to) {
    const word = view.words[end] as string
    if (word === ',' || word === 'to' || prepositions.has(word) || /^(?:last|this|again|twice|earlier)$/.test(word))
      break
    if (view.dates.some(({ start }) => start === view.starts[end])) break
    end++
  }
  return end
}
