/** How a name is joined to the title behind it: by a comma, a verb, a verb of appointing, or nothing but a blank. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { degrees } from '../../rules/person/names.ts'
import { articles, choices, ofFor } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { looksPersonal } from './looks-personal.ts'
import { beforeAge, nameEndingAt } from './name-ending.ts'
import { tagBefore } from './party-state.ts'
import { behindDegrees, nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'

const innerMarks = wordSet("'s ' - & .")
const kin = wordSet(
  `brother sister father mother son daughter husband wife uncle aunt cousin grandfather grandmother nephew niece grandson granddaughter
  partner friend neighbor opponent challenger rival successor predecessor replacement colleague`,
)
const pronouns = wordSet('he she')
const times = wordSet('When While Before After Until')
const intentions = wordSet('for to be')
const clauseWords = wordSet(
  'who is was serves served as has been now also currently became then later once recently previously',
)
const copulaParts = wordSet(
  'is was has had been be also now currently once then still who will serve serves served became remains',
)
const unfinished = wordSet('be being serving')
const clauseStarts = wordSet('. , " that and but when')
const givenOffice = wordSet(
  'elected reelected appointed named nominated confirmed chosen hired selected picked tapped promoted installed',
)
const heldOffice = wordSet(
  'resigned resigns retired retires stepped sworn ousted fired removed suspended reinstated quit worked took won lost began ended finished',
)
const auxiliaries = wordSet(
  'was were is has had been be who will also recently first later then unanimously narrowly abruptly formally officially being',
)
const passives = wordSet('was were is been')
const honorables = wordSet('honorable hon')
const placePrepositions = wordSet('in at near outside inside across throughout around')

/** How the name and the title are joined, and the tokens between. */
export interface Join {
  readonly rule: 'title-after-name' | 'office-told'
  readonly name: TokenRun
  /** Words between name and title, without "who is". */
  readonly between: TokenRun
  readonly nominee: boolean
  /** A verb of appointing joins them. */
  readonly given?: true
}

const MOST_BETWEEN = 10
const copulas = wordSet('is was be becomes became remains remained serve serves served been serving being')
const givers = wordSet(
  `appoint appoints appointed appointing name names named naming nominate nominates nominated nominating nomination
  elect elects elected pick picks picked tap taps tapped hire hires hired hiring choose chose chosen select selected
  confirm confirms confirmed confirming confirmation promote promoted swore installed appointment made replace
  replaced replaces replacing succeed succeeds succeeded succeeding ousted unseated`,
)
const verbs = wordSet(
  `said says told tells asked asks and that but by with to or than because when while after before if of for from
  against over about called calls met meets sued sues urged wrote urges wants wanted has had have will would could
  should may might can are were not did does do including like under in on at where which`,
)

/** A walk from a title back to the name, at token `k`. */
interface Walk {
  readonly scan: Scan
  readonly title: TitleFound
  readonly k: number
  /** "the nominee for": whoever comes before is meant to hold the office. */
  readonly intended: boolean
}

/** What a token says: where the walk ends, with the name or without; `on` where it is only to be passed. */
type Found = { readonly join: Join | null } | 'on'

/** Reads one kind of token; null leaves it to the next. */
type TokenReader = (walk: Walk) => Found | null

const end = (join: Join | null): Found => ({ join })

/** Asked in turn at each token. */
const readers: readonly TokenReader[] = [
  atComma,
  atHolding,
  atIntention,
  atWho,
  atCopula,
  atRelativeAs,
  atSpell,
  atAsOrTo,
  atBracket,
  atBreak,
  atAnd,
  atVerb,
  withoutComma,
]

/** The name before a title, with what joins them; null if none does. */
export function joinBefore(scan: Scan, title: TitleFound): Join | null {
  const { words } = scan
  const doctor = degreed(scan, title.lead)
  if (doctor)
    return { rule: 'title-after-name', name: doctor, between: { from: title.lead, to: title.lead }, nominee: false }
  let intended = false
  for (let k = title.lead - 1; k > 0 && k >= title.lead - MOST_BETWEEN && words.joined(k); k--) {
    const found = readToken({ scan, title, k, intended })
    if (found === 'on') intended ||= isIntended(words, k)
    else if (found !== null) return found.join
  }
  return null
}

function readToken(walk: Walk): Found | null {
  for (const read of readers) {
    const found = read(walk)
    if (found !== null) return found
  }
  return null
}

/** "Ann Poe, the mayor", "Ann Poe - the mayor" */
function atComma({ scan, title, k, intended }: Walk): Found | null {
  const { words } = scan
  if (words.raw(k) !== ',' && !(words.raw(k) === '-' && isDash(words, k))) return null
  const join = apposition(scan, title, k, k + 1)
  return end(join && intended ? { ...join, between: { from: title.lead, to: title.lead }, nominee: true } : join)
}

/** "Ann Poe was elected mayor" */
function atHolding({ scan, title, k }: Walk): Found | null {
  const subject = isHeld(scan.words, k) ? subjectOf(scan, title, k) : null
  return subject && end(subject)
}

/** "Ann Poe, the nominee for mayor" */
function atIntention({ scan: { words }, k }: Walk): Found | null {
  return isIntended(words, k) ? 'on' : null
}

/** "Ann Poe, who the mayor" */
function atWho({ scan, title, k }: Walk): Found | null {
  const { words } = scan
  if (words.raw(k) !== 'who') return null
  return end(apposition(scan, title, words.raw(k - 1) === ',' ? k - 1 : k, k + 1))
}

/** "Ann Poe is the mayor", "Ann Poe serves as mayor" */
function atCopula({ scan, title, k }: Walk): Found | null {
  const lower = scan.words.lower(k)
  const isCopula = copulas.has(lower) || (lower === 'as' && copulas.has(scan.words.lower(k - 1)))
  return isCopula ? end(told(scan, title, k)) : null
}

/** "Ann Poe, who as clerk oversees elections," */
function atRelativeAs({ scan, title, k }: Walk): Found | null {
  const { words } = scan
  if (words.lower(k) !== 'as' || words.lower(k - 1) !== 'who') return null
  return end(officeTold(apposition(scan, title, words.raw(k - 2) === ',' ? k - 2 : k - 1, k + 1)))
}

/** "Ann Poe, in her second term as mayor," */
function atSpell({ scan, title, k }: Walk): Found | null {
  const comma = scan.words.lower(k) === 'as' ? commaBeforeSpell(scan.words, k) : null
  return comma === null ? null : end(officeTold(apposition(scan, title, comma, k + 1)))
}

const officeTold = (join: Join | null): Join | null => join && { ...join, rule: 'office-told' }

/** "appointed Ann Poe as clerk", "nominated Ann Poe to be clerk", "sworn in Monday as clerk" */
function atAsOrTo({ scan, title, k }: Walk): Found | null {
  const lower = scan.words.lower(k)
  if (lower !== 'as' && !(lower === 'to' && k === title.lead - 1)) return null
  const join = given(scan, title, k) ?? nominated(scan, title, k) ?? heldAs(scan, title, k)
  return join || lower === 'to' ? end(join) : 'on'
}

/** "Ann Poe (the mayor)" */
function atBracket({ scan, title, k }: Walk): Found | null {
  return scan.words.raw(k) === '(' && k === title.lead - 1 ? end(apposition(scan, title, k, k + 1)) : null
}

/** Another mark, or the end of a sentence: "Inc." is none. */
function atBreak({ scan: { words }, k }: Walk): Found | null {
  const raw = words.raw(k)
  const breaks = words.shape(k) === Shape.mark && !innerMarks.has(raw)
  return breaks || (raw === '.' && words.raw(k - 1).length > 3) ? end(null) : null
}

/** "Ann Poe, the club's president and a former state senator," */
function atAnd({ scan, title, k }: Walk): Found | null {
  const { words } = scan
  if (words.lower(k) !== 'and' || !articles.has(words.lower(k + 1)) || k + 1 !== title.lead - 1) return null
  const comma = commaOfList(words, k)
  return end(comma === null ? null : apposition(scan, title, comma, k + 1))
}

/** "Ann Poe told the clerk" */
function atVerb({ scan: { words }, k }: Walk): Found | null {
  return verbs.has(words.lower(k)) && !(words.lower(k) === 'of' && words.isCapital(k + 1)) ? end(null) : null
}

/** "Roger Poe director of OCR", "named Ana Ruiz city manager" */
function withoutComma({ scan, title, k }: Walk): Found | null {
  if (k !== title.lead - 1 || !scan.words.isCapital(k)) return null
  const join = commaLost(scan, title) ?? given(scan, title, title.lead)
  return join && end(join)
}

/** The comma before an apposition of two: ", a retired teacher and"; null if there is none. */
function commaOfList(words: Words, and: number): number | null {
  for (let k = and - 1; k > and - 12 && k > 0 && words.joined(k); k--) {
    if (words.raw(k) === ',') return articles.has(words.lower(k + 1)) ? k : null
    if (words.shape(k) === Shape.mark && !innerMarks.has(words.raw(k))) return null
    if (verbs.has(words.lower(k)) && words.lower(k) !== 'of' && words.lower(k) !== 'for' && words.lower(k) !== 'at')
      return null
  }
  return null
}

const spells = wordSet('term year stint decade')
const spellStarts = wordSet('in now serving entering nearing finishing completing')

/** "Ann Poe, in her second term as": the comma before the words of how long; null if "as", token `as`, has none before it. */
function commaBeforeSpell(words: Words, as: number): number | null {
  if (!spells.has(words.lower(as - 1))) return null
  for (let k = as - 2; k > as - 8 && k > 0; k--)
    if (words.raw(k) === ',') return spellStarts.has(words.lower(k + 1)) ? k : null
    else if (words.shape(k) === Shape.mark && words.raw(k) !== '-') return null
  return null
}

/** "the nominee for director", "Trump's pick to be director": the small words behind the noun. */
export const isIntended = (words: Words, k: number): boolean =>
  intentions.has(words.lower(k)) && choices.has(words.lower(words.lower(k - 1) === 'to' ? k - 2 : k - 1))

const isDash = (words: Words, k: number): boolean =>
  words.start(k) > words.end(k - 1) && words.start(k + 1) > words.end(k)

/** A name that ends before a comma, an age, a party tag or degrees. */
function apposition(scan: Scan, title: TitleFound, comma: number, after: number): Join | null {
  const { words } = scan
  const aged = beforeAge(words, comma)
  const end = tagBefore(words, aged) ?? aged
  const name = nameEndingAt(words, end) ?? (behindDegrees(words, end) > end ? null : degreed(scan, end))
  if (!name || !isPerson(scan, name)) return null
  let from = after
  while (clauseWords.has(words.lower(from)) && from < title.lead) from++
  const rule = /^(?:re)?elected|appointed$/.test(words.lower(title.lead)) ? 'office-told' : 'title-after-name'
  return { rule, name, between: { from, to: title.lead }, nominee: false }
}

/** "Mark B. Roe, M.D., Ph.D., administrator": the name before the degrees that end at `end`. */
export function degreed({ words }: Scan, end: number): TokenRun | null {
  if (words.raw(end - 1) !== '.' && !degrees.test(words.lower(end - 1))) return null
  for (let k = end - 1; k > end - 12 && k > 0; k--) {
    const name = words.raw(k) === ',' && behindDegrees(words, k) >= end ? nameEndingAt(words, k) : null
    if (name) return name
  }
  return null
}

/** "Ana Ruiz is the director", "Ana Ruiz serves as director". */
function told(scan: Scan, title: TitleFound, copula: number): Join | null {
  const { words } = scan
  let k = words.lower(copula) === 'as' ? copula - 1 : copula
  while (copulaParts.has(words.lower(k - 1))) k--
  // "who has been director" is an apposition; "will be" and "wants to be" have not come true.
  if (words.lower(k) === 'who') return apposition(scan, title, words.raw(k - 1) === ',' ? k - 1 : k, copula + 1)
  if (unfinished.has(words.lower(copula)))
    return words.lower(copula - 1) === 'to'
      ? (given(scan, title, copula - 1) ?? nominated(scan, title, copula - 1))
      : null
  const name = nameEndingAt(words, k) ?? enclosed(words, k) ?? whenNamed(scan, title, k)
  if (!name || !isPerson(scan, name) || !looksLikeSubject(scan, name)) return null
  return { rule: 'office-told', name, between: { from: copula + 1, to: title.lead }, nominee: false }
}

/** "A brother, Bo Roe, was sheriff", "Ann Poe, 61, was mayor": the name ends before a comma, or an age between two. */
function enclosed(words: Words, k: number): TokenRun | null {
  if (words.raw(k - 1) !== ',') return null
  const end = beforeAge(words, k - 1)
  const name = nameEndingAt(words, end)
  if (end < k - 1) return name
  return name && words.raw(name.from - 1) === ',' && kin.has(words.lower(name.from - 2)) ? name : null
}

/** "When Ann Poe bought the house, she was sheriff": the pronoun is the first name of the sentence. */
function whenNamed({ article, words }: Scan, title: TitleFound, k: number): TokenRun | null {
  if (!pronouns.has(words.lower(k - 1)) || title.word.proof !== 'certain' || words.raw(k - 2) !== ',') return null
  for (let at = k - 3; at > k - 24 && at >= 0; at--)
    if (times.has(words.raw(at))) return nameAt(words, at + 1, 2)
    else if (article.folded.slice(words.end(at), words.start(at + 1)).includes('\n')) return null
  return null
}

/** A subject begins its sentence or clause, or bears a common first name. */
function looksLikeSubject(scan: Scan, name: TokenRun): boolean {
  const before = scan.words.raw(name.from - 1)
  return looksPersonal(scan.words, name) || name.from === 0 || clauseStarts.has(before)
}

/** "appointed Ana Ruiz as director", "nominated Ana Ruiz to be director", "named Ana Ruiz city manager". */
function given(scan: Scan, title: TitleFound, link: number): Join | null {
  const { words } = scan
  const name = nameEndingAt(words, link)
  if (!name || !isPerson(scan, name)) return null
  let giver = ''
  for (let k = name.from - 1; k > name.from - 4 && k >= 0 && giver === ''; k--)
    if (givers.has(words.lower(k))) giver = words.lower(k)
  if (giver === '') return null
  const from = words.lower(link) === 'to' && words.lower(link + 1) === 'be' ? link + 2 : Math.min(link + 1, title.lead)
  return {
    rule: 'office-told',
    name,
    between: { from: link === title.lead ? title.lead : from, to: title.lead },
    nominee: /^(?:nomin|pick|tap|choose|chose)/.test(giver),
    given: true,
  }
}

/** "was elected mayor", "resigned as mayor", "sworn in Monday as mayor": the verb is token `k`. */
function isHeld(words: Words, k: number): boolean {
  const word = words.lower(k)
  if (givenOffice.has(word)) return true
  if (word === 'as' || !/^[a-z]/.test(word)) return false
  if (!heldOffice.has(word)) return false
  for (let at = k + 1; at < k + 6; at++) if (words.lower(at) === 'as') return true
  return false
}

/** "sworn in Monday as mayor": the verb stands before "as", which is token `as`. */
function heldAs(scan: Scan, title: TitleFound, as: number): Join | null {
  if (scan.words.lower(as) !== 'as') return null
  for (let k = as - 1; k > as - 7 && k > 0; k--) if (isHeld(scan.words, k)) return subjectOf(scan, title, k)
  return null
}

/** Who "was elected", "resigned as": the name before the verb, or before its comma. */
function subjectOf(scan: Scan, title: TitleFound, verb: number): Join | null {
  const { words } = scan
  let k = verb
  let passive = /^(?:resign|retire|step|quit|work|took|won|lost|began|ended|finished)/.test(words.lower(verb))
  while (auxiliaries.has(words.lower(k - 1))) {
    k--
    if (passives.has(words.lower(k))) passive = true
    // "Ann Poe will be sworn in": not yet.
    if (words.lower(k) === 'be' && words.lower(verb) !== 'sworn') return null
  }
  let from = verb + 1
  for (let at = verb + 1; at < title.lead; at++) if (words.lower(at) === 'as') from = at + 1
  if (words.raw(k - 1) === ',') {
    const join = apposition(scan, title, k - 1, from)
    return join && { ...join, rule: 'office-told' }
  }
  const name = passive ? nameEndingAt(words, k) : null
  if (!name || !isPerson(scan, name) || !looksLikeSubject(scan, name)) return null
  return { rule: 'office-told', name, between: { from, to: title.lead }, nominee: /^nominated/.test(words.lower(verb)) }
}

/** "Ana Ruiz, nominated to be director", "Ana Ruiz, appointed last year as director". */
function nominated(scan: Scan, title: TitleFound, link: number): Join | null {
  const { words } = scan
  for (let k = link - 1; k > link - 6 && k > 0; k--) {
    if (words.raw(k) === ',') return null
    if (words.raw(k - 1) !== ',' || !givers.has(words.lower(k))) continue
    const join = apposition(scan, title, k - 1, link + 1)
    const from = Math.min(words.lower(link + 1) === 'be' ? link + 2 : link + 1, title.lead)
    return (
      join && { ...join, between: { from, to: title.lead }, nominee: /^(?:nomin|pick|tap|cho)/.test(words.lower(k)) }
    )
  }
  return null
}

/** "Roger Poe director of OCR stated": the comma was lost. */
function commaLost(scan: Scan, title: TitleFound): Join | null {
  const { words } = scan
  if (!ofFor.has(words.lower(title.to)) || title.lead !== title.from) return null
  const gap = words.start(title.from) - words.end(title.from - 1) > 1
  if (words.isCapital(title.from) && !gap) return null
  const name = nameEndingAt(words, title.from)
  if (!name || !isPerson(scan, name) || honorables.has(words.lower(name.from - 1))) return null
  return { rule: 'title-after-name', name, between: { from: title.from, to: title.from }, nominee: false }
}

/** Not "in Los Angeles, the mayor", nor "the Daily Bee, the mayor said". */
function isPerson(scan: Scan, name: TokenRun): boolean {
  const { words } = scan
  const before = words.lower(name.from - 1)
  if (placePrepositions.has(before)) return false
  if (articles.has(before) && !looksPersonal(words, name)) return false
  return !isPlace(scan, name)
}
