/** A name and a title that a verb joins: "Ann Poe is the director", "appointed Bo Roe as clerk", "Cy Doe resigned as mayor". */
import type { Words } from '../../article/words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { apposition, isPerson } from './apposition.ts'
import type { Join } from './join.ts'
import { looksPersonal } from './looks-personal.ts'
import { beforeAge, nameEndingAt } from './name-ending.ts'
import { nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { hasOneOf, type Scan, type TokenRun } from './token-run.ts'

const kin = wordSet(
  `brother sister father mother son daughter husband wife uncle aunt cousin grandfather grandmother nephew niece grandson granddaughter
  partner friend neighbor opponent challenger rival successor predecessor replacement colleague`,
)
const pronouns = wordSet('he she')
const times = wordSet('When While Before After Until')
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
const as = wordSet('as')
const auxiliaries = wordSet(
  'was were is has had been be who will also recently first later then unanimously narrowly abruptly formally officially being',
)
const passives = wordSet('was were is been')
const givers = wordSet(
  `appoint appoints appointed appointing name names named naming nominate nominates nominated nominating nomination
  elect elects elected pick picks picked tap taps tapped hire hires hired hiring choose chose chosen select selected
  confirm confirms confirmed confirming confirmation promote promoted swore installed appointment made replace
  replaced replaces replacing succeed succeeds succeeded succeeding ousted unseated`,
)

/** The name before "is the director", "serves as director", the verb or "as" being token `copula`; null if none is the subject. */
export function told(scan: Scan, title: TitleFound, copula: number): Join | null {
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
export function given(scan: Scan, title: TitleFound, link: number): Join | null {
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
export function isHeld(words: Words, k: number): boolean {
  const word = words.lower(k)
  return givenOffice.has(word) || (heldOffice.has(word) && hasOneOf(words, k + 1, k + 6, as))
}

/** "sworn in Monday as mayor": the verb stands before "as", which is token `as`. */
export function heldAs(scan: Scan, title: TitleFound, as: number): Join | null {
  if (scan.words.lower(as) !== 'as') return null
  for (let k = as - 1; k > as - 7 && k > 0; k--) if (isHeld(scan.words, k)) return subjectOf(scan, title, k)
  return null
}

/** Who "was elected", "resigned as": the name before the verb, or before its comma. */
export function subjectOf(scan: Scan, title: TitleFound, verb: number): Join | null {
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
export function nominated(scan: Scan, title: TitleFound, link: number): Join | null {
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
