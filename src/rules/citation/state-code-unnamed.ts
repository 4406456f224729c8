/** Codes that are told without their state: New York alone has "laws", and the article tells whose "Penal Code" it is. */
import { type CitationRule, type CitedLaw, groupsOf, UNKNOWN_STATE } from './law.ts'
import { STATE_ITEM, STATE_LIST } from './section-list.ts'
import { AFTER, CHAPTER, EDGE, isEmpty, placeOf, placesIn, SIGN } from './state-code-place.ts'
import { ANY_CODE, mainCode, NEW_YORK_LAWS, newYorkLaw, SUBJECTS, subject } from './state-codes.ts'
import { readState } from './state-name.ts'

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

export const unnamedCodeRules: readonly CitationRule[] = [
  {
    id: 'new-york-law',
    about:
      "New York's consolidated laws: Penal Law § 265.01, Section 50-a of the Civil Rights Law, N.Y. Public Officers Law § 87.",
    source: 'news of New York; The Bluebook, table 1',
    anchors: [' Law'],
    sign: / Law,? ?(?:\d|§|[Tt]it|[Cc]h|c\.|[Aa]rt|[Ss]ec|[Ss]s?\.|SEC)|(?:§|ections?|ECTIONS?|ecs?\.|[Ss]s?\.) ?\d/,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:${SIGN} ?(?<list0>${STATE_LIST}) of (?:the )?)?(?:(?:N\.Y\.|New York(?:'s)?(?: [Ss]tate)?|[Ss]tate(?:'s)?) )?(?=[A-Z])(?<name>${NEW_YORK_LAWS}) Law${AFTER}${EDGE}`,
      'g',
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
      String.raw`(?<![A-Za-z\d.])(?<name>${SUBJECTS}|${SHORTENED}) (?:Code|code(?= [Ss§]))${AFTER}${EDGE}`,
      'g',
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
      String.raw`(?<![A-Za-z\d.])(?:${SIGN} ?(?<list0>${STATE_LIST})|[Cc]hapter (?<chapter0>${CHAPTER})) of (?:the )?(?:[Ss]tate(?:'s)? )?(?=[A-Z])(?<name>${SUBJECTS}) Code${EDGE}`,
      'g',
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
  {
    id: 'state-law-section',
    about:
      "A section of a state's law, its code unsaid: Section 74-204 of state law, Section 18-4-401 of Colorado law.",
    source: 'statehouse and court news',
    anchors: [' law', ' statute'],
    sign: /(?:ections?|ecs?\.|§) ?\d/,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.])${SIGN} ?(?<list0>${STATE_ITEM}) (?:of|in|under) (?:the )?(?:(?<state>[A-Z][a-z]{3,12}(?: [A-Z][a-z]{3,9})?)(?:'s)?(?: [Ss]tate)?|[Ss]tate(?:'s)?) (?:law|statutes?)${EDGE}(?! (?:school|firm|clinic|library|review|books?))`,
      'g',
    ),
    build: (match) => {
      const { state } = groupsOf(match)
      const code = state === undefined ? UNKNOWN_STATE : (readState(state)?.code ?? '')
      const name = state === undefined ? ANY_CODE : mainCode(code)
      return name === null ? null : placesIn(match, { state: code, name }, placeOf(match))
    },
    examples: [
      {
        text: 'The clerk broke Section 3-9-4 of state law, a New Mexico judge ruled.',
        finds: 'Section 3-9-4 of state law',
        as: 'N.M. Stat. § 3-9-4',
      },
      {
        text: 'Theft is a crime under Section 18-4-401 of Colorado law.',
        finds: 'Section 18-4-401 of Colorado law',
        as: 'Colo. Rev. Stat. § 18-4-401',
      },
    ],
    near_misses: ['A section of state law in Idaho bars it.', 'In Ohio, section 12 of the state law library is shut.'],
  },
]

/** A code of a state that the article tells. */
function unnamed(match: RegExpExecArray): readonly CitedLaw[] | null {
  const { name = '' } = groupsOf(match)
  const place = placeOf(match)
  const known = isEmpty(place) ? null : (subject(name) ?? subject(shortened.get(name) ?? ''))
  return known ? placesIn(match, { state: UNKNOWN_STATE, name: `${known} Code` }, place) : null
}
