/** A name, then a title: "Ana Ruiz, the city's housing director", "Bo Poe is director of the agency", "named Cy Doe chief of staff". */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import type { Span } from '../../types.ts'
import { bodyName } from './bodies.ts'
import { fields } from './fields.ts'
import { isPublicAfter } from './is-public.ts'
import { tagBefore } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { bodyAfter, bodyAt } from './read-body.ts'
import { behindDegrees, looksPersonal, nameEndingAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { gapBefore, type Scan, spanOf, type TokenRun, textOf } from './token-run.ts'

/** How the name and the title are joined, and the tokens between. */
interface Join {
  readonly rule: 'title-after-name' | 'office-told'
  readonly name: TokenRun
  /** Words between name and title, without "who is". */
  readonly between: TokenRun
  readonly nominee: boolean
}

const MOST_BETWEEN = 10
const copulas = /^(?:is|was|be|becomes|became|remains|remained|serves|served|been|serving|being)$/
const givers =
  /^(?:appoint|appoints|appointed|appointing|name|names|named|naming|nominate|nominates|nominated|nominating|nomination|elect|elects|elected|pick|picks|picked|tap|taps|tapped|hire|hires|hired|hiring|choose|chose|chosen|select|selected|confirm|confirms|confirmed|confirming|confirmation|promote|promoted|swore|installed|appointment|made|replace|replaced)$/
const verbs =
  /^(?:said|says|told|tells|asked|asks|and|that|but|by|with|to|or|than|because|when|while|after|before|if|of|for|from|against|over|about|called|calls|met|meets|sued|sues|urged|wrote|urges|wants|wanted|has|had|have|will|would|could|should|may|might|can|are|were|not|did|does|do|including|like|under|in|on|at|where|which)$/

const closers = /^(?:and|who|but|or|in|on|at|during|since|from|for|of|to|with|until|as|when|while|whose)$/
const verbsBehind = /^(?:said|says|told|has|had|is|was|will|would|added|wrote|called|did|does)$/

/** The person whom the title behind the name belongs to; null if there is none. */
export function titleAfterName(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  const join = joinBefore(scan, title)
  if (!join) return null
  const field = fieldBehind(words, title.written)
  const behind = bodyAfter(words, field)
  // In a letter's address the body stands on the next line.
  const end = behind?.to ?? title.to
  const below = gapBefore(words, end) && words.isCapital(end) ? bodyAt(words, end) : null
  const between = join.between.to > join.between.from ? join.between : null
  if (!isPublicAfter(scan, title, between, below ?? behind) && !isAcronym(words, title, behind)) return null
  if (!standsAlone(scan, join, title, behind)) return null
  const whole = {
    from: title.from,
    to: behind && field === title.written && /^(?:of|for)$/.test(words.lower(field)) ? behind.to : field,
  }
  const { name } = join
  return {
    rule: join.rule,
    name: spanOf(scan, name),
    title: spanOf(scan, whole),
    qualifier: title.qualifier ?? (join.nominee ? 'nominee' : null),
    head: title.head,
    organization: bodyOf(scan, below ?? behind, between),
    around: { start: words.start(between?.from ?? title.from), end: words.end((below ?? behind ?? title).to - 1) },
    tag: null,
  }
}

/** The words that name a body, those behind the title first; else whatever stands there. */
function bodyOf(scan: Scan, behind: TokenRun | null, between: TokenRun | null): Span | null {
  const named = [behind, between].find((run) => run !== null && bodyName.test(textOf(scan, run))) ?? behind ?? between
  return named ? spanOf(scan, named) : null
}

/** Behind "of policy", "for public works": the field of a title in lower case, before the body that comes. */
function fieldBehind(words: Words, to: number): number {
  if (!/^(?:of|for)$/.test(words.lower(to))) return to
  let k = to + 1
  while (
    words.shape(k) === Shape.lower &&
    (fields.has(words.lower(k)) || (words.lower(k) === 'and' && fields.has(words.lower(k + 1))))
  )
    k++
  return k > to + 1 && /^(?:of|for|at|with|in|on)$/.test(words.lower(k)) ? k : to
}

/** "Janet Poe, Executive Director of the NDESPB." */
function isAcronym(words: Words, title: TitleFound, behind: TokenRun | null): boolean {
  return (
    behind !== null &&
    behind.to - behind.from === 1 &&
    words.isCapital(title.from) &&
    /^[A-Z]{4,8}$/.test(words.raw(behind.from))
  )
}

function joinBefore(scan: Scan, title: TitleFound): Join | null {
  const { words } = scan
  let k = title.lead - 1
  const doctor = degreed(words, title.lead)
  if (doctor)
    return { rule: 'title-after-name', name: doctor, between: { from: title.lead, to: title.lead }, nominee: false }
  for (let steps = 0; k > 0 && steps < MOST_BETWEEN && words.joined(k); k--, steps++) {
    const raw = words.raw(k)
    const lower = words.lower(k)
    if (raw === ',' || (raw === '-' && isDash(words, k))) return apposition(scan, title, k, k + 1)
    if (lower === 'who' && raw === 'who') return apposition(scan, title, words.raw(k - 1) === ',' ? k - 1 : k, k + 1)
    if (copulas.test(lower) || (lower === 'as' && copulas.test(words.lower(k - 1)))) return told(scan, title, k)
    if (lower === 'as' || (lower === 'to' && k === title.lead - 1)) return given(scan, title, k)
    if (raw === '(' && k === title.lead - 1) return apposition(scan, title, k, k + 1)
    if (words.shape(k) === Shape.mark && !/^(?:'s|'|-|&|\.)$/.test(raw)) return null
    if (raw === '.' && words.raw(k - 1).length > 3) return null
    if (verbs.test(lower) && !(lower === 'of' && words.isCapital(k + 1))) {
      return null
    }
    if (k === title.lead - 1 && words.isCapital(k)) {
      const lost = commaLost(scan, title) ?? given(scan, title, title.lead)
      if (lost) return lost
    }
  }
  return null
}

const isDash = (words: Words, k: number): boolean =>
  words.start(k) > words.end(k - 1) && words.start(k + 1) > words.end(k)

/** A name that ends before a comma, an age, a party tag or degrees. */
function apposition(scan: Scan, title: TitleFound, comma: number, after: number): Join | null {
  const { words } = scan
  let end = comma
  // "Ann Poe, 52, the mayor": the age stands between.
  if (words.shape(end - 1) === Shape.number && words.raw(end - 2) === ',') end -= 2
  const tag = tagBefore(words, end)
  if (tag !== null) end = tag
  const name = nameEndingAt(words, end) ?? (behindDegrees(words, end) > end ? null : degreed(words, end))
  if (!name || !isPerson(scan, name)) return null
  let from = after
  while (
    /^(?:who|is|was|serves|served|as|has|been|now|also|currently|became|then|later|once|once|recently|previously)$/.test(
      words.lower(from),
    ) &&
    from < title.lead
  )
    from++
  return { rule: 'title-after-name', name, between: { from, to: title.lead }, nominee: false }
}

/** "Mark B. Roe, M.D., Ph.D., administrator": the name before the degrees that end at `end`. */
function degreed(words: Words, end: number): TokenRun | null {
  if (!/^(?:\.|md|phd|jd|esq|cpa|rn|m\.d\.|j\.d\.)$/.test(words.lower(end - 1))) return null
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
  while (
    /^(?:is|was|has|had|been|be|also|now|currently|once|then|still|who|serves|served|became|remains)$/.test(
      words.lower(k - 1),
    )
  )
    k--
  // "who has been director" is an apposition; "will be" and "wants to be" have not come true.
  if (words.lower(k) === 'who') return apposition(scan, title, words.raw(k - 1) === ',' ? k - 1 : k, copula + 1)
  if (/^(?:be|being|serving)$/.test(words.lower(copula)))
    return words.lower(copula - 1) === 'to' ? given(scan, title, copula - 1) : null
  const name = nameEndingAt(words, k)
  if (!name || !isPerson(scan, name) || !looksLikeSubject(scan, name)) return null
  return { rule: 'office-told', name, between: { from: copula + 1, to: title.lead }, nominee: false }
}

/** A subject begins its sentence or clause, or bears a common first name. */
function looksLikeSubject(scan: Scan, name: TokenRun): boolean {
  const before = scan.words.raw(name.from - 1)
  return looksPersonal(scan.words, name) || name.from === 0 || /^(?:\.|,|"|that|and|but|when)$/.test(before)
}

/** "appointed Ana Ruiz as director", "nominated Ana Ruiz to be director", "named Ana Ruiz city manager". */
function given(scan: Scan, title: TitleFound, link: number): Join | null {
  const { words } = scan
  const name = nameEndingAt(words, link)
  if (!name || !isPerson(scan, name)) return null
  let giver = ''
  for (let k = name.from - 1; k > name.from - 4 && k >= 0 && giver === ''; k--)
    if (givers.test(words.lower(k))) giver = words.lower(k)
  if (giver === '') return null
  const from = words.lower(link) === 'to' && words.lower(link + 1) === 'be' ? link + 2 : Math.min(link + 1, title.lead)
  return {
    rule: 'office-told',
    name,
    between: { from: link === title.lead ? title.lead : from, to: title.lead },
    nominee: /^(?:nomin|pick|tap|choose|chose)/.test(giver),
  }
}

/** "Roger Poe director of OCR stated": the comma was lost. */
function commaLost(scan: Scan, title: TitleFound): Join | null {
  const { words } = scan
  if (!/^(?:of|for)$/.test(words.lower(title.to)) || title.lead !== title.from) return null
  const gap = words.start(title.from) - words.end(title.from - 1) > 1
  if (words.isCapital(title.from) && !gap) return null
  const name = nameEndingAt(words, title.from)
  if (!name || !isPerson(scan, name) || /^(?:honorable|hon)$/.test(words.lower(name.from - 1))) return null
  return { rule: 'title-after-name', name, between: { from: title.from, to: title.from }, nominee: false }
}

/** Not "in Los Angeles, the mayor", nor "the Daily Bee, the mayor said". */
function isPerson(scan: Scan, name: TokenRun): boolean {
  const { words } = scan
  const before = words.lower(name.from - 1)
  if (/^(?:in|at|near|outside|inside|across|throughout|around)$/.test(before)) return false
  if (/^(?:the|a|an)$/.test(before) && !looksPersonal(words, name)) return false
  return !scan.places.covers(words.start(name.from), words.end(name.to - 1))
}

/** An apposition is closed by a mark: not "At Harvard Yard, the mayor said". */
function standsAlone(scan: Scan, join: Join, title: TitleFound, behind: TokenRun | null): boolean {
  const { words } = scan
  if (join.rule === 'office-told') return true
  const end = behind?.to ?? title.to
  const next = words.lower(end)
  if (behind === null) return !/^[a-z]/.test(next) || closers.test(next)
  return !verbsBehind.test(next) || looksPersonal(words, join.name)
}
