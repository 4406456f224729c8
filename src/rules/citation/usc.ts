/** The United States Code in the orders that news, courts and agencies print. */
import { type CitationRule, type CitedLaw, sectionsOf, uscLaw } from './law.ts'

/** The first law keeps the words before it, so that "8 U.S.C. § 1373" is one span. */
function titled(match: RegExpExecArray, title: string, list: string, leading: boolean): readonly CitedLaw[] | null {
  if (Number(title) < 1 || Number(title) > 54) return null
  return sectionsOf(match, list).map((item, index) =>
    uscLaw(title, item.section, item.subsections, index === 0 && leading ? 0 : item.from, item.to),
  )
}

export const uscRules: readonly CitationRule[] = [
  {
    id: 'usc-abbreviated',
    about: 'Title, "U.S.C." and sections: 8 U.S.C. § 1373(a), 42 U.S.C. 1983, 8 USC §§ 1373 and 1644.',
    source: 'The Bluebook, rule 12; news usage leaves out the section sign',
    anchors: ['U.S.C', 'USC', 'U. S. C', 'U.S. Code', 'US Code', 'United States Code'],
    pattern:
      /(?<![\p{L}\d.])(?<title>\d{1,2}) (?:U\.? ?S\.? ?C\.?(?: ?A\.)?|U\.?S\.? Code|United States Code)(?:,? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.))? ?(?<list>\d{1,5}[A-Za-z]{0,2}(?:-\d{1,3}[a-z]?)?(?:\(\w{1,5}\)){0,5}(?:(?:, and|,| and| or| &) \d{2,5}[A-Za-z]{0,2}(?:\(\w{1,5}\)){0,5}){0,6})(?![\p{L}\d])/gu,
    build: (match) => titled(match, match.groups?.title as string, match.groups?.list as string, true),
    examples: [
      { text: 'The county cited 42 U.S.C. § 1983 in its brief.', finds: '42 U.S.C. § 1983', as: '42 U.S.C. § 1983' },
      { text: 'The rule rests on 8 USC 1357(g), lawyers said.', finds: '8 USC 1357(g)', as: '8 U.S.C. § 1357(g)' },
      { text: 'See 18 U.S.C. §§ 241 and 242.', finds: '242', as: '18 U.S.C. § 242' },
    ],
    near_misses: ['The USC Trojans beat 12 teams in 1373 minutes.', 'Seat 8 in U.S. Cellular Field cost $42.'],
  },
  {
    id: 'usc-title-first',
    about: 'Title 8, Section 1373; U.S. Code Title 8 Section 1373; Title 42 of the U.S. Code, section 1983.',
    source: 'news prose',
    anchors: ['itle '],
    pattern:
      /(?<![\p{L}\d])(?:(?:U\.S\.|US|United States) Code,? )?[Tt]itle (?<title>\d{1,2})(?: of the (?:U\.S\.|US|United States) Code)?,? (?:§{1,2} ?|[Ss]ections? )(?<list>\d{1,5}[A-Za-z]{0,2}(?:\(\w{1,5}\)){0,5}(?:(?:,| and) \d{2,5}[A-Za-z]{0,2}(?:\(\w{1,5}\)){0,5}){0,4})(?: of the (?:U\.S\.|US|United States) Code)?(?![\p{L}\d])/gu,
    build: (match) => titled(match, match.groups?.title as string, match.groups?.list as string, true),
    examples: [
      {
        text: 'Under Title 42, Section 1983, cities can be sued.',
        finds: 'Title 42, Section 1983',
        as: '42 U.S.C. § 1983',
      },
      { text: 'It is U.S. Code Title 18 Section 242.', finds: 'U.S. Code Title 18 Section 242', as: '18 U.S.C. § 242' },
    ],
    near_misses: ['She won her title 8 times in section 12 races.'],
  },
  {
    id: 'usc-section-first',
    about: 'Section 1983 of Title 42; section 242 of title 18 of the United States Code.',
    source: 'statutes and news prose',
    anchors: ['itle '],
    pattern:
      /(?<![\p{L}\d])(?:§{1,2} ?|[Ss]ections? )(?<list>\d{1,5}[A-Za-z]{0,2}(?:\(\w{1,5}\)){0,5}(?:(?:,| and) \d{2,5}[A-Za-z]{0,2}){0,4}),? of [Tt]itle (?<title>\d{1,2})(?:,? (?:of the )?(?:U\.S\.|US|United States) Code)?(?![\p{L}\d])/gu,
    build: (match) =>
      titled(match, match.groups?.title as string, match.groups?.list as string, false)?.map((law) => ({
        ...law,
        from: 0,
        to: match[0].length,
      })) ?? null,
    examples: [
      { text: 'He invoked Section 1983 of Title 42.', finds: 'Section 1983 of Title 42', as: '42 U.S.C. § 1983' },
    ],
    near_misses: ['Fans in Section 112 of Title Arena cheered.'],
  },
  {
    id: 'usc-title-lost',
    about: 'The title number lost in scraping: "U.S.C. 1644".',
    source: 'scraped news pages',
    anchors: ['U.S.C', 'USC', 'Code'],
    pattern:
      /(?<![\p{L}\d.]|\d )(?:U\.S\.C\.?|USC) ?(?:§{1,2} ?|[Ss]ections? )?(?<section>\d{2,5}[a-z]?)(?<sub>(?:\(\w{1,5}\)){0,5})(?![\p{L}\d])/gu,
    build: (match) => [
      {
        form: 'short',
        of: 'usc',
        section: match.groups?.section as string,
        subsections: match.groups?.sub ?? '',
        from: 0,
        to: match[0].length,
      },
    ],
    examples: [
      { text: 'Grants hinge on U.S.C. 1644, part of 8 U.S.C. 1644.', finds: 'U.S.C. 1644', as: '8 U.S.C. § 1644' },
    ],
    near_misses: ['USC beat UCLA 45-38.', 'See 8 U.S.C. 1644.'],
  },
]
