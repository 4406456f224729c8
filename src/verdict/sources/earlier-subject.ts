/** "Auditors went to Reno. They found that ...": the subject of a sentence before, if it is somebody who can speak. */
import { Shape } from '../../article/tokens.ts'
import { firstNames } from '../../data/person-names.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { federalIn } from '../judged/named-places.ts'
import { documentNouns } from '../lexicon.ts'
import { quoteAt, type SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'
import type { SourceContext } from './speaker.ts'
import { fullNameBefore, isPersonName } from './speaker-names.ts'

/** A subject and the sentence that it stands in. */
export interface EarlierSubject {
  readonly view: SentenceView
  readonly phrase: NounPhrase
}

/** How many sentences back a pronoun looks for a speaker. */
const BACK = 2

const many =
  /^(?:officials|lawyers|attorneys|prosecutors|advocates|critics|aides|residents|neighbors|leaders|activists|plaintiffs|experts|lawmakers|members|groups|inspectors|investigators|regulators|auditors|monitors|opponents|supporters|authorities|administrators|staff|teachers|parents|employees|deputies|commissioners|councilors|engineers|analysts|tenants|families|judges|justices|jurors|senators|representatives|feds|examiners|reviewers|observers|evaluators|assessors|consultants|accountants|researchers|scientists|geologists|canvassers|trustees|jailers|nurses|patients|students|drivers|workers|voters|farmers|ranchers|homeowners|landowners|landlords|inmates|detainees|prisoners|defendants|petitioners|challengers|owners|appraisers|agents|states|counties|cities|tribes)$/
const bodies =
  /^(?:department|agency|court|board|bureau|office|commission|panel|council|committee|authority|division|administration|service|union|group|coalition|association|league|institute|center|foundation|alliance|fund|project|network|team|newspaper|nonprofit|organization|federation|society|conservancy|nation|plaintiff|petitioner|company|firm|jury|tribunal|legislature|senate|house|government|state|county|city|town|tribe|district|epa|hud|aclu|doj|dhs|cms|osha|usda|fema)$/
const person =
  /^(?:judge|auditor|monitor|inspector|general|lawyer|attorney|prosecutor|advocate|critic|aide|resident|leader|activist|plaintiff|expert|official|spokes(?:man|woman|person)|regulator|examiner|master|comptroller|controller|treasurer|governor|mayor|sheriff|superintendent|commissioner|secretary|director|administrator|senator|justice|magistrate|clerk|ombudsman|chairman|chairwoman|chair|engineer|geologist|planner|coordinator|president|chief|manager|scientist|researcher|professor|parent|mother|father|investigator|reviewer)$/

/** The subject that "they", "it" or "he" goes back to; null if the last subjects are nobody who speaks. */
export function earlierSubject(view: SentenceView, pronoun: string, context: SourceContext): EarlierSubject | null {
  const fits = /^(?:they|we)$/.test(pronoun) ? many : pronoun === 'it' ? bodies : person
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const before = context.viewOf(back)
    if (before.block < view.block - 1) return null
    const phrase = subjectOfSentence(before)
    if (!phrase) continue
    const head = before.words[phrase.head] as string
    const known =
      fits.test(head) ||
      (pronoun === 'it' &&
        (documentNouns.has(head) ||
          federalIn(spanText(before, phrase)) ||
          isPlaceHead(before, phrase) ||
          isBody(before, phrase)))
    if (known) return { view: before, phrase }
  }
  return null
}

/** The phrase before the first finite verb, unless it is quoted. */
export function subjectOfSentence(view: SentenceView): NounPhrase | null {
  for (let i = 1; i < view.count; i++) {
    if (!startsFiniteGroup(view, i, 0) && !isPlainPast(view, i)) continue
    const phrase = phraseOfVerb(view, verbGroupStart(view, i, 0))
    // "In papers filed Monday, the tribe says": what the paper is, not who says it.
    if (phrase && phrase.from === 1 && /^(?:in|on|after|under|at|with)$/.test(view.words[0] as string)) continue
    return phrase && !quoteAt(view, view.starts[phrase.from] as number) ? phrase : null
  }
  return null
}

/** "Inspectors who came in March did not": before the relative clause. */
function phraseOfVerb(view: SentenceView, verb: number): NounPhrase | null {
  const relative = /^(?:who|that|which)$/.test(view.words[verb - 1] ?? '') ? verb - 1 : verb
  const end = relative < verb && view.words[relative - 1] === ',' ? relative - 1 : relative
  return speakingPhrase(view, end, 0)
}

/** "Jurors needed four hours", "Engineers combed through it": a verb that is told only by its ending, behind those who act. */
export const isPlainPast = (view: SentenceView, i: number): boolean =>
  /[a-z]{2}ed$/.test(view.words[i] as string) &&
  view.shapes[i] === Shape.lower &&
  view.words[i + 1] !== 'by' &&
  [many, person, bodies].some((nouns) => nouns.test(view.words[i - 1] as string))

const spanText = (view: SentenceView, { from, to }: NounPhrase): string =>
  view.text.slice((view.starts[from] as number) - view.start, (view.ends[to - 1] as number) - view.start)

/** "Disability Rights West filed suit. It says": a name of several words that is no person's. */
const isBody = (view: SentenceView, phrase: NounPhrase): boolean =>
  phrase.to - phrase.from > 1 &&
  view.shapes.slice(phrase.from, phrase.to).every((shape) => shape === Shape.title) &&
  !namesPerson(view, phrase)

/** Does the phrase end with the name of a person, or with where he is from: "Sanitarian Greg Holm", "Clerk Jane Roe of Elko County"? */
export function namesPerson(view: SentenceView, { from, to }: NounPhrase): boolean {
  const start = view.starts[from] as number
  const behind = view.words.indexOf('of', from)
  const ends = [view.ends[to - 1], behind > from && behind < to ? view.ends[behind - 1] : undefined]
  if (view.officials.some(({ mention }) => mention.start >= start && ends.includes(mention.end))) return true
  for (let i = Math.max(from, to - 4); i < to - 1; i++)
    if (firstNames.has(view.words[i] as string) && isPersonName(view, i, to)) return true
  return false
}

/** "Lentz said it was a sham. He also said": a last name alone, of whom the article has named in full. */
const namesByLast = (view: SentenceView, { from, to }: NounPhrase, { article }: SourceContext): boolean =>
  to - from === 1 && fullNameBefore(article, view, from) !== null

const isPlaceHead = (view: SentenceView, { head }: NounPhrase): boolean => {
  const at = view.starts[head] as number
  return view.places.some(({ mention }) => mention.start <= at && at < mention.end)
}

/** The person who is the subject of the sentence before, by name; nobody if that one quotes or has none. */
export function personBeforeAsSubject(view: SentenceView, context: SourceContext): EarlierSubject | null {
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const before = context.viewOf(back)
    if (before.block < view.block - 1) return null
    const phrase = subjectOfSentence(before)
    if (phrase && (namesPerson(before, phrase) || namesByLast(before, phrase, context))) return { view: before, phrase }
    // "He said so twice.": the same person still.
    if (!phrase || !/^(?:he|she|it|this|that)$/.test(before.words[phrase.head] as string)) return null
  }
  return null
}
