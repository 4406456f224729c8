/** Titles and names become officials: mentions of one person are gathered, office and place worked out. */
import { Shape } from '../article/tokens.ts'
import { Words } from '../article/words.ts'
import { firstNames } from '../data/person-names.ts'
import { findTitled } from '../rules/person/find-titled.ts'
import { notNames, suffixes } from '../rules/person/names.ts'
import type { TitledPerson } from '../rules/person/person-mention.ts'
import { federalBody } from '../rules/place/federal.ts'
import type { Article, Citation, Found, Jurisdiction, Official, Span } from '../types.ts'
import { type Office, readOffice } from './office.ts'

/** Finds the persons in public office whom the windows name; by first mention, mentions by start. Never throws. */
export function findOfficials(
  article: Article,
  windows: readonly Span[],
  citations: readonly Citation[],
  jurisdictions: readonly Jurisdiction[],
  enabled: (rule: string) => boolean = () => true,
): readonly Official[] {
  const words = new Words(article)
  const places = placeIndex(jurisdictions)
  const headline = article.blocks.find(({ kind }) => kind === 'headline') ?? null
  const masked = citations
    .filter(({ kind }) => kind === 'case' || kind === 'named_act')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
  const surnames = new Set<string>()
  const titled = () =>
    findTitled(article, words, windows, places, (name) => surnames.has(surnameOf(name))).filter(({ rule }) =>
      enabled(rule),
    )
  // A spokesman is known by the official he speaks for, so the titles are read again once the names are known.
  for (const person of titled()) surnames.add(surnameOf(nameOf(article, person.name)))
  const found = [...titled(), ...findOthers(article, windows).filter(({ rule }) => enabled(rule))].filter(
    (person) => !masked.some((span) => span.start < person.name.end && person.name.start < span.end),
  )
  const people = gatherPeople(
    article,
    found.filter((person) => isPlausible(article, person, headline)),
  )
  const mentions = findMentions(words, windows, people, masked)
  const officials = people.flatMap((person, index) => {
    const own = (mentions.get(index) ?? []).filter(({ rule }) => enabled(rule))
    return own.length === 0 ? [] : [{ person, mentions: own }]
  })
  const taken = new Map<string, number>()
  return officials
    .sort((a, b) => (a.mentions[0] as Found).start - (b.mentions[0] as Found).start)
    .map(({ person, mentions: own }) => {
      const office: Office = readOffice(article, person.found, jurisdictions, federalNearby(article))
      const name = fullest(article, person, own)
      const base = slugOf(name)
      const count = (taken.get(base) ?? 0) + 1
      taken.set(base, count)
      return { id: count === 1 ? base : `${base}-${count}`, name, ...office, mentions: own }
    })
}

/** The longest form of the name in the article. */
function fullest(article: Article, person: Person, mentions: readonly Found[]): string {
  return mentions
    .map((mention) => set(nameOf(article, mention)))
    .reduce((best, name) => (partsOf(name).length > partsOf(best).length ? name : best), person.name)
}

/** A person with every titled naming. */
export interface Person {
  readonly name: string
  readonly surname: string
  readonly firsts: ReadonlySet<string>
  readonly found: readonly TitledPerson[]
}

const nameOf = (article: Article, span: Span): string =>
  article.text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
    .replace(/,$/, '')

const partsOf = (name: string): readonly string[] =>
  name
    .replace(/[“”"]/g, '')
    .split(/[\s,]+/)
    .filter((part) => part && !suffixes.has(part.toLowerCase().replace('.', '')))

/** The comparison form of a name's last part, with its particles: "Van Horn", "VanHorn" and "van Horn" are one. */
function surnameOf(name: string): string {
  const parts = partsOf(name)
  const last = (parts.at(-1) ?? '').toLowerCase().replace(/['’.]/g, '')
  const before = (parts.at(-2) ?? '').toLowerCase()
  return /^(?:de|di|da|du|del|la|le|van|von)$/.test(before) ? before + last : last
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'official'

/** In a headline every word has a capital: what stands behind a title there is a name if it is one of a person, or comes again below. */
function isPlausible(article: Article, { name }: TitledPerson, headline: Span | null): boolean {
  if (!headline || name.start < headline.start || name.end > headline.end) return true
  const words = article.folded.slice(name.start, name.end).split(/\s+/)
  if (firstNames.has((words[0] as string).toLowerCase())) return true
  const last = words.at(-1) as string
  const again = last === last.toUpperCase() ? `${last[0]}${last.slice(1).toLowerCase()}` : last
  return words.length < 3 && article.folded.indexOf(again, headline.end) !== -1
}

/** "Roe and other city officials": an official without a title. */
function findOthers(article: Article, windows: readonly Span[]): readonly TitledPerson[] {
  const found: TitledPerson[] = []
  const pattern =
    /(?<![\p{L}\d])(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}) and other (?:\w+ ){0,2}(?:officials|leaders|lawmakers|mayors|governors|senators|commissioners)\b/gu
  for (const window of windows) {
    for (const match of article.folded.slice(window.start, window.end).matchAll(pattern)) {
      const start = window.start + match.index
      const name = { start, end: start + (match[1] as string).length }
      found.push({
        rule: 'and-other-officials',
        name,
        title: null,
        qualifier: null,
        head: null,
        organization: null,
        around: { start, end: start + match[0].length },
      })
    }
  }
  return found
}

function placeIndex(jurisdictions: readonly Jurisdiction[]): (start: number, end: number) => boolean {
  const spans = jurisdictions
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.as !== 'reference')
    .sort((a, b) => a.start - b.start)
  return (start, end) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle] as Span).start < start) low = middle + 1
      else high = middle
    }
    const next = spans[low]
    return next !== undefined && next.start < end
  }
}

function federalNearby(article: Article): boolean {
  federalBody.lastIndex = 0
  return federalBody.test(article.folded)
}

/** Namings of one person are those whose surnames agree and whose first names do not contradict. */
function gatherPeople(article: Article, found: readonly TitledPerson[]): readonly Person[] {
  const people: { name: string; surname: string; firsts: Set<string>; found: TitledPerson[] }[] = []
  for (const titled of [...found].sort(
    (a, b) => b.name.end - b.name.start - (a.name.end - a.name.start) || a.name.start - b.name.start,
  )) {
    const name = nameOf(article, titled.name)
    const surname = surnameOf(name)
    if (surname.length < 2) continue
    const first = firstOf(name)
    const same = people.find(
      (person) =>
        person.surname === surname &&
        (first === null || person.firsts.size === 0 || [...person.firsts].some((other) => sameFirst(first, other))),
    )
    if (same) {
      same.found.push(titled)
      if (first) same.firsts.add(first)
    } else people.push({ name, surname, firsts: new Set(first ? [first] : []), found: [titled] })
  }
  return people.map((person) => ({
    ...person,
    name: set(person.name),
    found: person.found.sort((a, b) => a.name.start - b.name.start),
  }))
}

/** A name in capitals is set like one that is not. */
const set = (name: string): string =>
  name === name.toUpperCase() && name.length > 3
    ? name
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name

function firstOf(name: string): string | null {
  const parts = partsOf(name)
  return parts.length > 1 && !/^(?:de|di|da|du|del|van|von)$/i.test(parts[0] as string)
    ? (parts[0] as string).toLowerCase().replace('.', '')
    : null
}

const nicknames: ReadonlyMap<string, string> = new Map(
  'bill william;bob robert;jim james;mike michael;tom thomas;dan daniel;steve stephen;chris christopher;jeff jeffrey;ben benjamin;joe joseph;dick richard;rick richard;ted edward;ed edward;tim timothy;ken kenneth;ron ronald;don donald;matt matthew;tony anthony;andy andrew;nick nicholas;sam samuel;dave david;greg gregory;liz elizabeth;beth elizabeth;kate katherine;kathy kathleen;sue susan;debbie deborah;patty patricia;jen jennifer;chuck charles;charlie charles;larry lawrence;jerry gerald;mitch mitchell;rod roderick;phil philip;pete peter;al albert;fred frederick'
    .split(';')
    .map((pair) => pair.split(' ') as [string, string]),
)

function sameFirst(a: string, b: string): boolean {
  const long = (name: string) => nicknames.get(name) ?? name
  return a === b || long(a) === long(b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Every occurrence of the persons' names: full, or the surname alone where it can only be theirs. */
function findMentions(
  words: Words,
  windows: readonly Span[],
  people: readonly Person[],
  masked: readonly Span[],
): ReadonlyMap<number, readonly Found[]> {
  const bySurname = new Map<string, number[]>()
  people.forEach((person, index) => {
    const last = person.surname.replace(/^(?:de|di|da|du|del|la|le|van|von)(?=\w{4})/, '')
    for (const key of new Set([person.surname, last])) bySurname.set(key, [...(bySurname.get(key) ?? []), index])
  })
  const titledAt = new Map<number, { readonly index: number; readonly rule: string }>()
  people.forEach((person, index) => {
    for (const { name, rule } of person.found) titledAt.set(name.end, { index, rule })
  })
  const result = new Map<number, Found[]>()
  let recent = -1
  let window = 0
  let mask = 0
  for (let i = 0; i < words.count; i++) {
    if (!words.isCapital(i)) continue
    const end = words.end(i)
    while (window < windows.length && (windows[window] as Span).end <= words.start(i)) window++
    if (window >= windows.length) break
    if (words.start(i) < (windows[window] as Span).start) continue
    while (mask < masked.length && (masked[mask] as Span).end <= words.start(i)) mask++
    if (mask < masked.length && (masked[mask] as Span).start <= words.start(i)) continue
    const compound =
      words.raw(i - 1) === '-' && words.start(i - 1) === words.end(i - 2)
        ? `${words.lower(i - 2)}-${words.lower(i)}`
        : words.lower(i)
    const candidates = bySurname.get(compound.replace(/['.]/g, ''))
    if (!candidates) continue
    const at = titledAt.get(end)
    let from = i
    if (compound.includes('-')) from -= 2
    // "de Blasio": the particle belongs to the name.
    if (/^(?:de|di|da|du|del|la|le|van|von)$/.test(words.lower(from - 1))) from--
    const surnameFrom = from
    let first: string | null = null
    while (from > 0 && i - from < 5 && words.joined(from - 1)) {
      const k = from - 1
      if (words.raw(k) === '.' && words.shape(k - 1) === Shape.initial && words.start(k) === words.end(k - 1)) from -= 2
      else if (words.shape(k) === Shape.initial && words.isCapital(k - 1)) from--
      else if (words.raw(k) === '"' && words.raw(k - 2) === '"' && words.isCapital(k - 1)) from -= 3
      else if (
        words.isCapital(k) &&
        candidates.some((index) =>
          [...(people[index] as Person).firsts].some((name) => sameFirst(name, words.lower(k).replace('.', ''))),
        )
      ) {
        first = words.lower(k).replace('.', '')
        from--
      } else break
    }
    if (first === null) from = surnameFrom
    const before = words.lower(from - 1)
    // The surname was first named alone: a first name before it completes the name.
    const only = candidates.length === 1 ? (people[candidates[0] as number] as Person) : null
    if (
      first === null &&
      only?.firsts.size === 0 &&
      words.shape(from - 1) === Shape.title &&
      words.joined(from - 1) &&
      firstNames.has(words.lower(from - 1))
    ) {
      from--
      first = words.lower(from)
    }
    const foreignFirst =
      first === null &&
      words.isCapital(from - 1) &&
      words.joined(from - 1) &&
      words.shape(from - 1) === Shape.title &&
      firstNames.has(before)
    if (foreignFirst && !at) continue
    const next = words.lower(i + 1)
    if (next === 'administration' || next === 'county' || next === 'administrations') continue
    if (
      words.isCapital(i + 1) &&
      words.joined(i) &&
      !at &&
      words.shape(i + 1) === Shape.title &&
      !notNames.has(next) &&
      words.shape(i) === Shape.title &&
      first === null
    )
      continue
    const index = at?.index ?? pick(candidates, people, first, recent)
    if (index === null) continue
    recent = index
    const list = result.get(index) ?? []
    list.push({ start: words.start(from), end, rule: at?.rule ?? (first ? 'name-again' : 'surname-again') })
    result.set(index, list)
  }
  return result
}

/** Of several persons of one surname: the one whose first name fits, else the one last named, else the only one. */
function pick(
  candidates: readonly number[],
  people: readonly Person[],
  first: string | null,
  recent: number,
): number | null {
  const unique = [...new Set(candidates)]
  if (first !== null) {
    const fitting = unique.find((index) => [...(people[index] as Person).firsts].some((name) => sameFirst(name, first)))
    if (fitting !== undefined) return fitting
    return unique.length === 1 && (people[unique[0] as number] as Person).firsts.size === 0
      ? (unique[0] as number)
      : null
  }
  if (unique.length === 1) return unique[0] as number
  return unique.includes(recent) ? recent : (unique[0] ?? null)
}
