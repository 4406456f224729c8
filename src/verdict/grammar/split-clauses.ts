/** Where one clause ends and the next begins, and how the next hangs on the one before. */
import { Shape } from '../../article/tokens.ts'
import { prepositions } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Clause, ClauseLink } from './clause.ts'
import {
  behindDash,
  hasVerb,
  isAdverbial,
  isAskedIf,
  isException,
  isLooseDash,
  isPronounSubject,
  opensClause,
  opensGerund,
  opensMainClause,
  startsParticipial,
  startsSaying,
  startsShared,
  startsVerbGroup,
} from './clause-openers.ts'
import { startsFiniteGroup } from './finite-group.ts'
import { isFronted, opensBeside, opensFronted } from './fronted.ts'
import { isFrontedPlace } from './fronted-place.ts'
import { phraseBefore } from './noun-phrase.ts'
import { isInsideName, opensQualifier } from './qualifier.ts'
import { occasionBefore } from './said-on-occasion.ts'
import { thatLink } from './that-clauses.ts'
import { isReportingVerb } from './verb-group.ts'

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
const joins = /^(?:and|or|but)$/
/** Words of both kinds that open a clause with a verb and nothing less. */
const subordinators = new Set([
  'although',
  'though',
  'while',
  'whereas',
  'because',
  'since',
  'after',
  'when',
  'if',
  'once',
  'as',
])
const relatives = new Set(['which', 'who', 'whom', 'whose'])

/**
 * Splits a sentence into clauses. They are in reading order and cover all tokens. A clause that a relative clause, an aside
 * or an opening "While ...," breaks off goes on behind it.
 */
export function splitClauses(view: SentenceView): readonly Clause[] {
  return new ClauseSplitter(view).split()
}

/** "no instances in which it did": what follows is what was found, no description. */
const isInstance = (word: string | undefined): boolean =>
  /^(?:instances?|cases?|examples?|ways?|areas?|occasions?|respects?|situations?)$/.test(word ?? '')

const nameJoints = /^(?:the|of|city|town|county|village)$/

const measures =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|few|several|couple|of|more|less|than|just|only|nearly|almost|about|some|barely|shortly|soon|immediately|right|long|even|ever|half|minutes?|hours?|days?|weeks?|months?|years?|decades?|generation)$/

/** "Eight weeks after", "Shortly before": nothing but how long stands before the word that opens the clause. */
function isMeasure(view: SentenceView, from: number, to: number): boolean {
  if (to <= from || to - from > 5) return false
  for (let i = from; i < to; i++) if (!measures.test(view.words[i] as string)) return false
  return true
}

/** "According to the state auditor,": nothing but who says it stands before the word that opens the clause. */
const isSource = (view: SentenceView, from: number, to: number): boolean =>
  view.words[from] === 'according' && view.words[to - 1] === ',' && view.words.indexOf(',', from) === to - 1

/** How the clause goes on for which an opening "If ...," or "Except for ...," has made room. */
interface Awaited {
  readonly link: ClauseLink
  readonly opener: string | null
  readonly parent: number
}

class ClauseSplitter {
  private readonly clauses: Clause[] = []
  private from = 0
  private link: ClauseLink = 'main'
  private opener: string | null = null
  private parent = -1
  /** The clause that waits behind a comma-enclosed relative clause or an opening dash. */
  private broken = -1
  private dashOpen = false
  private awaited: Awaited | null = null
  /** How many finite verb groups the clause has, counted in relative clauses, and whether one of them says something. */
  private groups = 0
  private saysSomething = false

  constructor(private readonly view: SentenceView) {}

  split(): readonly Clause[] {
    const { words, count } = this.view
    for (let i = 0; i < count; i++) this.step(i, words[i] as string)
    if (this.from < count)
      this.clauses.push({ from: this.from, to: count, link: this.link, opener: this.opener, parent: this.parent })
    return this.clauses
  }

  private open(at: number, link: ClauseLink, opener: string | null, bodyFrom: number, hangsOn?: number): void {
    if (at > this.from)
      this.clauses.push({ from: this.from, to: at, link: this.link, opener: this.opener, parent: this.parent })
    this.from = bodyFrom
    this.link = link
    this.opener = opener
    this.parent = hangsOn ?? this.clauses.length - 1
    this.groups = 0
    this.saysSomething = false
  }

  /** Opens an adverbial clause; one that stands first makes the clause it precedes wait. */
  private openAdverbial(i: number, word: string): void {
    const measured = isMeasure(this.view, this.from, i)
    if (i === this.from || measured || (i === this.from + 1 && /^["',]$/.test(this.view.words[i - 1] ?? ''))) {
      this.awaited = { link: this.link, opener: this.opener, parent: this.parent }
      const { parent } = this
      this.open(this.from, 'adverbial', word, measured ? this.from : i, parent)
      return
    }
    // "According to the auditor, when it met it broke the act": what the words in front are said of goes on behind the comma.
    if (isSource(this.view, this.from, i)) {
      this.open(i, 'adverbial', word, i)
      this.awaited = { link: 'resumed', opener: null, parent: this.parent }
      return
    }
    // "Denver, after talks with Boulder, complies": the subject waits for its verb.
    const waits = this.view.words[i - 1] === ',' && !hasVerb(this.view, this.from, i)
    this.open(i, 'adverbial', word, i)
    if (waits) this.broken = this.clauses.length - 1
  }

  private step(i: number, word: string): void {
    const { view } = this
    const { words } = view
    if (this.link === 'relative' && this.endsRelative(i)) this.resume(i)
    if (word === ';') this.open(i, 'coordinate', word, i + 1)
    else if (word === ':' && (words[i + 1] === '"' || hasVerb(view, this.from, i)) && opensClause(view, i + 1))
      this.open(i, 'coordinate', word, i + 1)
    else if (word === '-' && isLooseDash(view, i)) this.dash(i)
    else if (word === ',' && this.comma(i)) return
    else if (contrasts.has(word) && (word !== 'yet' || words[i - 1] === ',')) this.contrast(i, word)
    else if (word === 'that') {
      if (this.openSaid(i)) return
      const kind = thatLink(view, i, this.from)
      // "says that it never did and that it complies": the second hangs on "says" as the first does.
      const beside =
        kind === 'complement' && this.link === 'complement' && this.opener === 'that' && joins.test(words[i - 1] ?? '')
      if (kind) this.open(i, kind, word, i + 1, beside ? this.parent : undefined)
    } else if (word === 'if' && isAskedIf(view, i)) this.open(i, 'complement', word, i)
    else if (word === 'which' && words[i - 1] === 'in' && isInstance(words[i - 2]))
      this.open(i - 1, 'complement', word, i + 1)
    else if (word === 'where' && isInstance(words[i - 1])) this.open(i, 'complement', word, i + 1)
    else if (word === 'whether') {
      if (words[i + 1] === 'or' && words[i + 2] === 'not') this.openAdverbial(i, word)
      else this.open(i, 'complement', word, i)
    } else if (relatives.has(word)) {
      if (words[i - 1] === ',' && this.from === 0 && isFrontedPlace(view, i - 1))
        this.awaited = { link: this.link, opener: this.opener, parent: this.parent }
      this.open(i, 'relative', word, i + 1)
      if (words[i - 1] === ',') this.broken = this.clauses.length - 1
    } else if (adverbials.has(word) && isAdverbial(view, i)) this.openAdverbial(i, word)
    else if (
      (i === this.from || isSource(view, this.from, i)) &&
      (word === 'except' || (word === 'of' && i === 0) || opensGerund(view, i))
    )
      this.openAdverbial(i, word)
    else if ((i === 0 || i === this.from || view.words[i - 1] === '"') && opensFronted(view, i))
      this.openAdverbial(i, word)
    else if (word === 'and' || word === 'or' || word === 'nor') this.conjunction(i, word)
  }

  /** "A firm that cleaned the county's offices violated": a second verb of its own ends the relative clause. */
  private endsRelative(i: number): boolean {
    const { view } = this
    if (!startsFiniteGroup(view, i, this.from)) return false
    this.groups++
    const ends = this.groups > 1 && !this.saysSomething
    if (isReportingVerb(view.words[i])) this.saysSomething = !ends
    return ends
  }

  /** What the relative clause has broken off goes on at its verb; "In a suit that was dismissed in 2022, tenants argued": a subject of its own. */
  private resume(verb: number): void {
    const { view } = this
    const host = this.clauses[this.parent]
    const opensSentence = this.parent === 0 && host?.from === 0 && prepositions.has(view.words[0] as string)
    const subject = opensSentence ? phraseBefore(view, verb, this.from) : null
    if (subject && view.words[subject.from - 1] === ',' && subject.from - 1 > this.from)
      this.open(subject.from, 'main', null, subject.from, -1)
    else this.open(verb, 'resumed', null, verb, this.parent)
  }

  /** "said after the ruling that", "said, when asked, that": what is said hangs on its verb, not on the occasion between. */
  private openSaid(i: number): boolean {
    const occasion = occasionBefore(this.view, i)
    if (!occasion) return false
    const { verb, opener } = occasion
    if (opener > this.from && verb >= this.from)
      this.open(opener, 'adverbial', this.view.words[opener] as string, opener)
    const matrix = verb < this.from ? this.clauses.findIndex(({ from, to }) => from <= verb && verb < to) : -1
    this.open(i, 'complement', 'that', i + 1, matrix < 0 ? undefined : matrix)
    return true
  }

  private dash(i: number): void {
    if (this.dashOpen && this.broken >= 0) this.open(i, 'resumed', '-', behindDash(this.view, i), this.broken)
    else {
      this.open(i, 'aside', '-', behindDash(this.view, i))
      this.broken = this.clauses.length - 1
    }
    this.dashOpen = !this.dashOpen
  }

  private comma(i: number): boolean {
    const { view } = this
    // "which found that Biloxi, Miss., violated": the comma belongs to a subject that still waits for its verb.
    const waits = (this.link === 'complement' && !hasVerb(view, this.from, i)) || this.isSaidName(i)
    if (this.broken >= 0 && !this.dashOpen && !waits && this.link !== 'resumed' && startsVerbGroup(view, i + 1)) {
      this.open(i, 'resumed', ',', i + 1, this.broken)
      this.broken = -1
      return true
    }
    if (this.awaited && !this.isInsideSubject(i) && this.opensAwaited(i + 1)) {
      const { link, opener, parent } = this.awaited
      this.open(i, link, opener, i + 1, parent)
      this.awaited = null
      this.broken = -1
      return true
    }
    if (!startsParticipial(view, i + 1)) return false
    this.openShared(i, ',')
    return true
  }

  /** "residents, who said Toledo, Ohio, violated": right behind the verb of saying the name waits for its own. */
  private isSaidName(i: number): boolean {
    const { view } = this
    if (this.link !== 'relative') return false
    const opening = opensQualifier(view, i)
    let from = opening
    while (
      from > this.from &&
      (view.shapes[from - 1] === Shape.title || nameJoints.test(view.words[from - 1] as string))
    )
      from--
    const said = view.words[from - 1] === 'that' ? from - 2 : from - 1
    return opening > 0 && said >= this.from && isReportingVerb(view.words[said])
  }

  private opensAwaited(from: number): boolean {
    const { view, link } = this
    return isFronted(view, { from: this.from, link }) ? opensBeside(view, from) : opensMainClause(view, from)
  }

  /** "Although the Bend, Ore., school board obeyed": the comma closes a state in a subject that still waits for its verb. */
  private isInsideSubject(i: number): boolean {
    const { view } = this
    return (
      subordinators.has(this.opener ?? '') &&
      (opensQualifier(view, i) >= 0 || isInsideName(view, i)) &&
      !hasVerb(view, this.from, i)
    )
  }

  private contrast(i: number, word: string): void {
    const { view } = this
    if (isException(view, i)) return
    if (i === this.from && word !== 'but' && word !== 'yet') this.openAdverbial(i, word)
    else if (startsShared(view, i + 1)) this.openShared(i, word)
    else if (opensClause(view, i + 1)) this.open(i, 'coordinate', word, i + 1)
  }

  private conjunction(i: number, word: string): void {
    const { view } = this
    if (startsShared(view, i + 1)) this.openShared(i, word)
    else if (view.words[i - 1] === ',' && this.hasFinite(i) && opensClause(view, i + 1))
      this.open(i, 'coordinate', word, i + 1)
    else if (isPronounSubject(view, i + 1)) this.open(i, 'coordinate', word, i + 1)
  }

  /** "Dalton bolted on a ramp, and in May the office": has the clause a verb of its own before token `to`? */
  private hasFinite(to: number): boolean {
    if (hasVerb(this.view, this.from, to)) return true
    // "lists Pima County, Ariz., and Pinal County": the comma is the state's.
    if (opensQualifier(this.view, to - 1) >= 0) return false
    for (let k = this.from + 1; k < to; k++) if (startsFiniteGroup(this.view, k, this.from)) return true
    return false
  }

  /** "denied that it is a sanctuary, saying it complies": who says the second has said the first, so it stands beside the verb of saying. */
  private openShared(i: number, word: string): void {
    // "visited places where people vote and listed three": so is whoever visited.
    const inside = this.opener === 'where' || (this.link === 'complement' && startsSaying(this.view, i + 1))
    const matrix = inside && this.parent >= 0 ? this.parent : undefined
    this.open(i, 'shared', word, i + 1, matrix)
  }
}
