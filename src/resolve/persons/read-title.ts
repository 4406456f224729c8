/** Reads the title that ends at a token: its head, what belongs to it before the head, and how it is held. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { headOf, type TitleEnd, titleEnds } from '../../rules/person/title-ends.ts'
import { type TitleWord, titleWords } from '../../rules/person/titles.ts'
import { ands, determiners, ofFor, ofForOn } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { inList } from './read-body.ts'
import { onOneLine, type Scan, type TokenRun } from './token-run.ts'
import {
  ATTRIBUTE,
  BODY_NOUN,
  FIELD,
  isListed,
  listsAt,
  QUALIFIER,
  TITLE_END,
  TITLE_MODIFIER,
  TITLE_WORD,
} from './word-lists.ts'

const electWords = wordSet('nominee designee designate elect')
const alsoVerbs = wordSet('fire house court')
const noNames = wordSet('The A An In On And But Former')

/** A title with everything that belongs to it. */
export interface TitleFound extends TokenRun {
  readonly head: string
  readonly word: TitleWord
  /** "Sens.", "council members": several persons may follow. */
  readonly plural: boolean
  readonly qualifier: string | null
  /** Behind the title without "-elect" or "nominee". */
  readonly written: number
  /** First token of the title with qualifiers and attributes: what stands before is a body, a place or the sentence. */
  readonly lead: number
}

/** Titles that are written with a period. */
const abbreviated = wordSet(
  'gov govs lt lts sen sens rep reps del dels ald alds sgt sgts capt capts cmdr maj pres supt atty col cpl det',
)

/** "Judge/Executive" is written with a hyphen as well. */
const isHyphen = (raw: string): boolean => raw === '-' || raw === '/'

const plain = (words: Words, k: number): string => {
  const word = words.lower(k)
  if (word === '/') return '-'
  if (word === 'us' || word === 'u.s.') return 'u.s.'
  return word.length > 1 && word.endsWith('.') && word !== 'u.n.' ? word.slice(0, -1) : word
}

/** The longest title whose last word is token `i` and which does not go on behind it; null if there is none. */
export function readTitle(scan: Scan, i: number): TitleFound | null {
  const { words } = scan
  // Nearly every word of a text is turned away here.
  if (!isListed(words, i, TITLE_END)) return null
  const end = titleEnds.get(words.lower(i)) as TitleEnd
  let before = i - 1
  while (words.raw(before) === '.') before--
  const longest = end.before.has(plain(words, before)) ? Math.min(end.longest, i + 1) : 1
  for (let length = longest; length > 1; length--) {
    const from = i - length + 1
    if (words.raw(from) === '.' || !onOneLine(words, from, i) || crossesSentence(words, from, i)) continue
    const text = lexical(words, from, i)
    const head = headOf(text)
    if (head === null) continue
    // "State Department of | Health Director"
    if (ofForOn.has(words.lower(from - 1)) && words.isCapital(from) && words.raw(from - 2) === 'Department') continue
    if (goesOn(words, from, i, head)) return null
    return extend(words, from, i + 1, head, text !== head)
  }
  if (end.alone === null || goesOn(words, i, i, end.alone)) return null
  return extend(words, i, i + 1, end.alone, words.lower(i) !== end.alone)
}

/** "sued Bibb County. Judge Ann Poe": a period that is no abbreviation's stands inside. */
function crossesSentence(words: Words, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (words.raw(k) === '.' && !abbreviated.has(words.lower(k - 1)) && words.raw(k - 1).length > 2) return true
  return false
}

/** Tokens as the lexicon writes them: no periods, "state's" one word, "co-chair" with its hyphen. */
function lexical(words: Words, from: number, to: number): string {
  let text = ''
  for (let k = from; k <= to; k++) {
    const word = plain(words, k)
    if (word === '.') continue
    text += text === '' || word === '-' || word === "'s" || isHyphen(words.raw(k - 1)) ? word : ` ${word}`
  }
  return text
}

const beforeVirtue = wordSet('of criminal social juvenile the environmental racial for')
const beforeVerb = wordSet('to will can not cannot')
const ownsOffice = new Set(['attorney general', 'mayor', 'governor', 'sheriff', 'district attorney', 'president'])
const owned = wordSet('office department nominee pick choice')

/** "general" of "attorney general" is no title, nor "chief" of "chief justice", nor "justice" of "Department of Justice". */
function goesOn(words: Words, from: number, i: number, head: string): boolean {
  const next = plain(words, i + 1)
  const before = words.lower(from - 1)
  if (next === 'general' && head !== 'major') return true
  if (titleEnds.has(next) && titleWords.has(`${head} ${next}`) && words.joined(i)) return true
  // "Chief Operating Officer", "Chief Deputy Auditor"
  if (head === 'chief' && words.lower(i + 2) === 'officer') return true
  if (head === 'chief deputy' && isListed(words, i + 1, TITLE_END)) return true
  if (head === 'justice' && beforeVirtue.has(before)) return true
  if (head === 'judge' && beforeVerb.has(before)) return true
  // "Tom Del Roe": the delegate has a period.
  if (head === 'del' && words.raw(i + 1) !== '.') return true
  if (/^(?:da|ig)$/.test(head) && words.raw(i) !== head.toUpperCase()) return true
  // "Chris Roe, D-Del.": a state.
  if (head === 'del' && before === '-') return true
  if (head === 'counsel' && next === 'for') return true
  // "Deputy Regional Administrator"
  if (head === 'deputy' && isListed(words, i + 1, TITLE_MODIFIER) && isListed(words, i + 2, TITLE_END)) return true
  if (head === 'nominee' && next === 'for' && titleFollows(words, i + 2)) return true
  // "the Attorney General's Office" heads nothing here, "the governor's nominee" tells whose, not who.
  return next === "'s" && ownsOffice.has(head) && owned.has(words.lower(i + 2))
}

/** "nominee for insurance commissioner": the office comes within a few words. */
function titleFollows(words: Words, from: number): boolean {
  for (let k = from; k < from + 5 && words.joined(k - 1); k++) {
    if (words.raw(k) === ',') return false
    if (isListed(words, k, TITLE_WORD) || isListed(words, k, TITLE_END)) return true
  }
  return false
}

/** Takes in modifiers, a qualifier and attributes before the head, and "-elect" behind. */
function extend(words: Words, from: number, to: number, head: string, plural: boolean): TitleFound {
  const first = modified(words, from)
  let last = to
  if (words.raw(last) === '.' && abbreviated.has(words.lower(last - 1))) last++
  const held: string[] = []
  let lead = first
  for (;;) {
    // "at-large member Ann Poe"
    if (words.lower(lead - 1) === 'large' && words.raw(lead - 2) === '-' && words.lower(lead - 3) === 'at') lead -= 3
    const hyphen = words.raw(lead - 1) === '-' ? 1 : 0
    const k = lead - 1 - hyphen
    if (k < 0 || !onOneLine(words, k, lead)) break
    if (isListed(words, k, QUALIFIER)) held.unshift(words.raw(k))
    else if (!isListed(words, k, ATTRIBUTE) || hyphen === 1) break
    // "Speaker Ann Poe appointed Mayor Bo Roe": the verb.
    else if (
      /^(?:re)?(?:elected|appointed)$/.test(words.raw(k)) &&
      words.isCapital(k - 1) &&
      !determiners.has(words.lower(k - 1))
    )
      break
    lead = k
  }
  const written = last
  let elect: string | null = null
  if (words.raw(last) === '-' && electWords.has(words.lower(last + 1))) {
    elect = words.lower(last + 1)
    last += 2
  } else if (electWords.has(words.lower(last)) && onOneLine(words, last - 1, last)) {
    elect = words.lower(last)
    last++
  }
  // "Councilor At-Large Ann Poe"
  if (words.lower(last) === 'at' && words.raw(last + 1) === '-' && words.lower(last + 2) === 'large') last += 3
  const word = titleWords.get(head) as TitleWord
  return {
    from: first,
    to: last,
    head,
    word,
    plural,
    qualifier: held.length > 0 ? held.join(' ') : elect,
    lead,
    written,
  }
}

/** First token of the title: back over "deputy", "assistant", "state", "Public Works". */
function modified(words: Words, from: number): number {
  let first = from
  while (first > 0 && onOneLine(words, first - 1, first)) {
    const k = first - 1
    const word = words.lower(k)
    const lists = listsAt(words, k)
    const hyphen = isHyphen(words.raw(k)) && words.end(k) === words.start(first) && words.end(k - 1) === words.start(k)
    if (hyphen) {
      // "flood-control chief"
      const compound = isListed(words, first, FIELD) && words.shape(k - 1) === Shape.lower
      // "Auditor-Controller", "Clerk/Treasurer"
      const double = words.isCapital(k - 1) && isListed(words, k - 1, TITLE_WORD)
      if (!isListed(words, k - 1, TITLE_MODIFIER) && !compound && !double) break
      first = k - 1
    } else if ((lists & (TITLE_MODIFIER | QUALIFIER)) === TITLE_MODIFIER) {
      // "voted to fire Superintendent Ann Poe"
      if (alsoVerbs.has(words.raw(k)) && words.lower(k - 1) === 'to') break
      // "budget chief under Mayor Bo Roe"
      if (word === 'under' && words.lower(first) !== 'secretary') break
      // "Pueblo County Sheriff": the county is the place's word, not the title's.
      if ((lists & BODY_NOUN) !== 0 && isName(words, k - 1) && words.isCapital(k)) break
      // "Department of Education Director": the end of a body's name.
      if (words.isCapital(k) && ofForOn.has(words.lower(k - 1)) && words.isCapital(k - 2)) break
      first = k
    } else if (words.raw(k) === 'office' && words.raw(k - 1) === 'field') first = k - 1
    else if ((lists & FIELD) !== 0) {
      const start = fieldStart(words, k)
      if (start === null) break
      first = start
    } else break
  }
  return first
}

const isName = (words: Words, k: number): boolean =>
  words.joined(k) &&
  (words.raw(k) === "'s" ||
    (words.isCapital(k) && !isListed(words, k, TITLE_MODIFIER | FIELD | ATTRIBUTE) && !noNames.has(words.raw(k))))

/** Start of "Parks and Recreation" that ends at `k`; null if the words are the end of a body's name: "Department of Health". */
function fieldStart(words: Words, k: number): number | null {
  let start = k
  for (;;) {
    const before = words.lower(start - 1)
    if (!words.joined(start - 1)) break
    if (isListed(words, start - 1, FIELD)) start--
    else if (ands.has(before) && isListed(words, start - 2, FIELD) && words.joined(start - 2)) start -= 2
    else break
  }
  const before = words.lower(start - 1)
  if (ofForOn.has(before) && words.isCapital(start - 2) && words.isCapital(k)) return null
  // "Bureau of Indian Affairs Regional Director"
  if (
    words.isCapital(start - 1) &&
    words.isCapital(k) &&
    ofForOn.has(words.lower(start - 2)) &&
    isListed(words, start - 3, BODY_NOUN)
  )
    return null
  if (before === 'the' && ofFor.has(words.lower(start - 2))) return null
  if (before === 'and' && words.raw(start - 2) === ',' && inList(words, start - 2)) return null
  // "Department of Agriculture, Conservation and Forestry Commissioner"
  if (before === ',' && words.isCapital(start) && inList(words, start - 1)) return null
  return start
}
