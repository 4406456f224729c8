/** Sections, chapters and titles of the codes of the states, in legal form, in prose and by initials. */
import { type CitationRule, type CitedLaw, cite, groupsOf, type Law, pathOf, slug, UNKNOWN_STATE } from './law.ts'
import { follow, readStateList, STATE_ITEM, STATE_LIST } from './section-list.ts'
import {
  compilation,
  initialCodes,
  linkTo,
  NEW_YORK_LAW_NAMES,
  NEW_YORK_LAWS,
  newYorkLaw,
  SUBJECTS,
  subject,
} from './state-codes.ts'
import { readState, STATE_ANY, STATE_FULL, shortNameOfCode } from './state-name.ts'

/** A code: whose, and its name in legal form without the state. */
export interface Code {
  /** USPS code, or `??`. */
  readonly state: string
  readonly name: string
}

/** What is cited of a code: any of title, chapter and sections. */
interface Place {
  readonly title: string | undefined
  readonly chapter: string | undefined
  readonly list: string | undefined
}

/** Pennsylvania's and Illinois' compilations are cited by title first. */
const titleLeads: ReadonlySet<string> = new Set(['PA', 'IL'])

function lawOf(code: Code, { title, chapter }: Place, section: string, subsections: string): Law {
  const owner = code.state === UNKNOWN_STATE ? UNKNOWN_STATE : shortNameOfCode(code.state)
  const parts = [
    ...(title && !titleLeads.has(code.state) ? [`tit. ${title}`] : []),
    ...(chapter ? [`ch. ${chapter}`] : []),
    ...(section ? [code.state === 'IL' ? `${section}${subsections}` : `§ ${section}${subsections}`] : []),
  ]
  const lead = title && titleLeads.has(code.state) ? `${title} ` : ''
  return {
    kind: 'state_statute',
    id: `/us-${code.state.toLowerCase()}/code/${slug(code.name)}${title ? `/t${title}` : ''}${chapter ? `/ch${chapter}` : ''}${section ? `/s${section}${pathOf(subsections)}` : ''}`,
    normalized: `${lead}${owner} ${code.name}${parts.length > 0 ? ` ${parts.join(', ')}` : ''}`,
    url: section ? linkTo(code.state, code.name, section) : null,
  }
}

/** One citation a section; the first keeps what stands before it, the last what stands behind. */
function placesIn(match: RegExpExecArray, code: Code, place: Place): readonly CitedLaw[] {
  const end = match[0].length
  const stateless = code.state === UNKNOWN_STATE ? { stateless: 'kept' as const } : {}
  if (!place.list) return [{ ...cite(lawOf(code, place, '', ''), 0, end), ...stateless }]
  const inside = readStateList(place.list, match[0].lastIndexOf(place.list))
  const items = follow(match, inside, 'state')
  return items.map((item, index) => ({
    ...cite(
      lawOf(code, place, item.section, item.subsections),
      index === 0 ? 0 : item.from,
      index === items.length - 1 ? Math.max(end, item.to) : item.to,
    ),
    ...stateless,
  }))
}

const CHAPTER = String.raw`\d{1,4}[A-Z]{0,2}(?:[.:-]\d{1,4}[A-Z]?){0,2}`
const TITLE = String.raw`(?:\d{1,3}(?:-?[A-Z](?![a-z]))?|[IVXLC]{1,7})`
const SIGN = String.raw`(?:§{1,6}|[Ss]ections?|[Ss]ecs?\.|[Ss]s?\.|SECTIONS?)`
/** Behind the name: "§ 54-192h", "Title 1, Section 403", "ch. 30A, § 20", "2907.05". */
const AFTER = String.raw`(?:,? (?:19|20)\d\d,?(?= §| [Ss]ec))?(?:,? (?:[Tt]itle|[Tt]it\.) (?<title>${TITLE}))?(?:,? (?:[Cc]hapters?|[Cc]h\.|c\.) ?(?<chapter>${CHAPTER}))?(?:(?:,? (?:${SIGN} ?)?|,? ?§{1,6} ?)(?<list>${STATE_ITEM}))?`
/** Before the name: "Section 37.07 of the", "Chapter 119 of", "Title 29 of the". */
const BEFORE = `(?:[Tt]itle (?<title0>${TITLE})(?:,? [Cc]hapter (?<chapter0>${CHAPTER}))?(?:,? (?:§{1,6}|[Ss]ection) ?(?<list2>${STATE_ITEM}))?|[Cc]hapters? (?<chapter2>${CHAPTER})(?:,? (?:§{1,6}|[Ss]ection) ?(?<list3>${STATE_ITEM}))?|${SIGN} ?(?<list0>${STATE_LIST})(?:,? of [Cc]hapter (?<chapter3>${CHAPTER}))?),? ?`
const LINK = `(?:of |in |under )?(?:the )?(?:[Ss]tate of )?`
/** "Gen. Stat. Ann.", "Government Code", "Revised Statutes". */
const NAME = String.raw`(?:(?:\p{Lu}[\p{L}.'-]{0,15}|and|&)[ ,]{1,2}){0,5}?(?:Code(?: of Laws)?|code|Statutes?|statutes?|Stats?\.|Laws?|Century Code)(?:(?:,)? (?:Annotated|Ann\.|Unannotated))?`
const EDGE = String.raw`(?![\p{L}\d]|-\d)`

/** The code that a state's name and the words behind it mean; null if they name none. */
function codeOf(stateWords: string, words: string): Code | null {
  const state = readState(stateWords)
  if (!state) return null
  const plain = words.trim().replace(/^,/, '').trim()
  const compiled = compilation(state.code, plain)
  if (compiled) return { state: state.code, name: compiled }
  const told = /^(?<subject>.+?),? (?<last>Code|code|Law)(?:,? (?:Ann\.|Annotated))?$/.exec(plain)
  if (!told) return null
  const { subject: about = '', last } = told.groups as Record<string, string>
  if (last === 'Law') {
    const law = state.code === 'NY' ? newYorkLaw(about) : null
    return law === null ? null : { state: 'NY', name: `${law} Law` }
  }
  const known = subject(about)
  return known === null ? null : { state: state.code, name: `${known} Code` }
}

const placeOf = (match: RegExpExecArray): Place => {
  const { title, title0, chapter, chapter0, chapter2, chapter3, list, list0, list2, list3 } = groupsOf(match)
  return {
    title: title ?? title0,
    chapter: chapter ?? chapter0 ?? chapter2 ?? chapter3,
    list: list ?? list0 ?? list2 ?? list3,
  }
}

const isEmpty = ({ title, chapter, list }: Place): boolean => !title && !chapter && !list

/** Initials with or without periods and blanks: "RCW", "R.C.W.", "Pa. C.S.A.". */
const spell = (initials: string): string => [...initials].map((letter) => `${letter}\\.?`).join(' ?')
const INITIALS = [...initialCodes]
  .filter(([initials, { titled }]) => !titled && initials !== 'LARS' && initials !== 'RC')
  .map(([initials]) => (initials === 'RSMO' ? String.raw`R\.?S\.?M[Oo]\.?` : spell(initials)))
  // Ohio's is short enough to be a drink or a person's initials: its number must look like a section.
  .concat(String.raw`R\.C\.(?= (?:§ ?|Section )?\d{3,4}\.\d)`)
  .join('|')

/** Abbreviations of subjects in California's own style. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['Pen.', 'penal'],
  ['Gov.', 'government'],
  ['Civ.', 'civil'],
  ['Elec.', 'elections'],
  ['Veh.', 'vehicle'],
  ['Ed.', 'education'],
  ['Educ.', 'education'],
  ['Lab.', 'labor'],
  ['Fam.', 'family'],
  ['Wat.', 'water'],
])
const SHORTENED = [...shortened.keys()].map((short) => short.replace('.', '\\.')).join('|')

export const stateCodeRules: readonly CitationRule[] = [
  {
    id: 'state-code',
    about:
      "State, code and section: Cal. Gov't Code § 7284.6, Conn. Gen. Stat. § 54-192h, Ohio Revised Code 2907.05, Florida Statutes Chapter 119.",
    source: 'The Bluebook, table 1; statehouse and court news',
    anchors: ['Code', ' code', 'Stat.', 'Stats.', 'Statute', 'statute', ' Laws'],
    pattern: new RegExp(
      String.raw`(?=[A-Z\d])(?<![\p{L}\d])(?:(?<lead>\d{1,3}) (?=Ill|Pa))?(?<state>${STATE_ANY})(?:'s)?(?: State)?,? (?<name>${NAME})${AFTER}${EDGE}`,
      'gu',
    ),
    build: (match) => {
      const { state = '', name = '', lead } = groupsOf(match)
      const code = codeOf(state, name)
      const place = placeOf(match)
      // "Virginia law" and "Florida statutes" are no citations; a code by its subject is one ("the California Family Code").
      if (!code || (isEmpty(place) && !/^[^ ]+(?: & [^ ]+| [^ ]+)? Code$/.test(code.name))) return null
      if (isEmpty(place) && compilation(code.state, code.name) === code.name) return null
      return placesIn(match, code, lead ? { ...place, title: lead } : place)
    },
    examples: [
      {
        text: 'Conn. Gen. Stat. § 54-192h limits detainers.',
        finds: 'Conn. Gen. Stat. § 54-192h',
        as: 'Conn. Gen. Stat. § 54-192h',
      },
      { text: 'See Fla. Stat. 119.07.', finds: 'Fla. Stat. 119.07', as: 'Fla. Stat. § 119.07' },
      {
        text: 'California Government Code Section 7284.6 bars it.',
        finds: 'California Government Code Section 7284.6',
        as: "Cal. Gov't Code § 7284.6",
      },
      { text: 'Tenn. Code Ann. §§ 8-44-102 and 8-44-103 apply.', finds: '8-44-103', as: 'Tenn. Code § 8-44-103' },
    ],
    near_misses: [
      'The Dress Code bars it.',
      'Tampa, Fla., stats show 119 cases.',
      'Virginia law forbids it.',
      'An Ohio code enforcement officer came.',
      'The Texas Code Academy has 12 students.',
    ],
  },
  {
    id: 'state-code-section-first',
    about:
      'Section, then code: Section 37.07 of the Texas Penal Code, Chapter 119, Florida Statutes, Title 29 of the Delaware Code.',
    source: 'statehouse and court news',
    anchors: ['Code', ' code', 'Stat.', 'Stats.', 'Statute', 'statute', ' Laws'],
    pattern: new RegExp(
      String.raw`(?=[TtCcSs§])(?<![\p{L}\d])${BEFORE}${LINK}(?<state>${STATE_ANY})(?:'s)?(?: State)?,? (?<name>${NAME})${EDGE}(?!,? (?:${SIGN} ?|[Cc]h)\d)`,
      'gu',
    ),
    build: (match) => {
      const { state = '', name = '' } = groupsOf(match)
      const code = codeOf(state, name)
      const place = placeOf(match)
      return code && !isEmpty(place) ? placesIn(match, code, place) : null
    },
    examples: [
      {
        text: 'He cited Section 37.07 of the Texas Penal Code.',
        finds: 'Section 37.07 of the Texas Penal Code',
        as: 'Tex. Penal Code § 37.07',
      },
      {
        text: 'Chapter 119, Florida Statutes, opens files.',
        finds: 'Chapter 119, Florida Statutes',
        as: 'Fla. Stat. ch. 119',
      },
    ],
    near_misses: ['In Section 8 the Texas coders wrote an app.', 'Chapter 7 Texas bankruptcies fell.'],
  },
  {
    id: 'state-code-of',
    about:
      'The state behind: Code of Virginia § 2.2-3707, Revised Code of Washington 9.41, Section 36-25A-1, Code of Alabama.',
    source: 'statehouse news of Virginia, Alabama, Iowa, Washington, Georgia',
    anchors: ['Code of ', 'Statutes of '],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<name>(?:Official |Revised |General )?(?:Code|Statutes)) of (?:the )?(?<state>${STATE_FULL})(?:,? Annotated| Ann\.)?${AFTER}${EDGE}`,
      'gu',
    ),
    build: (match) => {
      const { state = '', name = '' } = groupsOf(match)
      const code = codeOf(state, name)
      const place = placeOf(match)
      return code && !isEmpty(place) ? placesIn(match, code, place) : null
    },
    examples: [
      {
        text: 'The Code of Virginia § 2.2-3707 opens meetings.',
        finds: 'Code of Virginia § 2.2-3707',
        as: 'Va. Code § 2.2-3707',
      },
    ],
    near_misses: ['The Code of Conduct of Virginia § 5 bans it.'],
  },
  {
    id: 'state-code-of-section-first',
    about: 'Section, then "Code of": Section 36-25A-1 of the Code of Alabama, Title 15.2 of the Code of Virginia.',
    source: 'statehouse news of Virginia, Alabama, Iowa',
    anchors: ['Code of ', 'Statutes of '],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${BEFORE}${LINK}(?<name>(?:Official |Revised |General )?(?:Code|Statutes)) of (?:the )?(?<state>${STATE_FULL})${EDGE}`,
      'gu',
    ),
    build: (match) => {
      const { state = '', name = '' } = groupsOf(match)
      const code = codeOf(state, name)
      const place = placeOf(match)
      return code && !isEmpty(place) ? placesIn(match, code, place) : null
    },
    examples: [
      {
        text: 'Section 36-25A-1 of the Code of Alabama opens them.',
        finds: 'Section 36-25A-1 of the Code of Alabama',
        as: 'Ala. Code § 36-25A-1',
      },
    ],
    near_misses: ['Section 5 of the Code of Conduct of Virginia Tech bans it.'],
  },
  {
    id: 'state-code-initials',
    about:
      'Codes by their initials: RCW 9.41.010, ORS 181A.820, O.C.G.A. § 16-5-1, MCL 750.520b, M.G.L. c. 30A, § 20, RSA 91-A.',
    source: 'statehouse news of each state',
    anchors: ['G.L.', 'R.S. ', 'General Laws', ...initialCodes.keys()].flatMap((initials) => [
      initials === 'RSMO' ? 'RSMo' : initials,
      `${initials[0]}.${initials[1]}`,
      `${initials[0]}. ${initials[1]}`,
    ]),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.&])(?:(?:${SIGN} ?(?<list0>${STATE_LIST}),? (?:of (?:the )?)?|(?<list1>\d{2,4}\.\d{2,4}) )?(?<initials>${INITIALS})|(?<louisiana>(?:La\. |LSA-|Louisiana )?R\.S\.)(?= (?:§ ?)?\d{1,2}:\d)|(?<mass>G\.L\.|Mass\. G\.L\.|General Laws)(?=,? (?:c\.|ch\.|[Cc]hapter)))(?: Ann\.| Annotated)?${AFTER}${EDGE}`,
      'gu',
    ),
    build: (match) => {
      const { initials, louisiana, list0, list1 } = groupsOf(match)
      const key = louisiana ? 'LARS' : (initials ?? 'MGL').replace(/[. ]/g, '').toUpperCase()
      const code = initialCodes.get(key)
      if (!code) return null
      const place = { ...placeOf(match) }
      const list = place.list ?? list0 ?? list1
      // Letters and a bare number are as likely a model, a seat or a score; a code's number has an inner mark or a sign.
      const plain = list === undefined || /^\d+$/.test(list)
      if (plain && !place.chapter && !place.title && !/§|[Ss]ection/.test(match[0]) && !/\./.test(initials ?? ''))
        return null
      if (isEmpty({ ...place, list })) return null
      return placesIn(match, { state: code.state, name: code.name }, { ...place, list })
    },
    examples: [
      { text: 'The clerk read RCW 9.41.010 aloud.', finds: 'RCW 9.41.010', as: 'Wash. Rev. Code § 9.41.010' },
      { text: 'O.C.G.A. § 16-5-1 defines it.', finds: 'O.C.G.A. § 16-5-1', as: 'Ga. Code § 16-5-1' },
      {
        text: 'Under M.G.L. c. 30A, § 20, it is open.',
        finds: 'M.G.L. c. 30A, § 20',
        as: 'Mass. Gen. Laws ch. 30A, § 20',
      },
    ],
    near_misses: ['The CRS 12 model sold out.', 'ARS 4 beat MCA 2.', 'MCA Records had 12.5 million sales.'],
  },
  {
    id: 'state-code-title-initials',
    about:
      'Title, initials and section: 18 Pa.C.S. § 2702, 720 ILCS 5/12-3, 29 Del. C. § 10004, 1 V.S.A. § 312, 21 O.S. § 1289.',
    source: 'statehouse news of Pennsylvania, Illinois, Delaware, Vermont, Maine, Oklahoma',
    anchors: [
      'C.S',
      'P.S',
      'V.S',
      'VSA',
      'M.R',
      'MRS',
      'O.S',
      'Del. C',
      'Del.C',
      'ILCS',
      'Ill. Comp',
      'Ill.Comp',
      'Cons. Stat',
    ],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.-])(?:[Tt]itle )?(?<lead>\d{1,3}(?:-?[A-Z](?= ))?),? (?<initials>(?:Pa\. ?)?C\. ?S\.(?: ?A\.)?|(?:Pa\. ?)?P\. ?S\.|V\.? ?S\.? ?A\.?|M\.? ?R\.? ?S\.?(?: ?A\.?)?|O\. ?S\.|Del\. ?C\.|ILCS|Ill\. ?Comp\. ?Stat\.(?: Ann\.)?|Pa\. ?Cons\. ?Stat\.(?: Ann\.)?)(?:,? (?:${SIGN} ?)?(?<list>${STATE_ITEM}(?:/\d{1,3}[A-Z]?(?:[.-]\d{1,4}){0,3}(?:\(\w{1,4}\)){0,4})?)|,? (?:[Cc]hapter|[Cc]h\.|c\.) ?(?<chapter>${CHAPTER}))${EDGE}`,
      'gu',
    ),
    build: (match) => {
      const { lead = '', initials = '', list = '', chapter } = groupsOf(match)
      const key = initials
        .replace(/ Ann\./, '')
        .replace(/[. ]/g, '')
        .toUpperCase()
      const state = /^(?:PA|CS|PS)/.test(key) ? 'PA' : /^IL/.test(key) ? 'IL' : ''
      const code = state
        ? { state, name: state === 'IL' ? 'Comp. Stat.' : /PS$/.test(key) ? 'Stat.' : 'Cons. Stat.' }
        : initialCodes.get(key)
      if (!code) return null
      const place = { title: lead, chapter, list: list || undefined }
      if (code.state !== 'IL' || !list) return placesIn(match, code, place)
      const [, section = list, subsections = ''] = /^([^(]+)((?:\(\w+\))*)$/.exec(list) ?? []
      return [cite(lawOf(code, place, section, subsections), 0, match[0].length)]
    },
    examples: [
      { text: 'He broke 18 Pa.C.S. § 2702.', finds: '18 Pa.C.S. § 2702', as: '18 Pa. Cons. Stat. § 2702' },
      { text: 'See 720 ILCS 5/12-3 for it.', finds: '720 ILCS 5/12-3', as: '720 Ill. Comp. Stat. 5/12-3' },
      { text: 'Under 29 Del. C. § 10004 it is open.', finds: '29 Del. C. § 10004', as: 'Del. Code tit. 29, § 10004' },
    ],
    near_misses: ['At P.S. 118, 12 pupils sang.', 'The 21 O.S. maps cost $40.'],
  },
  {
    id: 'new-york-law',
    about:
      "New York's consolidated laws: Penal Law § 265.01, Section 50-a of the Civil Rights Law, N.Y. Public Officers Law § 87.",
    source: 'news of New York; The Bluebook, table 1',
    anchors: NEW_YORK_LAW_NAMES.map((name) => `${name} Law`),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:${SIGN} ?(?<list0>${STATE_LIST}) of (?:the )?)?(?:(?:N\.Y\.|New York(?:'s)?(?: [Ss]tate)?|[Ss]tate(?:'s)?) )?(?<name>${NEW_YORK_LAWS}) Law${AFTER}${EDGE}`,
      'gu',
    ),
    build: (match) => {
      const law = newYorkLaw(groupsOf(match).name ?? '')
      const place = placeOf(match)
      return law && !isEmpty(place) ? placesIn(match, { state: 'NY', name: `${law} Law` }, place) : null
    },
    examples: [
      { text: 'Penal Law § 265.01 covers it.', finds: 'Penal Law § 265.01', as: 'N.Y. Penal Law § 265.01' },
      {
        text: 'Lawmakers struck Section 50-a of the Civil Rights Law.',
        finds: 'Section 50-a of the Civil Rights Law',
        as: 'N.Y. Civ. Rights Law § 50-a',
      },
    ],
    near_misses: ['Election Law Day drew 40.', 'Public Health Law Watch has 12 staff.'],
  },
  {
    id: 'state-code-unnamed',
    about: 'A code whose state the article tells: Penal Code Section 187, Vehicle Code 23152, Elec. Code, § 3000.',
    source: 'news of California and Texas',
    anchors: ['Code', ' code §', ' code s'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])(?<name>${SUBJECTS}|${SHORTENED}) (?:Code|code(?= [Ss§]))${AFTER}${EDGE}`,
      'gu',
    ),
    build: (match) => unnamed(match),
    examples: [
      {
        text: 'The Texas jury weighed Penal Code Section 22.01.',
        finds: 'Penal Code Section 22.01',
        as: 'Tex. Penal Code § 22.01',
      },
    ],
    near_misses: ['Texas fire code inspectors found 12 faults.', 'A building code change is due in 2019.'],
  },
  {
    id: 'state-code-unnamed-section-first',
    about:
      'Section, then a code whose state the article tells: Section 6254 of the Government Code, Chapter 551 of the Government Code.',
    source: 'news of California and Texas',
    anchors: ['Code'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])(?:${SIGN} ?(?<list0>${STATE_LIST})|[Cc]hapter (?<chapter0>${CHAPTER})) of (?:the )?(?:[Ss]tate(?:'s)? )?(?<name>${SUBJECTS}) Code${EDGE}`,
      'gu',
    ),
    build: (match) => unnamed(match),
    examples: [
      {
        text: 'California clerks cited Section 6254 of the Government Code.',
        finds: 'Section 6254 of the Government Code',
        as: "Cal. Gov't Code § 6254",
      },
    ],
    near_misses: ['In Ohio, Section 4 of the Building was closed by Code officers.'],
  },
]

/** A code of a state that the article tells. */
function unnamed(match: RegExpExecArray): readonly CitedLaw[] | null {
  const { name = '' } = groupsOf(match)
  const place = placeOf(match)
  const known = isEmpty(place) ? null : (subject(name) ?? subject(shortened.get(name) ?? ''))
  return known ? placesIn(match, { state: UNKNOWN_STATE, name: `${known} Code` }, place) : null
}
