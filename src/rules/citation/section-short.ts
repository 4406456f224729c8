/** Sections whose law stands elsewhere in the article. */
import { type CitationRule, type CitedLaw, groupsOf, type ShortCitation } from './law.ts'
import { NOT_NEXT, readFederalList, SUBSECTIONS } from './section-list.ts'

/** What shows that a section is a part of a building, a road, a paper: the word behind it. */
const THING = `(?:fans?|seats?|tickets?|seating|row|of (?:the |a |an |her |his |their |its |our )?(?:[A-Z]?[a-z]{2,14} ){0,2}(?:stadium|park|arena|report|building|trail|beach|city|road|highway|bleachers|ballpark|field|cemetery|library|newspaper|paper|wall|river|pipeline|survey|questionnaire|form|study|audit|agreement|contract|handbook|book|Stadium|Arena|Park|Field|Center|Coliseum|Highway|Route|Road))`
const ITEM = String.raw`\d{1,5}[A-Za-z]{0,3}(?:[.:-]\d{1,5}[A-Za-z]{0,2}){0,3}${SUBSECTIONS}`

export const shortSectionRules: readonly CitationRule[] = [
  {
    id: 'section-short',
    about: 'Sections alone, their law told elsewhere in the article: Section 1373, § 1373(b), Sections 241 and 242.',
    source: 'news prose, second mention',
    anchors: ['ection', '§', 'SECTION', 'ec. '],
    pattern: new RegExp(
      String.raw`(?=[Ss§])(?<![A-Za-z\d])(?:[Ss]ections?|SECTIONS?|[Ss]ecs?\.|§{1,6}) ?(?<list>${ITEM}(?:(?:,? (?:and|or|&|through|to) |, )(?:§ ?)?(?:\d{2,5}[A-Za-z]{0,2}${SUBSECTIONS}|(?:\([A-Za-z\d]{1,5}\)){1,5})${NOT_NEXT}){0,5})(?![A-Za-z\d]|[.-]\d|,\d|, [Rr]ow|, [Ss]eat|,? ${THING})`,
      'g',
    ),
    build: (match) => {
      const list = groupsOf(match).list as string
      // A number with points in it is a state's or a regulation's: it is one.
      const plural = /§§|ections|ecs\./i.test(match[0])
      const single = /^[^,( ]*[.:]/.test(list) || (!plural && /^\d+-\d/.test(list))
      if (single) {
        const [, section = list, subsections = ''] = /^([^( ,]+)((?:\(\w+\))*)/.exec(list) ?? []
        return [short('section', section, subsections, 0, match[0].length)]
      }
      const items = readFederalList(list, match[0].indexOf(list), plural)
      return items.map((item, index): CitedLaw => {
        const from = index === 0 ? 0 : item.from
        return short(
          'section',
          item.section,
          item.subsections,
          from,
          index === items.length - 1 ? match[0].length : item.to,
        )
      })
    },
    examples: [
      {
        text: 'The city cited 42 U.S.C. § 1983. Section 1983 lets people sue.',
        finds: 'Section 1983',
        as: '42 U.S.C. § 1983',
      },
    ],
    near_misses: [
      'We sat in Section 112, Row 5, at the game.',
      'A section of road closed.',
      'Look at section 4 of the report.',
      'He stood in Section 8 of Wrigley Field.',
    ],
  },
  {
    id: 'section-reference',
    about: 'The section just spoken of: "that section", "those sections", "the same section".',
    source: 'news prose, second mention',
    anchors: ['section'],
    pattern: /(?<![A-Za-z\d])(?:[Tt]hat|[Tt]he same|[Tt]his very) section(?! of\b| \d)(?![A-Za-z\d])/g,
    build: (match) => [short('reference', '', '', 0, match[0].length)],
    examples: [
      {
        text: 'The city cited 42 U.S.C. § 1983. A clerk had to read that section twice.',
        finds: 'that section',
        as: '42 U.S.C. § 1983',
      },
    ],
    near_misses: ['The city cited 42 U.S.C. § 1983. Drivers avoid that section of road.'],
  },
]

const short = (
  of: ShortCitation['of'],
  section: string,
  subsections: string,
  from: number,
  to: number,
): ShortCitation => ({ form: 'short', of, section, subsections, from, to })
