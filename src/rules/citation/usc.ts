/** The United States Code in the orders that news, courts and agencies print. */
import { type CitationRule, type CitedLaw, cite, groupsOf, type Law, uscSection } from './law.ts'
import { FEDERAL_ITEM, FEDERAL_LIST, follow, readFederalList } from './section-list.ts'

/** The Code has 54 titles. */
const isTitle = (title: string): boolean => Number(title) >= 1 && Number(title) <= 54

/** "§§" and "sections" announce several. */
const isPlural = (words: string): boolean => /§§|ections|ecs/.test(words)

/** The listed sections of one title. The first keeps the words before it, the last the words behind, if there is but one. */
function sectionsIn(match: RegExpExecArray, title: string, list: string): readonly CitedLaw[] | null {
  if (!isTitle(title)) return null
  const at = match[0].lastIndexOf(list)
  const plural = isPlural(match[0].slice(0, at))
  const items = follow(match, readFederalList(list, at, plural), plural ? 'several' : 'federal')
  const note = groupsOf(match).note !== undefined
  return items.map((item, index) =>
    cite(
      uscSection(title, item.section, item.subsections, note),
      index === 0 ? 0 : item.from,
      items.length === 1 ? match[0].length : item.to,
    ),
  )
}

const chapterOf = (title: string, chapter: string): Law => ({
  kind: 'usc',
  id: `/us/usc/t${title}/ch${chapter}`,
  normalized: `${title} U.S.C. ch. ${chapter}`,
  url: null,
})

const titleOf = (title: string): Law => ({
  kind: 'usc',
  id: `/us/usc/t${title}`,
  normalized: `${title} U.S.C.`,
  url: `https://www.law.cornell.edu/uscode/text/${title}`,
})

/** "U.S.C.", "U. S. C. A.", "USC", "U.S. Code", "United States Code". */
const CODE = String.raw`(?:U\.? ?S\.? ?C\.?(?: ?[AS]\.|[AS](?![A-Za-z]))?|(?:U\.? ?S\.?|United States) ?Code)`
const SIGN = String.raw`(?:§{1,6}|[Ss]ections?|SECTIONS?|[Ss]ecs?\.)`
const BEHIND = String.raw`(?<note> note)?(?:,? et seq\.)?(?![A-Za-z\d])`

/** "Title 18". */
const TITLED = /[Tt]itle \d/

export const uscRules: readonly CitationRule[] = [
  {
    id: 'usc-abbreviated',
    about:
      'Title, "U.S.C." and sections: 8 U.S.C. § 1373(a), 42 U.S.C. 1983, 8 USC §§ 1373 and 1644, 18 U.S. Code 242.',
    source: 'The Bluebook, rule 12; news usage leaves out the section sign',
    anchors: ['U.S.C', 'USC', 'U. S. C', 'U.S. C', 'U.S. Code', 'US Code', 'States Code'],
    pattern: new RegExp(
      String.raw`(?=[Tt\d])(?<![A-Za-z\d.§]|§ |-)(?:[Tt]itle )?(?<title>\d{1,2}) ?${CODE}(?: Ann\.?| Annotated)?(?<app>,? [Aa]pp\.)?,? ?(?:${SIGN} ?)?(?<list>${FEDERAL_ITEM})${BEHIND}`,
      'g',
    ),
    build: (match) => {
      const { title = '', list = '', app } = groupsOf(match)
      const laws = sectionsIn(match, title, list)
      if (!app || !laws) return laws
      return laws.map((law) =>
        law.form === 'short'
          ? law
          : {
              ...law,
              id: law.id.replace(`/t${title}/`, `/t${title}a/`),
              normalized: law.normalized.replace('U.S.C. §', 'U.S.C. app. §'),
              url: null,
            },
      )
    },
    examples: [
      { text: 'The county cited 42 U.S.C. § 1983 in its brief.', finds: '42 U.S.C. § 1983', as: '42 U.S.C. § 1983' },
      { text: 'The rule rests on 8 USC 1357(g), lawyers said.', finds: '8 USC 1357(g)', as: '8 U.S.C. § 1357(g)' },
      { text: 'See 18 U.S.C. §§ 241 and 242.', finds: '242', as: '18 U.S.C. § 242' },
      {
        text: 'Charges under 50 U.S.C. app. § 2410 followed.',
        finds: '50 U.S.C. app. § 2410',
        as: '50 U.S.C. app. § 2410',
      },
      {
        text: 'They sued under 20 U.S.C. § 1681 et seq. in May.',
        finds: '20 U.S.C. § 1681 et seq.',
        as: '20 U.S.C. § 1681',
      },
    ],
    near_misses: [
      'The USC Trojans beat 12 teams in 1373 minutes.',
      'Seat 8 in U.S. Cellular Field cost $42.',
      'No. 8 USC beat No. 12 UCLA.',
    ],
  },
  {
    id: 'usc-title-first',
    about: 'Title 8, Section 1373; Title 18, United States Code, Section 242; U.S. Code Title 8 Section 1373.',
    source: 'news prose; charging papers of the Justice Department',
    anchors: ['itle '],
    sign: TITLED,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:${CODE},? )?[Tt]itle (?<title>\d{1,2})(?:(?: of the|,)? ${CODE})?,? (?:at )?${SIGN} ?(?<list>${FEDERAL_ITEM})(?:,?(?: of(?: the)?)? ${CODE})?${BEHIND}(?! of the (?!U\.S|United|US)|,? (?:[A-Z][A-Za-z]+ ){1,3}(?:Code|Statutes))`,
      'g',
    ),
    build: (match) => sectionsIn(match, groupsOf(match).title as string, groupsOf(match).list as string),
    examples: [
      {
        text: 'Under Title 42, Section 1983, cities can be sued.',
        finds: 'Title 42, Section 1983',
        as: '42 U.S.C. § 1983',
      },
      { text: 'It is U.S. Code Title 18 Section 242.', finds: 'U.S. Code Title 18 Section 242', as: '18 U.S.C. § 242' },
      {
        text: 'He broke Title 18, United States Code, Sections 1343 and 1349.',
        finds: 'Title 18, United States Code, Sections 1343',
        as: '18 U.S.C. § 1343',
      },
    ],
    near_misses: ['She won her title 8 times in section 12 races.', 'See Title 5, Section 12 of the Nevada City Code.'],
  },
  {
    id: 'usc-section-first',
    about: 'Section 1983 of Title 42; section 242 of title 18 of the United States Code; 18 U.S.C., Section 242.',
    source: 'statutes and news prose',
    anchors: ['itle '],
    sign: TITLED,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:[Ss]ubsections? (?<sub>(?:\(\w{1,4}\)){1,4}) of )?${SIGN} ?(?<list>${FEDERAL_LIST}),?(?: of| under|,|) [Tt]itle (?<title>\d{1,2})(?:(?:,| of(?: the)?)? (?:the )?${CODE})?${BEHIND}(?! of the|,? (?:of the )?(?:[A-Z][A-Za-z]+ ){1,3}(?:Code|Statutes))`,
      'g',
    ),
    build: (match) => {
      const { title = '', list = '', sub } = groupsOf(match)
      if (!isTitle(title)) return null
      const at = match[0].indexOf(list)
      const items = readFederalList(list, at, isPlural(match[0].slice(0, at)))
      return items.map((item, index) =>
        cite(
          uscSection(title, item.section, item.subsections || (sub ?? '')),
          index === 0 ? 0 : item.from,
          index === items.length - 1 ? match[0].length : item.to,
        ),
      )
    },
    examples: [
      { text: 'He invoked Section 1983 of Title 42.', finds: 'Section 1983 of Title 42', as: '42 U.S.C. § 1983' },
      {
        text: 'Subsection (a) of section 287 of title 18, United States Code, is at issue.',
        finds: 'Subsection (a) of section 287 of title 18, United States Code',
        as: '18 U.S.C. § 287(a)',
      },
    ],
    near_misses: ['Fans in Section 112 of Title Arena cheered.', 'Section 4 of Title 9 of the Tulsa Code bars it.'],
  },
  {
    id: 'usc-title-lost',
    about: 'The title number lost in scraping, or never told: "U.S.C. 1644", "Section 242 of the U.S. Code".',
    source: 'scraped news pages',
    anchors: ['U.S.C', 'USC', 'Code'],
    sign: /(?<!\d ?)(?:U\.S\.C|USC)| [Cc]ode(?![A-Za-z])/,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.]|\d ?)(?:(?:U\.S\.C\.?|USC) ?(?:${SIGN} ?)?(?<section>\d{3,5}[a-z]?)(?<sub>(?:\(\w{1,5}\)){0,5})|${SIGN} ?(?<first>\d{2,5}[a-z]?)(?<sub1>(?:\(\w{1,5}\)){0,5}) of the (?:U\.S\.|US|United States|[Ff]ederal) [Cc]ode)(?![A-Za-z\d])`,
      'g',
    ),
    build: (match) => {
      const { section, sub, first, sub1 } = groupsOf(match)
      return [
        {
          form: 'short',
          of: 'usc',
          section: section ?? first ?? '',
          subsections: sub ?? sub1 ?? '',
          from: 0,
          to: match[0].length,
        },
      ]
    },
    examples: [
      { text: 'The county broke  U.S.C. 1644, the letter said.', finds: 'U.S.C. 1644', as: 'U.S.C. § 1644' },
      { text: 'It cites Section 1001 of the U.S. Code.', finds: 'Section 1001 of the U.S. Code', as: 'U.S.C. § 1001' },
    ],
    near_misses: ['The USC 12 lost.', 'Section 12 of the dress code bans hats.'],
  },
  {
    id: 'usc-chapter',
    about: 'A chapter of a title: Chapter 44 of Title 18, 42 U.S.C. ch. 21.',
    source: 'The Bluebook, rule 12',
    anchors: ['hapter ', ' ch. '],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:[Cc]hapter (?<first>\d{1,3}[A-Z]?) of [Tt]itle (?<of>\d{1,2})(?:(?:,| of the)? ${CODE})?|(?<title>\d{1,2}) ${CODE},? (?:[Cc]hapter|ch\.) (?<chapter>\d{1,3}[A-Z]?))(?![A-Za-z\d]| of the)`,
      'g',
    ),
    build: (match) => {
      const { first, of, title, chapter } = groupsOf(match)
      const number = of ?? title ?? ''
      return isTitle(number) ? [cite(chapterOf(number, first ?? chapter ?? ''), 0, match[0].length)] : null
    },
    examples: [
      { text: 'Chapter 44 of Title 18 covers guns.', finds: 'Chapter 44 of Title 18', as: '18 U.S.C. ch. 44' },
      { text: 'It sits in 42 U.S.C. ch. 21 today.', finds: '42 U.S.C. ch. 21', as: '42 U.S.C. ch. 21' },
    ],
    near_misses: ['Chapter 7 of his book has the title 18 Days.', 'Chapter 12 of Title 5 of the Reno Code applies.'],
  },
  {
    id: 'usc-whole-title',
    about: 'A whole title: Title 18 of the U.S. Code.',
    source: 'news prose',
    anchors: ['itle '],
    sign: TITLED,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])[Tt]itle (?<title>\d{1,2})(?:,? of the|,)? ${CODE}(?![A-Za-z\d]|,? ?(?:${SIGN}|\d))`,
      'g',
    ),
    build: (match) => {
      const title = groupsOf(match).title as string
      return isTitle(title) ? [cite(titleOf(title), 0, match[0].length)] : null
    },
    examples: [{ text: 'Title 10 of the U.S. Code governs it.', finds: 'Title 10 of the U.S. Code', as: '10 U.S.C.' }],
    near_misses: ['Her 10th title came with a U.S. coach.'],
  },
]
