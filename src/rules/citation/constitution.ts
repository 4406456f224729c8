/** The federal and state constitutions: amendments, articles, clauses by name. */
import { type CitationRule, type CitedLaw, cite, groupsOf, type Law, UNKNOWN_STATE, whole } from './law.ts'
import { readState, STATE_ANY, STATE_FULL, STATE_SHORT, shortStateName } from './state-name.ts'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinalValue: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ...ordinals.slice(0, 7).map((word, index) => [`twenty-${word}`, 21 + index] as const),
])
const LAST_AMENDMENT = 27

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

const romanValue: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 40 }, (_, index) => [roman(index + 1), index + 1] as const),
)

/** The number of "Fourteenth", "14th", "XIV" or "14"; 0 if it is none. */
function numberOf(word: string): number {
  return (
    ordinalValue.get(word.toLowerCase().replace(' ', '-')) ?? romanValue.get(word) ?? (Number.parseInt(word, 10) || 0)
  )
}

function amendment(number: number, section: string | undefined): Law | null {
  if (number < 1 || number > LAST_AMENDMENT) return null
  return {
    kind: 'constitution',
    id: `/us/const/amend/${number}${section ? `/s${section}` : ''}`,
    normalized: `U.S. Const. amend. ${roman(number)}${section ? `, § ${section}` : ''}`,
    url: `https://constitution.congress.gov/constitution/amendment-${number}/`,
  }
}

/** `state` is a path ("/us-fl") and a short name ("Fla."); null for the federal constitution. */
function article(
  state: { readonly path: string; readonly short: string } | null,
  number: string,
  section: string | undefined,
  clause: string | undefined,
): Law | null {
  const value = numberOf(/^[IVXL]+|\d+/.exec(number)?.[0] ?? '')
  if (value === 0 || (!state && value > 7)) return null
  const suffix = /^[IVXL\d]+[ -]([A-Z])$/.exec(number)?.[1] ?? ''
  const numeral = `${roman(value)}${suffix ? `-${suffix}` : ''}`
  return {
    kind: 'constitution',
    id: `${state?.path ?? '/us'}/const/art/${value}${suffix.toLowerCase()}${section ? `/s${section}` : ''}${clause ? `/c${clause}` : ''}`,
    normalized: `${state?.short ?? 'U.S.'} Const. art. ${numeral}${section ? `, § ${section}` : ''}${clause ? `, cl. ${clause}` : ''}`,
    url: state ? null : `https://constitution.congress.gov/constitution/article-${value}/`,
  }
}

const federal: Law = {
  kind: 'constitution',
  id: '/us/const',
  normalized: 'U.S. Const.',
  url: 'https://constitution.congress.gov/constitution/',
}

/** Path and short name of a state as written, or of the state still to be found. */
function stateOf(words: string | undefined): { readonly path: string; readonly short: string } | null {
  if (words === undefined) return { path: `/us-${UNKNOWN_STATE}`, short: UNKNOWN_STATE }
  const state = readState(words)
  return state ? { path: `/us-${state.code.toLowerCase()}`, short: shortStateName(state) } : null
}

/** Clauses of the federal constitution by name, with their article and section or their amendment. */
const clauses: ReadonlyMap<string, readonly [at: 'art' | 'amend', number: number, section?: string]> = new Map([
  ['equal protection', ['amend', 14]],
  ['due process', ['amend', 14]],
  ['privileges or immunities', ['amend', 14]],
  ['citizenship', ['amend', 14]],
  ['insurrection', ['amend', 14]],
  ['establishment', ['amend', 1]],
  ['free exercise', ['amend', 1]],
  ['free speech', ['amend', 1]],
  ['confrontation', ['amend', 6]],
  ['double jeopardy', ['amend', 5]],
  ['takings', ['amend', 5]],
  ['excessive fines', ['amend', 8]],
  ['cruel and unusual punishments', ['amend', 8]],
  ['supremacy', ['art', 6]],
  ['commerce', ['art', 1, '8']],
  ['dormant commerce', ['art', 1, '8']],
  ['spending', ['art', 1, '8']],
  ['necessary and proper', ['art', 1, '8']],
  ['contracts', ['art', 1, '10']],
  ['contract', ['art', 1, '10']],
  ['elections', ['art', 1, '4']],
  ['speech or debate', ['art', 1, '6']],
  ['appropriations', ['art', 1, '9']],
  ['suspension', ['art', 1, '9']],
  ['foreign emoluments', ['art', 1, '9']],
  ['domestic emoluments', ['art', 2, '1']],
  ['emoluments', ['art', 1, '9']],
  ['appointments', ['art', 2, '2']],
  ['take care', ['art', 2, '3']],
  ['full faith and credit', ['art', 4, '1']],
  ['privileges and immunities', ['art', 4, '2']],
  ['extradition', ['art', 4, '2']],
  ['guarantee', ['art', 4, '4']],
])

function clause(name: string): Law | null {
  const home = clauses.get(name.toLowerCase())
  if (!home) return null
  const [at, number, section] = home
  return at === 'amend' ? amendment(number, section) : article(null, roman(number), section, undefined)
}

const ORDINAL =
  '(?:twenty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)|\\d{1,2}(?:st|nd|rd|th)'
const OF_THE_CONSTITUTION = String.raw`(?:,? (?:to|of|in) the (?:U\.? ?S\.? |United States |federal )?Constitution)`
/** "XIII A", "V", "12"; and "Section 23", "§ 6.1". */
const STATE_ARTICLE = String.raw`(?<number>(?:[IVXL]{1,6}|\d{1,2})(?:[ -][A-Z](?=[ ,]))?)`
const STATE_SECTION = String.raw`(?:Sections?|sections?|[Ss]ec\.|§{1,6}) ?(?<section>\d{1,3}(?:\.\d{1,3})?[a-z]?)`
const CLAUSE = [...clauses.keys()].sort((a, b) => b.length - a.length).join('|')

export const constitutionRules: readonly CitationRule[] = [
  {
    id: 'amendment',
    about:
      'Amendments by ordinal, one or several: the 10th Amendment, First and Fourteenth Amendments, SECOND AMENDMENT.',
    source: 'Associated Press Stylebook',
    anchors: ['mendment', 'MENDMENT'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:[Ss]ection (?<section>\d) of the )?(?<list>(?:${ORDINAL})(?:(?:,| and|, and| or|, or) (?:the )?(?:${ORDINAL})){0,4}) amendments?(?:${OF_THE_CONSTITUTION})?(?![\p{L}\d]| (?:to the (?!U|Const)|foundation|coalition|auditor|auditing|center|alliance|rally|lawyer|sanctuary))`,
      'giu',
    ),
    build: (match) => {
      const { section, list = '' } = groupsOf(match)
      // "A second amendment, on fees": the council's.
      const ofMany = /(?:^|[^\p{L}])(?:an?|another|each|every|this|his|her) $/iu.test(
        match.input.slice(Math.max(0, match.index - 9), match.index),
      )
      if (ofMany && !/[A-Z]/.test(match[0])) return null
      const at = match[0].indexOf(list)
      const words = [...list.matchAll(new RegExp(ORDINAL, 'gi'))]
      const laws = words.map((word, index) => {
        const law = amendment(numberOf(word[0]), section)
        const from = index === 0 ? 0 : at + word.index
        return law && cite(law, from, index === words.length - 1 ? match[0].length : at + word.index + word[0].length)
      })
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
      {
        text: 'Section 3 of the 14th Amendment bars him.',
        finds: 'Section 3 of the 14th Amendment',
        as: 'U.S. Const. amend. XIV, § 3',
      },
    ],
    near_misses: [
      'Her second attempt at an amendment failed.',
      'The First Amendment Coalition sued.',
      'It was the third amendment to the zoning plan.',
      'A second amendment, on parking, passed.',
      'A 35th amendment is unheard of.',
    ],
  },
  {
    id: 'amendment-numeral',
    about: 'Amendments in legal form: U.S. Const. amend. XIV, § 1; Amendment XIV.',
    source: 'The Bluebook, rule 11',
    anchors: ['amend', 'Amend'],
    pattern:
      /(?<![\p{L}\d])(?:U\.? ?S\.? Const(?:\.|itution),? [Aa]m(?:end(?:\.|ment)?)\.?|Amendment(?= [IVX]{2,6}\b)) (?<number>[IVX]{1,6}|\d{1,2})(?:,? (?:§|[Ss]ection|[Ss]ec\.) ?(?<section>\d))?(?![\p{L}\d])/gu,
    build: (match) => {
      const { number = '', section } = groupsOf(match)
      const law = amendment(numberOf(number), section)
      return law && whole(match, law)
    },
    examples: [
      {
        text: 'See U.S. Const. amend. XIV, § 1.',
        finds: 'U.S. Const. amend. XIV, § 1',
        as: 'U.S. Const. amend. XIV, § 1',
      },
    ],
    near_misses: ['Amendment 64 passed in Colorado.'],
  },
  {
    id: 'constitution-article',
    about:
      'Article and section of the federal constitution: Article I, Section 8; U.S. Const. art. VI, cl. 2; Article III.',
    source: 'The Bluebook, rule 11; court news',
    anchors: ['Art', 'art. '],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?<legal>U\.? ?S\.? Const\.,?) )?(?:Article|Art\.|art\.) (?<article>[IV]{1,3}|[1-7])(?:'s)?(?:,? (?:Section|section|Sec\.|§) ?(?<section>\d{1,2}))?(?:,? (?:[Cc]lause|cl\.) (?<clause>\d{1,2}))?(?<whole>${OF_THE_CONSTITUTION})?(?:(?<power>(?= (?:[Cc]ourts?|judges?|standing|powers?|tribunal|jurisdiction|judiciary)\b))|)(?![\p{L}\d-]| of the (?!U\.?S|United))`,
      'gu',
    ),
    build: (match) => {
      const { legal, article: number = '', section, clause: part, whole: told, power } = groupsOf(match)
      const isRoman = /[IV]/.test(number)
      if (!legal && !told && (!isRoman || (!section && power === undefined))) return null
      const law = article(null, number, section, part)
      return law && whole(match, law)
    },
    examples: [
      {
        text: 'The power lies in Article I, Section 8 of the Constitution.',
        finds: 'Article I, Section 8 of the Constitution',
        as: 'U.S. Const. art. I, § 8',
      },
      {
        text: 'See U.S. Const. art. VI, cl. 2.',
        finds: 'U.S. Const. art. VI, cl. 2',
        as: 'U.S. Const. art. VI, cl. 2',
      },
    ],
    near_misses: [
      'Article I of the series ran Monday.',
      'Article 19, the rights group, objected.',
      'Article V, Section 2 of the union contract bars it.',
    ],
  },
  {
    id: 'constitution-article-state',
    about: "Articles of a state's constitution in prose: Article I, Section 23 of the Florida Constitution.",
    source: 'statehouse news',
    anchors: ['onstitution'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:Article|article|Art\.) ${STATE_ARTICLE}(?:,? ${STATE_SECTION})?|(?:Section|section|§) ?(?<section0>\d{1,3}), (?:Article|Art\.) (?<number0>[IVXL]{1,6}|\d{1,2})),? (?:of|in) (?:the )?(?:(?<state>${STATE_FULL})(?:'s)?(?: [Ss]tate)?|[Ss]tate(?:'s)?) [Cc]onstitution(?![\p{L}\d])`,
      'gu',
    ),
    build: (match) => {
      const { number, section, section0, number0, state } = groupsOf(match)
      const owner = stateOf(state)
      const law = owner && article(owner, number ?? number0 ?? '', section ?? section0, undefined)
      return law && whole(match, { ...law, stateless: 'dropped' })
    },
    examples: [
      {
        text: 'It rests on Article I, Section 23 of the Florida Constitution.',
        finds: 'Article I, Section 23 of the Florida Constitution',
        as: 'Fla. Const. art. I, § 23',
      },
    ],
    near_misses: ['Article 5 of the Texas Bar Journal praised it.'],
  },
  {
    id: 'constitution-article-state-legal',
    about:
      "Articles of a state's constitution in legal form: Tex. Const. art. XVI, § 59; Ohio Constitution, Article II, Section 1.",
    source: 'The Bluebook, rule 11',
    anchors: [' Const', ' const'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<state>${STATE_ANY})(?:'s)? Const(?:\.|itution),? (?:[Aa]rt\.|[Aa]rticle) ${STATE_ARTICLE}(?:,? ${STATE_SECTION})?(?![\p{L}\d])`,
      'gu',
    ),
    build: (match) => {
      const { number = '', section, state } = groupsOf(match)
      const owner = stateOf(state)
      const law = owner && article(owner, number, section, undefined)
      return law && whole(match, law)
    },
    examples: [
      {
        text: 'See Tex. Const. art. XVI, § 59.',
        finds: 'Tex. Const. art. XVI, § 59',
        as: 'Tex. Const. art. XVI, § 59',
      },
    ],
    near_misses: ['Her Texas constitution kept 16 articles cool.'],
  },
  {
    id: 'constitution-clause',
    about: 'Clauses known by name: the Equal Protection Clause, the Due Process and Equal Protection Clauses.',
    source: 'court news',
    anchors: ['lause', 'LAUSE'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<first>${CLAUSE})(?:(?: clause)?(?:,| and| or|, and) (?:the )?(?<second>${CLAUSE}))? clauses?(?![\p{L}\d])`,
      'giu',
    ),
    build: (match) => {
      const { first = '', second } = groupsOf(match)
      const one = clause(first)
      if (!one) return null
      const two = second === undefined ? null : clause(second)
      if (!two) return whole(match, one)
      const at = match[0].lastIndexOf(second as string)
      return [cite(one, 0, first.length), cite(two, at, match[0].length)]
    },
    examples: [
      { text: 'Judges found a breach of the Supremacy Clause.', finds: 'Supremacy Clause', as: 'U.S. Const. art. VI' },
      {
        text: 'They cite the Establishment and Equal Protection Clauses.',
        finds: 'Equal Protection Clauses',
        as: 'U.S. Const. amend. XIV',
      },
    ],
    near_misses: ['Santa Clause came to the chamber of commerce.', 'The contract has a no-trade clause.'],
  },
  {
    id: 'constitution-whole',
    about: 'The Constitution, of the United States or of a state.',
    source: 'news prose',
    anchors: ['onstitution', ' Const.', 'CONSTITUTION'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-]|USS )(?<!(?:[Aa]mend(?:ing|s|ed)?|[Aa]mendments?(?: to)?|[Cc]o?mmittee on) the (?:U\.S\. |United States |federal )?)(?:(?<state>${STATE_FULL})(?:'s)?(?: [Ss]tate)? [Cc]onstitution|(?<short>${STATE_SHORT}|U\.S\.) Const\.(?! ?(?:[Aa]m|[Aa]rt))|(?<own>[Ss]tate(?:'s)? [Cc]onstitution)|(?:(?:U\. ?S\.|US|United States|[Ff]ederal) [Cc]|C)onstitution(?! (?:Party|Center|Avenue|Ave|Hall|Day|State|Subcommittee|Committee|Project|Street|Drive|Plaza|Hill|Park|Gardens)))(?![\p{L}\d])`,
      'gu',
    ),
    build: (match) => {
      const { state, short, own } = groupsOf(match)
      if (!state && !own && (short === undefined || short === 'U.S.')) return whole(match, federal)
      const owner = stateOf(state ?? short)
      return (
        owner &&
        whole(match, {
          kind: 'constitution',
          id: `${owner.path}/const`,
          normalized: `${owner.short} Const.`,
          url: null,
          stateless: 'dropped',
        })
      )
    },
    examples: [
      { text: 'The map breaches the Ohio Constitution.', finds: 'Ohio Constitution', as: 'Ohio Const.' },
      { text: 'She swore to uphold the Constitution.', finds: 'Constitution', as: 'U.S. Const.' },
    ],
    near_misses: [
      'He has the constitution of an ox.',
      'The Constitution Party met.',
      'They want to amend the Constitution.',
    ],
  },
]
