/** A city has one mayor: "Boise Mayor Ann Poe sued. Nampa obeys, Mayor Bo Roe said" tells Roe of Nampa. */
import { type GovernmentMention, stateKinds, stateOf } from './governments.ts'
import type { Office } from './office.ts'
import type { OfficeContext } from './office-context.ts'
import type { Person } from './people.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import type { Share } from './salience.ts'
import { ofCounty, ofMayor, ofUnionState } from './shares.ts'

const single: readonly (readonly [head: RegExp, share: Share])[] = [
  [/^mayor$/, ofMayor],
  [/^(?:gov|governor)$/, ofUnionState],
  [/^sheriff$/, ofCounty],
]

const holds = (person: Person, head: RegExp): TitledPerson | undefined =>
  person.found.find((found) => head.test(found.head ?? '') && found.qualifier === null)

/** The offices by person; who was concluded to hold what another holds by title is of another government, or of one unknown. */
export function oneHolderEach(
  { governments, salience }: OfficeContext,
  people: readonly Person[],
  offices: ReadonlyMap<Person, Office>,
): ReadonlyMap<Person, Office> {
  const settled = new Map(offices)
  for (const [head, share] of single) {
    const holders = people.filter((person) => holds(person, head))
    if (holders.length < 2) continue
    const taken = new Map<string, Person>()
    for (const person of holders) {
      const { jurisdiction, inferred } = settled.get(person) as Office
      if (jurisdiction !== null && !inferred.includes('jurisdiction')) taken.set(jurisdiction, person)
    }
    const idOf = ({ id, kind }: GovernmentMention) =>
      share !== ofUnionState || stateKinds.includes(kind) ? id : stateOf(governments, id)
    for (const person of holders) {
      const office = settled.get(person) as Office
      const other = office.jurisdiction === null ? undefined : taken.get(office.jurisdiction)
      if (other === undefined || other === person || other.surname === person.surname) continue
      const at = (holds(person, head) as TitledPerson).name.start
      // "Mayor Bo Roe left for Nampa": what comes behind is hardly his; a sheriff stands "outside the Lake County jail".
      const free = (mention: GovernmentMention) => {
        const id = mention.start < at || share === ofCounty ? idOf(mention) : null
        return id === null || taken.has(id) ? null : id
      }
      const jurisdiction = salience.likeliest(share, at, free, share === ofUnionState ? undefined : 1)
      const inferred = office.inferred.filter((field) => field !== 'jurisdiction' || jurisdiction !== null)
      settled.set(person, { ...office, jurisdiction, inferred })
    }
  }
  return settled
}
