/**
 * "Accused of violating the act, Toledo ...", "Long out of compliance, the county ...", "In defiance of the order, Ohio ...",
 * "Ignoring its own charter, Reno ...": what opens a sentence and is said of its subject.
 */
import { normNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Clause } from './clause.ts'
import { startsFiniteGroup } from './finite-group.ts'
import { behindQualifier } from './qualifier.ts'
import { isReportingVerb } from './verb-group.ts'

const adverb =
  /^(?:once|long|twice|previously|formerly|repeatedly|recently|originally|initially|already|still|again|just|now|wrongly|openly|knowingly|deliberately|willfully|brazenly|routinely|persistently|apparently|allegedly|flatly|plainly|blatantly|consistently|never|not|always|largely|fully)$/
const judged =
  /^(?:accused|suspected|convicted|cited|faulted|sued|fined|blamed|criticized|charged|found|ruled|declared|deemed|designated|listed|certified)$/
const joins = /^(?:of|for|in|out|by|to|as|with|guilty|not|last|this|earlier|repeatedly|previously|again|twice)$/

const breach = /^(?:violation|breach|defiance|contravention|disregard|derogation)$/
const degree =
  /^(?:clear|direct|open|flagrant|apparent|blatant|plain|knowing|outright|brazen|willful|continuing|continued|possible|seeming|total|complete|utter|obvious|reckless|callous)$/

/** Verbs of keeping and breaking whose participle may open a sentence. */
const acts =
  /^(?:violat|break|breach|flout|defy|ignor|disregard|contraven|infring|disobey|skirt|sidestep|circumvent|evad|snubb|trampl|spurn|bypass|follow|obey|honor|honour|heed|comply|abid|adher|fail|refus|declin|neglect|meet|satisfy|observ)ing$/
const having =
  /^(?:violated|broken|breached|flouted|defied|ignored|disregarded|complied|followed|obeyed|honored|failed|refused|met)$/

/** Does such a phrase open at token `i`? */
export function opensFronted(view: SentenceView, i: number): boolean {
  let k = i
  while (adverb.test(view.words[k] ?? '')) k++
  const word = view.words[k] ?? ''
  const next = view.words[k + 1] ?? ''
  if (k > i && /^(?:in|out)$/.test(word) && /^(?:violation|compliance|breach|of|noncompliance)$/.test(next)) return true
  if (word === 'in') {
    const noun = degree.test(next) ? k + 2 : k + 1
    return (
      breach.test(view.words[noun] ?? '') &&
      view.words[noun + 1] === 'of' &&
      speaksOfLaw(view, noun) &&
      isSaidOfSubject(view, noun)
    )
  }
  if (acts.test(word)) return isSaidOfSubject(view, k)
  if (word === 'having') {
    let verb = k + 1
    while (adverb.test(view.words[verb] ?? '')) verb++
    return having.test(view.words[verb] ?? '') && isSaidOfSubject(view, verb)
  }
  return judged.test(word) && joins.test(next)
}

/** "in defiance of the mayor" breaks no law. */
function speaksOfLaw(view: SentenceView, from: number): boolean {
  for (let i = from + 2; i < Math.min(view.count, from + 14) && view.words[i] !== ','; i++) {
    const at = view.starts[i] as number
    if (
      normNouns.has(view.words[i] as string) ||
      /^(?:court|courts|judge|judges|congress)$/.test(view.words[i] as string)
    )
      return true
    if (view.citations.some(({ mention }) => mention.start <= at && at < mention.end)) return true
  }
  return false
}

/**
 * Does a comma close the phrase that has begun before token `from`, and a subject stand behind it? "Violating the act cost Reno
 * money, he said" and "Violating the act, he said, costs money" tell of no one.
 */
function isSaidOfSubject(view: SentenceView, from: number): boolean {
  let comma = from
  for (; ; comma++) {
    if (comma >= view.count - 3 || /^[;:?"]$/.test(view.words[comma] as string)) return false
    const behind = behindQualifier(view, comma)
    if (behind > 0 && view.words[behind - 1] === ',') return !isInserted(view, behind)
    if (view.words[comma] === ',') return !isInserted(view, comma + 1)
    if (comma > from + 1 && startsFiniteGroup(view, comma, from)) return false
  }
}

/** "he said,": an attribution and no subject. */
function isInserted(view: SentenceView, from: number): boolean {
  for (let k = from; k < Math.min(view.count - 1, from + 9); k++) {
    if (view.words[k] === ',') return false
    if (isReportingVerb(view.words[k] as string) && view.words[k + 1] === ',') return true
  }
  return false
}
/** Is the clause such a phrase? Nobody stands before its verb, and what is said behind it may be said by somebody else. */
export const isFronted = (view: SentenceView, clause: Clause | undefined): boolean =>
  clause?.link === 'adverbial' && clause.from === 0 && opensFronted(view, 0)

/** Is the comma at token `i` the one behind "According to the Herald", which opens the sentence? */
export const endsSource = (view: SentenceView, i: number): boolean =>
  view.words[0] === 'according' &&
  view.words[i] === ',' &&
  view.words.indexOf(',') === i &&
  !view.places.some(({ mention }) => mention.end === view.ends[i - 1])

/** "In its annual determinations, the department found": does the noun at token `i` only tell where it was said? */
export const opensInPaper = (view: SentenceView, i: number): boolean =>
  view.words[0] === 'in' && i < view.words.indexOf(',')
