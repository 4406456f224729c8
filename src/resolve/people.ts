/** Namings become persons: those of one person are gathered, persons of one surname kept apart. */
import type { TitledPerson } from '../rules/person/person-mention.ts'
import type { Article } from '../types.ts'
import { givenOf, lastPartOf, nameOf, sameGiven, setName, surnameOf } from './person-names.ts'

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
}

/** Namings of one person are those whose surnames agree and whose given names do not contradict. */
export function gatherPeople(article: Article, found: readonly TitledPerson[]): readonly Person[] {
  const bySurname = new Map<string, Gathering[]>()
  const people: Gathering[] = []
  // Full names first: a bare surname is then one of theirs.
  const named = found
    .map((titled) => ({ titled, name: nameOf(article, titled.name) }))
    .map((row) => ({ ...row, given: givenOf(row.name) }))
    .sort(
      (a, b) =>
        Math.min(1, b.given.length) - Math.min(1, a.given.length) ||
        b.name.length - a.name.length ||
        a.titled.name.start - b.titled.name.start,
    )
  for (const { titled, name, given } of named) {
    const surname = surnameOf(name)
    if (surname.length < 2) continue
    const family = bySurname.get(surname) ?? []
    const same = family.filter(
      (person) =>
        given.length === 0 || person.givens.length === 0 || person.givens.some((other) => sameGiven(given, other)),
    )
    const person = same.length > 1 ? likeliest(same, titled) : same[0]
    if (person) {
      person.found.push(titled)
      if (given.length > 0) person.givens.push(given)
    } else {
      const fresh: Gathering = {
        name,
        surname,
        last: lastPartOf(name),
        givens: given.length > 0 ? [given] : [],
        found: [titled],
      }
      people.push(fresh)
      bySurname.set(surname, [...family, fresh])
    }
  }
  return people.map((person) => ({
    ...person,
    name: setName(person.name),
    found: person.found.sort((a, b) => a.name.start - b.name.start),
  }))
}

/** "Mayor Roe", where two Roes are known: the one who is a mayor, else the one named last before. */
function likeliest(people: readonly Gathering[], titled: TitledPerson): Gathering | undefined {
  const office = people.filter(({ found }) => titled.head !== null && found.some(({ head }) => head === titled.head))
  if (office.length === 1) return office[0]
  const start = ({ found }: Gathering) =>
    Math.max(-1, ...found.map(({ name }) => (name.start < titled.name.start ? name.start : -1)))
  return [...(office.length > 1 ? office : people)].sort((a, b) => start(b) - start(a))[0]
}
