/** Federal documents besides the Code: regulations, public laws, statutes at large, the Register, orders of the president. */
import { type CitationRule, slug, whole, wordsBefore } from './law.ts'

const partyWord = /^(?:of|and|the|for|&|\p{Lu}[\p{L}'.-]*)$/u

const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? ''

export const federalRules: readonly CitationRule[] = [
  {
    id: 'cfr',
    about: 'The Code of Federal Regulations, by section or part.',
    source: 'The Bluebook, rule 14',
    anchors: ['C.F.R', 'CFR', 'Federal Regulations'],
    pattern:
      /(?<![\p{L}\d.])(?<title>\d{1,2}) (?:C\.? ?F\.? ?R\.?|Code of Federal Regulations),? ?(?:(?<part>[Pp](?:ar)?ts?\.?) |§{1,2} ?|[Ss]ections? )?(?<number>\d{1,4})(?:\.(?<section>\d{1,5}[a-z]?(?:-\d{1,3})?))?(?<sub>(?:\(\w{1,5}\)){0,5})(?![\p{L}\d])/gu,
    build: (match) => {
      const [title, number, section, sub] = [
        group(match, 'title'),
        group(match, 'number'),
        group(match, 'section'),
        group(match, 'sub'),
      ]
      if (Number(title) > 50) return null
      return whole(
        match,
        section
          ? {
              kind: 'cfr',
              id: `/us/cfr/t${title}/s${number}.${section}${sub.replace(/\((\w+)\)/g, '/$1')}`,
              normalized: `${title} C.F.R. § ${number}.${section}${sub}`,
              url: `https://www.govinfo.gov/link/cfr/${title}/${number}?sectionnum=${section}`,
            }
          : {
              kind: 'cfr',
              id: `/us/cfr/t${title}/pt${number}`,
              normalized: `${title} C.F.R. pt. ${number}`,
              url: `https://www.govinfo.gov/link/cfr/${title}/${number}`,
            },
      )
    },
    examples: [
      { text: 'The limit is set in 40 CFR 141.80.', finds: '40 CFR 141.80', as: '40 C.F.R. § 141.80' },
      { text: 'Rules at 28 C.F.R. Part 35 apply.', finds: '28 C.F.R. Part 35', as: '28 C.F.R. pt. 35' },
    ],
    near_misses: ['The CFR hosted 40 guests.'],
  },
  {
    id: 'public-law',
    about: 'Public laws: Pub. L. 104-208, Public Law 116-136.',
    source: 'The Bluebook, rule 12',
    anchors: ['Pub', 'P.L', 'PL '],
    pattern:
      /(?<![\p{L}\d])(?:Pub(?:lic|\.) L(?:aw|\.)|P\.L\.|PL)(?: No\.)? ?(?<congress>\d{2,3})-(?<number>\d{1,4})(?![\p{L}\d])/gu,
    build: (match) => {
      const [congress, number] = [group(match, 'congress'), group(match, 'number')]
      return whole(match, {
        kind: 'public_law',
        id: `/us/pl/${congress}/${number}`,
        normalized: `Pub. L. ${congress}-${number}`,
        url: `https://www.govinfo.gov/link/plaw/${congress}/public/${number}`,
      })
    },
    examples: [{ text: 'Congress passed Public Law 107-110.', finds: 'Public Law 107-110', as: 'Pub. L. 107-110' }],
    near_misses: ['The public law school opened in 1990-91.'],
  },
  {
    id: 'statutes-at-large',
    about: 'Statutes at Large: 110 Stat. 3009.',
    source: 'The Bluebook, rule 12',
    anchors: ['Stat.'],
    pattern: /(?<![\p{L}\d])(?<volume>\d{1,3}) Stat\. (?<page>\d{1,5}(?:-\d{1,4})?)(?![\p{L}\d])/gu,
    build: (match) =>
      whole(match, {
        kind: 'statutes_at_large',
        id: `/us/stat/${group(match, 'volume')}/${group(match, 'page')}`,
        normalized: `${group(match, 'volume')} Stat. ${group(match, 'page')}`,
        url: `https://www.govinfo.gov/link/statute/${group(match, 'volume')}/${group(match, 'page')}`,
      }),
    examples: [{ text: 'It was printed at 115 Stat. 1425.', finds: '115 Stat. 1425', as: '115 Stat. 1425' }],
    near_misses: ['Fla. Stat. 119.07 is a state law.'],
  },
  {
    id: 'federal-register',
    about: 'The Federal Register: 82 Fed. Reg. 8799.',
    source: 'The Bluebook, rule 14',
    anchors: ['Fed', 'FR '],
    pattern:
      /(?<![\p{L}\d])(?<volume>\d{1,3}) (?:Fed\. ?Reg\.|Federal Register|FR) (?<page>\d{1,3}(?:,\d{3})|\d{3,6})(?![\p{L}\d])/gu,
    build: (match) => {
      const page = group(match, 'page').replace(',', '')
      return whole(match, {
        kind: 'federal_register',
        id: `/us/fr/${group(match, 'volume')}/${page}`,
        normalized: `${group(match, 'volume')} Fed. Reg. ${page}`,
        url: `https://www.govinfo.gov/link/fr/${group(match, 'volume')}/${page}`,
      })
    },
    examples: [
      {
        text: 'The notice, 84 Fed. Reg. 41,292, drew comments.',
        finds: '84 Fed. Reg. 41,292',
        as: '84 Fed. Reg. 41292',
      },
    ],
    near_misses: ['The Federal Register office has 120 workers.'],
  },
  {
    id: 'executive-order',
    about: 'Numbered executive orders and proclamations.',
    source: 'Federal Register practice',
    anchors: ['rder', 'E.O', 'EO ', 'roclamation'],
    pattern:
      /(?<![\p{L}\d])(?:(?<proclamation>(?:[Pp]residential )?[Pp]roclamation)|[Ee]xec(?:utive|\.) [Oo]rder|E\.?O\.?)(?: [Nn]o\.| [Nn]umber)? (?<number>1?\d,?\d{3})(?![\p{L}\d,])/gu,
    build: (match) => {
      const number = group(match, 'number').replace(',', '')
      return group(match, 'proclamation')
        ? whole(match, {
            kind: 'proclamation',
            id: `/us/proclamation/${number}`,
            normalized: `Proclamation No. ${number}`,
            url: null,
          })
        : whole(match, {
            kind: 'executive_order',
            id: `/us/eo/${number}`,
            normalized: `Exec. Order No. ${number}`,
            url: `https://www.govinfo.gov/link/cpd/executiveorder/${number}`,
          })
    },
    examples: [
      {
        text: 'Executive Order 12898 asks agencies to act.',
        finds: 'Executive Order 12898',
        as: 'Exec. Order No. 12898',
      },
    ],
    near_misses: ['The executive ordered 12,000 masks.', 'He placed an order 1000 days ago.'],
  },
  {
    id: 'case',
    about: 'Cases by name, with or without a reporter citation.',
    source: 'The Bluebook, rule 10; Associated Press Stylebook',
    anchors: [' v. ', ' vs. ', ' v  '],
    pattern:
      /(?<= )(?:v\.?|vs\.) {1,2}\p{Lu}[\p{L}'.]{1,20}(?: (?:of|and|the|&|\p{Lu}[\p{L}'.]{0,20})){0,4}(?<cite>,? \d{1,4} (?:U\.S\.|S\. ?Ct\.|F\.[23]d|F\. Supp\. [23]d) \d{1,4}(?: \([^)]{2,30}\))?)?(?![\p{L}\d])/gu,
    build: (match) => {
      // The first party is read backwards from the "v.", so that no pattern has to try every capital of the text.
      const first = wordsBefore(match.input, match.index, partyWord, 9)
      const party = first
        .replace(/^(?:In|The|Under|See|And|But|Since|After|As|For|With|By|On)(?: the case of)? (?=\p{Lu})/u, '')
        .replace(/^(?:of|and|the|for|&) /, '')
      if (!/^\p{Lu}\p{L}/u.test(party)) return null
      const second = match[0].slice(0, match[0].length - (match.groups?.cite?.length ?? 0))
      const normalized = `${party} ${second.replace(/^(?:v\.?|vs\.) +/, 'v. ')}`.replace(/[.'](?:s)?$/, '')
      return [
        {
          form: 'full',
          kind: 'case',
          id: `/us/case/${slug(normalized)}`,
          normalized,
          url: null,
          from: -party.length - 1,
          to: match[0].length,
        },
      ]
    },
    examples: [
      {
        text: 'The court followed Shelby County v. Holder in its ruling.',
        finds: 'Shelby County v. Holder',
        as: 'Shelby County v. Holder',
      },
    ],
    near_misses: ['Volume v. 2 of the atlas is out.'],
  },
]
