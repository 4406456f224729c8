/** How a name is joined to the title behind it: by a comma, a verb, a verb of appointing, or nothing but a blank. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { articles, choices } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { apposition, commaLost, degreed } from './apposition.ts'
import { type Join, officeTold } from './join.ts'
import type { TitleFound } from './read-title.ts'
import type { Scan } from './token-run.ts'
import { given, heldAs, isHeld, nominated, subjectOf, told } from './told-by-verb.ts'

const innerMarks = wordSet("'s ' - & .")
const intentions = wordSet('for to be')
const MOST_BETWEEN = 10

const copulas = wordSet('is was be becomes became remains remained serve serves served been serving being')
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
