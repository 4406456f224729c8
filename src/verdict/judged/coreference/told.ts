/** "The auditor told the council that it broke the law": who is told by a person, or by an authority over him, is who it is said of. */
import type { Span } from '../../../types.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isTelling, verbGroupStart } from '../../grammar/verb-group.ts'
import type { SentenceView } from '../../sentence-view.ts'

const bodies =
  /^(?:city|county|town|village|township|borough|parish|tribe|district|department|agency|authority|board|council|commission|commissioners|supervisors|trustees|selectmen|aldermen|committee|system|jail|school|schools|library|utility|airport|sheriff|office|bureau|panel|police)$/
/** Persons, whom nobody calls "it". */
const persons = /(?:ors?|ers?|eys?|dges?|m[ae]n|wom[ae]n|ists?|ants|ysts?|ians?|onitors?|ineers?|sel|iefs?|ents)$/
/** Who speaks for another may speak of him: "A lawyer for the mine told the board that it obeys the law". */
const speaksFor =
  /^(?:lawyers?|attorneys?|counsel|spokes(?:man|woman|person)|managers?|owners?|presidents?|executives?)$/
const authority =
  /^(?:office|department|agency|division|bureau|court|panel|state|epa|government|ombudsman|audit|auditors?|monitor|letter|ruling|report|opinion)$/
/** How many tokens who is told takes at most, with the letter by which he is told. */
const REACH = 16

/** The phrase of who is told what a pronoun after "that" opens; null: nobody is, or who tells may speak of himself. */
export function toldBody(view: SentenceView, { start }: Span): NounPhrase | null {
  const at = view.starts.indexOf(start)
  if (view.words[at - 1] !== 'that') return null
  let verb = at - 2
  while (verb > Math.max(0, at - REACH) && !isTelling(view.words[verb])) verb--
  if (!isTelling(view.words[verb]) || !tellsOfOthers(view, verb)) return null
  const from = /^wr/.test(view.words[verb] as string) ? verb + 2 : verb + 1
  // "told the council in a letter that it", "told the council Monday that it"
  for (let to = from + 1; to < at; to++) {
    if (!bodies.test(view.words[to - 1] as string) && !endsPlace(view, to - 1)) continue
    if (bodies.test(view.words[to] ?? '') || endsPlace(view, to)) continue
    return /^(?:that|in|on|by|at|this|last|,|monday|tuesday|wednesday|thursday|friday|saturday|sunday|after|during)$/.test(
      view.words[to] ?? '',
    )
      ? { from, to, head: to - 1 }
      : null
  }
  return null
}

/** Verbs by which one speaks of himself. */
const answers =
  /^(?:den(?:y|ies|ied)|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|argue[sd]?|claim(?:s|ed)?|conced(?:e|es|ed)|acknowledg(?:e|es|ed)|admit(?:s|ted)?|believe[sd]?|agree[sd]?|disput(?:e|es|ed)|assert(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|counter(?:s|ed)?)$/

/** "In its answer, the agency denies that it broke the law": the body that says so of itself; null: none does. */
export function sayingBody(view: SentenceView, { start }: Span): NounPhrase | null {
  const at = view.starts.indexOf(start)
  const verb = view.words[at - 1] === 'that' ? at - 2 : at - 1
  if (!answers.test(view.words[verb] ?? '')) return null
  const phrase = phraseBefore(view, verbGroupStart(view, verb, 0))
  return phrase && phrase.head === phrase.to - 1 && bodies.test(view.words[phrase.head] as string) ? phrase : null
}

const endsPlace = (view: SentenceView, i: number): boolean =>
  view.places.some(({ mention, entity }) => mention.end === view.ends[i] && entity.kind !== 'country')

/** Is who tells a person, or an authority? */
function tellsOfOthers(view: SentenceView, verb: number): boolean {
  const teller = phraseBefore(view, verb)
  if (teller === null) return false
  const end = view.ends[teller.to - 1] as number
  const word = view.words[teller.head] as string
  if (view.officials.some(({ mention }) => mention.end === end)) return true
  return authority.test(word) || (persons.test(word) && !speaksFor.test(word))
}
