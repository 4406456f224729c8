/** "Auditors went to Reno. They found that ...": the subject of a sentence before, if it is somebody who can speak. */
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { federalIn } from '../judged/named-places.ts'
import { quoteAt, type SentenceView } from '../sentence-view.ts'
import { speakingPhrase } from './apposition.ts'
import type { SourceContext } from './speaker.ts'

/** A subject and the sentence that it stands in. */
export interface EarlierSubject {
  readonly view: SentenceView
  readonly phrase: NounPhrase
}

/** How many sentences back a pronoun looks for a speaker. */
const BACK = 2

const many =
  /^(?:officials|lawyers|attorneys|prosecutors|advocates|critics|aides|residents|leaders|activists|plaintiffs|experts|lawmakers|members|groups|inspectors|investigators|regulators|auditors|monitors|opponents|supporters|authorities|administrators|staff|teachers|parents|employees|deputies|commissioners|councilors|engineers|analysts|tenants|families|judges|justices|jurors|senators|representatives|feds|examiners|reviewers|appraisers|agents|states|counties|cities|tribes)$/
const bodies =
  /^(?:department|agency|court|board|bureau|office|commission|panel|council|committee|authority|division|administration|service|union|group|coalition|association|league|institute|center|foundation|alliance|fund|project|network|jury|tribunal|legislature|senate|house|government|state|county|city|town|tribe|district|epa|hud|aclu|doj|dhs|cms|osha|usda|fema)$/
const person =
  /^(?:judge|auditor|monitor|inspector|general|lawyer|attorney|prosecutor|advocate|critic|aide|resident|leader|activist|plaintiff|expert|official|spokes(?:man|woman|person)|regulator|examiner|master|comptroller|controller|treasurer|governor|mayor|sheriff|superintendent|commissioner|secretary|director|administrator|senator|justice|magistrate|clerk|ombudsman|chairman|chairwoman|chair)$/

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
      fits.test(head) || (pronoun === 'it' && (federalIn(spanText(before, phrase)) || isPlaceHead(before, phrase)))
    if (known) return { view: before, phrase }
  }
  return null
}

/** The phrase before the first finite verb, unless it is quoted. */
export function subjectOfSentence(view: SentenceView): NounPhrase | null {
  for (let i = 1; i < view.count; i++) {
    if (!startsFiniteGroup(view, i, 0)) continue
    const phrase = speakingPhrase(view, verbGroupStart(view, i, 0), 0)
    return phrase && !quoteAt(view, view.starts[phrase.from] as number) ? phrase : null
  }
  return null
}

const spanText = (view: SentenceView, { from, to }: NounPhrase): string =>
  view.text.slice((view.starts[from] as number) - view.start, (view.ends[to - 1] as number) - view.start)

const isPlaceHead = (view: SentenceView, { head }: NounPhrase): boolean => {
  const at = view.starts[head] as number
  return view.places.some(({ mention }) => mention.start <= at && at < mention.end)
}
