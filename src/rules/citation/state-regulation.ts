/** Rules of the states' agencies, by the names and initials of their compilations. */
import { type CitationRule, type CitedLaw, groupsOf, type Law, pathOf, slug, whole } from './law.ts'
import { readState, STATE_ANY, shortNameOfCode } from './state-name.ts'

/** `title` and `number` as cited; how they are put together is each state's own way. */
interface Place {
  readonly title: string | undefined
  readonly number: string
  readonly subsections: string
}

/** States whose rules are cited by title. */
const titled: ReadonlySet<string> = new Set(['CA', 'TX', 'NY', 'IL', 'MA', 'PA', 'CO', 'VA', 'KY', 'MO', 'IN', 'NC'])

/** How legal citations write a rule of each state. */
function written(state: string, { title, number, subsections }: Place): string {
  const section = `${number}${subsections}`
  if (title === undefined && titled.has(state)) return `${shortNameOfCode(state)} Admin. Code § ${section}`
  switch (state) {
    case 'CA':
      return `Cal. Code Regs. tit. ${title}, § ${section}`
    case 'TX':
      return `${title} Tex. Admin. Code § ${section}`
    case 'NY':
      return `N.Y. Comp. Codes R. & Regs. tit. ${title}, § ${section}`
    case 'IL':
      return `Ill. Admin. Code tit. ${title}, § ${section}`
    case 'MA':
      return `${title} Mass. Code Regs. ${section}`
    case 'PA':
      return `${title} Pa. Code § ${section}`
    case 'CO':
      return `${title} Colo. Code Regs. ${section}`
    case 'VA':
      return `${title} Va. Admin. Code § ${section}`
    case 'KY':
      return `${title} Ky. Admin. Regs. ${section}`
    case 'MO':
      return `Mo. Code Regs. tit. ${title}, § ${section}`
    case 'IN':
      return `${title} Ind. Admin. Code ${section}`
    case 'FL':
      return `Fla. Admin. Code r. ${section}`
    case 'OH':
      return `Ohio Admin. Code ${section}`
    case 'OR':
      return `Or. Admin. R. ${section}`
    case 'MD':
      return `Md. Code Regs. ${section}`
    case 'NC':
      return `${title} N.C. Admin. Code ${section}`
    case 'MN':
      return `Minn. R. ${section}`
    default:
      return `${shortNameOfCode(state)} Admin. Code § ${section}`
  }
}

function regulation(state: string, place: Place): Law {
  const { title, number, subsections } = place
  return {
    kind: 'state_regulation',
    id: `/us-${state.toLowerCase()}/regs${title ? `/t${slug(title)}` : ''}/s${number}${pathOf(subsections)}`,
    normalized: written(state, place),
    url: state === 'WA' ? `https://app.leg.wa.gov/WAC/default.aspx?cite=${number}` : null,
  }
}

/** Initials that stand before the number, and after a title. `CCR` is Colorado's if its number has a hyphen, else California's. */
const numberFirst: ReadonlyMap<string, string> = new Map([
  ['WAC', 'WA'],
  ['OAR', 'OR'],
  ['OAC', 'OH'],
  ['FAC', 'FL'],
  ['COMAR', 'MD'],
  ['NJAC', 'NJ'],
  ['NAC', 'NV'],
  ['ARM', 'MT'],
  ['KAR', 'KS'],
  ['AAC', 'AZ'],
])
const titleFirst: ReadonlyMap<string, string> = new Map([
  ['CCR', 'CA'],
  ['TAC', 'TX'],
  ['NYCRR', 'NY'],
  ['CMR', 'MA'],
  ['PACODE', 'PA'],
  ['VAC', 'VA'],
  ['KAR', 'KY'],
  ['CSR', 'MO'],
  ['IAC', 'IN'],
  ['NCAC', 'NC'],
  ['ILLADMCODE', 'IL'],
  ['ILLADMINCODE', 'IL'],
])

const SUBSECTIONS = String.raw`(?<sub>(?:\([A-Za-z\d]{1,5}\)){0,5})`
/** What a compilation is called, and its numbers. */
const NAME = String.raw`(?:Admin(?:istrative|\.) (?:Code|Rules?|R\.)|Rules?(?=,? (?:[Pp]art |[Cc]hapter )?\d{4})|R\.(?= \d{4})|Code (?:of )?(?:Regulations|Regs\.)|Comp\. Codes R\. & Regs\.|Code Regs\.)`
const NAME_ANCHORS = ['Admin', 'Code of Regulations', 'Code Regs', 'Comp. Codes', 'Rules', 'Minn. R. ']
const NAMED =
  /Admin(?:istrative|\.) (?:Code|R)|Rules?,? (?:[Pp]art |[Cc]hapter )?\d{4}|R\. \d{4}|Code (?:of )?Reg|Comp\. Codes/
const NUMBER = String.raw`R?\d{1,5}[A-Z]?(?:[.:-]\d{1,5}[A-Z]?){0,5}`
const EDGE = String.raw`(?![A-Za-z\d]|-\d)`

export const stateRegulationRules: readonly CitationRule[] = [
  {
    id: 'state-regulation-initials',
    about: 'Rules by initials: WAC 246-290-310, OAR 340-045-0015, COMAR 26.04.01, N.J.A.C. 7:10-5.1.',
    source: 'agency releases of each state',
    anchors: ['WAC', 'OAR', 'OAC', 'F.A.C', 'FAC', 'COMAR', 'N.J.A.C', 'NJAC', 'NAC', 'N.A.C', 'ARM', 'A.A.C', 'K.A.R'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.])(?<initials>WAC|OAR|OAC|O\.A\.C\.|F\.A\.C\.|FAC|COMAR|N\.?J\.?A\.?C\.?|N\.?A\.?C\.?|ARM|A\.A\.C\.|K\.A\.R\.) (?:§ ?|[Rr]ule |[Cc]hapter |[Ss]ection )?(?<number>R?\d{1,5}[A-Z]?(?:[.:-]\d{1,5}[A-Z]?){1,5})${SUBSECTIONS}${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { initials = '', number = '', sub = '' } = groupsOf(match)
      const state = numberFirst.get(initials.replace(/\./g, ''))
      return state ? whole(match, regulation(state, { title: undefined, number, subsections: sub })) : null
    },
    examples: [
      { text: 'WAC 246-290-310 sets the limit.', finds: 'WAC 246-290-310', as: 'Wash. Admin. Code § 246-290-310' },
      { text: 'The plant broke OAR 340-045-0015.', finds: 'OAR 340-045-0015', as: 'Or. Admin. R. 340-045-0015' },
    ],
    near_misses: ['ARM 12 chips cost $40.', 'The NAC met 12 times.'],
  },
  {
    id: 'state-regulation-title-initials',
    about:
      'Title, initials, number: 30 TAC § 290.46, 310 CMR 22.00, 14 CCR § 15000, 6 NYCRR Part 360, 25 Pa. Code § 109.202.',
    source: 'agency releases of each state',
    anchors: [
      'CCR',
      'C.C.R',
      'TAC',
      'T.A.C',
      'NYCRR',
      'N.Y.C.R.R',
      'CMR',
      'C.M.R',
      'Pa. Code',
      'VAC',
      'KAR',
      'CSR',
      'IAC',
      'NCAC',
      'Ill. Adm',
    ],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.$-])(?:[Tt]itle )?(?<title>\d{1,3}[A-Z]?) (?<initials>C\.?C\.?R\.?|T\.?A\.?C\.?|N\.?Y\.?C\.?R\.?R\.?|C\.?M\.?R\.?|Pa\. Code|VAC|KAR|CSR|IAC|NCAC|Ill\. Adm(?:in)?\. Code),? ?(?:§{1,6} ?|[Ss]ections? |[Pp]arts? |[Cc]hapter )?(?<number>\d{1,5}[A-Z]?(?:[.:-]\d{1,5}[A-Z]?| \.\d{4}){0,4})${SUBSECTIONS}${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { title = '', initials = '', number: printed = '', sub = '' } = groupsOf(match)
      const number = printed.replace(' ', '')
      const key = initials.replace(/[. ]/g, '').toUpperCase()
      const state = key === 'CCR' && /^\d{3,4}-\d/.test(number) ? 'CO' : titleFirst.get(key)
      return state ? whole(match, regulation(state, { title, number, subsections: sub })) : null
    },
    examples: [
      { text: 'It fell short of 30 TAC § 290.46.', finds: '30 TAC § 290.46', as: '30 Tex. Admin. Code § 290.46' },
      { text: 'Under 310 CMR 22.00 wells are tested.', finds: '310 CMR 22.00', as: '310 Mass. Code Regs. 22.00' },
    ],
    near_misses: ['The 30 TAC members met.', 'They sang 12 CCR songs.'],
  },
  {
    id: 'state-regulation',
    about: 'By name, then number: Texas Administrative Code, Title 30, Section 290.46; Fla. Admin. Code r. 62-550.310.',
    source: 'The Bluebook, table 1; agency releases',
    anchors: NAME_ANCHORS,
    sign: NAMED,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:(?<lead>\d{1,3}) )?(?<state>${STATE_ANY})(?:'s)? ${NAME}(?:,? (?:[Tt]itle|[Tt]it\.) (?<title>\d{1,3}))?(?:,? (?:§{1,6} ?|[Ss]ections? |[Ss]ec\. |[Rr]ules? |r\. |[Cc]hapter |[Cc]h\. |[Pp]art )?(?<number>(?:[A-Z]{1,4} )?${NUMBER})(?<sub>(?:\([A-Za-z\d]{1,5}\)){0,5}))?${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { title, lead, state = '', number, sub = '' } = groupsOf(match)
      return named(match, state, title ?? lead, number, sub)
    },
    examples: [
      {
        text: 'See Fla. Admin. Code r. 62-550.310.',
        finds: 'Fla. Admin. Code r. 62-550.310',
        as: 'Fla. Admin. Code r. 62-550.310',
      },
    ],
    near_misses: ['The Texas administration coded 30 rules.'],
  },
  {
    id: 'state-regulation-section-first',
    about: 'Number, then name: Title 14, Section 15000 of the California Code of Regulations.',
    source: 'agency releases',
    anchors: NAME_ANCHORS,
    sign: NAMED,
    pattern: new RegExp(
      String.raw`(?=[TtSs§RrCcPp])(?<![A-Za-z\d])(?:[Tt]itle (?<title>\d{1,3})(?:,? (?:[Ss]ection|§|[Rr]ule|[Cc]hapter|[Pp]art) ?(?<number>${NUMBER})(?<sub>(?:\([A-Za-z\d]{1,5}\)){0,5}))?|(?:[Ss]ection|§|[Rr]ule|[Cc]hapter|[Pp]art) ?(?<number0>${NUMBER})(?<sub0>(?:\([A-Za-z\d]{1,5}\)){0,5})),? (?:of (?:the )?)?(?=[A-Z])(?<state>${STATE_ANY})(?:'s)? ${NAME}${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { title, state = '', number, number0, sub, sub0 } = groupsOf(match)
      return named(match, state, title, number ?? number0, sub ?? sub0 ?? '')
    },
    examples: [
      {
        text: 'Title 14, Section 15000 of the California Code of Regulations says so.',
        finds: 'Title 14, Section 15000 of the California Code of Regulations',
        as: 'Cal. Code Regs. tit. 14, § 15000',
      },
    ],
    near_misses: ['Section 5 of the Ohio administration building leaks.'],
  },
]

/** A rule, a title or the whole compilation of a state. */
function named(
  match: RegExpExecArray,
  words: string,
  title: string | undefined,
  number: string | undefined,
  subsections: string,
): readonly CitedLaw[] | null {
  const state = readState(words)
  if (!state) return null
  if (number !== undefined) return whole(match, regulation(state.code, { title, number, subsections }))
  const compilation = state.code === 'CA' ? 'Cal. Code Regs.' : `${shortNameOfCode(state.code)} Admin. Code`
  return whole(match, {
    kind: 'state_regulation',
    id: `/us-${state.code.toLowerCase()}/regs${title === undefined ? '' : `/t${title}`}`,
    normalized: title === undefined ? compilation : `${compilation} tit. ${title}`,
    url: null,
  })
}
