/** The federal and state constitutions: amendments, articles, clauses by name. */
import { stateByName } from '../place/states.ts'
import { type CitationRule, type CitedLaw, whole } from './law.ts'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const tens: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'].map(
    (word, index) => [`twenty-${word}`, 21 + index] as const,
  ),
])

function amendment(word: string, from: number, to: number): CitedLaw | null {
  const number = tens.get(word.toLowerCase().replace(' ', '-')) ?? Number.parseInt(word, 10)
  if (!number || number > 27) return null
  return {
    form: 'full',
    kind: 'constitution',
    id: `/us/const/amend/${number}`,
    normalized: `U.S. Const. amend. ${roman(number)}`,
    url: `https://constitution.congress.gov/constitution/amendment-${number}/`,
    from,
    to,
  }
}

function roman(number: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = number
  let text = ''
  for (const [value, letters] of parts)
    while (rest >= value) {
      text += letters
      rest -= value
    }
  return text
}

const clauses: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['equal protection', ['amend/14', 'amend. XIV']],
  ['due process', ['amend/14', 'amend. XIV']],
  ['establishment', ['amend/1', 'amend. I']],
  ['free exercise', ['amend/1', 'amend. I']],
  ['supremacy', ['art/6', 'art. VI']],
  ['commerce', ['art/1/s8', 'art. I, § 8']],
  ['spending', ['art/1/s8', 'art. I, § 8']],
  ['contracts', ['art/1/s10', 'art. I, § 10']],
  ['takings', ['amend/5', 'amend. V']],
])

const ordinalWord =
  /(?:twenty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)|\d{1,2}(?:st|nd|rd|th)/gi

/** The short form that legal citations use: "Cal.", "Wis.", "Iowa". */
export function shortStateName(name: string): string {
  const state = stateByName(name)
  return state?.abbreviations.at(-1) === 'Cal.' ? 'Cal.' : (state?.abbreviations[0] ?? name)
}

export const constitutionRules: readonly CitationRule[] = [
  {
    id: 'amendment',
    about:
      'Amendments by ordinal, one or several: the 10th Amendment, First and Fourteenth Amendments, SECOND AMENDMENT.',
    source: 'Associated Press Stylebook',
    anchors: ['mendment', 'MENDMENT'],
    pattern:
      /(?<![\p{L}\d])(?:(?:twenty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)|\d{1,2}(?:st|nd|rd|th))(?:(?:,| and|, and| or) (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)|\d{1,2}(?:st|nd|rd|th))){0,4} amendments?(?![\p{L}\d])/giu,
    build: (match) => {
      const words = [...match[0].matchAll(ordinalWord)]
      const laws = words.map((word, index) =>
        amendment(word[0], word.index, index === words.length - 1 ? match[0].length : word.index + word[0].length),
      )
      return laws.some((law) => law === null) ? null : (laws as CitedLaw[])
    },
    examples: [
      {
        text: 'The ban breaks the 10th Amendment, the suit says.',
        finds: '10th Amendment',
        as: 'U.S. Const. amend. X',
      },
      {
        text: 'It cites the First and Fourteenth Amendments.',
        finds: 'Fourteenth Amendments',
        as: 'U.S. Const. amend. XIV',
      },
    ],
    near_misses: ['Her second attempt at an amendment failed.'],
  },
  {
    id: 'constitution-article',
    about: 'Article and section of the Constitution.',
    source: 'court news',
    anchors: ['Art'],
    pattern:
      /(?<![\p{L}\d])(?:Article|Art\.) (?<article>I|II|III|IV|V|VI|VII)(?:,? (?:Section|Sec\.|§) ?(?<section>\d{1,2}))?(?:,? [Cc]lause \d{1,2})?(?: of the (?:U\.S\. |United States )?Constitution)?(?![\p{L}\d])/gu,
    build: (match) => {
      const { article = '', section } = match.groups as Record<string, string | undefined>
      if (!section && !/Constitution/.test(match[0])) return null
      const number = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'].indexOf(article) + 1
      return whole(match, {
        kind: 'constitution',
        id: `/us/const/art/${number}${section ? `/s${section}` : ''}`,
        normalized: `U.S. Const. art. ${article}${section ? `, § ${section}` : ''}`,
        url: `https://constitution.congress.gov/constitution/article-${number}/`,
      })
    },
    examples: [
      {
        text: 'The power lies in Article I, Section 8 of the Constitution.',
        finds: 'Article I, Section 8 of the Constitution',
        as: 'U.S. Const. art. I, § 8',
      },
    ],
    near_misses: ['Article I of the series ran Monday.'],
  },
  {
    id: 'constitution-clause',
    about: 'Clauses known by name: the Equal Protection Clause, the Supremacy Clause.',
    source: 'court news',
    anchors: ['lause'],
    pattern:
      /(?<![\p{L}\d])(?<name>Equal Protection|Due Process|Establishment|Free Exercise|Supremacy|Commerce|Spending|Contracts|Takings) [Cc]lause(?![\p{L}\d])/giu,
    build: (match) => {
      const clause = clauses.get((match.groups?.name ?? '').toLowerCase())
      return clause
        ? whole(match, {
            kind: 'constitution',
            id: `/us/const/${clause[0]}`,
            normalized: `U.S. Const. ${clause[1]}`,
            url: null,
          })
        : null
    },
    examples: [
      { text: 'Judges found a breach of the Supremacy Clause.', finds: 'Supremacy Clause', as: 'U.S. Const. art. VI' },
    ],
    near_misses: ['Santa Clause came to the chamber of commerce.'],
  },
  {
    id: 'constitution-whole',
    about: 'The Constitution, of the United States or of a state.',
    source: 'news prose',
    anchors: ['onstitution'],
    pattern:
      /(?<![\p{L}\d])(?:(?<state>Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)(?:'s)?(?: [Ss]tate)? [Cc]onstitution|(?<own>[Ss]tate(?:'s)? [Cc]onstitution)|(?:(?:U\.S\.|United States|US|[Ff]ederal) )?Constitution(?! (?:Party|Center|Avenue|Ave|Hall|Day|State|Subcommittee|Committee)))(?![\p{L}\d])/gu,
    build: (match) => {
      const { state, own } = match.groups as Record<string, string | undefined>
      if (state) {
        const code = stateByName(state)?.code.toLowerCase() ?? ''
        return whole(match, {
          kind: 'constitution',
          id: `/us-${code}/const`,
          normalized: `${shortStateName(state)} Const.`,
          url: null,
        })
      }
      if (own) return whole(match, { kind: 'constitution', id: '/us-??/const', normalized: '?? Const.', url: null })
      return whole(match, {
        kind: 'constitution',
        id: '/us/const',
        normalized: 'U.S. Const.',
        url: 'https://constitution.congress.gov/constitution/',
      })
    },
    examples: [
      { text: 'The map breaches the Ohio Constitution.', finds: 'Ohio Constitution', as: 'Ohio Const.' },
      { text: 'She swore to uphold the Constitution.', finds: 'Constitution', as: 'U.S. Const.' },
    ],
    near_misses: ['He has the constitution of an ox.', 'The Constitution Party met.'],
  },
]
