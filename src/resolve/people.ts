/** Namings become persons: those of one person are gathered, persons of one surname kept apart. */
import { partitionPoint } from '../partition-point.ts'
import type { Article } from '../types.ts'
import { nameOf, sameGiven, setName, takeApart } from './person-names.ts'
import type { TitledPerson } from './persons/person-mention.ts'

/** A person with every titled naming. */
export interface Person {
  readonly name: string
  readonly surname: string
  /** The surname without a particle that stands apart. */
  readonly last: string
  /** Given names of all namings, each list in the order of the name. */
  readonly givens: readonly (readonly string[])[]
  /** Sorted by the start of the name. */
  readonly found: readonly TitledPerson[]
}

interface Gathering {
  name: string
  readonly surname: string
  readonly last: string
  readonly givens: (readonly string[])[]
  readonly found: TitledPerson[]
  /** Given names and surname of each naming so far. */
  readonly names: Set<string>
  /** The heads of all titles so far. */
  readonly heads: Set<string>
  /** Where the names of `found` start, sorted. */
  readonly starts: number[]
}

/**
 * So many persons of one surname, and so many forms of their given names, are compared with each naming; no article has as
 * many, a list of a million names has. Those beyond are known again by the very same name only.
 */
export const LARGEST_FAMILY = 48

/** Namings of one person are those whose surnames agree and whose given names do not contradict. */
export function gatherPeople(article: Article, found: readonly TitledPerson[]): readonly Person[] {
  const bySurname = new Map<string, Gathering[]>()
  const people: Gathering[] = []
  const byName = new Map<string, Gathering>()
  // Full names first: a bare surname is then one of theirs.
  const named = found
    .map((titled) => {
      const name = nameOf(article, titled.name)
      return { titled, name, parts: takeApart(name) }
    })
    .sort(
      (a, b) =>
        Math.min(1, b.parts.given.length) - Math.min(1, a.parts.given.length) ||
        b.name.length - a.name.length ||
        a.titled.name.start - b.titled.name.start,
    )
  for (const { titled, name, parts } of named) {
    const { given, surname, full } = parts
    if (surname.length < 2) continue
    const family = bySurname.get(surname) ?? []
    const same = family.filter(
      (person) =>
        given.length === 0 || person.givens.length === 0 || person.givens.some((other) => sameGiven(given, other)),
    )
    const person = (same.length > 1 ? likeliest(same, titled) : same[0]) ?? byName.get(full)
    if (person) {
      add(person, titled)
      if (given.length > 0 && !person.names.has(full) && person.givens.length < LARGEST_FAMILY)
        person.givens.push(given)
      person.names.add(full)
      if (!byName.has(full)) byName.set(full, person)
    } else {
      const fresh: Gathering = {
        name,
        surname,
        last: parts.last,
        givens: given.length > 0 ? [given] : [],
        found: [],
        names: new Set([full]),
        heads: new Set(),
        starts: [],
      }
      add(fresh, titled)
      people.push(fresh)
      byName.set(full, fresh)
      if (family.length < LARGEST_FAMILY) bySurname.set(surname, [...family, fresh])
    }
  }
  return people.map(({ name, surname, last, givens, found }) => ({
    name: setName(name),
    surname,
    last,
    givens,
    found: found.sort((a, b) => a.name.start - b.name.start),
  }))
}

function add(person: Gathering, titled: TitledPerson): void {
  const { start } = titled.name
  person.found.push(titled)
  if (titled.head !== null) person.heads.add(titled.head)
  person.starts.splice(countBefore(person.starts, start), 0, start)
}

/** How many of the sorted numbers are smaller. */
function countBefore(sorted: readonly number[], limit: number): number {
  return partitionPoint(sorted.length, (i) => (sorted[i] as number) < limit)
}

/** "Mayor Roe", where two Roes are known: the one who is a mayor, else the one named last before. */
function likeliest(people: readonly Gathering[], titled: TitledPerson): Gathering | undefined {
  const office = people.filter(({ heads }) => titled.head !== null && heads.has(titled.head))
  if (office.length === 1) return office[0]
  const start = ({ starts }: Gathering) => starts[countBefore(starts, titled.name.start) - 1] ?? -1
  return [...(office.length > 1 ? office : people)].sort((a, b) => start(b) - start(a))[0]
}
