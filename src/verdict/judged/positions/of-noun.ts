/** Subjects of nouns: "Ohio's violations of", "violations of N by J". */
import type { Clause } from '../../grammar/clause.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAuxiliary, isHyphenated, isVerbHere } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { CueSite } from '../cue-site.ts'
import { type Judged, nobody } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { phraseBehind } from './agent.ts'
import { inherited, leftOf } from './before-verb.ts'
import { besideClause } from './beside-clause.ts'
import { gets, noticeBefore } from './notice-of.ts'
import { unsaidDoer } from './unsaid-doer.ts'

const modifierReach = 7

/** A noun that judges. */
interface NounSite extends CueSite {
  /** The first token of its phrase: "repeated serious violations". */
  readonly left: number
}

/** "Ohio's violations of", "violations of N by J", "found violations in J", "is a violation of N". */
export function ofNoun(site: CueSite): Judged {
  const { view, cue, clause, context } = site
  let left = cue.from
  while (left > clause.from && left > cue.from - 6 && isNounModifier(view, left - 1)) left--
  const noun: NounSite = { ...site, left }
  return (
    ofOwner(noun) ??
    byAgent(noun) ??
    // "Reno sets fines for noncompliance": nobody's.
    (cue.row.general && view.words[cue.from - 1] === 'for' ? nobody : null) ??
    ofPredicate(noun) ??
    ofFault(noun) ??
    ofGatherer(noun) ??
    ofClauseAround(noun) ??
    lookedInto(view, cue, clause, context) ??
    whereBroken(noun) ??
    ofStory(noun) ??
    nobody
  )
}

/** "Ohio's violations", "its own breaches". */
function ofOwner({ view, cue, clause, context }: NounSite): Judged | null {
  for (let i = cue.from - 1; i >= Math.max(clause.from, cue.from - modifierReach); i--) {
    const word = view.words[i] as string
    const pronoun = /^(?:its|their|our|your)$/.test(word)
    if (pronoun || word === "'s" || (word === "'" && /s$/.test(view.words[i - 1] ?? ''))) {
      const phrase = phraseBefore(view, pronoun ? i + 1 : i, clause.from)
      if (!phrase) return null
      if (!pronoun) return readJudged(view, phrase, context)
      const owner = { ...phrase, from: i, head: i }
      return { subject: possessive(view, word, i, context), phrase: owner, joined: -1 }
    }
    if (isVerbHere(view, i) || word === ',') return null
    // "trains its staff to spot violations": what somebody is to do with those of others.
    if (word === 'to' && !/^(?:failures?|refusals?|inability|unwillingness|reluctance)$/.test(view.words[i - 1] ?? ''))
      return null
  }
  return null
}

/** "violations of the act by Ohio". */
function byAgent({ view, cue, after, context }: NounSite): Judged | null {
  for (let i = cue.to - 1; i < Math.min(view.count, after + 10); i++) {
    const word = view.words[i] as string
    // "the code and an initiative enacted by the voters": somebody enacted it.
    const enacted = i > after && /ed$/.test(view.words[i - 1] as string)
    if (word === 'by' && !enacted && i + 1 < view.count && !/ing$/.test(view.words[i + 1] as string)) {
      const agent = phraseBehind(view, i + 1, context)
      if (agent && agent.subject.kind !== 'unknown') return agent
    }
    if (i >= after && (word === ';' || word === 'that')) return null
  }
  return null
}

const predicate =
  /^(?:of|for|as|with|in|guilty|culpable|commits|committed|admits|admitted|admitting|denies|denied|denying|deny|committing|acknowledged|acknowledges?|conced(?:e|es|ed)|constitutes?|constituted|amounts?|amounted|to|represents?|represented|reach(?:es|ed)|achiev(?:es|ed)|attain(?:s|ed)|maintain(?:s|ed)|shows?|showed|shown|demonstrat(?:es|ed)|remains?|continu(?:es|ed))$/

/** "is a violation of", "amounts to a violation", "is tantamount to a breach": of the verb's subject. */
function ofPredicate(site: NounSite): Judged | null {
  const { view, left } = site
  const before = view.words[left - 1]
  if (before === undefined || (!isAuxiliary(view, left - 1) && !predicate.test(before))) return null
  const amounts = before === 'to' && comesTo.test(view.words[left - 2] ?? '') ? left - 2 : null
  const isVerb = isVerbHere(view, left - 1) && !isAuxiliary(view, left - 1)
  return leftOf(site, amounts ?? (isVerb ? left - 1 : left))
}

/** "did nothing improper", "nothing improper about Reno's contract". */
function ofFault(site: NounSite): Judged | null {
  const { view, cue, after, context } = site
  if (!cue.row.fault) return null
  if (/^(?:do|does|did|done|doing)$/.test(view.words[cue.from - 2] ?? '')) return leftOf(site, cue.from)
  for (let i = cue.to - 1; i < Math.min(view.count, after + 6); i++) {
    if (!/^(?:about|with|in|at)$/.test(view.words[i] as string)) continue
    const at = phraseBehind(view, i + 1, context)
    if (at?.subject.kind === 'government') return at
  }
  return null
}

/** "has racked up 31 violations", "Toledo received a notice of violation". */
function ofGatherer(site: NounSite): Judged | null {
  const { view, cue, clause, left } = site
  const count = left - (view.words[left - 1] === 'up' ? 2 : 1)
  if (count > clause.from && gathers.test(view.words[count] as string)) return leftOf(site, count)
  const notice = noticeBefore(view, cue.from)
  return notice > clause.from && gets.has(view.words[notice - 1] as string) ? leftOf(site, notice - 1) : null
}

/** "In what the judge called a violation, Utah moved the boys", "Utah moved the boys, a violation of the decree". */
const ofClauseAround = (site: NounSite): Judged | null =>
  inWhat(site.view, site.clause) ? inherited(site) : besideClause(site, site.left)

/** "violations of the act in Flint" are Flint's; "compliance with the act in Flint" or "disregard of it" there may be anybody's. */
function whereBroken({ view, cue, after, context }: NounSite): Judged | null {
  if (cue.row.polarity === 'complies' || cue.row.anybodys) return null
  for (let i = cue.row.repeats ? cue.to - 1 : after; i < Math.min(view.count, after + 6); i++) {
    if (!/^(?:in|at|within|inside|throughout|across|against|for)$/.test(view.words[i] as string)) continue
    const where = phraseBehind(view, i + 1, context)
    if (where && where.subject.kind === 'government') return where
    // "no violations at the diner in Reno"
    if (where && /^(?:at|inside|within)$/.test(view.words[i] as string)) return null
  }
  return null
}

/** "It identified three violations of the act", "No breaches of the decree came to light": of whoever was judged just before. */
function ofStory({ view, cue, left, context }: NounSite): Judged | null {
  const finds =
    left > 0 &&
    /^(?:found|finds|identif|not(?:ed|es)|uncover|turned|up$|list(?:ed|s)|document|see[ns]?$|saw$)/.test(
      view.words[left - 1] as string,
    )
  const surfaced = /^(?:no|two|three|four|five|six|several|\d+)$/.test(view.words[left] as string) && left === 0
  // A place of its own says where else.
  if (view.places.length > 0 || /^(?:traffic|parking|housing|health)$/.test(view.words[cue.from - 1] ?? '')) return null
  return cue.row.polarity === 'violates' && (finds || surfaced) ? unsaidDoer(view, cue, context) : null
}

const comesTo =
  /^(?:amount|equate|add|come|boil|rise)(?:s|d|ed|ing)?$|^(?:tantamount|equivalent|akin|came|rose|up|down)$/

/** "In what the judge called a violation of the decree, Utah moved the boys" */
const inWhat = (view: SentenceView, clause: Clause): boolean =>
  clause.link === 'adverbial' && clause.from === 0 && view.words[1] === 'what'

/** Verbs whose subject has the breaches, not who finds them. */
const gathers =
  /^(?:rack(?:s|ed|ing)?|pil(?:e|es|ed|ing)|r[aiu]ng|r[au]n|chalk(?:s|ed|ing)|amass(?:es|ed|ing)|accumulat(?:e|es|ed|ing)|incur(?:s|red|ring)?|self-reported|perpetrat(?:e|es|ed|ing))$/

const looks =
  /^(?:audits?|reviews?|inspections?|investigations?|prob(?:e|es)|examinations?|surveys?|checks?|sweeps?|visits?|inquir(?:y|ies))$/

/** "An audit of the Tulare schools turned up no violations": what was looked into. */
function lookedInto(view: SentenceView, cue: Match<CueRule>, clause: Clause, context: SubjectContext): Judged | null {
  // "The audit of Tulare noted no exceptions": what it noted is a clause of its own.
  for (let i = Math.min(clause.from, Math.max(0, cue.from - 12)); i < cue.from - 2; i++) {
    if (!looks.test(view.words[i] as string) || !/^(?:of|at|in|into|to)$/.test(view.words[i + 1] as string)) continue
    const judged = phraseBehind(view, i + 2, context)
    if (judged?.subject.kind === 'government' && judged.subject.ids.length > 0) return { ...judged, phrase: null }
  }
  return null
}

function possessive(view: SentenceView, word: string, i: number, context: SubjectContext): Subject {
  const span = { start: view.starts[i] as number, end: view.ends[i] as number }
  if (word === 'our') return { kind: 'speaker', via: null, ...span }
  if (word === 'your') return { kind: 'addressee', via: null, ...span }
  return readSubject(
    { ...view, words: view.words.with(i, word === 'its' ? 'it' : 'they') },
    { from: i, to: i + 1, head: i },
    context,
  )
}

function isNounModifier(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  if (isAuxiliary(view, i)) return false
  // "a clear-cut violation"
  if (isHyphenated(view, i) || (view.words[i] === '-' && isHyphenated(view, i - 1))) return true
  if (/^(?:repeated|continued|repeat|alleged)$/.test(word)) return true
  if (isVerbHere(view, i)) return false
  // "was 'a clear violation of the act'": the mark that opens what is quoted.
  if (word === '"') return /^(?:an?|the)$/.test(view.words[i + 1] ?? '')
  if (
    view.citations.some(
      ({ mention }) => mention.start <= (view.starts[i] as number) && (view.starts[i] as number) < mention.end,
    )
  )
    return true
  return /^(?:an?|the|any|some|no|not|clear|serial|notorious|habitual|worst|frequent|longtime|prolific|per|se|possible|potential|alleged|serious|material|technical|fundamental|egregious|willful|knowing|grave|plain|obvious|significant|substantial|minor|major|new|fresh|additional|further|recurring|repeat|persistent|chronic|longstanding|long-standing|wholesale|total|complete|utter|extensive|various|countless|dozens|scores|brazen|open|deliberate|intentional|textbook|more|than|least|nearly|almost|about|over|repeated|continued|ongoing|widespread|flagrant|systemic|gross|numerous|multiple|several|many|civil|constitutional|federal|state|rights|\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|of|direct|blatant|outright|apparent|likely|such|these|those|this)$/.test(
    word,
  )
}
