/** Whether the one who answers a verdict is the government that it judges, or speaks for it. */
import { Shape } from '../../article/tokens.ts'
import type { Span, Verdict } from '../../types.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import { spanOfPhrase } from '../grammar/noun-phrase.ts'
import { kindsFor } from '../judged/coreference/antecedents.ts'
import { readSubject } from '../judged/read-subject.ts'
import type { SubjectContext } from '../judged/subject.ts'
import { classNouns, governmentNouns, privateNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { readSpeaker } from '../sources/read-speaker.ts'

const speakers =
  /^(?:officials?|leaders?|lawyers?|attorneys?|spokes(?:man|woman|person|people)|administrators?|managers?|solicitor|counsel|superintendent|mayor|governor|supervisors?|commissioners?|engineers?|director|chief|executive|treasurer|clerk|council(?:man|woman|or|ors)?|chairman|chairwoman|chair|president|representatives?|aides?|trustees|selectmen|aldermen|sheriff|secretary)$/
/** Alone they are those of the government just spoken of. */
const own = /^(?:officials|administrators|commissioners|supervisors|trustees|selectmen|aldermen)$/

/** "business" in "business administrator" is a part of an office. */
const isPrivate = (word: string): boolean =>
  privateNouns.has(word) && !governmentNouns.has(word) && !speakers.test(word)

/** Ids of the governments judged that the phrase stands or speaks for; empty: none that is known. `floor`: where its clause begins. */
export function spokenFor(
  view: SentenceView,
  phrase: NounPhrase,
  { jurisdictions }: Verdict,
  context: SubjectContext,
  floor = 0,
): readonly string[] {
  const judged = (ids: readonly string[]) => jurisdictions.filter((id) => ids.includes(id))
  const words = view.words.slice(phrase.from, phrase.to)
  if (words.some((word, i) => isPrivate(word) && !/^(?:manager|administrator)$/.test(words[i + 1] ?? ''))) return []
  if (!maySpeak(view, phrase) || (phrase.from > floor && isObject(view, phrase))) return []
  const subject = readSubject(view, phrase, context)
  if (subject.kind === 'government' && subject.ids.length > 0) {
    const same = judged(subject.ids)
    if (same.length > 0 || subject.by === 'name' || subject.by === 'federal-body') return same
  }
  const speaker = readSpeaker(view, phrase, context)
  if (!speaker) return []
  const span = spanOfPhrase(view, phrase)
  const named = view.officials.filter(({ mention }) => mention.start >= span.start && mention.end <= span.end)
  const same = judged(speaker.place ? [speaker.place] : [])
  // A superintendent of whom no more is told may have been given the city of the story, not its schools.
  if (same.length > 0 || (speaker.place && !named.some(({ entity }) => entity.inferred.includes('jurisdiction'))))
    return same
  const titles = named.flatMap(({ entity }) => entity.titles.flatMap(({ text }) => text.toLowerCase().split(/\W+/)))
  if (titles.length === 0 && !speakers.test(view.words[phrase.head] as string)) return []
  if (words.length === 1 && own.test(words[0] as string)) return jurisdictions
  const kinds = [...words, ...titles].map(kindsFor).find((found) => found !== null)
  if (!kinds) return []
  return jurisdictions.filter((id) => context.candidates.some((row) => row.id === id && kinds.has(row.kind)))
}

const bodies =
  /^(?:governments?|administration|departments?|agency|office|bureau|boards?|councils?|commissions?|committee|authority|legislature|lawmakers|legislators|police|schools?|system|utility|jail|division|nation|tribe)$/

/** A place, a body, somebody in office, a pronoun or a name; maps and laws answer nothing, and critics of a city answer for themselves. */
function maySpeak(view: SentenceView, { from, to, head }: NounPhrase): boolean {
  const word = view.words[head] as string
  if (classNouns.has(word) || bodies.test(word) || speakers.test(word) || governing.test(word)) return true
  const start = view.starts[head] as number
  const named = ({ mention }: { readonly mention: Span }) => mention.start <= start && start < mention.end
  if (view.places.some(named) || view.officials.some(named)) return true
  return to - from === 1 ? /^(?:it|they|he|she|we)$/.test(word) || view.shapes[head] !== Shape.lower : word === 'staff'
}

const governing =
  /^(?:regulators|prosecutors|jailers|employees|deputies|officers|engineers|auditors|warden|comptroller|assessor)$/

/** "A lawyer who sued the county disputed it": the phrase is another verb's object. */
function isObject(view: SentenceView, { from }: NounPhrase): boolean {
  const before = view.words[from - 1]
  if (before === undefined || view.shapes[from - 1] === Shape.mark) return false
  if (
    view.dates.some(
      ({ start, end }) => start <= (view.starts[from - 1] as number) && (view.starts[from - 1] as number) < end,
    )
  )
    return false
  return !/^(?:that|said|says|added|wrote|and|but|because|as|while|though|although|since|after|when|then|so|yet|still|later)$/.test(
    before,
  )
}
