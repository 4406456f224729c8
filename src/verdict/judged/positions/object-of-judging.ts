/**
 * Whom a verb of judging judges, when the cue only says of what: "accused the city on Monday of violating", "Ohio was found by
 * a judge to be in compliance", "certified Iowa as compliant", "cleared of violations".
 */
import { Shape } from '../../../article/tokens.ts'
import { remember } from '../../../remember.ts'
import type { Clause } from '../../grammar/clause.ts'
import { isFronted } from '../../grammar/fronted.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { behindQualifier, isInsideName } from '../../grammar/qualifier.ts'
import { isAdverb, isAuxiliary, isVerbHere, verbGroupStart } from '../../grammar/verb-group.ts'
import { claimNouns, prepositions } from '../../lexicon.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { answering, blamingVerbs, objectEnd } from './blame.ts'
import { gives, noticeBefore } from './notice-of.ts'

/** Verbs of judging, by the word that joins what they judge of to whom. */
const verbsOf: ReadonlyMap<string, RegExp | ReadonlySet<string>> = new Map<string, RegExp | ReadonlySet<string>>([
  ['of', /^(?:accus|clear|absolv|acquit|exonerat|convict|suspect)(?:s|e|es|ed|ing|ted)?$/],
  ['for', blamingVerbs],
  ['with', /^(?:charg|credit)(?:e|es|s|ed|ing)$/],
  [
    'as',
    /^(?:certif|list|(?:re)?designat|identif|classif|describ|label|regard|rat|nam|portray|depict|recogniz|see|saw|view|class|cast|brand|mark|flag|deem|consider|struck|strik|invalidat|void|overturn)(?:y|ies|ied|ying|s|e|es|ed|ing|n)?$/,
  ],
  [
    'to',
    /^(?:find|finds|found|finding|believ\w+|know|knows|known|show\w*|deem\w*|rul\w+|hold|holds|held|said|report\w*|alleg\w+|prov\w+|declar\w+|certif\w+|determin\w+|thought|suspect\w*|consider\w*|judg\w+|understood|claim\w*)$/,
  ],
  [
    '',
    /^(?:find|finds|found|finding|deem\w*|declar\w+|rul(?:es|ed|ing)|hold|holds|held|consider\w*|(?:re)?designat\w+|certif\w+|judg\w+|adjudg\w+|label\w*|brand(?:s|ed|ing)|pronounc\w+|rat(?:es|ed|ing)|term(?:s|ed)|leav(?:e|es|ing)|left|put|puts|putting|place[sd]?|placing|list(?:s|ed|ing)?|call(?:s|ed|ing)|keep|keeps|kept|bring|brings|brought)$/,
  ],
  [
    'a',
    /^(?:call(?:s|ed|ing)|nam(?:es|ed|ing)|label(?:s|ed|ing)|brand(?:s|ed|ing)|deem\w*|declar\w+|pronounc\w+|find|finds|found|finding|consider\w*|rul(?:es|ed|ing)|term(?:s|ed|ing)|dub(?:s|bed)|judg(?:es|ed|ing)|held|holds)$/,
  ],
  ['notice', gives],
])

const REACH = 34

/** A judging verb over a cue: whom it judges (null: the words do not say), and the token of the verb. */
export interface JudgingVerb {
  readonly phrase: NounPhrase | null
  readonly verb: number
  readonly passive: boolean
  /** The token of the word that joins the cue to it. */
  readonly joint: number
}

/** The words of which somebody is judged: a cue, or a deed that is told. */
export type JudgedWords = Pick<Match<CueRule>, 'from' | 'to'> & { readonly row: Pick<CueRule, 'frame'> }

/** Finds the verb of judging that governs the cue within its clause; null if none does. */
export function judgingVerbOver(view: SentenceView, cue: JudgedWords, clause: Clause): JudgingVerb | null {
  const found = jointOf(view, cue, clause.from)
  if (found === null) return null
  const { joint, word } = found
  const verbs = verbsOf.get(word) as RegExp | ReadonlySet<string>
  for (let i = joint - 1; i >= Math.max(clause.from, joint - REACH); i--) {
    const here = view.words[i] as string
    if (here === ';' || here === ':') return null
    const isJudging = verbs instanceof RegExp ? verbs.test(here) : verbs.has(here)
    if (!isJudging || (view.shapes[i] !== Shape.lower && !view.headline && i > 0)) {
      // Another finite verb between: the cue hangs on that one.
      if (isVerbHere(view, i) && !isReduced(view, i) && !/^(?:been|being|be|have|has|had|is|are|was|were)$/.test(here))
        return null
      continue
    }
    // "Its polling places are all in line": no verb.
    if (isNounHere(view, i) || (here === 'places' && isAuxiliary(view, i + 1))) continue
    // "The court found a violation by Duluth": nobody is called one.
    if (
      /^(?:a|notice)$/.test(word) &&
      i + 1 >= joint &&
      !/^(?:is|are|was|were|be|been|being)$/.test(view.words[i - 1] ?? '')
    )
      return null
    // "found in the audit a violation by Duluth"
    if (word === 'a' && /^(?:in|at|on|during|after)$/.test(view.words[i + 1] as string)) return null
    return readVerb(view, i, word === 'for' ? objectEnd(view, joint) : joint, clause)
  }
  return null
}

/** "a string of violations": the "of" joins nothing to a verb. */
const isAmount = remember((word) =>
  /^(?:string|series|number|variety|range|pair|handful|pattern|litany|host|slew|spate|raft|dozens|scores|hundreds|thousands|years|decades)$/.test(
    word,
  ),
)

/** "leaving both out of compliance": the two of them. */
const isLeftBoth = (view: SentenceView, i: number): boolean =>
  view.words[i] === 'both' && /^(?:leav|left|put|plac|keep|kept|find|found)/.test(view.words[i - 1] ?? '')

const joining: ReadonlySet<string> = new Set(['been', 'being', 'having', 'only', 'both', 'either', 'not'])

/** The word before the cue's group that joins it to a verb: "of" in "of repeatedly violating", none before "in violation". */
function jointOf(view: SentenceView, cue: JudgedWords, floor: number): { joint: number; word: string } | null {
  const { frame } = cue.row
  let i = cue.from
  if (frame === 'noun') {
    // "called it a violation by the county": who did it stands behind.
    const called = view.words[cue.to - 1] === 'by' ? null : calledBefore(view, cue.from, floor)
    if (called) return called
    const notice = noticeBefore(view, cue.from)
    if (notice > floor) return { joint: view.words[notice - 1] === 'with' ? notice - 1 : notice, word: 'notice' }
    while (
      i > floor + 1 &&
      (!/^(?:of|for|with)$/.test(view.words[i - 1] as string) || isAmount(view.words[i - 2] as string))
    ) {
      if (cue.from - i > 8 || isVerbOver(view, i - 1) || view.words[i - 1] === ',' || view.words[i - 1] === 'by')
        return null
      i--
    }
    const word = view.words[i - 1] as string
    return i > floor && verbsOf.has(word) ? { joint: i - 1, word } : null
  }
  while (
    i > floor &&
    (isAdverb(view, i - 1) ||
      (joining.has(view.words[i - 1] as string) && !isLeftBoth(view, i - 1)) ||
      (view.words[i - 1] === 'and' && isAdverb(view, i - 2)))
  )
    i--
  const word = view.words[i - 1] ?? ''
  if (/^(?:be|have)$/.test(word) && view.words[i - 2] === 'to') return { joint: i - 2, word: 'to' }
  if (frame === 'verb') {
    // "for failing to obey", "of refusing to honor"
    const refusing =
      word === 'to' &&
      /^(?:failing|refusing|declining|neglecting|continuing|beginning|ceasing|failures?|refusals?|inability|unwillingness)$/.test(
        view.words[i - 2] ?? '',
      )
    if (refusing) return jointBefore(view, i - 2, floor)
    const gerund = /ing$/.test(view.words[cue.from] as string) || view.words[i] === 'having'
    return gerund && /^(?:of|for|with|as)$/.test(word) ? { joint: i - 1, word } : null
  }
  // "struck the Toledo curfew as unconstitutionally vague"
  if (frame !== 'predicate' && !(frame === 'adverb' && word === 'as')) return null
  if (word === 'as' || word === 'for') return { joint: i - 1, word }
  if (word === 'to') return null
  return isAuxiliary(view, i - 1) ? null : { joint: i, word: '' }
}

/** "named Duluth a significant violator of", "described the ban as a breach of": the noun is what somebody is called. */
function calledBefore(view: SentenceView, from: number, floor: number): { joint: number; word: string } | null {
  let i = from - 1
  while (
    i > floor &&
    i > from - 6 &&
    /^[a-z]+$/.test(view.words[i] as string) &&
    !/^an?$/.test(view.words[i] as string)
  ) {
    if (isVerbHere(view, i) || /^(?:of|for|the|in|by|to|that)$/.test(view.words[i] as string)) return null
    i--
  }
  if (!/^an?$/.test(view.words[i] ?? '') || i <= floor) return null
  // "found no evidence of a violation", "was a violation"
  if (/^(?:of|for|in|to|by|with|is|are|was|were|be|been)$/.test(view.words[i - 1] as string)) return null
  return view.words[i - 1] === 'as' ? { joint: i - 1, word: 'as' } : { joint: i, word: 'a' }
}

/** "flagrant and repeated violations": no verb. */
const isVerbOver = (view: SentenceView, i: number): boolean =>
  isVerbHere(view, i) && !/^(?:repeated|continued|alleged|documented|proven|sustained)$/.test(view.words[i] as string)

/** The word that joins a gerund to its verb. */
function jointBefore(view: SentenceView, gerund: number, floor: number): { joint: number; word: string } | null {
  let i = gerund
  while (
    i > floor &&
    (isAdverb(view, i - 1) ||
      /^(?:not|an?|its|their|the|repeated|persistent|continued|alleged)$/.test(view.words[i - 1] as string))
  )
    i--
  const word = view.words[i - 1] ?? ''
  return /^(?:of|for|with|as)$/.test(word) ? { joint: i - 1, word } : null
}

/** "the findings", "a suit", "its rulings": nouns in the shape of the verbs. */
function isNounHere(view: SentenceView, i: number): boolean {
  // "a $5,000 fine for violating"
  if (/^(?:fines?|suits?|charges?)$/.test(view.words[i] as string) && amount.test(view.words[i - 1] ?? '')) return true
  return /^(?:the|a|an|its|their|his|her|this|that|'s|of|no|any)$/.test(view.words[i - 1] ?? '')
}

const amount =
  /^(?:\d[\d,.]*|million|hefty|civil|criminal|record|stiff|heavy|steep|small|daily|another|possible|potential|two|three|four|five|six)$/

/** "an ordinance passed by the council": no verb of the clause. */
function isReduced(view: SentenceView, i: number): boolean {
  return view.words[i + 1] === 'by' && !isAuxiliary(view, i - 1)
}

function readVerb(view: SentenceView, i: number, joint: number, clause: Clause): JudgingVerb {
  if (isFronted(view, clause)) return { phrase: null, verb: i, passive: true, joint }
  let before = i - 1
  while (before >= clause.from && isAdverb(view, before)) before--
  const auxiliary = /^(?:is|are|was|were|be|been|being|get|gets|got|stands?|stood)$/.test(view.words[before] ?? '')
  // "called out for violating", "struck down"
  const particle = /^(?:out|up|down)$/.test(view.words[i + 1] ?? '')
  const bare =
    i + (particle ? 2 : 1) >= joint ||
    /^(?:by|on|in|last|this|earlier|as|at|after)$/.test(view.words[i + 1] as string) ||
    isAdverb(view, i + 1)
  const past = /(?:ed|found|held|known|shown|seen|thought|said|understood|put|kept|brought)$/.test(
    view.words[i] as string,
  )
  // "found itself on the wrong side of the decree"
  const itself =
    /^(?:found|finds)$/.test(view.words[i] as string) &&
    /^(?:itself|themselves|himself|herself)$/.test(view.words[i + 1] ?? '')
  const active = /ing$/.test(view.words[i] as string)
  if ((auxiliary && !active) || (bare && past) || itself) {
    // "Ohio stands accused of breaching the act"
    const stands = /^st(?:ands?|ood)$/.test(view.words[before] ?? '')
    const start = verbGroupStart(view, stands ? before : i, clause.from)
    const behind = start > clause.from ? phraseBefore(view, start, clause.from) : null
    const listed = auxiliary || itself || stands ? null : listedByWhom(view, behind)
    return { phrase: listed ?? behind, verb: i, passive: true, joint }
  }
  // "struck down Norman's ordinance"
  const object = particle ? i + 2 : i + 1
  return { phrase: objectOf(view, object, joint), verb: i, passive: false, joint }
}

/** "the 118 entities that the state certified as failing to comply": not the state, which comes between "that" and the verb. */
function listedByWhom(view: SentenceView, judge: NounPhrase | null): NounPhrase | null {
  const that = (judge?.from ?? 0) - 1
  return that > 1 &&
    /^(?:that|which|whom)$/.test(view.words[that] as string) &&
    !claimNouns.has(view.words[that - 1] as string)
    ? phraseBefore(view, view.words[that - 1] === ',' ? that - 1 : that)
    : null
}

const startsDate = (view: SentenceView, i: number): boolean => view.dates.some((date) => date.start === view.starts[i])

/** The object that begins at token `from`: up to a day, a "by" or the joint. */
export function objectOf(view: SentenceView, from: number, joint: number): NounPhrase | null {
  let to = from
  while (to < joint) {
    const word = view.words[to] as string
    if (
      to > from &&
      /^(?:on|by|with|after|over|before|during|when|because|last|this|earlier|twice|again|who|which|that|whose)$/.test(
        word,
      )
    )
      break
    if (to > from && isAdverb(view, to)) break
    // "found Reno liable for firing the clerk in violation of"
    if (to > from && word !== 'under' && answering.has(word) && view.words[to + 1] === 'for') break
    const behind = behindQualifier(view, to)
    // "found the Weare, N.H., school board in violation": the name holds the comma and ends at the joint.
    if (behind > 0 && isInsideName(view, to)) {
      to = Math.min(behind, joint)
      if (to === joint) break
      continue
    }
    // "held Reno, Nev., in contempt for": the name ends the object.
    if (behind > 0 && behind < joint && prepositions.has(view.words[behind] as string)) {
      to = behind
      break
    }
    if (behind > 0 && behind < joint && !/^(?:an?|the|\$.*)$/.test(view.words[behind] as string)) {
      to = behind
      continue
    }
    if (
      word === ',' &&
      !view.places.some(({ mention }) => mention.start === view.starts[to + 1]) &&
      view.words[to + 1] !== 'and'
    )
      break
    if (
      (view.words[to] as string).startsWith('$') ||
      startsDate(view, to) ||
      (word === 'in' && startsDate(view, to + 1))
    )
      break
    to++
  }
  return to > from ? phraseBefore(view, to, from) : null
}
