/** Subjects of nouns and adjectives: "Ohio's violations of", "violations of N by J", "the state's unconstitutional policies". */
import type { Clause } from '../../grammar/clause.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAuxiliary, isVerbHere } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type Judged, nobody } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { phraseBehind } from './agent.ts'
import { inherited, leftOf, ofClause } from './before-verb.ts'
import { gets, noticeBefore } from './notice-of.ts'
import { judgingVerbOver } from './object-of-judging.ts'
import { isProsecuting } from './pursuing.ts'
import { toldDoer } from './told-doer.ts'
import { unsaidDoer } from './unsaid-doer.ts'

const modifierReach = 7

/** A noun or adjective that judges, and where its norm ends. */
interface NounCue {
  readonly view: SentenceView
  readonly cue: Match<CueRule>
  readonly clauses: readonly Clause[]
  readonly own: number
  readonly clause: Clause
  /** The token behind the norm. */
  readonly after: number
  /** The first token of the noun phrase: "repeated serious violations". */
  readonly left: number
  readonly context: SubjectContext
}

/** "Ohio's violations of", "violations of N by J", "found violations in J", "is a violation of N". */
export function ofNoun(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  after: number,
  context: SubjectContext,
): Judged {
  const clause = clauses[own] as Clause
  let left = cue.from
  while (left > clause.from && left > cue.from - 6 && isNounModifier(view, left - 1)) left--
  const noun: NounCue = { view, cue, clauses, own, clause, after, left, context }
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
function ofOwner({ view, cue, clause, context }: NounCue): Judged | null {
  for (let i = cue.from - 1; i >= Math.max(clause.from, cue.from - modifierReach); i--) {
    const word = view.words[i] as string
    const pronoun = /^(?:its|their|our|your)$/.test(word)
    if (pronoun || word === "'s" || (word === "'" && /s$/.test(view.words[i - 1] ?? ''))) {
      const phrase = phraseBefore(view, pronoun ? i + 1 : i, clause.from)
      if (!phrase) return null
      if (!pronoun) return { subject: readSubject(view, phrase, context), phrase, joined: -1 }
      const owner = { ...phrase, from: i, head: i }
      return { subject: possessive(view, word, i, context), phrase: owner, joined: -1 }
    }
    if (isVerbHere(view, i) || word === ',') return null
  }
  return null
}

/** "violations of the act by Ohio". */
function byAgent({ view, cue, after, context }: NounCue): Judged | null {
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
function ofPredicate({ view, clauses, own, left, context }: NounCue): Judged | null {
  const before = view.words[left - 1]
  if (before === undefined || (!isAuxiliary(view, left - 1) && !predicate.test(before))) return null
  const amounts = before === 'to' && comesTo.test(view.words[left - 2] ?? '') ? left - 2 : null
  const isVerb = isVerbHere(view, left - 1) && !isAuxiliary(view, left - 1)
  return leftOf(view, amounts ?? (isVerb ? left - 1 : left), clauses, own, context)
}

/** "did nothing improper", "nothing improper about Reno's contract". */
function ofFault({ view, cue, clauses, own, after, context }: NounCue): Judged | null {
  if (!cue.row.fault) return null
  if (/^(?:do|does|did|done|doing)$/.test(view.words[cue.from - 2] ?? ''))
    return leftOf(view, cue.from, clauses, own, context)
  for (let i = cue.to - 1; i < Math.min(view.count, after + 6); i++) {
    if (!/^(?:about|with|in|at)$/.test(view.words[i] as string)) continue
    const at = phraseBehind(view, i + 1, context)
    if (at?.subject.kind === 'government') return at
  }
  return null
}

/** "has racked up 31 violations", "Toledo received a notice of violation". */
function ofGatherer({ view, cue, clauses, own, clause, left, context }: NounCue): Judged | null {
  const count = left - (view.words[left - 1] === 'up' ? 2 : 1)
  if (count > clause.from && gathers.test(view.words[count] as string))
    return leftOf(view, count, clauses, own, context)
  const notice = noticeBefore(view, cue.from)
  return notice > clause.from && gets.has(view.words[notice - 1] as string)
    ? leftOf(view, notice - 1, clauses, own, context)
    : null
}

/** "In what the judge called a violation, Utah moved the boys", "Utah moved the boys, a violation of the decree". */
const ofClauseAround = ({ view, cue, clauses, own, clause, left, after, context }: NounCue): Judged | null =>
  inWhat(view, clause)
    ? inherited(view, clauses, own, context)
    : besideClause(view, cue, left, clauses, own, after, context)

/** "violations of the act in Flint" are Flint's; "compliance with the act in Flint" or "disregard of it" there may be anybody's. */
function whereBroken({ view, cue, after, context }: NounCue): Judged | null {
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
function ofStory({ view, cue, left, context }: NounCue): Judged | null {
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

/** Laws that bind nobody but a government, so that whoever does the deed is one. */
const bindsGovernment =
  /\b(?:its own|their own|decree|court order|judge's order|injunction|charter|constitution|amendment|treaty|compact|open[- ]meetings? (?:law|act)|sunshine|public[- ]records|freedom of information|voting rights|election (?:law|code))\b/i

/** "Utah moved the boys, a violation of the decree": what is said of the whole clause judges who does it. */
function besideClause(
  view: SentenceView,
  cue: Match<CueRule>,
  left: number,
  clauses: readonly Clause[],
  inner: number,
  after: number,
  context: SubjectContext,
): Judged | null {
  if (!/^an?$/.test(view.words[left] as string) || /violator/.test(view.words[cue.from] as string)) return null
  const own = clauseBeside(view, clauses, inner, left)
  if (own < 0) return null
  const norm = view.text.slice(
    cue.end - view.start,
    (view.ends[Math.min(after, view.count) - 1] as number) - view.start,
  )
  const clause = clauses[own] as Clause
  // "The bureau said the tribe had not turned it in, a breach of the act"
  const told = toldDoer(view, clause, left - 1, context)
  if (told) return { ...told, phrase: null }
  const before = view.words.slice(clause.from, left)
  if (before.some((word, i) => judges.test(word) && !isNoFinding(view, clause.from + i))) return null
  // "fined a firm that dumped tires, a violation of state law": by whoever is pursued.
  if (
    !bindsGovernment.test(norm) &&
    before.some((word) => isProsecuting.test(word) || /^(?:who|whose|that|which|after|when|for)$/.test(word))
  )
    return null
  const whole = ofClause(view, clauses, own, context)
  if (whole.subject.kind !== 'government') return null
  return own === inner ? { ...whole, phrase: null } : { ...whole, phrase: null, joined: own }
}

/** The clause that the comma or the dash before token `left` ends; -1 if neither stands there. */
function clauseBeside(view: SentenceView, clauses: readonly Clause[], own: number, left: number): number {
  if (view.words[left - 1] === ',') return own
  // "Utah moved the boys — a violation of the decree"
  const { link, from, parent } = clauses[own] as Clause
  return link === 'aside' && from === left ? parent : -1
}

/** "kept the reports secret", "never reported it": a noun, or a verb of what was not done. */
const isNoFinding = ({ words }: SentenceView, i: number): boolean =>
  /^(?:the|an?|its|their|his|her|this|these|those|no|any|some|such|two|three|never)$/.test(words[i - 1] ?? '')

/** Who says or decides so is not who does it. */
const judges =
  /^(?:su(?:e|es|ed|ing)|fin(?:e|es|ed)|cit(?:e|es|ed)|accus(?:e|es|ed)|charg(?:e|es|ed)|arrest(?:s|ed)?|found|finds|ruled|alleg(?:e|es|ed)|report(?:s|ed)|investigat(?:e|es|ed|ing)|block(?:s|ed)|struck|overturned|halted|stopped|prohibits?|barred|bans|banned|oppos(?:e|es|ed)|criticiz(?:e|es|ed)|said|says|called|calls)$/

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
  if (/^(?:repeated|continued|repeat|alleged)$/.test(word)) return true
  if (isVerbHere(view, i)) return false
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

const lawLike =
  /^(?:laws?|statutes?|ordinances?|polic(?:y|ies)|rules?|regulations?|orders?|bans?|acts?|measures?|practices?|purges?|maps?|tax(?:es)?|fees?|budget|amendment|limits?|restrictions?|requirements?|searches|votes?|meetings?)$/

const paysFor =
  /^(?:pay|pays|paid|paying|owes?|owed|settl(?:e|es|ed|ing)|apologiz(?:e|es|ed|ing)|admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|defend(?:s|ed|ing)?|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|answer(?:s|ed|ing)?|continue[sd]?)$/

/** "will pay the state $150,000 over its unlawful denial": who pays did it, whoever is paid. */
function ownDeed(
  view: SentenceView,
  from: number,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged | null {
  const clause = clauses[own] as Clause
  if (!/^(?:its|their)$/.test(view.words[from] as string)) return null
  if (!view.words.slice(clause.from, from).some((word) => paysFor.test(word))) return null
  const whole = ofClause(view, clauses, own, context)
  return whole.subject.kind === 'government' && whole.phrase ? { ...whole, phrase: null } : null
}

/** "its unlawful denial": what somebody did, by the shape of the word. */
const deed = /(?:al|ions?|ments?|ures?|ings?|ances?|ences?)$/

/** Verbs of doing what the adjective condemns. */
const acts =
  /^(?:engag(?:e|es|ed|ing)|commit(?:s|ted|ting)?|practic(?:e|es|ed|ing)|impos(?:e|es|ed|ing)|enforc(?:e|es|ed|ing)|us(?:es|ed|ing)|conduct(?:s|ed|ing)?|mak(?:es|ing)|made|adopt(?:s|ed|ing)?|enact(?:s|ed|ing)?|pass(?:es|ed|ing)?|maintain(?:s|ed|ing)?|carr(?:y|ies|ied) out)$/

/** "is an illegal tax", "amounts to an unlawful ban", "calling them an unconstitutional burden": what is called so stands before. */
function describedBy(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged | null {
  if (!/^an?$/.test(view.words[cue.from - 1] ?? '')) return null
  const before = cue.from - 2
  const word = view.words[before] ?? ''
  if (/^(?:is|are|was|were|be|been)$/.test(word)) return leftOf(view, cue.from - 1, clauses, own, context)
  if (word === 'to' && /^amount(?:s|ed)?$/.test(view.words[before - 1] ?? ''))
    return leftOf(view, before - 1, clauses, own, context)
  if (/^(?:it|them)$/.test(word) && /^(?:call|deem|label|declar)\w*$/.test(view.words[before - 1] ?? '')) {
    const phrase = { from: before, to: before + 1, head: before }
    return { subject: readSubject(view, phrase, context), phrase: null, joined: -1 }
  }
  return null
}

/** "accused the council of holding an illegal meeting": whoever is accused of the deed. */
function accusedOf(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged | null {
  const verb = /^(?:an?|the)$/.test(view.words[cue.from - 1] ?? '') ? cue.from - 2 : cue.from - 1
  if (verb < 2 || !/^\w{2,}ing$/.test(view.words[verb] as string) || view.words[verb - 1] !== 'of') return null
  const deed: Match<CueRule> = { ...cue, row: { ...cue.row, frame: 'verb' }, from: verb, to: verb + 1 }
  const clause = clauses[own] as Clause
  const judging = judgingVerbOver(view, deed, clause)
  if (!judging) return null
  // "which a candidate had accused of"
  if (judging.phrase === null)
    return clause.link === 'relative' || judging.passive ? inherited(view, clauses, own, context) : null
  return { subject: readSubject(view, judging.phrase, context), phrase: null, joined: -1 }
}

/** "the state's unconstitutional policies", "unlawful actions by the clerk". */
export function ofAttribute(
  view: SentenceView,
  cue: Match<CueRule>,
  clauses: readonly Clause[],
  own: number,
  context: SubjectContext,
): Judged {
  const described = describedBy(view, cue, clauses, own, context) ?? accusedOf(view, cue, clauses, own, context)
  if (described) return described
  let to = cue.to
  while (
    to < view.count &&
    to < cue.to + 4 &&
    /^[A-Za-zÀ-ɏḀ-ỿ]/u.test(view.words[to] as string) &&
    !isVerbHere(view, to) &&
    !/^(?:by|in|of|for|on|to|at|that|which|and|against|from|with|as|under|when|after|into)$/.test(
      view.words[to] as string,
    )
  )
    to++
  const next = view.words[to]
  if (next !== undefined && /^(?:by|of|in)$/.test(next)) {
    const agent = phraseBehind(view, to + 1, context)
    if (agent && agent.subject.kind === 'government') return agent
  }
  // "its finding for California's unlawful discrimination": the preposition before opens the phrase.
  let floor = Math.max(0, cue.from - 7)
  for (let i = cue.from - 1; i >= floor; i--)
    if (/^(?:for|by|against|over|from|with|to|about|under|in|and)$/.test(view.words[i] as string)) floor = i + 1
  const phrase = phraseBefore(view, to, floor)
  if (!phrase || phrase.to <= cue.from) return nobody
  const paid = ownDeed(view, phrase.from, clauses, own, context)
  if (paid) return paid
  const read = readSubject(view, phrase, context)
  // "this illegal contract": whose it is would have to be said, but for a law.
  const last = view.words[to - 1] as string
  const told =
    read.kind !== 'government' ||
    read.by !== 'reference' ||
    lawLike.test(last) ||
    (/^(?:its|their)$/.test(view.words[phrase.from] as string) && deed.test(last))
  const subject: Subject = told ? read : { kind: 'unknown' }
  // "Hawaii engaged in impermissible discrimination": whose act it is stands before the verb.
  const before = view.words[phrase.from - 1] === 'in' ? phrase.from - 2 : phrase.from - 1
  if (subject.kind !== 'government' && acts.test(view.words[before] ?? ''))
    return leftOf(view, before, clauses, own, context)
  return { subject, phrase: null, joined: -1 }
}
