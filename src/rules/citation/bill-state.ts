/** Bills and resolutions of the states' legislatures; the state is found in the article. */
import { type CitationRule, type CitedLaw, cite, groupsOf, UNKNOWN_STATE, whole } from './law.ts'
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

/** "S.B." of "SB", "s. b." or "Senate Bill"; null if it is no kind of measure. */
export const billKind = (words: string): string | null => kinds.get(words.toLowerCase().replace(/[ .]/g, '')) ?? null

/** Letters that mean other things too (San Francisco, a linebacker): a citation only where the article tells of such a state. */
const doubtful: ReadonlySet<string> = new Set(['H.F.', 'S.F.', 'L.B.', 'L.D.', 'A.C.A.', 'S.C.A.'])

/** "Nebraska's LB 289" */
const isOwned = (match: RegExpExecArray): boolean =>
  /(?:Nebraska|Maine|Minnesota|Iowa|Wyoming|California)'s $/.test(
    match.input.slice(Math.max(0, match.index - 14), match.index),
  )

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
      const short = billKind(kind)
      const letters = /^[A-Z.]+$/.test(kind)
      if (!short || (letters && doubtful.has(short) && !soundsLegal(match) && !isOwned(match))) return null
      const plural = /(?:b\.?|bill)s$/i.test(kind)
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
  {
    id: 'bill-state-house',
    about:
      "Bills of a state House by its first letter, in the states that write them so: Vermont's H. 610, H.57, H. 3759.",
    source: 'statehouse news of Vermont, Massachusetts, South Carolina and Rhode Island',
    anchors: ['H. ', 'H.1', 'H.2', 'H.3', 'H.4', 'H.5', 'H.6', 'H.7', 'H.8', 'H.9'],
    pattern:
      /(?<![A-Za-z\d.$-]|[A-Z][a-z]{1,14} |[A-Z]\. )H\. ?(?<number>\d{1,4})(?=[,;:)"']|\.(?!\d)| (?:would|will|passed|is|was|has|had|died|to|in|into|and|by|from|which|that|as|on|now|could|may|requires?|bans?|allows?|creates?|final|preliminary|before|after|cleared|won|failed|got|this|last)(?![A-Za-z]))/g,
    build: (match) => {
      const number = groupsOf(match).number as string
      return whole(match, {
        kind: 'bill',
        id: `/us-${UNKNOWN_STATE}/bill/h/${number}`,
        normalized: `${UNKNOWN_STATE} H. ${number}`,
        url: null,
        stateless: 'dropped',
      })
    },
    examples: [
      { text: 'Vermont lawmakers took up H. 610, on guns.', finds: 'H. 610', as: 'Vt. H. 610' },
      { text: "South Carolina's H.3759 would raise pay.", finds: 'H.3759', as: 'S.C. H. 3759' },
    ],
    near_misses: [
      'In Vermont, William H. 20 years ago ran.',
      'In Ohio, H. 12 was on the door.',
      'Vermont saw H. 20 players cut.',
      'In Vermont, H.R. 12 was backed.',
    ],
  },
]
