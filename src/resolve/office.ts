/** Which office an official holds: titles as written, the body, the government, and what of that was only concluded. */

import type { TitledPerson } from '../rules/person/person-mention.ts'
import { cabinet, titleWords } from '../rules/person/titles.ts'
import { federalBody } from '../rules/place/federal.ts'
import { stateByCode } from '../rules/place/states.ts'
import type { Article, Jurisdiction, Official, PlaceMention, Span } from '../types.ts'

/** The part of an official that the titles tell. */
export type Office = Pick<Official, 'titles' | 'organization' | 'jurisdiction' | 'inferred'>

const unitedStates = 'ocd-division/country:us'
const placeKinds: ReadonlyMap<string, readonly Jurisdiction['kind'][]> = new Map([
  ['city', ['city', 'town', 'village', 'borough', 'place']],
  ['county', ['county']],
  ['state', ['state', 'territory', 'district']],
])

const bodyWords =
  /\b(?:Department|Dept|Office|Board|Commission|Council|Agency|Administration|Bureau|Authority|Schools|School District|Court|Committee|Subcommittee|Service|Division|Corporation|Centers|Police|Legislature|OCR|EPA|DOJ|DHS|HUD|HHS|CMS|FBI|ICE|IRS|BLM|USDA|FEMA|FAA|FCC|FDA|GAO|IDE|ONDCP|CPB|NYPD|LAPD|NOPD)\b/

/** Reads the office from all titled namings of a person. */
export function readOffice(
  article: Article,
  found: readonly TitledPerson[],
  jurisdictions: readonly Jurisdiction[],
  federalArticle: boolean,
): Office {
  const titles: { text: string; qualifier: string | null }[] = []
  let organization: string | null = null
  let jurisdiction: string | null = null
  const inferred = new Set<'organization' | 'jurisdiction'>()
  for (const person of found) {
    const text = person.title ? words(article, person.title) : null
    if (text && !titles.some((title) => title.text.toLowerCase() === text.toLowerCase()))
      titles.push({ text, qualifier: person.qualifier })
    const body = person.organization ? words(article, person.organization) : null
    if (organization === null && body && bodyWords.test(body)) organization = trimBody(body)
    jurisdiction ??= placeIn(jurisdictions, person.around, person.head) ?? federalIn(article, person.around)
  }
  const heads = found.map((person) => person.head).filter((word) => word !== null)
  // The office that says most about the government: an attorney general who was a senator is an attorney general.
  const head =
    heads.find((word) =>
      /attorney general$|^(?:mayor|gov|governor|president|sheriff|secretary of state)$/.test(word),
    ) ??
    heads[0] ??
    null
  const field = found
    .map((person) =>
      fieldOf(
        person.title ? words(article, person.title) : '',
        person.organization ? words(article, person.organization) : '',
      ),
    )
    .find((name) => name !== null)
  if (field) {
    jurisdiction ??= unitedStates
    if (organization === null) {
      organization = field
      inferred.add('organization')
    }
  }
  if (jurisdiction === null && head !== null) {
    const guess = nearestGovernment(article, found, head, jurisdictions, federalArticle)
    if (guess) {
      jurisdiction = guess
      inferred.add('jurisdiction')
    }
  }
  if (organization === null && jurisdiction === unitedStates && /attorney general$/.test(head ?? '')) {
    organization = 'Department of Justice'
    inferred.add('organization')
  }
  if (organization === null && jurisdiction === unitedStates && /^(?:chief )?justice$/.test(head ?? '')) {
    organization = 'Supreme Court'
    inferred.add('organization')
  }
  return { titles, organization, jurisdiction, inferred: [...inferred] }
}

const words = (article: Article, span: Span): string => article.text.slice(span.start, span.end).replace(/\s+/g, ' ')

/** "Mayor's Office of Criminal Justice", "Chicago Police Department": without what belongs to the sentence. */
const trimBody = (body: string): string => body.replace(/^(?:the|an?) /i, '').replace(/[’']s$/, '')

/** Cabinet titles: "Secretary of Education", "Education Secretary". */
function fieldOf(title: string, organization: string): string | null {
  const whole = `${organization} ${title}`.toLowerCase()
  if (
    !/secretary/.test(whole) ||
    /(?:state|assistant|under|press) ?secretary|secretary of (?:state|the commonwealth)/.test(whole)
  )
    return null
  const of = /secretary of (?:the )?([a-z ]+)$/.exec(whole)?.[1] ?? /([a-z ]+?) secretary/.exec(whole)?.[1]
  return of ? (cabinet.get(of.trim().replace(/^u s |^us /, '')) ?? null) : null
}

/** The place that the title's own words name; the one nearest to the title. */
function placeIn(jurisdictions: readonly Jurisdiction[], around: Span, head: string | null): string | null {
  let best: { readonly id: string; readonly start: number } | null = null
  for (const { id, kind, mentions } of jurisdictions) {
    if (kind === 'country') continue
    for (const mention of mentions)
      if (
        mention.start >= around.start &&
        mention.end <= around.end &&
        mention.as !== 'qualifier' &&
        (best === null || mention.start > best.start)
      )
        best = { id, start: mention.start }
  }
  // A legislator's state in "(D-Conn.)" is whom he represents, not the government he sits in.
  return best && head !== null && /^(?:sen|senator|rep|representative|congressman|congresswoman)$/.test(head)
    ? null
    : (best?.id ?? null)
}

function federalIn(article: Article, around: Span): string | null {
  const text = article.folded.slice(around.start, around.end)
  federalBody.lastIndex = 0
  return /(?<![\p{L}])U\.?S\.?(?![\p{L}])|\bUnited States\b|\bU\.N\./u.test(text) || federalBody.test(text)
    ? unitedStates
    : null
}

/** Where the title's own words name no place: the nearest government of the kind that the title belongs to. */
function nearestGovernment(
  article: Article,
  found: readonly TitledPerson[],
  head: string,
  jurisdictions: readonly Jurisdiction[],
  federalArticle: boolean,
): string | null {
  const word = titleWords.get(head)
  const at = (found[0] as TitledPerson).name.start
  if (word?.of === 'city' || word?.of === 'county' || word?.of === 'state')
    return nearestOf(jurisdictions, placeKinds.get(word.of) as readonly Jurisdiction['kind'][], at)
  if (word?.of === 'federal')
    return /^(?:president|vice president|u\.s\.)/.test(head) || /ambassador|solicitor|surgeon|undersecretary/.test(head)
      ? unitedStates
      : null
  if (/attorney general$/.test(head)) {
    const near = article.folded.slice(Math.max(0, at - 400), at + 600)
    const state = /\b(?:state|State)(?:'s)? (?:[Aa]ttorney|[Ll]aw)/.test(near) || !federalArticle
    return state ? nearestOf(jurisdictions, ['state', 'territory', 'district'], at) : unitedStates
  }
  if (head === 'justice' || head === 'chief justice')
    return /\bU\.S\. Supreme Court|the Supreme Court|Supreme Court\b/.test(article.folded)
      ? unitedStates
      : nearestOf(jurisdictions, ['state'], at)
  if (
    /^(?:spokes|police chief|fire chief|superintendent|council president|city|commissioner|director|administrator)/.test(
      head,
    )
  )
    return nearestOf(jurisdictions, null, at)
  return null
}

function nearestOf(
  jurisdictions: readonly Jurisdiction[],
  kinds: readonly Jurisdiction['kind'][] | null,
  at: number,
): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null
  for (const { id, kind, mentions } of jurisdictions) {
    if (kind === 'country' || (kinds && !kinds.includes(kind))) continue
    for (const mention of mentions as readonly PlaceMention[]) {
      if (mention.as === 'qualifier' && kind !== 'state') continue
      // What was named before is likelier meant than what comes.
      const distance = mention.start <= at ? at - mention.start : (mention.start - at) * 1.5
      if (best === null || distance < best.distance) best = { id, distance }
    }
  }
  if (best === null && kinds?.includes('state')) return stateOfNearest(jurisdictions, at)
  return best?.id ?? null
}

/** A governor in an article that names only cities governs their state. */
function stateOfNearest(jurisdictions: readonly Jurisdiction[], at: number): string | null {
  const id = nearestOf(
    jurisdictions.filter(({ state }) => state !== null),
    ['city', 'town', 'village', 'borough', 'place', 'county'],
    at,
  )
  const code = jurisdictions.find((row) => row.id === id)?.state
  return code ? (stateByCode(code)?.id ?? null) : null
}
