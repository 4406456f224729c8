/** Codes that are told with their state, in legal form and in prose. */
import { type CitationRule, type CitedLaw, groupsOf, wordsBefore } from './law.ts'
import { STATE_ITEM } from './section-list.ts'
import { AFTER, BEFORE, type Code, EDGE, isEmpty, LINK, placeOf, placesIn, SIGN, TITLE } from './state-code-place.ts'
import { compilation, newYorkLaw, subject } from './state-codes.ts'
import { readState, STATE_ANY, STATE_FULL } from './state-name.ts'

/** "Gen. Stat. Ann.", "Government Code", "Revised Statutes". */
const NAME = String.raw`(?:(?:[A-Z][A-Za-z.'-]{0,15}|and|&)[ ,]{1,2}){0,5}?(?:Code(?: of Laws)?|code|Statutes?|statutes?|Stats?\.|Laws?|Century Code)(?:(?:,)? (?:Annotated|Ann\.|Unannotated))?`

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

/** Words that may stand between a state and the last word of its code's name. */
const nameWord = /^(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.'-]*,?|and|&|of)$/u
const MOST_WORDS = 9
const startsWithState = new RegExp(`^(?<state>${STATE_ANY})(?:'s)?(?: State)?,? (?<rest>.*)$`, 'u')

/** The code whose name ends with the match's first word, read backwards: a pattern would try every capital of the text. */
function namedBefore(match: RegExpExecArray, last: string) {
  const before = wordsBefore(match.input, match.index, nameWord, MOST_WORDS)
  for (let at = 0; at !== -1 && at < before.length; at = nextWord(before, at)) {
    const told = startsWithState.exec(`${before.slice(at)} ${last}`)
    const code = told && codeOf(told.groups?.state as string, told.groups?.rest as string)
    if (!code) continue
    const from = at - before.length - 1
    const start = match.index + from
    const lead = /(?<![A-Za-zÀ-ɏḀ-ỿ\d.-])(?<lead>\d{1,3}) $/u.exec(match.input.slice(Math.max(0, start - 5), start))
      ?.groups?.lead
    const titled = lead !== undefined && (code.state === 'IL' || code.state === 'PA')
    return { code, from: titled ? from - lead.length - 1 : from, lead: titled ? lead : undefined }
  }
  return null
}

function nextWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank === -1 ? -1 : blank + 1
}

/** The places that a match with a state, a code and a title, chapter or section cites. */
function statedCode(match: RegExpExecArray): readonly CitedLaw[] | null {
  const { state = '', name = '' } = groupsOf(match)
  const code = codeOf(state, name)
  const place = placeOf(match)
  return code && !isEmpty(place) ? placesIn(match, code, place) : null
}

/** "Title 29", "Chapter 119", "Section 37", "s. 119". */
const PLACED = /itle [\dIVXLC]|hapters? \d|§ ?\d|(?:ections?|ECTIONS?|[Ss]\.|ecs?\.|[Ss]s\.?) ?\d/

export const stateCodeRules: readonly CitationRule[] = [
  {
    id: 'state-code',
    about:
      "State, code and section: Cal. Gov't Code § 7284.6, Conn. Gen. Stat. § 54-192h, Ohio Revised Code 2907.05, Florida Statutes Chapter 119.",
    source: 'The Bluebook, table 1; statehouse and court news',
    anchors: ['Code', ' code', 'Stat.', 'Stats.', 'Statute', 'statute', ' Laws'],
    sign: /[Cc]ode|(?:[Ss]tatutes?|Stats?\.|Laws?).{0,30}(?:\d|itle |it\. )/,
    pattern: new RegExp(
      String.raw`(?<=[A-Za-z.,'] )(?<last>Code(?: of Laws)?|code|Statutes?|statutes?|Stats?\.|Laws?)(?:,? (?:Annotated|Ann\.|Unannotated))?${AFTER}${EDGE}`,
      'g',
    ),
    build: (match) => {
      const named = namedBefore(match, groupsOf(match).last as string)
      if (!named) return null
      const { code, from, lead } = named
      const place = placeOf(match)
      // "Virginia law" and "Florida statutes" are no citations; a code by its subject is one ("the California Family Code").
      if (isEmpty(place) && !/^[^ ]+(?: & [^ ]+| [^ ]+)? Code$/.test(code.name)) return null
      if (isEmpty(place) && compilation(code.state, code.name) === code.name) return null
      return placesIn(match, code, lead ? { ...place, title: lead } : place).map((law, index) =>
        index === 0 ? { ...law, from } : law,
      )
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
    sign: PLACED,
    pattern: new RegExp(
      String.raw`(?=[TtCcSs§])(?<![A-Za-z\d]|[A-Za-z]\.)${BEFORE}${LINK}(?<state>${STATE_ANY})(?:'s)?(?: State)?,? (?<name>${NAME})${EDGE}(?!,? (?:(?:${SIGN} ?|[Cc]h)\d|\d{1,4}[A-Z]?[.-]\d))`,
      'g',
    ),
    build: statedCode,
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
    near_misses: [
      'In Section 8 the Texas coders wrote an app.',
      'Chapter 7 Texas bankruptcies fell.',
      // The number before is of another code.
      'He cited F.S. 286.011, Minn. Stat. 13.03 and more.',
    ],
  },
  {
    id: 'state-code-of',
    about:
      'The state behind: Code of Virginia § 2.2-3707, Revised Code of Washington 9.41, Section 36-25A-1, Code of Alabama.',
    source: 'statehouse news of Virginia, Alabama, Iowa, Washington, Georgia',
    anchors: ['Code of ', 'Statutes of '],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?<name>(?:Official |Revised |General )?(?:Code|Statutes)) of (?:the )?(?<state>${STATE_FULL})(?:,? Annotated| Ann\.)?${AFTER}${EDGE}`,
      'g',
    ),
    build: statedCode,
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
    sign: PLACED,
    pattern: new RegExp(
      String.raw`(?=[TtCcSs§])(?<![A-Za-z\d])${BEFORE}${LINK}(?<name>(?:Official |Revised |General )?(?:Code|Statutes)) of (?:the )?(?<state>${STATE_FULL})${EDGE}`,
      'g',
    ),
    build: statedCode,
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
    id: 'maryland-code',
    about: 'Maryland cites its code by article: Md. Code Ann., Crim. Law § 4-203.',
    source: 'The Bluebook, table 1',
    anchors: ['Md. Code', 'Maryland Code'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:Md\.|Maryland) Code(?:,? Ann(?:\.|otated))?, (?<article>[A-Z][A-Za-z.']{1,14}(?: (?:& |and )?[A-Z][A-Za-z.']{1,14}){0,4})(?: Article)?,? (?:§{1,6}|[Ss]ections?) ?(?<list>${STATE_ITEM})${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { article = '', list } = groupsOf(match)
      return placesIn(match, { state: 'MD', name: `Code, ${article}` }, { title: undefined, chapter: undefined, list })
    },
    examples: [
      {
        text: 'Md. Code Ann., Crim. Law § 4-203 bars it.',
        finds: 'Md. Code Ann., Crim. Law § 4-203',
        as: 'Md. Code, Crim. Law § 4-203',
      },
    ],
    near_misses: ['The Maryland Code, Heller said, has section heads.'],
  },
  {
    id: 'state-title',
    about:
      "Titles of states that sort their laws by title: Pennsylvania's Title 75, Section 3802; Maine Title 17-A, section 201.",
    source: 'news of Pennsylvania, Maine, Vermont, Delaware, Oklahoma',
    anchors: ['Title ', 'title '],
    sign: /[Tt]itle [\dIVXLC]/,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?<state>Pennsylvania|Maine|Vermont|Delaware|Oklahoma|Pa\.|Vt\.|Del\.|Okla\.)(?:'s?)?(?: state law,?)? [Tt]itle (?<title>${TITLE}),? (?:§{1,6}|[Ss]ections?) ?(?<list>${STATE_ITEM})${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { state = '', title, list } = groupsOf(match)
      const code = readState(state)?.code ?? ''
      return placesIn(
        match,
        { state: code, name: titledNames.get(code) ?? 'Code' },
        { title, chapter: undefined, list },
      )
    },
    examples: [
      {
        text: "Pennsylvania's Title 75, Section 3802, bars it.",
        finds: "Pennsylvania's Title 75, Section 3802",
        as: '75 Pa. Cons. Stat. § 3802',
      },
    ],
    near_misses: ['Maine won the title 75 to 38, in Section 2 games.'],
  },
]

/** What the states that cite by title call their laws. */
const titledNames: ReadonlyMap<string, string> = new Map([
  ['PA', 'Cons. Stat.'],
  ['ME', 'Rev. Stat.'],
  ['VT', 'Stat.'],
  ['OK', 'Stat.'],
  ['DE', 'Code'],
])
