/** Titles and names become officials: mentions of one person are gathered, office and place worked out. */
import { wordsOf } from '../article/words.ts'
import { surnames as commonSurnames, firstNames } from '../data/person-names.ts'
import { startingBefore } from '../partition-point.ts'
import { remember } from '../remember.ts'
import type { Article, Citation, Found, Jurisdiction, Official, Span } from '../types.ts'
import { readAbbreviations } from './abbreviations.ts'
import { BodyIndex } from './body-index.ts'
import { byStart } from './by-start.ts'
import { shareCoordinated } from './coordinated-offices.ts'
import {
  type GovernmentMention,
  type Governments,
  governmentMentions,
  indexGovernments,
  readCues,
} from './governments.ts'
import { isOfSchools, readBodies } from './named-bodies.ts'
import { inferredFields, type Office, readOffice } from './office.ts'
import type { OfficeContext } from './office-context.ts'
import { tribeNamed } from './offices/tribe-named.ts'
import { oneHolderEach } from './one-holder.ts'
import { gatherPeople, type Person } from './people.ts'
import { findMentions } from './person-mentions.ts'
import { nameOf, setName, slugOf, surnameOf } from './person-names.ts'
import { andOthers } from './persons/and-others.ts'
import { findTitled, titled } from './persons/find-titled.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import { successionAt } from './persons/succession.ts'
import type { PlaceIndex, Scan } from './persons/token-run.ts'
import { readPrincipals } from './principal.ts'
import { Salience } from './salience.ts'

/** Finds the persons in public office whom the windows name; by first mention, mentions by start. Never throws. */
export function findOfficials(
  article: Article,
  windows: readonly Span[],
  citations: readonly Citation[],
  jurisdictions: readonly Jurisdiction[],
  enabled: (rule: string) => boolean = () => true,
): readonly Official[] {
  const places = governmentMentions(jurisdictions)
  const meaning = readAbbreviations(article)
  const surnames = new Set<string>()
  const scan: Scan = {
    article,
    words: wordsOf(article),
    places: placeIndex(places),
    isTribe: (asked) => tribeNamed(article, { all: places, stateOf: new Map() }, asked) !== null,
    known: (name) => surnames.has(surnameOf(name)),
    meaning,
  }
  // "Roe v. Wade", "the Brady Act": no persons.
  const masked = byStart(
    citations.flatMap(({ kind, mentions }) => (kind === 'case' || kind === 'named_act' ? mentions : [])),
  )
  const isMasked = overlapWith(masked)
  const headlines = article.blocks.filter(({ kind }) => kind === 'headline')
  const found = findNamings(scan, windows, surnames, enabled).filter(
    (person) => enabled(person.rule) && !isMasked(person.name) && isPlausible(article, headlines, person),
  )
  const people = gatherPeople(article, found)
  const mentions = findMentions(scan.words, windows, people, masked)
  const governments = indexGovernments(jurisdictions, places, (span) => isNoGovernment(article, surnames, span))
  const unionAttorney = found.some((person) => isUnionAttorney(article, person))
  const context = contextOf(article, governments, meaning, unionAttorney)
  const offices = oneHolderEach(context, people, shareCoordinated(context, people, readOffices(context, people)))
  const taken = new Map<string, number>()
  return people
    .map((person, index) => ({ person, own: (mentions.get(index) ?? []).filter(({ rule }) => enabled(rule)) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => (a.own[0] as Found).start - (b.own[0] as Found).start)
    .map(({ person, own }) => {
      const name = fullest(article, person, own)
      const base = slugOf(name)
      const count = (taken.get(base) ?? 0) + 1
      taken.set(base, count)
      return { id: count === 1 ? base : `${base}-${count}`, name, ...(offices.get(person) as Office), mentions: own }
    })
}

/** All namings with an office; `surnames`, which the scan asks, takes in those of the officials as they become known. */
function findNamings(
  scan: Scan,
  windows: readonly Span[],
  surnames: Set<string>,
  enabled: (rule: string) => boolean,
): readonly TitledPerson[] {
  const { article } = scan
  const learn = (people: readonly TitledPerson[]) => {
    for (const { rule, name } of people) if (enabled(rule)) surnames.add(surnameOf(nameOf(article, name)))
  }
  const { found: told, open, beside, others } = findTitled(scan, windows)
  learn(told)
  // A spokesman is known by the official he speaks for, so unproven titles are read again once the names are known.
  const again = surnames.size > 0 ? open.flatMap((title) => titled(scan, title)) : []
  learn(again)
  const neighbours = surnames.size > 0 ? beside.flatMap((token) => successionAt(scan, token) ?? []) : []
  return [...told, ...again, ...neighbours, ...(others ? andOthers(article, windows) : [])]
}

/** Does what is read as a place name none here: the "Commonwealth" of an attorney, a town in its schools' name, an official's surname? */
function isNoGovernment({ folded }: Article, surnames: ReadonlySet<string>, { start, end }: Span): boolean {
  const text = folded.slice(start, end)
  if (text === 'Commonwealth' || isOfSchools(folded.slice(end, end + 48))) return true
  // "(D-Ward 4)"
  if (text === 'Ward' && /^ \d/.test(folded.slice(end, end + 2))) return true
  return surnames.has(text.toLowerCase()) && !/\b(?:in|of|from|near|to|at|for) $/.test(folded.slice(start - 6, start))
}

function contextOf(
  article: Article,
  governments: Governments,
  meaning: OfficeContext['meaning'],
  unionAttorney: boolean,
): OfficeContext {
  const cues = readCues(article)
  const salience = new Salience(article, governments, () => cues.state.length > 0)
  let bodies: BodyIndex | null = null
  return {
    article,
    governments,
    cues,
    salience,
    bodies: () => {
      bodies ??= new BodyIndex(readBodies(article, governments), salience.items)
      return bodies
    },
    unionAttorney,
    meaning,
  }
}

/** Asks whether a stretch of text touches one of the spans, which are sorted by start. */
function overlapWith(spans: readonly Span[]): (asked: Span) => boolean {
  // The furthest end so far: spans may lie in one another.
  const ends: number[] = []
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return ({ start, end }) => {
    const before = startingBefore(spans, end)
    return before > 0 && (ends[before - 1] as number) > start
  }
}

/** The offices by person; who serves an official, and is of no government that his title names, is of the official's. */
function readOffices(context: OfficeContext, people: readonly Person[]): ReadonlyMap<Person, Office> {
  const offices = people.map(({ found }) => readOffice(context, found))
  const principalOf = readPrincipals(context.article, people)
  return new Map(
    people.map((person, index) => {
      const office = offices[index] as Office
      if (office.jurisdiction !== null && !office.inferred.includes('jurisdiction')) return [person, office]
      const principal = principalOf(index)
      if (principal === null) return [person, office]
      const { jurisdiction, organization } = offices[principal] as Office
      // "ICE field office director Ann Poe did not attend, spokesman Bo Roe said"
      const shares = office.organization === null && organization !== null && person.found.some(isVoice)
      if (jurisdiction === null || (jurisdiction === office.jurisdiction && !shares)) return [person, office]
      return [
        person,
        {
          ...office,
          jurisdiction,
          organization: shares ? organization : office.organization,
          inferred: inferredFields({
            organization: shares || office.inferred.includes('organization'),
            jurisdiction: true,
          }),
        },
      ]
    }),
  )
}

const isVoice = ({ head }: TitledPerson): boolean => /^spokes/.test(head ?? '')

/** "U.S. Attorney General Jeff Roe" */
const isUnionAttorney = (article: Article, { title, head }: TitledPerson): boolean =>
  head?.endsWith('attorney general') === true &&
  title !== null &&
  /^(?:U\.S\.|US|United States) /.test(article.folded.slice(title.start, title.end))

const countParts = remember((name) => name.split(/[\s,]+/).length)

/** The form of the name with most parts in the article. */
function fullest(article: Article, person: Person, mentions: readonly Found[]): string {
  let best = person.name
  for (const mention of mentions) {
    const name = setName(nameOf(article, mention))
    if (countParts(name) > countParts(best)) best = name
  }
  return best
}

/** In a headline every word has a capital: what stands behind a title there is a name if it is one of a person, or comes again below. */
function isPlausible(article: Article, headlines: readonly Span[], { name }: TitledPerson): boolean {
  const headline = headlines.find(({ start, end }) => start <= name.start && name.end <= end)
  if (!headline) return true
  const words = article.folded.slice(name.start, name.end).split(/\s+/)
  if (firstNames.has((words[0] as string).toLowerCase())) return true
  const last = words.at(-1) as string
  if (words.length === 1 && commonSurnames.has(last.toLowerCase())) return true
  const again = last === last.toUpperCase() ? `${last[0]}${last.slice(1).toLowerCase()}` : last
  return words.length < 3 && article.folded.indexOf(again, headline.end) !== -1
}

function placeIndex(mentions: readonly GovernmentMention[]): PlaceIndex {
  const spans = mentions.filter(({ as }) => as !== 'reference')
  const ownBodies = spans.filter(({ kind }) => /^(?:special_district|school_district|tribe)$/.test(kind))
  const from = (offset: number) => spans[startingBefore(spans, offset)]
  const around = (offset: number) => {
    const before = spans[startingBefore(spans, offset + 1) - 1]
    return before !== undefined && offset < before.end ? before : null
  }
  return {
    inside: (start, end) => {
      const next = from(start)
      return next !== undefined && next.start < end
    },
    touches: (offset) => around(offset) !== null,
    ownBodyBefore: (offset) => ownBodies[startingBefore(ownBodies, offset) - 1] ?? null,
    startAt: (offset) => around(offset)?.start ?? offset,
    covers: (start, end) => {
      const next = from(start)
      return next !== undefined && next.start === start && next.end >= end
    },
  }
}
