/** School and special districts, which are governments of their own: "Mesa Public Schools", "the Reno water district". */
import type { Words } from '../../article/words.ts'
import { startingBefore } from '../../partition-point.ts'
import { agencyPlaces } from '../../rules/place/agencies.ts'
import { hasUtilityDistricts, isPortDistrict } from '../../rules/place/special-districts.ts'
import type { Article, Span } from '../../types.ts'
import { byStart } from '../by-start.ts'
import { type DistrictKind, districtNameAt } from './district-names.ts'
import { type Placed, unitedStates } from './placed.ts'
import { findShortDistricts } from './short-districts.ts'

/** What the names of one district differ in. */
const kindWords =
  /_(?:unified|independent|consolidated|community|public|area|regional|central|union|joint|elementary|high|local|city|metro|metropolitan)(?=_|$)/g
/** A qualifier behind a name stands so near. */
const NEAR = 6

export interface Districts {
  readonly found: readonly Placed[]
  /** Places of the mentions that are none: "Truckee" of a fire district in Nevada. */
  readonly mistaken: ReadonlySet<Placed>
}

/**
 * Finds the districts of the windows. The state of one is that of the place in its name (`mentions`, sorted by start), else the one that
 * the article speaks of. `watched` are the tokens that `isDistrictWord` tells.
 */
export function findDistricts(
  words: Words,
  watched: readonly number[],
  article: Article,
  windows: readonly Span[],
  mentions: readonly Placed[],
): Districts {
  const { folded } = article
  const found: Placed[] = []
  const mistaken = new Set<Placed>()
  let window = 0
  for (const i of watched) {
    const name = districtNameAt(words, i)
    if (!name) continue
    const { kind } = name
    const last = words.end(name.to - 1)
    while (window < windows.length && (windows[window] as Span).end < last) window++
    if (window >= windows.length) break
    const place = placeFrom(mentions, words.start(name.from))
    const inside = place && place.start < last && place.end <= last ? place : null
    // "Federal Way School District", "State College school board": the first word belongs to the place.
    const start = Math.min(words.start(name.from), inside?.start ?? last)
    if (start < (windows[window] as Span).start) continue
    const end = name.behind && inside ? inside.end : last
    const text = folded.slice(start, end)
    if (name.state) {
      if (!name.unsure || mentions.some(({ jurisdiction }) => jurisdiction.state === name.state))
        found.push(placed({ start, end }, name.name ?? text, kind, name.state, null))
    } else if (inside) {
      // "the Glendale Water District in Utah" of a town that is not known
      const away = landforms.test(folded.slice(inside.end, end)) || isInOtherState(folded, mentions, end, inside)
      const state = (away ? stateOf(article, mentions, { start, end }) : null) ?? inside.jurisdiction.state
      if (state !== inside.jurisdiction.state) mistaken.add(inside)
      if (state === null || !isDistrictsOwn(kind, text, relative(inside, start), words.isCapital(i))) continue
      found.push(placed({ start, end }, nameOf(text), kind, state, away ? null : inside))
    } else if (name.plain) {
      const state = stateOf(article, mentions, { start, end })
      if (state !== null)
        found.push(
          placed({ start, end }, nameOf(text).replace(/ school district$/, ' School District'), kind, state, null),
        )
    }
  }
  // "Harford schools": of the district told in full elsewhere, else one of their own.
  const full = oneNameEach(found.filter((row) => !isLoose(row)))
  const short = findShortDistricts(words, watched, windows, mentions, full)
  const loose = found.filter(
    (row) => isLoose(row) && !short.some(({ start, end }) => start < row.end && row.start < end),
  )
  // "Harford schools" tell of the district alone.
  for (const { start, end } of short)
    for (let k = startingBefore(mentions, start); k < mentions.length && (mentions[k] as Placed).start < end; k++)
      mistaken.add(mentions[k] as Placed)
  return {
    found: short.length + loose.length === 0 ? full : byStart([...oneNameEach([...full, ...loose]), ...short]),
    mistaken,
  }
}

/** The first place that ends behind an offset: it may begin before it. */
function placeFrom(mentions: readonly Placed[], start: number): Placed | undefined {
  let k = Math.max(0, startingBefore(mentions, start) - 1)
  while (k < mentions.length && ((mentions[k] as Placed).end <= start || (mentions[k] as Placed).as === 'qualifier'))
    k++
  return mentions[k]
}

/** A state's school board is the state's, and so are its authorities; ports are districts where no town or county runs them. */
function isDistrictsOwn(
  kind: DistrictKind,
  text: string,
  { start, end, jurisdiction }: Placed,
  isCapital: boolean,
): boolean {
  const state = jurisdiction.state ?? ''
  if (/^Port of/.test(text)) return isPortDistrict(text, state)
  if (/ PUD$/.test(text)) return hasUtilityDistricts(state)
  if (kind !== 'special_district')
    return jurisdiction.kind !== 'state' || (isCapital && !/[Bb]oard of [Ee]ducation/.test(text))
  // "the Southern Nevada Water Authority" is none of the state's.
  if (/(?:Authority|Board|District.* of)\b/.test(text))
    return (
      (!/^(?:state|territory|district)$/.test(jurisdiction.kind) || direction.test(text.slice(0, start))) &&
      !isOfCity(text, state)
    )
  // "Miami-Dade Fire Rescue" is the county's, "Tualatin Valley Fire and Rescue" no town's.
  return !/ Fire (?:(?:and|&) )?Rescue$/.test(text) || !/^ Fire\b/.test(text.slice(end))
}

const direction = /^(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|Upper|Lower)(?:ern)? $/

/** "Truckee Meadows", "Lower Colorado River": what is called like a place elsewhere. */
const landforms = /^ (?:River|Valley|Creek|Bay|Meadows|Basin|Lake|Hills|Mountain)\b/

/** The place by its offsets in the district's name. */
const relative = (place: Placed, start: number): Placed => ({
  ...place,
  start: place.start - start,
  end: place.end - start,
})

/** "Chicago Transit Authority": known by its initials as the town's. */
function isOfCity(text: string, state: string): boolean {
  const initials = text.replace(/[^A-Z]/g, '')
  return agencyPlaces.get(initials)?.some((division) => division.startsWith(`/state:${state.toLowerCase()}`)) ?? false
}

/** Does a state stand behind, with "in" or a comma, that is not the place's? */
function isInOtherState(folded: string, mentions: readonly Placed[], end: number, { jurisdiction }: Placed): boolean {
  const behind = mentions[startingBefore(mentions, end)]
  return (
    behind !== undefined &&
    behind.jurisdiction.kind === 'state' &&
    behind.jurisdiction.state !== jurisdiction.state &&
    /^(?:,| in) $/.test(folded.slice(end, behind.start))
  )
}

const ofSchools = /\b(?:[Ss]chools?|ISD|USD)\b/

/** "the West Valley School District in Washington": the state named behind, that of the dateline, or the only one of which the article speaks, by its name if towns of others are told of. */
function stateOf({ dateline, folded }: Article, mentions: readonly Placed[], { start, end }: Span): string | null {
  const behind = mentions[startingBefore(mentions, end)]
  if (behind && behind.start - end < NEAR && behind.jurisdiction.state !== null) return behind.jurisdiction.state
  const dated = dateline && mentions.find((row) => row.start >= dateline.start && row.end <= dateline.end)
  if (dated?.jurisdiction.state) return dated.jurisdiction.state
  const states = new Set<string>()
  const byName = new Set<string>()
  const name = folded.slice(start, end)
  for (const row of mentions) {
    // "Red Clay district" in a headline is of no town called Clay.
    const isOwn = (row.start >= start && row.end <= end) || name.includes(` ${row.jurisdiction.name} `)
    if (!row.jurisdiction.state || isOwn) continue
    states.add(row.jurisdiction.state)
    if (row.jurisdiction.kind === 'state' && ofSchools.test(name)) byName.add(row.jurisdiction.state)
  }
  const told = states.size === 1 ? states : byName
  return told.size === 1 ? ([...told][0] as string) : null
}

/** "Peoria, Ill., school board" is the board of the Peoria school district. */
function nameOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/, [A-Za-zÀ-ɏḀ-ỿ. ]+,(?= )/u, '')
    .replace(/^Board of Education of (.+)$/, '$1 school district')
    .replace(/'s school board$/, ' school board')
    .replace(
      / [Ss]chool (?:[Bb]oard|[Cc]ommittee|[Ss]ystem|[Tt]rustees)$| [Bb]oard of [Ee]ducation$| (?:public )?schools$/,
      ' school district',
    )
}

function placed(span: Span, name: string, kind: DistrictKind, state: string, place: Placed | null): Placed {
  const slug = name
    .toLowerCase()
    .replace(/^school district of (?:the )?/, '')
    .replace(
      / (?:(?:public )?school district(?: (?:no\.? )?[a-z]?-?\d+)?|(?:public )?schools|(?:isd|usd|cusd|cisd)(?: (?:no\.? )?\d+)?)$/,
      '',
    )
    .replace(/[^A-Za-zÀ-ɏḀ-ỿ\d]+/gu, '_')
  return {
    ...span,
    as: 'organization',
    rule: kind === 'school_district' ? 'school-district' : 'special-district',
    jurisdiction: {
      id: `${unitedStates.id}/state:${state.toLowerCase()}/${kind}:${slug}`,
      name,
      kind,
      state,
      geoid: null,
      location: place?.jurisdiction.location ?? null,
    },
  }
}

/** Named by nothing but a town and "schools". */
const isLoose = ({ jurisdiction: { name } }: Placed): boolean => / school district$/.test(name)

/** Does it end as names do? "the Mesa school district" is a description. */
const isName = ({ jurisdiction: { name } }: Placed): boolean =>
  /(?:^| )[A-Z][\w-]*(?: (?:No\. )?[\w-]*\d+)?$/.test(name)

/** "Mesa Public Schools" and "the Mesa school district" are one: the fullest name stands for all of a place. */
function oneNameEach(found: readonly Placed[]): readonly Placed[] {
  const fullest = new Map<string, Placed>()
  const baseOf = ({ jurisdiction: { id } }: Placed) => id.replace(kindWords, '')
  for (const row of found) {
    const known = fullest.get(baseOf(row))
    if (!known || isFuller(row, known)) fullest.set(baseOf(row), row)
  }
  return found.map((row) => ({ ...row, jurisdiction: (fullest.get(baseOf(row)) as Placed).jurisdiction }))
}

const isFuller = (row: Placed, than: Placed): boolean =>
  isName(row) === isName(than) ? row.jurisdiction.name.length > than.jurisdiction.name.length : isName(row)
