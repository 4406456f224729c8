/** Bills and resolutions of the states' legislatures; the state is found in the article. */
import { type CitationRule, type CitedLaw, cite, groupsOf, UNKNOWN_STATE } from './law.ts'
import { soundsLegal } from './legal-context.ts'

/** The kind of a measure in every spelling, blanks and periods taken out, lower case. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'S.B.': ['sb', 'sbs', 'senatebill', 'senatebills'],
    'H.B.': ['hb', 'hbs', 'housebill', 'housebills'],
    'A.B.': ['ab', 'abs', 'assemblybill', 'assemblybills'],
    'H.F.': ['hf', 'housefile'],
    'S.F.': ['sf', 'senatefile'],
    'L.B.': ['lb', 'lbs', 'legislativebill'],
    'L.D.': ['ld', 'legislativedocument'],
    'S.J.R.': ['sjr'],
    'H.J.R.': ['hjr'],
    'A.J.R.': ['ajr'],
    'S.C.R.': ['scr'],
    'H.C.R.': ['hcr'],
    'A.C.R.': ['acr'],
    'S.C.A.': ['sca', 'senateconstitutionalamendment'],
    'A.C.A.': ['aca', 'assemblyconstitutionalamendment'],
  }).flatMap(([short, spellings]) => spellings.map((spelling) => [spelling, short] as const)),
)

/** Letters that mean other things too (San Francisco, a linebacker): a citation only where the article tells of such a state. */
const doubtful: ReadonlySet<string> = new Set(['H.F.', 'S.F.', 'L.B.', 'L.D.', 'A.C.A.', 'S.C.A.'])

export const stateBillRules: readonly CitationRule[] = [
  {
    id: 'bill-state',
    about: 'State bills: SB 54, Senate Bill 4, AB 450, House Bill 2, HB 19-1234, House File 12, LB 5, SJR 3.',
    source: 'statehouse news',
    anchors: [
      'H.F',
      'S.F',
      'L.D',
      'L.B',
      'J.R',
      'C.R',
      'C.A',
      'SB',
      'S.B',
      'HB',
      'H.B',
      'AB',
      'A.B',
      'Bill',
      'bill',
      'BILL',
      'HF',
      'SF',
      'File',
      'LB',
      'LD',
      'JR',
      'CR',
      'SCA',
      'ACA',
      'Document',
      'onstitutional',
    ],
    pattern:
      /(?<![A-Za-z\d.$-])(?<kind>(?:S|H|A|L)\.?B\.?s?|[HS]\.?F\.?|L\.?D\.?|[HSA]\.?J\.?R\.?|[HSA]\.?C\.?R\.?|[AS]\.?C\.?A\.?|(?:Senate|House|Assembly|Legislative) [Bb]ills?|(?:SENATE|HOUSE|ASSEMBLY) BILLS?|(?:House|Senate) [Ff]ile|Legislative [Dd]ocument|(?:Assembly|Senate) Constitutional Amendment)(?: [Nn]os?\.| #)?[ -]?(?<list>\d{1,5}(?:-\d{2,4})?(?:(?:,| and|, and| or) \d{1,4}(?:-\d{2,4})?(?![A-Za-z\d]|[,.]\d)){0,4})(?![A-Za-z\d]|[,.]\d|-\d)/g,
    build: (match) => {
      const { kind = '', list = '' } = groupsOf(match)
      const spelled = kind.toLowerCase().replace(/[ .]/g, '')
      const short = kinds.get(spelled)
      const letters = /^[A-Z.]+$/.test(kind)
      if (!short || (letters && doubtful.has(short) && !soundsLegal(match))) return null
      const plural = spelled.endsWith('bs') || spelled.endsWith('bills')
      const at = match[0].lastIndexOf(list)
      const rows = [...list.matchAll(/\d{1,5}(?:-\d{2,4})?/g)].slice(0, plural ? undefined : 1)
      return rows.map((row, index): CitedLaw => {
        const number = row[0]
        return {
          ...cite(
            {
              kind: 'bill',
              id: `/us-${UNKNOWN_STATE}/bill/${short.replace(/\./g, '').toLowerCase()}/${number}`,
              normalized: `${UNKNOWN_STATE} ${short} ${number}`,
              url: null,
            },
            index === 0 ? 0 : at + row.index,
            at + row.index + number.length,
          ),
          stateless: letters && (doubtful.has(short) || !soundsLegal(match)) ? 'dropped' : 'kept',
        }
      })
    },
    examples: [
      { text: 'California lawmakers passed Senate Bill 54.', finds: 'Senate Bill 54', as: 'Cal. S.B. 54' },
      { text: 'In Colorado, HB 19-1177 is law.', finds: 'HB 19-1177', as: 'Colo. H.B. 19-1177' },
      { text: 'Texas passed Senate Bills 7 and 14.', finds: '14', as: 'Tex. S.B. 14' },
    ],
    near_misses: [
      'The senate billed 54 hours.',
      'He wears size AB shoes.',
      'The SF 49ers and LB 54 of the Jets met.',
      'They need AB-negative blood, 12 pints of it.',
    ],
  },
]
