/** "Officers ignore the decree's rule on searches": those of the one government that is bound by it. */
import { judgedLately, standsFor } from '../coreference/antecedents.ts'
import { governmentOfStory } from '../coreference/story.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

const staff =
  /^(?:officers|deputies|guards|jailers|troopers|supervisors|commanders|detectives|teachers|inspectors|clerks|staff|employees|managers)$/
/** Whom only a government has. */
const uniformed =
  /^(?:sergeants|deputies|jailers|troopers|police|detectives|lieutenants|commissioners|councilors|aldermen|dispatchers|caseworkers|paramedics|firefighters|clerks|prosecutors)$/
const guards = /^(?:guards|officers|nurses|teachers)$/
const houses = /^(?:jail|prison|lockup|police|penitentiary|corrections?|courthouse|district)$/
const police = /^(?:officers|supervisors|commanders|detectives|deputies)$/
/** What binds one government, not all. */
const bond =
  /\b(?:the|that|this|its|their) (?:\d{4} |federal |court |consent )?(?:decree|settlement|agreement|order|injunction|city's|county's|department's|district's|jail's|state's)(?![a-z])|\b(?:department|agency|office) (?:policy|policies|rules|protocol|procedures?)\b/

/** Null: the phrase is no such thing, or what they break binds anybody. */
export function itsStaff({ view, phrase, words, text, span, head, listed, context }: Reading): Subject | null {
  // "Sergeants in Lima, Ohio,", "deputies in Anderson County"
  if (
    listed.length === 1 &&
    (uniformed.test(head) || (guards.test(head) && words.some((word) => houses.test(word)))) &&
    phrase.head <= phrase.from + 1 &&
    /^(?:in|at|of|with|for)$/.test(view.words[phrase.head + 1] ?? '') &&
    !/^(?:who|that|whose)$/.test(view.words[phrase.to] ?? '')
  )
    return { kind: 'government', ids: listed, via: text, by: 'office', ...span }
  if (words.length !== 1 || !staff.test(words[0] as string)) return null
  // "Officers who ignore the decree can be fired"
  if (/^(?:who|that|whose)$/.test(view.words[phrase.to] ?? '') || !bond.test(view.lower)) return null
  const owner =
    judgedLately(context, view.index) ??
    (police.test(words[0] as string) ? governmentOfStory('police chief', 'police', span.start, context) : null)
  return owner && owner.kind !== 'federal' ? standsFor([owner], text, span) : null
}
