/** The Code of Federal Regulations, by section and by part. */
import { type CitationRule, type CitedLaw, cite, groupsOf, type Law, pathOf } from './law.ts'

function section(title: string, part: string, number: string, sub: string): Law {
  return {
    kind: 'cfr',
    id: `/us/cfr/t${title}/s${part}.${number}${pathOf(sub)}`,
    normalized: `${title} C.F.R. § ${part}.${number}${sub}`,
    url: `https://www.govinfo.gov/link/cfr/${title}/${part}?sectionnum=${number}`,
  }
}

function part(title: string, number: string): Law {
  return {
    kind: 'cfr',
    id: `/us/cfr/t${title}/pt${number}`,
    normalized: `${title} C.F.R. pt. ${number}`,
    url: `https://www.govinfo.gov/link/cfr/${title}/${number}`,
  }
}

function wholeTitle(title: string): Law {
  return {
    kind: 'cfr',
    id: `/us/cfr/t${title}`,
    normalized: `${title} C.F.R.`,
    url: `https://www.ecfr.gov/current/title-${title}`,
  }
}

/** "C.F.R.", "C. F. R.", "CFR", "Code of Federal Regulations". */
const CODE = String.raw`(?:C\.? ?F\.? ?R\.?|Code of Federal Regulations)`
/** "60.1(a)", "240.10b-5", "1.501(c)(3)-1", or the number of a part. */
const NUMBER = String.raw`\d{1,4}[a-z]?(?:\.\d{1,5}[A-Za-z]{0,2}(?:-\d{1,4}[A-Za-z]{0,2}(?!\.?\d))?)?(?:\([A-Za-z\d]{1,5}\)){0,6}`
const SIGN = String.raw`(?:[Pp](?:ar)?ts?\.?|§{1,6}|[Ss]ections?|[Ss]ecs?\.)`
/** A follower that is a section must have a point: "and 42 others" has none. */
const LIST = String.raw`${NUMBER}(?:(?:,? (?:and|or|&|through|to) |, |-)(?:(?:§{1,6}|[Pp](?:ar)?ts?\.?) ?)?(?:\d{1,4}\.\d{1,5}[a-z]?(?:\([A-Za-z\d]{1,5}\)){0,6}|\d{2,4})(?![A-Za-z\d]|,\d| (?:C\.|CFR|U\.|Fed|FR|F\.|Stat|[a-z]{3,}s\b))){0,4}`

const item =
  /(?<part>\d{1,4}[a-z]?)(?:\.(?<section>\d{1,5}[A-Za-z]{0,2}(?:-\d{1,4}[A-Za-z]{0,2}(?!\.?\d))?))?(?<sub>(?:\([A-Za-z\d]{1,5}\)){0,6})/g

/** The listed sections or parts of one title. */
function listed(match: RegExpExecArray, title: string, list: string): readonly CitedLaw[] | null {
  if (Number(title) < 1 || Number(title) > 50) return null
  const at = match[0].lastIndexOf(list)
  const rows = [...list.matchAll(item)]
  return rows.map((row, index) => {
    const { part: number = '', section: own, sub = '' } = row.groups as Record<string, string | undefined>
    const from = index === 0 ? 0 : at + row.index
    const to = index === rows.length - 1 ? match[0].length : at + row.index + row[0].length
    return cite(own === undefined ? part(title, number) : section(title, number, own, sub), from, to)
  })
}

export const cfrRules: readonly CitationRule[] = [
  {
    id: 'cfr',
    about: 'Title, "C.F.R." and sections or parts: 40 CFR 141.80, 28 C.F.R. Part 35, 40 C.F.R. §§ 60.1 and 60.4.',
    source: 'The Bluebook, rule 14',
    anchors: ['C.F.R', 'CFR', 'C. F. R', 'Federal Regulations'],
    pattern: new RegExp(
      String.raw`(?=[Tt\d])(?<![A-Za-z\d.§-])(?:[Tt]itle )?(?<title>\d{1,2})(?:,? of the|,)? ?${CODE}(?: at|,)? ?(?:${SIGN} ?)?(?<list>${LIST})(?:,? et seq\.)?(?![A-Za-z\d])`,
      'g',
    ),
    build: (match) => listed(match, groupsOf(match).title as string, groupsOf(match).list as string),
    examples: [
      { text: 'The limit is set in 40 CFR 141.80.', finds: '40 CFR 141.80', as: '40 C.F.R. § 141.80' },
      { text: 'Rules at 28 C.F.R. Part 35 apply.', finds: '28 C.F.R. Part 35', as: '28 C.F.R. pt. 35' },
      { text: 'See 14 CFR §§ 107.29 and 107.39.', finds: '107.39', as: '14 C.F.R. § 107.39' },
    ],
    near_misses: ['The CFR hosted 40 guests.', 'At 12 the CFR, 40 members strong, met.'],
  },
  {
    id: 'cfr-title-first',
    about:
      'Title 40, Part 60 of the Code of Federal Regulations; section 60.1 of title 40, Code of Federal Regulations.',
    source: 'agency releases',
    anchors: ['Federal Regulations', 'C.F.R', 'CFR'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:[Tt]itle (?<title>\d{1,2}),? (?<sign>${SIGN}) ?(?<list>${LIST}),?(?: of)?(?: the)?|(?<sign1>${SIGN}) ?(?<first>${LIST}),?(?: of| under|) [Tt]itle (?<of>\d{1,2}),?(?: of)?(?: the)?) ${CODE}(?![A-Za-z\d])`,
      'g',
    ),
    build: (match) => {
      const { title, list, first, of } = groupsOf(match)
      return listed(match, title ?? of ?? '', list ?? first ?? '')
    },
    examples: [
      {
        text: 'It is Title 40, Part 60 of the Code of Federal Regulations.',
        finds: 'Title 40, Part 60 of the Code of Federal Regulations',
        as: '40 C.F.R. pt. 60',
      },
      {
        text: 'Section 106.2 of title 34, Code of Federal Regulations, says so.',
        finds: 'Section 106.2 of title 34, Code of Federal Regulations',
        as: '34 C.F.R. § 106.2',
      },
    ],
    near_misses: ['Title 14, Section 15000 of the California Code of Regulations says so.'],
  },
  {
    id: 'cfr-whole-title',
    about: 'A whole title: Title 40 of the Code of Federal Regulations.',
    source: 'agency releases',
    anchors: ['Federal Regulations', 'C.F.R', 'CFR'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])[Tt]itle (?<title>\d{1,2})(?:,? of the|,)? ${CODE}(?![A-Za-z\d]|,? ?(?:${SIGN}|\d))`,
      'g',
    ),
    build: (match) => {
      const title = groupsOf(match).title as string
      return Number(title) >= 1 && Number(title) <= 50 ? [cite(wholeTitle(title), 0, match[0].length)] : null
    },
    examples: [
      {
        text: 'Title 29 of the Code of Federal Regulations was amended.',
        finds: 'Title 29 of the Code of Federal Regulations',
        as: '29 C.F.R.',
      },
    ],
    near_misses: ['The title 40 guests gave the Code of Federal Regulations was unkind.'],
  },
  {
    id: 'sec-rule',
    about: 'Rules of the securities laws that go by number: Rule 10b-5.',
    source: 'business news',
    anchors: ['Rule 10b', 'Rule 14a', 'Rule 13d', 'Rule 144A', 'Rule 506'],
    pattern:
      /(?<![A-Za-z\d])(?:SEC )?Rule (?<number>10b5-1|10b-5|14a-8|14a-9|13d-1|144A|506)(?:\([a-z]\)){0,2}(?![A-Za-z\d-])/g,
    build: (match) => {
      const number = groupsOf(match).number as string
      return [cite(section('17', /^\d{3}/.test(number) ? '230' : '240', number, ''), 0, match[0].length)]
    },
    examples: [{ text: 'Prosecutors cited Rule 10b-5.', finds: 'Rule 10b-5', as: '17 C.F.R. § 240.10b-5' }],
    near_misses: ['Rule 10 of the club bans cleats.'],
  },
  {
    id: 'treasury-regulation',
    about: 'Regulations of the Treasury: Treas. Reg. § 1.170A-1(h).',
    source: 'The Bluebook, table 1; tax news',
    anchors: ['Treas'],
    pattern:
      /(?<![A-Za-z\d])Treas(?:ury|\.) Reg(?:ulations?|s?\.) (?:§{1,2} ?|[Ss]ections? )(?<part>\d{1,3})\.(?<number>\d{1,5}[A-Z]?(?:\([a-z]\)(?:\(\d{1,2}\))?(?=-))?(?:-\d{1,3}[A-Z]?)?)(?<sub>(?:\([A-Za-z\d]{1,4}\)){0,5})(?![A-Za-z\d])/g,
    build: (match) => {
      const { part: number = '', number: own = '', sub = '' } = groupsOf(match)
      return [cite(section('26', number, own, sub), 0, match[0].length)]
    },
    examples: [
      { text: 'See Treas. Reg. § 1.170A-1(h).', finds: 'Treas. Reg. § 1.170A-1(h)', as: '26 C.F.R. § 1.170A-1(h)' },
    ],
    near_misses: ['The Treasury registered 1.5 million.'],
  },
]
