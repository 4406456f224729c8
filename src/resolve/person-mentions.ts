/** Every occurrence of the officials' names: in full, or the surname alone where it can only be theirs. */

import { Shape } from '../article/tokens.ts'
import type { Words } from '../article/words.ts'
import { partitionPoint } from '../partition-point.ts'
import { suffixes } from '../rules/person/names.ts'
import { juniors } from '../rules/person/word-set.ts'
import type { Found, Span } from '../types.ts'
import { LARGEST_FAMILY, type Person } from './people.ts'
import { sameFirst } from './person-names.ts'
import { isClearlyName, isNamedAfter, keyAt, plainForm, readBackwards } from './surname-context.ts'

const nobody: ReadonlyMap<number, readonly Found[]> = new Map()

/** Mentions by the index of the person, each list sorted by start. */
export function findMentions(
  words: Words,
  windows: readonly Span[],
  people: readonly Person[],
  masked: readonly Span[],
): ReadonlyMap<number, readonly Found[]> {
  if (people.length === 0) return nobody
  const bySurname = indexOf(people)
  const titledAt = new Map<number, { readonly index: number; readonly rule: string; readonly start: number }>()
  people.forEach((person, index) => {
    for (const { name, rule } of person.found)
      titledAt.set(behindSuffix(words, name), { index, rule, start: name.start })
  })
  const lastWords = new Set([...bySurname.keys()].map((surname) => surname.slice(surname.lastIndexOf('-') + 1)))
  const initials = initialsOf(lastWords)
  let common: ReadonlySet<string> | null = null
  const isCommon = (key: string) => {
    common ??= commonWords(words, bySurname)
    return common.has(key)
  }
  const result = new Map<number, Found[]>()
  /** Who was last named with a surname; null: somebody else. */
  const last = new Map<string, number | null>()
  let window = 0
  let mask = 0
  for (let i = 0; i < words.count; i++) {
    // Nearly every word of a text is turned away here.
    if (!words.isCapital(i)) continue
    const { lower } = words.word(i)
    if ((initials & initialOf(lower)) === 0 || !lastWords.has(plainForm(lower))) continue
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
    if (candidate.given === null && !isClearlyName(words, i, candidate.first) && isCommon(key)) continue
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

/** A bit for each first letter from a to z, which the comparison form leaves as it is; all of them for any other. */
function initialOf(lower: string): number {
  const at = lower.charCodeAt(0) - 97
  return at >= 0 && at < 26 ? 1 << at : -1
}

function initialsOf(surnames: Iterable<string>): number {
  let initials = 0
  for (const surname of surnames) initials |= initialOf(surname)
  return initials
}

function push(result: Map<number, Found[]>, index: number, found: Found): void {
  const list = result.get(index)
  if (list) list.push(found)
  else result.set(index, [found])
}

function indexOf(people: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  people.forEach((person, at) => {
    for (const key of new Set([person.surname, person.last])) {
      const owners = index.get(key)
      if (owners === undefined) index.set(key, [at])
      else if (owners.length < LARGEST_FAMILY) owners.push(at)
    }
  })
  return index
}

/** End offset of a titled name without its suffix: the token that mentions are looked up by. */
function behindSuffix(words: Words, name: Span): number {
  let i = tokenEndingAt(words, name.end)
  while (i > 0 && (suffixes.has(words.lower(i)) || /^[.,]$/.test(words.raw(i)))) i--
  return words.end(i)
}

function tokenEndingAt(words: Words, end: number): number {
  return partitionPoint(words.count, (i) => words.end(i) < end)
}

/** End offset of a full name whose surname is token `i`, with "Jr." or "III". */
function endOf(words: Words, i: number): number {
  const at = words.raw(i + 1) === ',' && juniors.has(words.lower(i + 2)) ? i + 2 : i + 1
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
