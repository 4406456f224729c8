/** Whether the one who answers a verdict is the government that it judges, or speaks for it. */
import type { Verdict } from '../../types.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import { spanOfPhrase } from '../grammar/noun-phrase.ts'
import { kindsFor } from '../judged/antecedents.ts'
import { readSubject } from '../judged/read-subject.ts'
import type { SubjectContext } from '../judged/subject.ts'
import { governmentNouns, privateNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { readSpeaker } from '../sources/read-speaker.ts'

const speakers =
  /^(?:officials?|leaders?|lawyers?|attorneys?|spokes(?:man|woman|person|people)|administrators?|managers?|solicitor|counsel|superintendent|mayor|governor|supervisors?|commissioners?|engineers?|director|chief|executive|treasurer|clerk|council(?:man|woman|or|ors)?|chairman|chairwoman|chair|president|representatives?|aides?|trustees|selectmen|aldermen|sheriff|secretary)$/
/** Alone they are those of the government just spoken of. */
const own = /^(?:officials|administrators|commissioners|supervisors|trustees|selectmen|aldermen)$/

/** "business" in "business administrator" is a part of an office. */
const isPrivate = (word: string): boolean =>
  privateNouns.has(word) && !governmentNouns.has(word) && !speakers.test(word)

/** Ids of the governments judged that the phrase stands or speaks for; empty: none that is known. */
export function spokenFor(
  view: SentenceView,
  phrase: NounPhrase,
  { jurisdictions }: Verdict,
  context: SubjectContext,
): readonly string[] {
  const judged = (ids: readonly string[]) => jurisdictions.filter((id) => ids.includes(id))
  const words = view.words.slice(phrase.from, phrase.to)
  if (words.some((word, i) => isPrivate(word) && !/^(?:manager|administrator)$/.test(words[i + 1] ?? ''))) return []
  const subject = readSubject(view, phrase, context)
  if (subject.kind === 'government' && subject.ids.length > 0) {
    const same = judged(subject.ids)
    if (same.length > 0 || subject.by === 'name' || subject.by === 'federal-body') return same
  }
  const speaker = readSpeaker(view, phrase.from, phrase.to, phrase.head, context)
  if (!speaker) return []
  if (speaker.place) return judged([speaker.place])
  const span = spanOfPhrase(view, phrase)
  const titles = view.officials
    .filter(({ mention }) => mention.start >= span.start && mention.end <= span.end)
    .flatMap(({ entity }) => entity.titles.flatMap(({ text }) => text.toLowerCase().split(/\W+/)))
  if (titles.length === 0 && !speakers.test(view.words[phrase.head] as string)) return []
  if (words.length === 1 && own.test(words[0] as string)) return jurisdictions
  const kinds = [...words, ...titles].map(kindsFor).find((found) => found !== null)
  if (!kinds) return []
  return jurisdictions.filter((id) => context.candidates.some((row) => row.id === id && kinds.has(row.kind)))
}
