/** The federal and state constitutions: amendments, articles, clauses by name. */
import { amendment, article, clause, clauseNames, federal, numberOf, stateOf } from './constitution-laws.ts'
import { type CitationRule, type CitedLaw, cite, groupsOf, whole } from './law.ts'
import { soundsLegal } from './legal-context.ts'
import { STATE_ANY, STATE_FULL, STATE_SHORT } from './state-name.ts'

const ORDINAL =
  '(?:twenty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)|\\d{1,2}(?:st|nd|rd|th)'
const OF_THE_CONSTITUTION = String.raw`(?:,? (?:to|of|in) the (?:U\.? ?S\.? |United States |federal )?Constitution)`
/** "XIII A", "V", "12"; and "Section 23", "§ 6.1". */
const STATE_ARTICLE = String.raw`(?<number>(?:[IVXL]{1,6}|\d{1,2})(?:[ -][A-Z](?=[ ,]))?)`
const STATE_SECTION = String.raw`(?:Sections?|sections?|[Ss]ec\.|§{1,6}) ?(?<section>\d{1,3}(?:\.\d{1,3})?[a-z]?)`
const CLAUSE = [...clauseNames].sort((a, b) => b.length - a.length).join('|')

/** Contracts and bylaws have articles and sections too. */
const otherArticles =
  /(?<![A-Za-z])(?:contract|agreement|by-?laws|charter|treaty|handbook|covenants?|lease|compact|lodge|league|rules?)(?![A-Za-z])/i

/** So many sections the articles of the federal constitution have, by number; it has no eighth article. */
const federalSections = [0, 10, 4, 3, 4, 0, 0, 0] as const

/** "Article I, Section 8" alone: the federal constitution's if that has it, unless the story speaks of a state's. */
function articleUntold(match: RegExpExecArray, number: string, section: string, part: string | undefined) {
  const around = match.input.slice(Math.max(0, match.index - 120), match.index + match[0].length + 60)
  const isFederal = Number(section) <= (federalSections[numberOf(number)] ?? 0)
  if (!isFederal && (otherArticles.test(around) || !(around.includes('onstitution') || soundsLegal(match)))) return null
  const law = article(isFederal ? null : stateOf(undefined), number, section, part)
  return law && whole(match, { ...law, stateless: 'dropped' })
}

export const constitutionRules: readonly CitationRule[] = [
  {
    id: 'amendment',
    about:
      'Amendments by ordinal, one or several: the 10th Amendment, First and Fourteenth Amendments, SECOND AMENDMENT.',
    source: 'Associated Press Stylebook',
    anchors: ['mendment', 'MENDMENT'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:[Ss]ection (?<section>\d) of the )?(?<list>(?:${ORDINAL})(?:(?:,| and|, and| or|, or) (?:the )?(?:${ORDINAL})){0,4}) amendments?(?:${OF_THE_CONSTITUTION})?(?![A-Za-z\d]| (?:to the (?!U|Const)|foundation|coalition|auditor|auditing|center|alliance|rally|lawyer|sanctuary))`,
      'gi',
    ),
    build: (match) => {
      const { section, list = '' } = groupsOf(match)
      // "A second amendment, on fees": the council's.
      const ofMany = /(?:^|[^A-Za-zÀ-ɏḀ-ỿ])(?:an?|another|each|every|this|his|her) $/iu.test(
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
      /(?<![A-Za-z\d])(?:U\.? ?S\.? Const(?:\.|itution),? [Aa]m(?:end(?:\.|ment)?)\.?|Amendment(?= [IVX]{2,6}\b)) (?<number>[IVX]{1,6}|\d{1,2})(?:,? (?:§|[Ss]ection|[Ss]ec\.) ?(?<section>\d))?(?![A-Za-z\d])/g,
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
      String.raw`(?<![A-Za-z\d])(?:(?<legal>U\.? ?S\.? Const\.,?) )?(?:Article|Art\.|art\.) (?<article>[IVX]{1,5}|[1-7])(?:'s)?(?:,? (?:Section|section|Sec\.|§) ?(?<section>\d{1,2}))?(?:,? (?:[Cc]lause|cl\.) (?<clause>\d{1,2}))?(?<whole>${OF_THE_CONSTITUTION})?(?:(?<power>(?= (?:[Cc]ourts?|judges?|standing|powers?|tribunal|jurisdiction|judiciary)\b))|)(?![A-Za-z\d-]| of the (?!U\.?S|United))`,
      'g',
    ),
    build: (match) => {
      const { legal, article: number = '', section, clause: part, whole: told, power } = groupsOf(match)
      const isRoman = /[IVX]/.test(number)
      if (!legal && !told && (!isRoman || (!section && power === undefined))) return null
      if (!legal && !told && section !== undefined && isRoman) return articleUntold(match, number, section, part)
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
      {
        text: 'The Pennsylvania court rested on Article I, Section 27.',
        finds: 'Article I, Section 27',
        as: 'Pa. Const. art. I, § 27',
      },
    ],
    near_misses: [
      'Article I of the series ran Monday.',
      'Article 19, the rights group, objected.',
      'Article V, Section 2 of the union contract bars it.',
      'In Ohio, the union contract is plain: Article IX, Section 4 bars it.',
    ],
  },
  {
    id: 'constitution-article-state',
    about: "Articles of a state's constitution in prose: Article I, Section 23 of the Florida Constitution.",
    source: 'statehouse news',
    anchors: ['onstitution'],
    sign: /(?:[Aa]rticle|Art\.) (?:[IVXL]|\d)/,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:(?:Article|article|Art\.) ${STATE_ARTICLE}(?:,? ${STATE_SECTION})?|(?:Section|section|§) ?(?<section0>\d{1,3}), (?:Article|Art\.) (?<number0>[IVXL]{1,6}|\d{1,2})),? (?:of|in) (?:the )?(?:(?<state>${STATE_FULL})(?:'s)?(?: [Ss]tate)?|[Ss]tate(?:'s)?) [Cc]onstitution(?![A-Za-z\d])`,
      'g',
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
    sign: /onst(?:\.|itution)(?:'s)?,? [Aa]rt/,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?<state>${STATE_ANY})(?:'s)? [Cc]onst(?:\.|itution)(?:'s)?,? (?:[Aa]rt\.|[Aa]rticle) ${STATE_ARTICLE}(?:,? ${STATE_SECTION})?(?![A-Za-z\d])`,
      'g',
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
      String.raw`(?<![A-Za-z\d])(?<first>${CLAUSE})(?:(?: clause)?(?:,| and| or|, and) (?:the )?(?<second>${CLAUSE}))? clauses?(?![A-Za-z\d])`,
      'gi',
    ),
    build: (match) => {
      const { first = '', second } = groupsOf(match)
      const one = clause(first)
      if (!one) return null
      const two = second === undefined ? null : clause(second)
      if (!two) return whole(match, one)
      const at = match[0].lastIndexOf(second as string)
      const own = /^ clause/i.exec(match[0].slice(first.length))?.[0].length ?? 0
      return [cite(one, 0, first.length + own), cite(two, at, match[0].length)]
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
    sign: /onstitution(?![A-Za-z\d])|Const\./,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d-]|USS )(?<!(?:[Aa]mend(?:ing|s|ed)?|[Aa]mendments?(?: to)?|[Cc]o?mmittee on) the (?:U\.S\. |United States |federal )?)(?:(?<state>${STATE_FULL}|${STATE_SHORT})(?:'s)?(?: [Ss]tate)? [Cc]onstitution|(?<short>${STATE_SHORT}|U\.S\.) Const\.(?! ?(?:[Aa]m|[Aa]rt))|(?<own>[Ss]tate(?:'s)? [Cc]onstitution)|(?:(?:U\. ?S\.|US|United States|[Ff]ederal) [Cc]|C)onstitution(?! (?:Party|Center|Avenue|Ave|Hall|Day|State|Subcommittee|Committee|Project|Street|Drive|Plaza|Hill|Park|Gardens)))(?![A-Za-z\d])`,
      'g',
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
