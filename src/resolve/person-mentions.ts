/** Every occurrence of the officials' names: in full, or the surname alone where it can only be theirs. */
import { Shape } from '../article/tokens.ts'
import type { Words } from '../article/words.ts'
import { firstNames } from '../rules/person/first-names.ts'
import { joinedParticles, notNames, suffixes } from '../rules/person/names.ts'
import { attributes, qualifiers, titleWords } from '../rules/person/titles.ts'
import { gapBefore } from '../rules/person/token-run.ts'
import type { Found, Span } from '../types.ts'
import type { Person } from './people.ts'
import { sameFirst } from './person-names.ts'

/** Behind a surname these make the whole a thing named after the person. */
const namedAfter =
  /^(?:administration|administrations|campaign|era|family|families|county|parish|street|avenue|road|drive|boulevard|lane|highway|park|act|amendment|doctrine|school|elementary|academy|university|college|foundation|library|memorial|bridge|airport|building|hall|hospital|rule|reforms|estate|township|center|institute|v|vs)$/
const afterSurname =
  /^(?:,|\.|;|:|'s|'|"|\)|-|and|or|who|said|says|told|has|had|is|was|will|would|also|did|does|added|wrote|asked|called|denied|agreed|did|could|should|to|on|in|of|for|with|at|by)$/

interface Candidate {
  readonly first: number
  readonly surname: number
  /** The given name that stands before; null: the surname alone. */
  readonly given: string | null
  /** Somebody else's given name stands before. */
  readonly foreign: boolean
}

/** Mentions by the index of the person, each list sorted by start. */
export function findMentions(
  words: Words,
  windows: readonly Span[],
  people: readonly Person[],
  masked: readonly Span[],
): ReadonlyMap<number, readonly Found[]> {
  const bySurname = indexOf(people)
  const titledAt = new Map<number, { readonly index: number; readonly rule: string; readonly start: number }>()
  people.forEach((person, index) => {
    for (const { name, rule } of person.found)
      titledAt.set(behindSuffix(words, name), { index, rule, start: name.start })
  })
  const common = commonWords(words, bySurname)
  const result = new Map<number, Found[]>()
  /** Who was last named with a surname; null: somebody else. */
  const last = new Map<string, number | null>()
  let window = 0
  let mask = 0
  for (let i = 0; i < words.count; i++) {
    if (!words.isCapital(i)) continue
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    if (window >= windows.length) break
    if (start < (windows[window] as Span).start) continue
    const key = keyAt(words, i)
    const owners = bySurname.get(key)
    if (!owners) continue
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask++
    if (mask < masked.length && (masked[mask] as Span).start <= start) continue
    const end = words.end(i)
    const at = titledAt.get(end)
    if (at) {
      last.set(key, at.index)
      push(result, at.index, { start: at.start, end: endOf(words, i), rule: at.rule })
      continue
    }
    const candidate = readBackwards(
      words,
      i,
      key,
      owners.map((index) => people[index] as Person),
    )
    if (candidate.foreign) {
      last.set(key, null)
      continue
    }
    if (isNamedAfter(words, i, candidate)) continue
    if (candidate.given === null && common.has(key) && !isClearlyName(words, i, candidate.first)) continue
    const index = ownerOf(owners, people, candidate.given, last.get(key))
    if (index === null) continue
    last.set(key, index)
    push(result, index, {
      start: words.start(candidate.first),
      end: candidate.given === null ? end : endOf(words, i),
      rule: candidate.given === null ? 'surname-again' : 'name-again',
    })
  }
  return result
}

function push(result: Map<number, Found[]>, index: number, found: Found): void {
  const list = result.get(index)
  if (list) list.push(found)
  else result.set(index, [found])
}

function indexOf(people: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  people.forEach((person, at) => {
    for (const key of new Set([person.surname, person.last])) index.set(key, [...(index.get(key) ?? []), at])
  })
  return index
}

/** Comparison form of the word, or words joined by a hyphen, that ends with token `i`. */
function keyAt(words: Words, i: number): string {
  const part = (k: number) => {
    const lower = words.lower(k)
    const plain = /[^a-z]/.test(lower) ? lower.normalize('NFKD').replace(/[\u0300-\u036f'.]/g, '') : lower
    return plain
  }
  return isHyphened(words, i) ? `${part(i - 2)}-${part(i)}` : part(i)
}

const isHyphened = (words: Words, i: number): boolean =>
  words.raw(i - 1) === '-' &&
  words.start(i - 1) === words.end(i - 2) &&
  words.start(i) === words.end(i - 1) &&
  words.isCapital(i - 2)

/** End offset of a titled name without its suffix: the token that mentions are looked up by. */
function behindSuffix(words: Words, name: Span): number {
  let i = tokenEndingAt(words, name.end)
  while (i > 0 && (suffixes.has(words.lower(i)) || /^[.,]$/.test(words.raw(i)))) i--
  return words.end(i)
}

function tokenEndingAt(words: Words, end: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.end(middle) < end) low = middle + 1
    else high = middle
  }
  return low
}

/** End offset of a full name whose surname is token `i`, with "Jr." or "III". */
function endOf(words: Words, i: number): number {
  const at = words.raw(i + 1) === ',' && /^(?:jr|sr)$/.test(words.lower(i + 2)) ? i + 2 : i + 1
  if (!suffixes.has(words.lower(at)) || !words.isCapital(at) || !words.joined(i)) return words.end(i)
  return words.raw(at + 1) === '.' && words.start(at + 1) === words.end(at) ? words.end(at + 1) : words.end(at)
}

/** Surnames that the article also has in lower case: "Price" and "the price". */
function commonWords(words: Words, bySurname: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const common = new Set<string>()
  for (let i = 0; i < words.count; i++)
    if (words.shape(i) === Shape.lower && bySurname.has(words.lower(i))) common.add(words.lower(i))
  return common
}

/** Back from the surname over particles, initials, nicknames and given names of those who bear it. */
function readBackwards(words: Words, i: number, key: string, owners: readonly Person[]): Candidate {
  let surname = isHyphened(words, i) ? i - 2 : i
  while (
    joinedParticles.test(words.lower(surname - 1)) &&
    words.joined(surname - 1) &&
    owners.some((person) => person.surname !== key)
  )
    surname--
  if (
    words.raw(surname - 1) === '.' &&
    words.lower(surname - 2) === 'st' &&
    owners.some((person) => person.surname !== key)
  )
    surname -= 2
  const mine = (k: number) =>
    owners.some(({ givens }) => givens.some((list) => list.some((given) => sameFirst(given, keyAt(words, k)))))
  let first = surname
  let given: string | null = null
  while (first > 0 && surname - first < 8 && words.joined(first - 1) && !gapBefore(words, first)) {
    const k = first - 1
    if (words.raw(k) === '.' && words.shape(k - 1) === Shape.initial && words.start(k) === words.end(k - 1)) {
      first -= 2
      if (words.shape(k - 2) !== Shape.title && mine(k - 1)) given ??= keyAt(words, k - 1)
    } else if (words.shape(k) === Shape.initial && words.isCapital(k - 1)) first--
    else if (/^["')]$/.test(words.raw(k)) && /^["'(]$/.test(words.raw(k - 2)) && words.isCapital(k - 1)) first -= 3
    else if (words.isCapital(k) && words.shape(k) !== Shape.initial && mine(k)) {
      given = keyAt(words, k)
      first--
    } else break
  }
  if (given !== null) return { first, surname, given, foreign: false }
  const k = first - 1
  const strange = isGiven(words, k)
  // The surname was first named alone: a first name before it completes the name.
  if (strange && owners.length === 1 && owners[0]?.givens.length === 0)
    return { first: k, surname, given: keyAt(words, k), foreign: false }
  return { first: surname, surname, given: null, foreign: strange }
}

/** Is token `k`, right before a surname, somebody's given name? */
function isGiven(words: Words, k: number): boolean {
  if (k < 0 || !words.joined(k) || gapBefore(words, k + 1) || words.shape(k) !== Shape.title) return false
  const lower = words.lower(k)
  if (firstNames.has(lower)) return true
  if (notNames.has(lower) || titleWords.has(lower) || attributes.has(lower) || qualifiers.has(lower)) return false
  if (titleWords.has(lower.replace(/s$/, ''))) return false
  // At the start of a sentence or of a line any word has a capital.
  return k > 0 && words.joined(k - 1) && /^[a-z,]/.test(words.raw(k - 1))
}

function isNamedAfter(words: Words, i: number, { given }: Candidate): boolean {
  const next = words.lower(i + 1)
  if (!words.joined(i)) return false
  if (namedAfter.test(next))
    return /^(?:administrations?|campaign|era|family|families|v|vs)$/.test(next)
      ? given === null || /^(?:v|vs)$/.test(next)
      : words.isCapital(i + 1)
  if (given !== null || words.shape(i + 1) !== Shape.title || words.shape(i) !== Shape.title) return false
  // "Roe Valley", but "Roe Urges Panel" in a headline.
  return !notNames.has(next) && words.start(i + 1) - words.end(i) < 2
}

/** A surname that is a word as well stands as a name: inside a sentence, or before a verb or mark. */
function isClearlyName(words: Words, i: number, first: number): boolean {
  const before = words.raw(first - 1)
  const opens = before === '' || /^[.!?"(-]$/.test(before) || !words.joined(first - 1)
  return !opens || afterSurname.test(words.lower(i + 1))
}

/** Of several persons of one surname: the one whose given name fits, else the one named last, else the only one. */
function ownerOf(
  owners: readonly number[],
  people: readonly Person[],
  given: string | null,
  last: number | null | undefined,
): number | null {
  const unique = [...new Set(owners)]
  if (given !== null) {
    const fits = (index: number) =>
      (people[index] as Person).givens.some((list) => list.some((other) => sameFirst(other, given)))
    return (
      unique.find(fits) ??
      (unique.length === 1 && (people[unique[0] as number] as Person).givens.length === 0
        ? (unique[0] as number)
        : null)
    )
  }
  if (last === null) return null
  if (unique.length === 1) return unique[0] as number
  return last !== undefined && unique.includes(last) ? last : null
}
