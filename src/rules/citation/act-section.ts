/** Sections and titles of acts: Section 303(d) of the Clean Water Act, INA § 287(g), Title II of the ADA. */

import { nameWord, readAct } from './act-name.ts'
import { homeOfSection } from './act-sections.ts'
import { federalActNamed, federalActs } from './acts.ts'
import {
  type CitationRule,
  type CitedLaw,
  cite,
  groupsOf,
  type Law,
  pathOf,
  uscSection,
  whole,
  wordsBefore,
} from './law.ts'
import { FEDERAL_ITEM, FEDERAL_LIST, follow, readFederalList } from './section-list.ts'

/** Acronyms that stand for an act beside a section number even where the act is not named in full. */
const acronyms: ReadonlyMap<string, string> = new Map(
  federalActs.flatMap((act) =>
    act.others.filter(({ name }) => /^[A-Z]{2,7}$/.test(name)).map(({ name }) => [name, act.name] as const),
  ),
)
/** "I.R.C.", "I.N.A.": lawyers' periods. */
const DOTTED = 'I\\.R\\.C\\.|I\\.N\\.A\\.'
const ACRONYM = [...[...acronyms.keys()].sort((a, b) => b.length - a.length), DOTTED].join('|')
const SIGN = String.raw`(?:[Ss]ections?|SECTION|[Ss]ecs?\.|§{1,6})`

/** The section of an act: in the Code where it stands there, else under the act's own number. */
export function sectionOf(act: Pick<Law, 'id' | 'normalized'>, section: string, subsections: string): Law {
  const home = homeOfSection(act.normalized, section)
  if (home) return uscSection(home[0], home[1], subsections)
  return {
    kind: 'section',
    id: `${act.id}/s${section}${pathOf(subsections)}`,
    normalized: `${act.normalized} § ${section}${subsections}`,
    url: null,
  }
}

function sectionsIn(match: RegExpExecArray, list: string, act: Pick<Law, 'id' | 'normalized'>): readonly CitedLaw[] {
  const at = match[0].indexOf(list)
  const plural = /§§|ections/.test(match[0])
  const items = follow(match, readFederalList(list, at, plural), plural ? 'several' : 'federal')
  return items.map((item, index) => ({
    ...cite(
      sectionOf(act, item.section, item.subsections),
      index === 0 ? 0 : item.from,
      index === items.length - 1 ? Math.max(match[0].length, item.to) : item.to,
    ),
    printed: item.section,
  }))
}

/** The act of words that end in its name, or of an acronym. */
function actOf(words: string): Law | null {
  const known = acronyms.get(words.replace(/\./g, ''))
  return readAct(known ?? words)
}

/** "Internal Revenue Code" and "Bankruptcy Code" are acts; other codes are the states'. */
const isOtherCode = (name: string): boolean => /Code$/.test(name) && federalActNamed(name) === null

/** "The Criminal Law article", "Penal Law": fields, and titles of codes. */
const isFieldOfLaw = (law: Law): boolean => / Law$/.test(law.normalized) && law.id.startsWith('/act/')

export const actSectionRules: readonly CitationRule[] = [
  {
    id: 'section-of-act',
    about:
      'Sections of a named act: Section 303(d) of the Clean Water Act, Sections 401 and 404 of the CWA, section 501(c)(3) of the Internal Revenue Code.',
    source: 'agency letters, press releases',
    anchors: ['ection', '§', 'ec. ', '01(', '87('],
    sign: /(?:\d[A-Za-z]{0,3}|\)) of /,
    pattern: new RegExp(
      String.raw`(?=[Ss§\d])(?<![A-Za-z\d(])(?:${SIGN} ?(?<list>${FEDERAL_LIST})|(?<bare>\d{2,4}\([a-z]\)(?:\(\w{1,3}\)){0,2})) of (?:the )?(?:federal )?(?<act>(?:(?:[A-Z][A-Za-z'-]{1,24},?|of|and|with|for|to|in|the|&|(?:19|20)\d\d) ){1,10}(?:Act|ACT|Code|Law)(?: Amendments)?(?:,? of (?:19|20)\d\d)?|${ACRONYM})(?![A-Za-z\d])`,
      'g',
    ),
    build: (match) => {
      const { list, bare, act = '' } = groupsOf(match)
      const law = actOf(act)
      if (law === null || isOtherCode(law.normalized) || isFieldOfLaw(law)) return null
      return sectionsIn(match, list ?? bare ?? '', law)
    },
    examples: [
      {
        text: 'Section 303(d) of the Clean Water Act lists rivers.',
        finds: 'Section 303(d) of the Clean Water Act',
        as: '33 U.S.C. § 1313(d)',
      },
      {
        text: 'Section 287(g) of the INA lets deputies help.',
        finds: 'Section 287(g) of the INA',
        as: '8 U.S.C. § 1357(g)',
      },
      {
        text: 'It breaks Section 9 of the Safe Streets Act of 2010.',
        finds: 'Section 9 of the Safe Streets Act of 2010',
        as: 'Safe Streets Act § 9',
      },
    ],
    near_misses: ['Section 12 of the stadium was empty.', 'In section 4 of the report, the act is praised.'],
  },
  {
    id: 'act-section',
    about:
      'The act first: INA § 287(g), Clean Air Act Section 111(d), the Voting Rights Act’s Section 5, IRC 501(c)(3).',
    source: 'agency letters, legal news',
    anchors: [
      'ection',
      'ECTION',
      'ec.',
      'ecs.',
      '§',
      ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `(${letter})`),
    ],
    sign: /(?:Act|Code|[A-Z]{2}|[A-Z]\.)(?: of \d{4})?(?:'s)?(?: \([A-Z]{2,8}\))?,? (?:[Ss]ec|SEC|§|\d{2,4}\()/,
    pattern: new RegExp(
      String.raw`(?=[A-Z])(?<![A-Za-z\d])(?:(?<long>(?:Act|Code)(?: of (?:19|20)\d\d)?)|(?<short>${ACRONYM}))(?:'s)?(?: \([A-Z]{2,8}\))?,? (?:${SIGN} ?(?<list>${FEDERAL_ITEM})|(?<bare>\d{2,4}\([a-z]\)(?:\(\w{1,3}\)){0,3}))(?![A-Za-z\d]|,\d|\.\d)`,
      'g',
    ),
    build: (match) => {
      const { long, short, list, bare } = groupsOf(match)
      const sections = list ?? bare ?? ''
      if (short) {
        const law = actOf(short)
        // "IDEA, Section 504 and FERPA" is a list: behind a comma only a section that the act is known to have is its own.
        const comma = match[0].slice(short.length).startsWith(',')
        const number = /^\d+[A-Z]?/.exec(sections)?.[0] ?? ''
        return law === null || (comma && homeOfSection(law.normalized, number) === null)
          ? null
          : sectionsIn(match, sections, law)
      }
      const before = wordsBefore(match.input, match.index, nameWord, 14)
      const act = before && long ? readAct(`${before} ${long}`) : null
      if (
        !act ||
        isOtherCode(act.normalized) ||
        (/Code/.test(long ?? '') && homeOfSection(act.normalized, '1') === null)
      )
        return null
      const from = act.from - before.length - 1
      return sectionsIn(match, sections, act).map((law, index) => (index === 0 ? { ...law, from } : law))
    },
    examples: [
      { text: 'The rule rests on INA § 287(g).', finds: 'INA § 287(g)', as: '8 U.S.C. § 1357(g)' },
      {
        text: 'It failed under Clean Air Act Section 111(d).',
        finds: 'Clean Air Act Section 111(d)',
        as: '42 U.S.C. § 7411(d)',
      },
    ],
    near_misses: ['The CDA 12 met in Section 5 of the park.', 'The Clean Air Act sections off a dozen states.'],
  },
  {
    id: 'section-known-program',
    about: 'Sections that go by their number alone: the 287(g) program, 501(c)(3) groups, a 510(k) clearance.',
    source: 'immigration and nonprofit news',
    anchors: ['287(g)', '501(c)', '510(k)'],
    pattern: /(?<![A-Za-z\d(.])(?<number>287\(g\)|501\(c\)(?:\(\d{1,2}\))?|510\(k\))s?(?![A-Za-z\d]|\()/g,
    build: (match) => {
      const number = groupsOf(match).number as string
      if (number.startsWith('287')) return whole(match, uscSection('8', '1357', '(g)'))
      if (number.startsWith('510')) return whole(match, uscSection('21', '360', '(k)'))
      return whole(match, uscSection('26', '501', number.slice(3)))
    },
    examples: [{ text: 'The sheriff joined the 287(g) program.', finds: '287(g)', as: '8 U.S.C. § 1357(g)' }],
    near_misses: ['Room 287 is in wing G.', 'Her 401(k) lost $12.'],
  },
  {
    id: 'title-named',
    about:
      'Titles of acts that stand as names: Title VI, Title IX of the Education Amendments of 1972, Title II of the ADA.',
    source: 'education and employment news',
    anchors: ['Title ', 'title ', 'TITLE '],
    sign: /(?:itle|ITLE) [IVX1-9]/,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:Title|TITLE|title) (?<number>[IVX]{1,5}|[1-9])(?:(?:,)? of the (?<act>(?:(?:[A-Z][A-Za-z'-]{1,20},?|of|and|with|for|to|the) ){1,8}(?:Acts?|Amendments)(?:,? of (?:19|20)\d\d)?|${ACRONYM}))?(?![A-Za-z\d-]| (?:game|bout|fight|belt|match|Loans?|Company|Insurance|Boxing|of))`,
      'g',
    ),
    build: (match) => {
      const { number = '', act } = groupsOf(match)
      if (!act && match[0].startsWith('title')) return null
      const law = titleOf(number, act)
      return law && whole(match, law)
    },
    examples: [
      { text: 'The school broke Title IX, the office found.', finds: 'Title IX', as: 'Title IX' },
      {
        text: 'Title II of the ADA binds cities.',
        finds: 'Title II of the ADA',
        as: 'Americans with Disabilities Act, Title II',
      },
    ],
    near_misses: [
      'He won the title in IX rounds.',
      'Title I Boxing opened a gym.',
      'Title V was her favorite chapter.',
    ],
  },
  {
    id: 'titles-named',
    about: 'Several titles of one act: Titles II and III of the ADA, Titles I, II and V of the act, Titles VI and IX.',
    source: 'disability and education news',
    anchors: ['Titles ', 'titles ', 'TITLES '],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:Titles|titles|TITLES) (?<list>(?:[IVX]{1,5}|[1-9])(?:, (?:[IVX]{1,5}|[1-9])){0,6},? (?:and|or|&) (?:[IVX]{1,5}|[1-9]))(?: of the (?<act>(?:(?:[A-Z][A-Za-z'-]{1,20},?|of|and|with|for|to|the) ){1,8}(?:Acts?|Amendments)(?:,? of (?:19|20)\d\d)?|${ACRONYM}))?(?![A-Za-z\d-])`,
      'g',
    ),
    build: (match) => {
      const { list = '', act } = groupsOf(match)
      const at = match[0].indexOf(list)
      const numbers = [...list.matchAll(/[IVX]{1,5}|[1-9]/g)]
      const laws = numbers.map(({ 0: number }) => titleOf(number, act))
      return laws.some((law) => law === null)
        ? null
        : numbers.map(({ 0: number, index }, i) =>
            cite(
              laws[i] as Law,
              i === 0 ? 0 : at + index,
              i === numbers.length - 1 ? match[0].length : at + index + number.length,
            ),
          )
    },
    examples: [
      {
        text: 'The library broke Titles II and III of the ADA.',
        finds: 'Titles II',
        as: 'Americans with Disabilities Act, Title II',
      },
      {
        text: 'The library broke Titles II and III of the ADA.',
        finds: 'III of the ADA',
        as: 'Americans with Disabilities Act, Title III',
      },
      { text: 'Titles VI and IX bind the college.', finds: 'IX', as: 'Title IX' },
    ],
    near_misses: [
      'She won titles in 3 and 4 sets.',
      'Titles I and II of the series sold well.',
      'He held titles 2 and 3.',
    ],
  },
]

/** A title of an act; null: the act is none, or the title does not stand alone. */
function titleOf(number: string, act: string | undefined): Law | null {
  const isRoman = /^[IVX]+$/.test(number)
  if (!act && (!isRoman || !standing.has(number))) return null
  if (!act || /^(?:Civil Rights Act|Education(?:al)? Amendments|Public Health Service Act)/.test(act)) {
    const numeral = isRoman ? number : (romans[Number(number)] ?? number)
    return {
      kind: 'named_act',
      id: `/us/act/title-${numeral.toLowerCase()}`,
      normalized: `Title ${numeral}`,
      url: null,
    }
  }
  const law = actOf(act)
  return (
    law && {
      kind: 'named_act',
      id: `${law.id}/title-${number.toLowerCase()}`,
      normalized: `${law.normalized}, Title ${number}`,
      url: law.url,
    }
  )
}

/** Titles that need no act beside them. */
const standing: ReadonlySet<string> = new Set(['VI', 'VII', 'VIII', 'IX', 'X'])
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
