/** Codes and ordinances of cities, towns and counties. */
import { type CitationRule, type CitedLaw, cite, groupsOf, type Law, pathOf, slug, whole, wordsBefore } from './law.ts'
import { follow, readStateList, STATE_ITEM, STATE_LIST } from './section-list.ts'
import { subject } from './state-codes.ts'
import { readState } from './state-name.ts'

/** Codes of big cities by their initials. */
const initials: ReadonlyMap<string, string> = new Map([
  ['LAMC', 'Los Angeles Municipal Code'],
  ['SMC', 'Seattle Municipal Code'],
  ['SDMC', 'San Diego Municipal Code'],
  ['BMC', 'Berkeley Municipal Code'],
  ['OMC', 'Oakland Municipal Code'],
  ['SFMC', 'San Francisco Municipal Code'],
])

/** What a local code may be called. */
const KIND = String.raw`(?:(?:Revised )?(?:Municipal|Administrative|Admin\.|City|County|Town|Village|Charter|Police|Zoning|Health|Housing|Building|Plumbing) Code|Municipal Code|Code of Ordinances|Code)`
/** A name of up to four words that begins with a capital; "N.Y.C." too. */
const PLACE = String.raw`(?:N\.Y\.C\.|[A-Z][A-Za-z'.-]{1,20}(?: (?:of |and )?[A-Z][A-Za-z'.-]{1,20}){0,3}?)`
const SIGN = String.raw`(?:§{1,6}|[Ss]ections?|[Ss]ecs?\.)`
const EDGE = String.raw`(?![A-Za-z\d]|-\d)`

/** A word that may stand in a place's name. */
const placeWord = /^(?:of|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'.-]*)$/u
/** What stands before a place's name and is no part of it. */
const leadIn = /^(?:(?:The|Under|In|Of|Its|This|That|And|But|See|By|From|With|To|of|Violating|Citing)(?: |$))+/

/** Not a place: what opens a sentence, other codes of law. */
const noPlace =
  /^(?:The|Under|In|Its|This|That|A|An|And|But|Dress|Internal|Uniform|Model|Federal|State|Bankruptcy|International|National|Criminal|Penal|Honor|Area|Zip|ZIP|QR|Source|Morse|Promo|Da|Napoleonic|Hays|Justinian|Visual|Labor|Tax|Title|City|County|Town|Village|Civil|Canon|Revised|Tribal|Cheat|See|Of|U\.?S|United|Military|Model|Section)\b/

/** A state's codes are no local ones, unless the words say so ("New York City Administrative Code"). */
function isLocal(place: string, kind: string): boolean {
  if (noPlace.test(place)) return false
  if (/^(?:Municipal|City|County|Town|Village)/.test(kind)) return true
  const words = place.split(' ')
  const first = words.slice(0, 2).join(' ')
  if (
    readState(place) !== null ||
    (words.length > 1 && readState(words[0] as string) !== null) ||
    (words.length > 2 && readState(first) !== null && words[2] !== 'City')
  )
    return false
  return !kind.startsWith('Code') || words.every((_, at) => subject(words.slice(at).join(' ')) === null)
}

const cityCode = (name: string, section: string, subsections: string): Law => ({
  kind: 'ordinance',
  id: `/us/local/${slug(name)}${section ? `/s${section}${pathOf(subsections)}` : ''}`,
  normalized: `${name}${section ? ` § ${section}${subsections}` : ''}`,
  url: null,
})

const chapterOf = (name: string, number: string): Law => ({
  kind: 'ordinance',
  id: `/us/local/${slug(name)}/ch${number}`,
  normalized: `${name} ch. ${number}`,
  url: null,
})

function sectionsIn(match: RegExpExecArray, name: string, list: string): readonly CitedLaw[] {
  const items = follow(match, readStateList(list, match[0].lastIndexOf(list)), 'state')
  return items.map((item, index) =>
    cite(
      cityCode(name, item.section, item.subsections),
      index === 0 ? 0 : item.from,
      index === items.length - 1 ? Math.max(match[0].length, item.to) : item.to,
    ),
  )
}

/** "City of Boise Code" is "Boise Code", "N.Y.C. Admin. Code" is "New York City Administrative Code". */
const tidy = (place: string, kind: string): string =>
  `${place.replace(/^N\.Y\.C\.$/, 'New York City').replace(/'s?$/, '')} ${kind.replace('Admin.', 'Administrative')}`

export const localCodeRules: readonly CitationRule[] = [
  {
    id: 'local-code',
    about:
      "A city's or county's code: Chicago Municipal Code § 2-173-042, N.Y.C. Admin. Code § 8-107, King County Code 2.15, Philadelphia Code § 9-1101.",
    source: 'city hall news',
    anchors: ['Code'],
    pattern: new RegExp(
      String.raw`(?<=[A-Za-z.] )(?<kind>${KIND})(?:,? (?:[Tt]itle \d{1,3},? ?)?(?:(?<chapter>[Cc]hapters?|[Cc]h\.) ?(?<number>\d{1,4}[A-Z]?(?:[.-]\d{1,4}[A-Z]?){0,2})|(?:${SIGN} ?)?(?<list>${STATE_ITEM})))${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { kind = '', list, number } = groupsOf(match)
      const place = wordsBefore(match.input, match.index, placeWord, 4).replace(leadIn, '')
      if (place === '' || !isLocal(place, kind)) return null
      const name = tidy(place, kind)
      const laws = list ? sectionsIn(match, name, list) : whole(match, chapterOf(name, number ?? ''))
      return laws.map((law, index) => (index === 0 ? { ...law, from: -place.length - 1 } : law))
    },
    examples: [
      {
        text: 'The ban is in Chicago Municipal Code § 2-173-042.',
        finds: 'Chicago Municipal Code § 2-173-042',
        as: 'Chicago Municipal Code § 2-173-042',
      },
      {
        text: 'N.Y.C. Admin. Code § 8-107 bars bias.',
        finds: 'N.Y.C. Admin. Code § 8-107',
        as: 'New York City Administrative Code § 8-107',
      },
    ],
    near_misses: [
      'The Dress Code 12 pages long was dropped.',
      'Area Code 212 is full.',
      'Boise City Code enforcement has 9 staff.',
    ],
  },
  {
    id: 'local-code-section-first',
    about:
      'Section, then code: Section 41.18 of the Los Angeles Municipal Code, Chapter 12H of the San Francisco Administrative Code.',
    source: 'city hall news',
    anchors: ['Code'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:${SIGN} ?(?<list>${STATE_LIST})|(?:[Cc]hapter|[Tt]itle) (?<number>\d{1,4}[A-Z]?(?:[.-]\d{1,4}[A-Z]?){0,2}))(?:,? of|,) (?:the )?(?:[Cc]ity of |[Cc]ounty of |[Tt]own of )?(?:(?<place>${PLACE})(?:'s)? (?<kind>${KIND})|(?<kind1>(?:Municipal )?Code(?: of Ordinances)?) of (?:the )?(?:[Cc]ity of |[Cc]ounty of |[Tt]own of )?(?<place1>${PLACE}))${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { list, number, place, kind, place1, kind1 } = groupsOf(match)
      const where = place ?? place1 ?? ''
      if (!isLocal(where, kind ?? kind1 ?? '')) return null
      const name = tidy(where, kind ?? kind1 ?? '')
      return list ? sectionsIn(match, name, list) : whole(match, chapterOf(name, number ?? ''))
    },
    examples: [
      {
        text: 'Section 41.18 of the Los Angeles Municipal Code bars tents.',
        finds: 'Section 41.18 of the Los Angeles Municipal Code',
        as: 'Los Angeles Municipal Code § 41.18',
      },
    ],
    near_misses: ['Section 362 of the Bankruptcy Code halts it.', 'Section 9 of the Dress Code bars hats.'],
  },
  {
    id: 'local-code-initials',
    about: 'Codes of big cities by initials: LAMC 41.18, SMC 6.310.',
    source: 'city hall news of Los Angeles, Seattle, San Diego',
    anchors: ['LAMC', 'SMC', 'SDMC', 'BMC', 'OMC', 'SFMC'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?<initials>LAMC|SMC|SDMC|BMC|OMC|SFMC) (?:${SIGN} ?)?(?<list>\d{1,3}\.\d{1,4}(?:\.\d{1,4}){0,2}(?:\(\w{1,3}\)){0,3})${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { initials: letters = '', list = '' } = groupsOf(match)
      return sectionsIn(match, initials.get(letters) as string, list)
    },
    examples: [{ text: 'LAMC 41.18 bars tents.', finds: 'LAMC 41.18', as: 'Los Angeles Municipal Code § 41.18' }],
    near_misses: ['SMC shares rose 6.3 points.'],
  },
  {
    id: 'ordinance',
    about: 'Numbered ordinances: Ordinance 125307, Ordinance No. 2018-45, Seattle Ordinance 125307.',
    source: 'city hall news',
    anchors: ['rdinance'],
    pattern:
      /(?<![A-Za-z\d])(?:[Cc]ity |[Cc]ounty |[Tt]own |[Mm]unicipal )?(?:Ordinances?|ordinance)(?:,? \(?[Nn]o\.|,? [Nn]umber| #)? ?(?<number>(?:[A-Z]{1,2}-?)?\d{1,6}(?:-\d{1,5}){0,2})(?! on the (?:agenda|calendar))(?![A-Za-z\d]|,\d|\.\d|-\d)/g,
    build: (match) => {
      const number = groupsOf(match).number as string
      const before = wordsBefore(match.input, match.index, /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'.-]*$/u, 3).replace(
        /^(?:The|Under|In|Its|This|That|And|But|A|An|By|See|Proposed|Emergency|Zoning|Repeal|Enforcing|Violating|Citing|Council|City|County|Town)(?: |$)/,
        '',
      )
      const named =
        /[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(before) &&
        !/ordinance/.test(match[0]) &&
        !/^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+day$/u.test(before)
      const place = named ? before.replace(/'s?$/, '') : ''
      return [
        cite(
          {
            kind: 'ordinance',
            id: `/us/local/${place ? `${slug(place)}-` : ''}ordinance/${number}`,
            normalized: `${place ? `${place} Ordinance` : 'Ordinance No.'} ${number}`,
            url: null,
          },
          place ? -before.length - 1 : 0,
          match[0].length,
        ),
      ]
    },
    examples: [
      {
        text: 'Voters kept Seattle Ordinance 125307.',
        finds: 'Seattle Ordinance 125307',
        as: 'Seattle Ordinance 125307',
      },
      { text: 'They passed Ordinance No. 2018-45 late.', finds: 'Ordinance No. 2018-45', as: 'Ordinance No. 2018-45' },
    ],
    near_misses: ['The ordinance drew 12 people.', 'Police found ordnance 50 years old.'],
  },
]
