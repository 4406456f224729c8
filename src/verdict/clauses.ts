/** Where one clause ends and the next begins, and how the next hangs on the one before. */
import { Shape } from '../article/tokens.ts'
import { adverbs, auxiliaries, claimNouns, controlVerbs, pronouns } from './lexicon.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * How a clause hangs on what stands before it.
 * - `main`: it does not.
 * - `complement`: it is what is said, found or denied; operators of the clause before reach into it.
 * - `relative`: it describes the noun before it.
 * - `coordinate`: it stands beside the clause before (but, while, semicolon).
 * - `shared`: it stands beside it and shares its subject ("denied X and said Y").
 * - `adverbial`: it gives a time, reason or condition.
 * - `aside`: it stands between dashes.
 * - `resumed`: it goes on with the clause that a relative clause or an aside has broken off.
 */
export type ClauseLink =
  | 'main'
  | 'complement'
  | 'relative'
  | 'coordinate'
  | 'shared'
  | 'adverbial'
  | 'aside'
  | 'resumed'

/** Token indices, end exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly link: ClauseLink
  /** The word that opens it. */
  readonly opener: string | null
  /** Index of the clause it hangs on; -1 for the first. */
  readonly parent: number
}

const contrasts = new Set(['but', 'while', 'whereas', 'although', 'though', 'yet'])
const adverbials = new Set([
  'because',
  'since',
  'after',
  'before',
  'when',
  'where',
  'until',
  'unless',
  'if',
  'once',
  'despite',
  'as',
])
const relatives = new Set(['which', 'who', 'whom', 'whose'])

/** Verbs (all forms) after which "that" opens what is said. */
const reportingVerb =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|f(?:ind|inds|ound|inding)|concl\w+|determin\w+|rul(?:e|es|ed|ing)|decid\w+|hold|holds|held|alleg\w+|claim\w*|argu\w+|assert\w*|maintain\w*|insist\w*|contend\w*|den(?:y|ies|ied|ying)|disput\w+|reject\w*|believ\w+|th(?:ink|inks|ought)|stat(?:e|es|ed|ing)|certif\w+|confirm\w*|announc\w+|not(?:e|es|ed|ing)|add(?:s|ed|ing)?|wr(?:ite|ites|ote|itten|iting)|report(?:s|ed|ing)?|show(?:s|ed|n|ing)?|suggest\w*|indicat\w+|warn\w*|admit\w*|acknowledg\w+|conced\w+|prov(?:e|es|ed|en|ing)|establish\w*|declar\w+|charg(?:e|es|ed|ing)|complain\w*|doubt\w*|inform\w*|notif\w+|assur\w+|remind\w*|testif\w+|ensur\w+|mean(?:s|t)?|feel|felt|know|knows|knew|learned|guarantee\w*|demonstrat\w+|advis\w+|agree[sd]?|suspect\w*|fear(?:s|ed)?|worr(?:y|ies|ied)|wonder\w*|reveal\w*|explain\w*|stress\w*|repl(?:y|ied|ies)|respond\w*|verif\w+|appears?|seems?|emphasiz\w+|reiterat\w+|clear|likely|true)$/

/** Is the word some form of an auxiliary, contracted or not? */
export function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word) || word.endsWith("n't") || /'(?:re|ve|ll|d|m)$/.test(word)
}

/** Is the word at `i` one of those that stand inside a verb group without being its main verb? A name is not: "Connelly". */
export function isAdverb(view: SentenceView, i: number): boolean {
  const word = view.words[i]
  if (word === undefined) return false
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && view.shapes[i] === Shape.lower)
}

export function isReportingVerb(word: string): boolean {
  return reportingVerb.test(word)
}

/**
 * Splits a sentence into clauses. They are in reading order and cover all tokens; nested ones are not resumed: words after
 * an embedded clause belong to it.
 */
export function splitClauses(view: SentenceView): readonly Clause[] {
  const { words, count } = view
  const clauses: Clause[] = []
  let from = 0
  let link: ClauseLink = 'main'
  let opener: string | null = null
  let parent = -1
  /** The clause that waits behind a comma-enclosed relative clause or an opening dash. */
  let broken = -1
  let dashOpen = false
  const open = (at: number, next: ClauseLink, word: string | null, bodyFrom: number, hangsOn?: number) => {
    if (at > from) clauses.push({ from, to: at, link, opener, parent })
    from = bodyFrom
    link = next
    opener = word
    parent = hangsOn ?? clauses.length - 1
  }
  for (let i = 0; i < count; i++) {
    const word = words[i] as string
    if (word === ';') open(i, 'coordinate', word, i + 1)
    else if (word === '-' && isLooseDash(view, i)) {
      if (dashOpen && broken >= 0) open(i, 'resumed', word, i + 1, broken)
      else {
        open(i, 'aside', word, i + 1)
        broken = clauses.length - 1
      }
      dashOpen = !dashOpen
    } else if (
      word === ',' &&
      broken >= 0 &&
      !dashOpen &&
      (link as ClauseLink) !== 'resumed' &&
      startsVerbGroup(view, i + 1)
    ) {
      open(i, 'resumed', word, i + 1, broken)
      broken = -1
    } else if (contrasts.has(word) && (word !== 'yet' || words[i - 1] === ',')) {
      if (opensClause(view, i + 1)) open(i, startsShared(view, i + 1) ? 'shared' : 'coordinate', word, i + 1)
    } else if (word === 'that') {
      const kind = thatLink(view, i, from)
      if (kind) open(i, kind, word, i + 1)
    } else if (word === 'whether') open(i, 'complement', word, i)
    else if (relatives.has(word)) {
      open(i, 'relative', word, i + 1)
      if (words[i - 1] === ',') broken = clauses.length - 1
    } else if (adverbials.has(word) && isAdverbial(view, i)) open(i, 'adverbial', word, i)
    else if (word === 'and' || word === 'or' || word === 'nor') {
      if (startsShared(view, i + 1)) open(i, 'shared', word, i + 1)
      else if (words[i - 1] === ',' && hasVerb(view, from, i) && opensClause(view, i + 1))
        open(i, 'coordinate', word, i + 1)
      else if (isPronounSubject(view, i + 1)) open(i, 'coordinate', word, i + 1)
    } else if (word === ',' && startsParticipial(view, i + 1)) open(i, 'shared', word, i + 1)
  }
  if (from < count) clauses.push({ from, to: count, link, opener, parent })
  return clauses
}

/** Does a verb group start here, so that the subject must stand before the comma? */
function startsVerbGroup(view: SentenceView, from: number): boolean {
  let i = from
  while (isAdverb(view, i)) i++
  const word = view.words[i]
  return (
    word !== undefined &&
    (isAuxiliary(word) || finiteCue.test(word) || (isReportingVerb(word) && /(?:s|ed|d)$/.test(word)))
  )
}

/** A dash with space around it, not the hyphen of a word. */
function isLooseDash(view: SentenceView, i: number): boolean {
  const start = view.starts[i] as number
  return (view.ends[i - 1] ?? start) < start && (view.starts[i + 1] ?? start + 2) > start + 1
}

/** "that": opens what is said, describes a noun, or is a mere determiner (null). */
function thatLink(view: SentenceView, i: number, clauseStart: number): ClauseLink | null {
  const { words } = view
  const before = words[i - 1]
  const after = words[i + 1]
  if (before === undefined) return null
  if (isReportingVerb(before) || claimNouns.has(before)) return 'complement'
  if (before === ',' || before === '"' || before === 'and' || before === 'or') {
    return after !== undefined && isAuxiliary(after) ? 'relative' : 'complement'
  }
  // "told Ohio on Thursday that it ...": the verb stands a few words back and nothing but its addressee and a day between.
  for (let k = i - 1; k >= Math.max(clauseStart, i - 9); k--) {
    const word = words[k] as string
    if (
      /^(?:t(?:old|ells?|elling)|inform(?:s|ed|ing)|notif(?:y|ies|ied|ying)|assur(?:e|es|ed|ing)|warn(?:s|ed|ing)|remind(?:s|ed)|said|wrote|ruled|found|announced|argued|advis(?:es|ed))$/.test(
        word,
      )
    )
      return 'complement'
  }
  if (
    after !== undefined &&
    /^(?:section|law|policy|statute|act|order|decision|year|day|time|rule|week|month|the)$/.test(after) &&
    after !== 'the'
  )
    return null
  return 'relative'
}

function isAdverbial(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  const before = view.words[i - 1]
  if (word === 'as') return before === ',' && opensClause(view, i + 1)
  if (word === 'since' || word === 'after' || word === 'before' || word === 'until' || word === 'once')
    return opensClause(view, i + 1)
  if (word === 'despite') return before === ','
  return true
}

/** A clause that is to have another beside it has a verb; "The state, and cities including Hartford, do not" has none yet. */
function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = view.words[k] as string
    if (
      isAuxiliary(word) ||
      finiteCue.test(word) ||
      (isReportingVerb(word) && !/^(?:states?|reports?|claims?|notes|rules?|charges?)$/.test(word))
    )
      return true
  }
  return false
}

/** Does a clause with a subject of its own begin here: within a few words an auxiliary or a finite verb? */
function opensClause(view: SentenceView, from: number): boolean {
  const { words, count } = view
  if (from >= count) return false
  if (isPronounSubject(view, from)) return true
  for (let k = from; k < Math.min(count, from + 12); k++) {
    const word = words[k] as string
    if (word === ',' && k > from + 1 && !isListComma(view, k)) return false
    if (k > from && (isAuxiliary(word) || isReportingVerb(word) || finiteCue.test(word))) return true
    if (k === from && isAuxiliary(word)) return true
  }
  return false
}

/** Finite verbs of obeying and breaking, and the plain ones that clauses beside them begin with. */
export const finiteCue =
  /^(?:compl(?:y|ies|ied)|violat(?:e|es|ed)|breach(?:es|ed)|abides?|abided|adher(?:e|es|ed)|ignor(?:e|es|ed)|honou?r(?:s|ed)?|meets?|met|flout(?:s|ed)?|def(?:y|ies|ied)|fail(?:s|ed)?|refus(?:e|es|ed)|declin(?:e|es|ed)|remains?|remained|satisf(?:y|ies|ied)|follow(?:s|ed)?|continu(?:e|es|ed)|pass(?:es|ed)|receiv(?:e|es|ed)|face[sd]?|lost|won|got|took|came|fell|broke)$/

function isListComma(view: SentenceView, k: number): boolean {
  return view.places.some(({ mention }) => mention.end === view.ends[k - 1])
}

function isPronounSubject(view: SentenceView, i: number): boolean {
  const word = (view.words[i] ?? '').replace(/'(?:re|ve|ll|d|m)$/, '')
  if (!pronouns.has(word) || word === 'each' || word === 'both') return false
  const next = view.words[i + 1]
  return (
    word !== view.words[i] ||
    (next !== undefined &&
      (isAuxiliary(next) || next === "'s" || isAdverb(view, i + 1) || isReportingVerb(next) || finiteCue.test(next)))
  )
}

/** After "and", "but" or a comma: a verb straight away, so the subject is the one before. */
function startsShared(view: SentenceView, from: number): boolean {
  let i = from
  while (isAdverb(view, i)) i++
  const word = view.words[i]
  if (word === undefined) return false
  const next = view.words[i + 1]
  if (isAuxiliary(word)) return next !== undefined && !pronouns.has(next)
  // "and said that", "and refuses to": a finite verb; "and complaints" or "and found wallets" rarely stand in a judged list.
  return (
    (finiteCue.test(word) || isReportingVerb(word)) &&
    !view.officials.some(({ mention }) => mention.start === view.starts[i]) &&
    /(?:s|ed|id|aid|old|ound|rote|y|et)$/.test(word)
  )
}

/** ", saying it complies", ", alleging that": a participle whose subject is the clause's. */
function startsParticipial(view: SentenceView, from: number): boolean {
  let i = from
  while (isAdverb(view, i)) i++
  const word = view.words[i]
  return (
    word !== undefined &&
    /ing$/.test(word) &&
    (isReportingVerb(word) ||
      controlVerbs.has(word) ||
      /^(?:violating|complying|ignoring|citing|accusing|suing|flouting|defying|meaning|making|leaving)$/.test(word))
  )
}
