/** The official whom another serves: "Malloy spokeswoman Ann Poe", "a spokesman for Gov. Malloy", "her budget director". */
import { partitionPoint } from '../partition-point.ts'
import type { Article } from '../types.ts'
import type { Person } from './people.ts'
import { surnameOf } from './person-names.ts'
import type { TitledPerson } from './persons/person-mention.ts'

/** Characters between the official's name and "her budget director", and between the two names of "Chair Ann Poe and Vice Chair Bo Roe". */
const NEAR_PRONOUN = 160
const NEAR_AND = 30
const LONGEST_NAME = 60
const under = /^ (?:under|to) (?:[Tt]hen|[Ff]ormer|[A-Z])/
const spokesman = /^spokes(?:man|woman|person)$/
/** "The sheriff put two on leave. The state crime bureau is looking into it, spokeswoman Bo Roe said": the body's. */
const body = /\b(?:agency|bureau|department|office|authority|district|commission)\b/
/** Nothing that names whose spokesman: the sentence opens, or a comma stands before. */
const bareBefore = /(?:^|[.,;!?"] |\n| and )$/
const bodyHead = /(?:chair|chairman|chairwoman|director|commissioner|administrator|secretary|chief|governor)$/

/** Which person is named, and where the name ends. */
interface Naming {
  readonly index: number
  readonly end: number
}

const readNamings = (people: readonly Person[]): readonly Naming[] =>
  people
    .flatMap(({ found }, index) => found.map(({ name }) => ({ index, end: name.end })))
    .sort((a, b) => a.end - b.end)

/** Of each person by index: the index of the official whose government is his as well; null if none is told. */
export function readPrincipals(article: Article, people: readonly Person[]): (index: number) => number | null {
  const bySurname = new Map(people.map(({ surname }, index) => [surname, index]))
  let namings: readonly Naming[] | null = null
  const lastBefore = (offset: number, index: number) => {
    // Hardly any article needs it.
    namings ??= readNamings(people)
    const named = namings
    const behind = partitionPoint(named.length, (i) => (named[i] as Naming).end < offset)
    const before = named[behind - 1]?.index === index ? named[behind - 2] : named[behind - 1]
    return before?.index === index ? undefined : before
  }
  /** "director of elections under Secretary of State Ann Poe": who is named behind. */
  const nextBehind = (offset: number, index: number) => {
    namings ??= readNamings(people)
    const next =
      namings[partitionPoint(namings.length, (i) => ((namings as readonly Naming[])[i] as Naming).end <= offset)]
    return next?.index === index ? undefined : next
  }
  const served = ({ organization }: TitledPerson, index: number) => {
    if (organization === null || organization.end - organization.start > LONGEST_NAME) return null
    const words = article.folded.slice(organization.start, organization.end).replace(/'s?$/, '')
    const other = bySurname.get(surnameOf(words))
    return other === undefined || other === index ? null : other
  }
  const beside = ({ title, head, organization, rule, name }: TitledPerson, index: number) => {
    // "Poe's predecessor, Bo Roe": of the same government.
    if (rule === 'succession') {
      const last = lastBefore(name.start, index)
      return last && name.start - last.end <= NEAR_PRONOUN ? last.index : null
    }
    if (title === null) return null
    const before = article.folded.slice(Math.max(0, title.start - 24), title.start)
    const master = under.test(article.folded.slice(title.end, title.end + 16))
      ? nextBehind(title.end, index)
      : undefined
    if (master && master.end - title.end <= NEAR_PRONOUN) return master.index
    // "Chief Ann Poe agreed, spokesman Bo Roe said"
    const bare =
      organization === null &&
      title.end < name.start &&
      spokesman.test(head ?? '') &&
      bareBefore.test(before) &&
      // "Agency spokeswoman Bo Roe"
      !article.folded.slice(title.start, title.end).includes(' ')
    if (bare) {
      const last = lastBefore(title.start, index)
      if (last && title.start - last.end <= NEAR_PRONOUN && !body.test(article.folded.slice(last.end, title.start)))
        return last.index
    }
    const pronoun = /\b(?:[Hh]is|[Hh]er) (?:\w+ )?$/.test(before)
    if (!pronoun && !(/ and (?:its )?$/.test(before) && bodyHead.test(head ?? '') && organization === null)) return null
    const last = lastBefore(title.start, index)
    return last && title.start - last.end <= (pronoun ? NEAR_PRONOUN : NEAR_AND) ? last.index : null
  }
  return (index) => {
    for (const found of (people[index] as Person).found) {
      const principal = served(found, index) ?? beside(found, index)
      if (principal !== null) return principal
    }
    return null
  }
}
