/** Sections: of a named act, of a state's code, and short ones whose law stands elsewhere. */
import { stateByAbbreviation, stateByName } from '../place/states.ts'
import { shortStateName } from './constitution.ts'
import { type CitationRule, pathOf, sectionsOf, slug, uscLaw, whole } from './law.ts'
import { readAct } from './named-act.ts'

/** Sections of acts that news cites by the act's own number, and their home in the Code. */
const actHomes: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['immigration and nationality act 287', ['8', '1357']],
  ['communications decency act 230', ['47', '230']],
  ['internal revenue code 501', ['26', '501']],
  ['rehabilitation act 504', ['29', '794']],
  ['rehabilitation act 508', ['29', '794d']],
])

const acronyms: ReadonlyMap<string, string> = new Map([
  ['INA', 'Immigration and Nationality Act'],
  ['CDA', 'Communications Decency Act'],
  ['IRC', 'Internal Revenue Code'],
  ['ADA', 'Americans with Disabilities Act'],
  ['CWA', 'Clean Water Act'],
  ['CAA', 'Clean Air Act'],
  ['VRA', 'Voting Rights Act'],
  ['FLSA', 'Fair Labor Standards Act'],
  ['NVRA', 'National Voter Registration Act'],
])

/** Codes of the states by their words in prose, as legal citations shorten them. */
const codeWords: ReadonlyMap<string, string> = new Map([
  ['government', "Gov't"],
  ['penal', 'Penal'],
  ['health and safety', 'Health & Safety'],
  ['education', 'Educ.'],
  ['election', 'Elec.'],
  ['elections', 'Elec.'],
  ['family', 'Fam.'],
  ['labor', 'Lab.'],
  ['vehicle', 'Veh.'],
  ['civil', 'Civ.'],
  ['tax', 'Tax'],
  ['water', 'Water'],
  ['transportation', 'Transp.'],
  ['local government', "Loc. Gov't"],
  ['administrative', 'Admin.'],
  ['criminal', 'Crim.'],
  ['insurance', 'Ins.'],
  ['business and professions', 'Bus. & Prof.'],
])

export const sectionRules: readonly CitationRule[] = [
  {
    id: 'section-of-act',
    about:
      'A section of a named act: Section 303(d) of the Clean Water Act, INA § 287(g), section 501(c)(3) of the IRC.',
    source: 'agency letters, press releases',
    anchors: ['ection', '§'],
    pattern:
      /(?<![\p{L}\d])(?:[Ss]ections?|[Ss]ec\.|§{1,2}) ?(?<list>\d{1,4}[A-Za-z]?(?:\(\w{1,5}\)){0,5}(?:(?:,| and) \d{1,4}[A-Za-z]?(?:\(\w{1,5}\)){0,5}){0,3}) of (?:the )?(?<act>(?:(?:\p{Lu}[\p{L}'-]{1,24}|of|and|with|for|to|in|the) ){1,9}(?:Act|Code)(?: of (?:19|20)\d\d)?|INA|CDA|IRC|ADA|CWA|CAA|VRA|FLSA|NVRA)(?![\p{L}\d])/gu,
    build: (match) => {
      const { list = '', act = '' } = match.groups as Record<string, string | undefined>
      const name = acronyms.get(act) ?? (act.endsWith('Code') ? act : (readAct(act)?.normalized ?? act))
      const state = /^(?:(?:New|North|South|West|Rhode) )?\p{L}+/u.exec(name)
      if (/ Code/.test(name) && name !== 'Internal Revenue Code' && state && stateByName(state[0])) return null
      if (/^(?:U\.S\.|United States) Code$/.test(name)) return null
      const items = sectionsOf(match, list)
      return items.map((item, index) => {
        const from = items.length === 1 || index === 0 ? (index === 0 ? 0 : item.from) : item.from
        const to = index === items.length - 1 ? match[0].length : item.to
        const home = actHomes.get(`${name.toLowerCase()} ${item.section}`)
        if (home) return uscLaw(home[0], home[1], item.subsections, from, to)
        return {
          form: 'full' as const,
          kind: 'section' as const,
          id: `/us/act/${slug(name)}/s${item.section}${pathOf(item.subsections)}`,
          normalized: `${name} § ${item.section}${item.subsections}`,
          url: null,
          from,
          to,
        }
      })
    },
    examples: [
      {
        text: 'Section 303(d) of the Clean Water Act lists rivers.',
        finds: 'Section 303(d) of the Clean Water Act',
        as: 'Clean Water Act § 303(d)',
      },
      {
        text: 'Section 287(g) of the INA lets deputies help.',
        finds: 'Section 287(g) of the INA',
        as: '8 U.S.C. § 1357(g)',
      },
    ],
    near_misses: ['Section 12 of the stadium was empty.', 'In section 4 of the report, the act is praised.'],
  },
  {
    id: 'section-known-program',
    about: 'Sections that go by their number alone: the 287(g) program, 501(c)(3) groups, Section 504 plans.',
    source: 'immigration, nonprofit and school news',
    anchors: ['287(g)', '501(c)'],
    pattern: /(?<![\p{L}\d(]|ection |§ ?)(?<number>287\(g\)|501\(c\)(?:\(\d{1,2}\))?)(?![\p{L}\d])/gu,
    build: (match) => {
      const number = match.groups?.number as string
      const law = number.startsWith('287')
        ? uscLaw('8', '1357', '(g)', 0, match[0].length)
        : uscLaw('26', '501', number.slice(3), 0, match[0].length)
      return [law]
    },
    examples: [{ text: 'The sheriff joined the 287(g) program.', finds: '287(g)', as: '8 U.S.C. § 1357(g)' }],
    near_misses: ['Room 287 is in wing G.'],
  },
  {
    id: 'state-code-prose',
    about: 'State codes in prose: Section 37.07 of the Texas Penal Code, Texas Penal Code Section 37.07.',
    source: 'statehouse and court news',
    anchors: ['Code'],
    pattern:
      /(?<![\p{L}\d])(?:(?:[Ss]ections?|§{1,2}) ?(?<before>\d{1,5}(?:[.-]\d{1,5}){0,3}[a-z]?(?:\(\w{1,4}\)){0,4}) of (?:the )?)?(?<state>(?:(?:New|North|South|West|Rhode) )?\p{Lu}\p{Ll}{2,14})(?:'s)? (?<code>(?:\p{Lu}\p{Ll}{2,14}(?: and \p{Lu}\p{Ll}{2,14})? ){0,2})Code(?:,? (?:[Ss]ections?|§{1,2}) ?(?<after>\d{1,5}(?:[.-]\d{1,5}){0,3}[a-z]?(?:\(\w{1,4}\)){0,4}))?(?![\p{L}\d])/gu,
    build: (match) => {
      const { before, state = '', code = '', after } = match.groups as Record<string, string | undefined>
      const known = stateByName(state)
      const section = before ?? after
      if (!known) return null
      const words = code.trim().toLowerCase()
      const short = words ? ` ${codeWords.get(words) ?? code.trim()}` : ''
      return whole(match, {
        kind: words === 'administrative' ? 'state_regulation' : 'state_statute',
        id: `/us-${known.code.toLowerCase()}/code/${slug(words || 'code')}${section ? `/s${section.replace(/\((\w+)\)/g, '/$1')}` : ''}`,
        normalized: `${shortStateName(known.name)}${short} Code${section ? ` § ${section}` : ''}`,
        url: null,
      })
    },
    examples: [
      {
        text: 'He cited Section 37.07 of the Texas Penal Code.',
        finds: 'Section 37.07 of the Texas Penal Code',
        as: 'Tex. Penal Code § 37.07',
      },
      {
        text: 'California Government Code Section 7284.6 bars it.',
        finds: 'California Government Code Section 7284.6',
        as: "Cal. Gov't Code § 7284.6",
      },
    ],
    near_misses: ['The Dress Code bars it.', 'Texas coders wrote Section 8 of the app.'],
  },
  {
    id: 'state-code-abbreviated',
    about:
      "State statutes in legal form: Cal. Gov't Code § 7284.6, Conn. Gen. Stat. § 54-192h, Fla. Stat. 119.07, N.Y. Penal Law § 125.",
    source: 'The Bluebook, table 1',
    anchors: ['Stat', 'Code', 'Law'],
    pattern:
      /(?<![\p{L}\d])(?<state>Ala\.|Ariz\.|Ark\.|Cal\.|Colo\.|Conn\.|Del\.|Fla\.|Ga\.|Haw\.|Idaho|Ill\.|Ind\.|Iowa|Kan\.|Ky\.|La\.|Me\.|Md\.|Mass\.|Mich\.|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|N\.H\.|N\.J\.|N\.M\.|N\.Y\.|N\.C\.|N\.D\.|Ohio|Okla\.|Or\.|Pa\.|R\.I\.|S\.C\.|S\.D\.|Tenn\.|Tex\.|Utah|Vt\.|Va\.|Wash\.|W\. Va\.|Wis\.|Wyo\.) (?<code>(?:(?:Gen|Rev|Comp|Ann|Cons|Crim|Civ|Educ|Elec|Lab|Veh|Health|Gov't|Penal|Admin|Stat)\.? ?(?:& Safety )?){0,4}(?:Stat\.|Code|Laws?|Stats?\.)(?: Ann\.)?) (?:§{1,2} ?|[Ss]ec(?:tion|\.) )?(?<section>\d{1,5}[A-Za-z]?(?:[.:-]\d{1,5}[A-Za-z]?){0,3}(?:\(\w{1,4}\)){0,4})(?![\p{L}\d])/gu,
    build: (match) => {
      const { state = '', code = '', section = '' } = match.groups as Record<string, string | undefined>
      const known =
        stateByAbbreviation(state) ?? stateByName(state) ?? stateByAbbreviation(state.replace('W. Va.', 'W.Va.'))
      const letters = known?.code.toLowerCase() ?? (state === 'Haw.' ? 'hi' : state === 'Or.' ? 'or' : 'me')
      const form = code.replace(/ Ann\.$/, '').replace(/\s+/g, ' ')
      return whole(match, {
        kind: 'state_statute',
        id: `/us-${letters}/code/${slug(form)}/s${section.replace(/\((\w+)\)/g, '/$1')}`,
        normalized: `${state} ${form} § ${section}`,
        url: null,
      })
    },
    examples: [
      {
        text: 'Conn. Gen. Stat. § 54-192h limits detainers.',
        finds: 'Conn. Gen. Stat. § 54-192h',
        as: 'Conn. Gen. Stat. § 54-192h',
      },
      { text: 'See Fla. Stat. 119.07.', finds: 'Fla. Stat. 119.07', as: 'Fla. Stat. § 119.07' },
    ],
    near_misses: ['Tampa, Fla., stats show 119 cases.'],
  },
  {
    id: 'title-named',
    about: 'Titles of acts that stand as names: Title VI, Title VII, Title IX.',
    source: 'education and employment news',
    anchors: ['Title '],
    pattern:
      /(?<![\p{L}\d])Title (?<number>VI|VII|VIII|IX|X|II|III)(?! (?:game|bout|fight))(?: of the (?<act>(?:\p{Lu}[\p{L}'-]{1,20} |of |and |with ){1,6}Act(?: of (?:19|20)\d\d)?))?(?![\p{L}\d])/gu,
    build: (match) => {
      const { number = '', act } = match.groups as Record<string, string | undefined>
      if ((number === 'II' || number === 'III') && !act) return null
      const plain = !act || /^(?:Civil Rights Act|Education Amendments)/.test(act)
      return whole(match, {
        kind: 'named_act',
        id: plain ? `/us/act/title-${number.toLowerCase()}` : `/us/act/${slug(act)}/title-${number.toLowerCase()}`,
        normalized: plain ? `Title ${number}` : `${readAct(act)?.normalized ?? act}, Title ${number}`,
        url: null,
      })
    },
    examples: [{ text: 'The school broke Title IX, the office found.', finds: 'Title IX', as: 'Title IX' }],
    near_misses: ['He won the title in IX rounds.'],
  },
  {
    id: 'section-short',
    about: 'A section alone, its law told elsewhere in the article: Section 1373, § 1373(b).',
    source: 'news prose, second mention',
    anchors: ['ection', '§', 'SECTION'],
    pattern:
      /(?<![\p{L}\d])(?:[Ss]ections?|SECTION|§{1,2}) ?(?<section>\d{1,5}[A-Za-z]?)(?<sub>(?:\(\w{1,5}\)){0,5})(?![\p{L}\d]|[.-]\d|, [Rr]ow|, [Ss]eat| (?:fans|seats|tickets|seating|of the (?:stadium|park|arena|report|building|trail|beach|city|road)))/gu,
    build: (match) => [
      {
        form: 'short',
        of: 'section',
        section: match.groups?.section as string,
        subsections: match.groups?.sub ?? '',
        from: 0,
        to: match[0].length,
      },
    ],
    examples: [
      {
        text: 'The city cited 42 U.S.C. § 1983. Section 1983 lets people sue.',
        finds: 'Section 1983',
        as: '42 U.S.C. § 1983',
      },
    ],
    near_misses: ['We sat in Section 112, Row 5, at the game.', 'A section of road closed.'],
  },
]
