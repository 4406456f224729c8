/** The verbs of saying before a cue whose complement it is, from the outermost in. */
import type { Quote } from '../../types.ts'
import type { Clause } from '../grammar/clause.ts'
import { isFronted, opensInPaper } from '../grammar/fronted.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { isAdverb, isCalledSo, isReportingVerb, isVerbHere, verbGroupStart } from '../grammar/verb-group.ts'
import { claimNouns, documentNouns, prepositions } from '../lexicon.ts'
import type { Match } from '../matches.ts'
import type { CueRule, SpeechRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { nameApposed, speakingPhrase } from './apposition.ts'
import type { AttributionInput, Layer } from './layer.ts'
import { agentOf, isPassive } from './passive.ts'
import { readSpeaker } from './read-speaker.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { maySpeak } from './speaker-nouns.ts'
import { clauseSpeaker, speakerBefore, speakerBehind } from './speaker-phrase.ts'
import { isViewOf } from './view-of.ts'

/** How far from the cue, in characters, a verb of saying may stand: where the marks were lost, many sentences are one. */
export const FARTHEST = 400

/** "falsely certified that": who tells of the lie says so, not who told it. */
export const isBelied = (view: SentenceView, { from }: Match<SpeechRule>): boolean =>
  /^(?:falsely|wrongly|wrongfully|erroneously|mistakenly|incorrectly|inaccurately|fraudulently|dishonestly|untruthfully)$/.test(
    view.words[from - 1] ?? '',
  ) && !isJudging(view.words[from] as string)

/** "Contrary to the mayor's claim, it does not comply": the mayor has said the reverse. */
function isContradicted(view: SentenceView, { from }: Match<SpeechRule>, cue: number): boolean {
  const at = view.words.lastIndexOf('contrary', from)
  if (at < 0 || view.words[at + 1] !== 'to' || from - at > 12) return false
  const comma = view.words.indexOf(',', at)
  return comma > from && comma < cue
}

/** "did not dispute that", "nobody denies that": what is left undenied is granted. */
const isGranted = (view: SentenceView, { from }: Match<SpeechRule>): boolean =>
  view.words
    .slice(verbGroupStart(view, from, 0), from)
    .some((word) => /^(?:not|never|n't|cannot|hardly)$|n't$/.test(word))

const isByNobody = (view: SentenceView, { from }: Match<SpeechRule>): boolean =>
  /\b(?:no one|no-one|nobody|few|none)(?: (?:has|have|had|can|could|seriously|really|now|ever|even|here|there))*$/.test(
    view.words.slice(Math.max(0, from - 5), from).join(' '),
  )

/** "14 of the polling places violate the act": the noun of which the cue is said. */
const isSubject = (view: SentenceView, { from, to }: Match<SpeechRule>, cue: Match<CueRule>): boolean =>
  to === cue.from &&
  to - from === 1 &&
  cue.row.frame === 'verb' &&
  /^(?:places|rules|lists|reports|notes|documents|rates|holds)$/.test(view.words[from] as string) &&
  !/(?:ed|ing|s)$/.test(view.words[cue.from] as string)

const isJudging = (word: string): boolean => /^(?:listed|designated|classified|accused|cited|found|rated)$/.test(word)

/** Verbs of saying before the cue whose complement it is, outermost first. */
export function innerLayers(input: AttributionInput, quote: Quote | null): readonly Layer[] {
  const { view, cue, clauses, own, reaching, speech } = input
  const layers: Layer[] = []
  for (const match of speech) {
    if (match.end > cue.start) break
    if (cue.start - match.end > FARTHEST) continue
    if (isViewOf(view, match) || isBelied(view, match) || isContradicted(view, match, cue.from)) continue
    if (quote && match.start < quote.start) continue
    if (isSubject(view, match, cue)) continue
    // "asked them to say that": nobody has said it. "asked them to let us know whether": the asker is the one who asks.
    const infinitive = view.words[match.from - 1] === 'to'
    if (infinitive && match.row.stance !== 'questions' && !asksFor(view, match) && !didSo(view, match)) continue
    const clause = clauses.findIndex(({ from, to }) => from <= match.from && match.from < to)
    if (!reaching.includes(clause) && !sharesWith(view, clauses, clause, own)) continue
    const layer = readLayer(input, match, clause, infinitive)
    if (layer) layers.push(layer)
  }
  return layers
}

/** A verb of saying in the clause given, with its speaker; null if it is none after all. */
export function readLayer(
  { view, cue, clauses, context }: AttributionInput,
  match: Match<SpeechRule>,
  clause: number,
  infinitive: boolean,
): Layer | null {
  if (
    isDescribing(view, match) ||
    isWithholding(view, match, cue) ||
    isGround(view, match) ||
    isPutByThing(view, match, clauses, clause)
  )
    return null
  const ownStance = match.row.stance === 'denies' && isGranted(view, match) ? 'asserts' : match.row.stance
  const stance =
    ((infinitive || isOrderSought(view, match)) && asksFor(view, match)) || certifiesItself(view, match)
      ? 'asserts'
      : saysInSuit(view, match, clauses, clause)
        ? 'alleges'
        : ownStance
  // "Reno allegedly broke the act": nobody is said to allege it.
  if (view.words[match.from] === 'allegedly') return { match, stance, speaker: null }
  const fronted = clauses[clause]
  if (fronted && isFronted(view, fronted))
    return { match, stance, speaker: agentOf(view, match, cue.to, context, fronted.to) }
  const passive = isPassive(view, match)
  if (!passive && !(infinitive && isBareVerb(view, match)) && isNominal(view, match))
    return opensInPaper(view, match.from) ? null : ofNoun(view, match, clauses, clause, context)
  if (passive) return { match, stance, speaker: agentOf(view, match, cue.to, context) }
  const inserted = insertedBehind(view, match, context)
  if (inserted) return { match, stance, speaker: inserted }
  // "Nobody disputes that": nobody says so, it is told as a fact.
  if (match.row.stance === 'denies' && isByNobody(view, match)) return { match, stance: 'reports', speaker: null }
  const near = infinitive ? null : subjectOf(view, match, clauses, clause, context)
  // "contested it with letters certifying that": the letters are the subject's.
  const borrowed =
    infinitive ||
    bringsPaper(view, match, clauses, clause) ||
    (/ing$/.test(view.words[match.from] as string) &&
      near?.source.kind === 'document' &&
      !isSuitOfOthers(view, match, clauses, clause))
  return { match, stance, speaker: borrowed ? (clauseSpeaker(view, clauses, clause, context) ?? near) : near }
}

/** "Hartford, said Mayor Jane Roe, complies": the speaker behind the verb, between commas. */
function insertedBehind(view: SentenceView, match: Match<SpeechRule>, context: SourceContext): Speaker | null {
  if (view.words[match.from - 1] !== ',' || !isReportingVerb(view.words[match.from] as string)) return null
  const speaker = speakerBehind(view, match.to, context)
  if (!speaker || speaker.span.start !== view.starts[match.to]) return null
  const at = view.ends.findIndex((end) => end >= speaker.span.end)
  return view.words[at + 1] === ',' ? speaker : null
}

/** "dismissed a lawsuit alleging": the suit is not that of whoever hears, settles or faces it. */
function isSuitOfOthers(
  view: SentenceView,
  match: Match<SpeechRule>,
  clauses: readonly Clause[],
  clause: number,
): boolean {
  const suit = match.from - 1
  if (!/^(?:lawsuits?|suits?|complaints?|petitions?|cases?|claims?|charges?)$/.test(view.words[suit] ?? ''))
    return false
  const verbs = view.words.slice((clauses[clause] as Clause).from, suit)
  return !verbs.some((word) => bringing.test(word))
}

/** "filed a complaint with the state in April alleging": whoever filed it, not whom it went to. */
function bringsPaper(
  view: SentenceView,
  { from }: Match<SpeechRule>,
  clauses: readonly Clause[],
  clause: number,
): boolean {
  if (!/ing$/.test(view.words[from] as string)) return false
  const floor = (clauses[clause] as Clause).from
  const paper = view.words.slice(floor, from).findLastIndex((word) => papersBrought.test(word))
  return (
    paper > 1 && view.words.slice(Math.max(floor, floor + paper - 4), floor + paper).some((word) => bringing.test(word))
  )
}

const papersBrought = /^(?:lawsuit|suit|complaint|petition|grievance|motion|appeal|claim|charge)$/

const bringing = /^(?:fil|br(?:ing|ought)|join|lodg|launch|pursu|announc|prepar|plan|submit|sign|support|back)\w*$/

/** "sued Reno, saying that": what a suit is brought for is alleged. */
function saysInSuit(view: SentenceView, match: Match<SpeechRule>, clauses: readonly Clause[], clause: number): boolean {
  const { link, from, parent } = clauses[clause] as Clause
  if (link !== 'shared' || !/^(?:saying|arguing|contending|asserting|stating)$/.test(view.words[match.from] as string))
    return false
  const start = clauses[parent]?.from ?? 0
  const suing = view.words.slice(start, from).findIndex((word) => suits.test(word))
  return suing > 0 && !/^(?:was|were|been|being|is|are)$/.test(view.words[start + suing - 1] as string)
}

const suits = /^su(?:ed|es)$/

/** "The new filter puts Reno in compliance": a thing, not a report, brings it there. */
function isPutByThing(
  view: SentenceView,
  match: Match<SpeechRule>,
  clauses: readonly Clause[],
  clause: number,
): boolean {
  if (view.words[match.from] !== 'puts') return false
  const floor = (clauses[clause] as Clause).from
  const phrase = phraseBefore(view, verbGroupStart(view, match.from, floor), floor)
  return phrase === null || !maySpeak(view, phrase.head)
}

/** "certified to HUD that it complies", "certified its compliance": one certifies others with authority, oneself by mere word. */
const certifiesItself = (view: SentenceView, { from, to }: Match<SpeechRule>): boolean =>
  /^certif(?:y|ies|ied)$/.test(view.words[from] as string) &&
  /^(?:to (?:[\w.'-]+ ){1,5})?(?:that )?(?:it|they|we|its|their|our)\b/.test(view.words.slice(to, to + 9).join(' '))

/** "asked the judge to declare it in compliance": the one who asks holds that it is so. */
function asksFor(view: SentenceView, match: Match<SpeechRule>): boolean {
  if (match.row.stance !== 'finds') return false
  return view.words
    .slice(Math.max(0, match.from - 9), match.from)
    .some((word) =>
      /^(?:ask(?:s|ed|ing)?|mov(?:es|ed|ing)|petition(?:s|ed|ing)?|su(?:es|ed|ing)|urg(?:es|ed|ing)|want(?:s|ed)?)$/.test(
        word,
      ),
    )
}

/** "moved for an order declaring it in compliance" */
const isOrderSought = (view: SentenceView, { from }: Match<SpeechRule>): boolean =>
  /^(?:orders?|rulings?|judgments?|declarations?|findings?)$/.test(view.words[from - 1] ?? '')

/** "voted 5-2 to find that", "went on to say", "needed two hours to decide", "is the third to allege", "had to admit": it was said. */
function didSo(view: SentenceView, match: Match<SpeechRule>): boolean {
  const from = Math.max(0, match.from - 8)
  const before = view.words.slice(from, match.from)
  return (
    before.some((word) => leadsToSaying.test(word)) &&
    !before.some((word, i) => leavesUnsaid.test(word) && !isCalledSo(view, from + i))
  )
}

const leadsToSaying =
  /^(?:vot(?:ed|es)|went|goes|join(?:ed|s)|continu(?:ed|es)|manag(?:ed|es)|need(?:ed|s)|took|came|comes|stepped|stood|rose|proceeded|began|begun|forced|compelled|obliged|quick|first|second|third|fourth|fifth|latest|only|had|led|prompted|agreed)$/
const leavesUnsaid =
  /^(?:not|never|n't|cannot|no|nobody|refus(?:ed|es|ing)|declin(?:ed|es|ing)|fail(?:ed|s)|ask(?:ed|s|ing)?|urg(?:ed|es|ing)|want(?:ed|s)?|hop(?:ed|es|ing)|plan(?:s|ned|ning)?|expect(?:s|ed)?|intend(?:s|ed)?|would|will|may|might|could|should|must|if|unless|whether|likely|able|chance|right|free|yet|told|ordered|invited)$|n't$/

const plainVerb =
  /^(?:says|accuses|alleges|maintains|insists|argues|contends|asserts|finds|concludes|determines|believes|tells|warns|denies)$/

/** Words before a noun in the shape of a verb of saying: "the finding", "its rulings". */
function isNominal(view: SentenceView, match: Match<SpeechRule>): boolean {
  return (
    isWorry(view, match) ||
    isCountedPaper(view, match) ||
    /^(?:findings|conclusions?|determinations?|rulings|assurances?)$/.test(view.words[match.from] as string) ||
    (/^(?:the|a|an|its|their|his|her|no|of|'s|any|previous|earlier|repeated|prior|recent|initial|preliminary|final|formal|tentative|by|federal|state|and|in|into|on|to|from|over)$/.test(
      view.words[match.from - 1] ?? '',
    ) &&
      // "The state accuses"
      !(view.words[match.from - 1] === 'state' && plainVerb.test(view.words[match.from] as string)) &&
      !/ed$|^(?:said|told|found|held|wrote)$/.test(view.words[match.from] as string))
  )
}

/** "to find Reno in violation"; not "to findings", "to a conclusion" */
const isBareVerb = (view: SentenceView, { from }: Match<SpeechRule>): boolean =>
  !/(?:s|ing|ions?|ed)$/.test(view.words[from] as string)

/** "The first two reports said", "in a 40-page complaint": a paper, not what somebody does. */
const isCountedPaper = (view: SentenceView, { from }: Match<SpeechRule>): boolean =>
  /^(?:reports|claims|charges|notes|complaints?|lawsuits?|suits?|rulings?|findings?)$/.test(
    view.words[from] as string,
  ) &&
  /^(?:two|three|four|five|six|first|second|third|last|latest|new|newest|other|both|these|those|several|page|\d[\d,]*(?:-page)?|[a-z]+-page)$|-page$/.test(
    view.words[from - 1] ?? '',
  )

/** "has serious doubts", "raised concerns": the noun, not the verb. */
const isWorry = (view: SentenceView, match: Match<SpeechRule>): boolean =>
  /^(?:doubts|concerns|questions)$/.test(view.words[match.from] as string) &&
  /^(?:serious|grave|deep|real|strong|some|many|considerable|lingering|new|fresh|have|has|had|'ve|rais(?:e|es|ed|ing)|express(?:es|ed|ing)?|voic(?:e|es|ed|ing)|shar(?:e|es|ed)|harbors?)$/.test(
    view.words[match.from - 1] ?? '',
  )

/** "the department's finding that", "made a preliminary determination that". */
function ofNoun(
  view: SentenceView,
  match: Match<SpeechRule>,
  clauses: readonly Clause[],
  clause: number,
  context: SourceContext,
): Layer | null {
  const floor = (clauses[clause] as Clause).from
  const { stance } = match.row
  const owned = view.words[match.from - 1] === "'s"
  const owner = owned ? speakerBefore(view, match.from - 1, floor, context) : null
  if (owner) return { match, stance, speaker: owner }
  const next = view.words[match.to] ?? ''
  if (next === 'by' && !/ing$/.test(view.words[match.to + 1] ?? '')) {
    const agent = speakerBehind(view, match.to + 1, context)
    // "A finding by the EPA says" speaks itself.
    if (agent && opensThat(view, agent)) return { match, stance, speaker: agent }
    // "contested findings by the EPA with letters": what was found is not told.
    if (agent && /^(?:with|in|on|at|and|,)$/.test(behindSpeaker(view, agent))) return null
  }
  if (stance === 'questions' && /^(?:that|about|whether|over)$/.test(next))
    return { match, stance, speaker: clauseSpeaker(view, clauses, clause, context) }
  if (stance === 'asserts' || !/^(?:that|of|for|by)$/.test(next)) return null
  const made =
    next === 'that'
      ? !isFought(view, match.from, floor) && !isOccasion(view, match.from, floor)
      : /^(?:its|his|her)$/.test(view.words[match.from - 1] ?? '')
  return { match, stance, speaker: made ? clauseSpeaker(view, clauses, clause, context) : null }
}

/** "the finding by the court that", "the finding by the EPA is that" */
function opensThat(view: SentenceView, { span }: Speaker): boolean {
  const behind = view.ends.findIndex((end) => end >= span.end) + 1
  const next = /^(?:is|was)$/.test(view.words[behind] ?? '') ? behind + 1 : behind
  return view.words[next] === 'that'
}

const behindSpeaker = (view: SentenceView, { span }: Speaker): string =>
  view.words[view.ends.findIndex((end) => end >= span.end) + 1] ?? ''

/** "resigned after the ruling that", "surprised by a finding that": somebody else's, of which it is not told whose. */
function isOccasion(view: SentenceView, from: number, floor: number): boolean {
  for (let i = from - 1; i >= Math.max(floor, from - 5); i--) {
    const word = view.words[i] as string
    if (/^(?:its|his|her|their|our|my|'s)$/.test(word)) return false
    if (/^(?:after|before|following|since|until|despite|amid|upon|by|about)$/.test(word)) return true
    if (prepositions.has(word) || isVerbHere(view, i)) return false
  }
  return false
}

/** "appealed the ruling that": whoever fights a ruling has not made it. */
function isFought(view: SentenceView, from: number, floor: number): boolean {
  return view.words
    .slice(Math.max(floor, from - 5), from)
    .some((word) =>
      /^(?:appeal|challeng|fight|fought|protest|oppos|ignor|await|applaud|prais|welcom|criticiz|blast|regard)(?:s|e|es|ed|ing)?$/.test(
        word,
      ),
    )
}

/** "documented failures by the agency": no verb, a word that describes. */
function isDescribing(view: SentenceView, match: Match<SpeechRule>): boolean {
  return (
    /^(?:documented|confirmed|identified|verified)$/.test(view.words[match.from] as string) &&
    /^(?:of|for|by|the|its|their|several|many|numerous|with|over|about|to|these|those|any)$/.test(
      view.words[match.from - 1] ?? '',
    ) &&
    !/^(?:that|the|a|an|by)$/.test(view.words[match.to] ?? '')
  )
}

/**
 * "denied those students a free education", "denied the rezoning in violation of the code": whoever is denied a thing has not been
 * answered.
 */
function isWithholding(view: SentenceView, { from }: Match<SpeechRule>, cue: Match<CueRule>): boolean {
  let next = from + 1
  while (isAdverb(view, next)) next++
  if (!/^den(?:y|ies|ied|ying)$/.test(view.words[from] as string) || /ing$/.test(view.words[next] ?? '')) return false
  let aside = false
  for (let i = from + 1; i < Math.min(view.count, from + 12); i++) {
    const word = view.words[i] as string
    // What was denied is told, and the cue tells how: nothing between them says that anybody broke anything.
    if (i === cue.from && i > from + 1 && isBeside(cue, word)) return true
    if (word === 'that' || claimNouns.has(word) || breaks.test(word) || isVerbHere(view, i)) return false
    if (word === ',' || i > from + 6) aside = true
    if (!aside && i > from + 1 && withheld.test(word) && !prepositions.has(view.words[i - 1] as string))
      return view.words[i - 1] !== 'of'
  }
  return false
}

const isBeside = ({ row: { adjunct } }: Match<CueRule>, word: string): boolean =>
  adjunct === true || (adjunct?.test(word) ?? false)

const breaks = /^(?:violations?|wrongdoing|breach(?:es)?|misconduct|non-?compliance|it|this|so)$/

const withheld = /^(?:an?|the|their|his|her|its|any|access|due|equal|adequate|medical|basic|needed|proper)$/

/** "Citing three memos, the paper reported that": what it goes by, no charge. */
function isGround(view: SentenceView, match: Match<SpeechRule>): boolean {
  if (match.from > 1 || view.words[match.from] !== 'citing') return false
  const comma = view.words.indexOf(',', match.to)
  return comma > 0 && !view.words.slice(match.to, comma).includes('for')
}

/** "said that A and that B": the verb rules the second complement as it does the first. */
function sharesWith(view: SentenceView, clauses: readonly Clause[], clause: number, own: number): boolean {
  const { link, opener, from, parent } = clauses[own] as Clause
  if (link !== 'complement' || opener !== 'that' || !/^(?:and|or)$/.test(view.words[from - 2] ?? '')) return false
  return clause >= 0 && clause === (clauses[parent]?.parent ?? -1)
}

/** The subject of a verb of saying: before it, or of the clause that it shares its subject with or that waits behind it. */
function subjectOf(
  view: SentenceView,
  match: Match<SpeechRule>,
  clauses: readonly Clause[],
  index: number,
  context: SourceContext,
): Speaker | null {
  // The name may stand before a relative clause that has broken its clause off: "an engineer who lives nearby, said".
  const apposed = nameApposed(view, verbGroupStart(view, match.from, 0), 0)
  if (apposed) return readSpeaker(view, apposed, context)
  let at = index
  let to = match.from
  for (let guard = 0; guard < 8; guard++) {
    const clause = clauses[at] as Clause
    const speaker = speakerBefore(view, verbGroupStart(view, to, clause.from), clause.from, context)
    if (speaker) return filerOf(view, speaker, clause.from, context) ?? speaker
    if (clause.link === 'relative') return speakerBefore(view, relativeEdge(view, clause), 0, context)
    if (clause.link === 'resumed') {
      const parent = clauses[clause.parent]
      // A sentence that begins with "which" resumes nothing that it says.
      if (parent === undefined) return null
      const phrase = speakingPhrase(view, parent.to, parent.from)
      return phrase ? readSpeaker(view, phrase, context) : null
    }
    if (clause.link === 'adverbial') return besideAdverbial(view, clauses, at, context)
    if (clause.link !== 'shared' || at === 0) return null
    // The subject of the clause that it stands beside stands before that clause's first verb.
    at = clause.parent
    if (at < 0) return null
    const previous = clauses[at] as Clause
    to = previous.from
    while (to < previous.to && !isVerbHere(view, to)) to++
  }
  return null
}

const relativeEdge = (view: SentenceView, clause: Clause): number =>
  view.words[clause.from - 2] === ',' ? clause.from - 2 : clause.from - 1

/** "After finding that it did, HUD withheld", "HUD withheld money after finding that it did": the subject of the other clause. */
function besideAdverbial(
  view: SentenceView,
  clauses: readonly Clause[],
  at: number,
  context: SourceContext,
): Speaker | null {
  const { parent } = clauses[at] as Clause
  const waiting = clauses.findIndex(
    (clause, i) => i > at && clause.parent === parent && clause.link !== 'adverbial' && clause.link !== 'relative',
  )
  if (waiting >= 0) return clauseSpeaker(view, clauses, waiting, context)
  return parent >= 0 ? clauseSpeaker(view, clauses, parent, context) : null
}

/** "Disability Rights Montana filed a lawsuit Monday alleging": the one who filed it. */
function filerOf(view: SentenceView, speaker: Speaker, floor: number, context: SourceContext): Speaker | null {
  if (speaker.source.kind !== 'document') return null
  const at = view.starts.indexOf(speaker.span.start)
  const head = view.words[at + 1] ?? ''
  if (!documentNouns.has(head) && !documentNouns.has(view.words[at + 2] ?? '')) return null
  if (!/^(?:filed|brought|files|issued|sent|released|published|wrote|lodged)$/.test(view.words[at - 1] ?? ''))
    return null
  return speakerBefore(view, verbGroupStart(view, at - 1, floor), floor, context)
}
