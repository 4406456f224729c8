/** Bills and resolutions of Congress. */
import { type CitationRule, groupsOf, whole } from './law.ts'

/** The chamber and kind in every spelling, blanks and periods taken out. */
const kinds: ReadonlyMap<string, readonly [path: string, short: string]> = new Map([
  ['hr', ['hr', 'H.R.']],
  ['s', ['s', 'S.']],
  ['hres', ['hres', 'H. Res.']],
  ['houseresolution', ['hres', 'H. Res.']],
  ['sres', ['sres', 'S. Res.']],
  ['senateresolution', ['sres', 'S. Res.']],
  ['hjres', ['hjres', 'H.J. Res.']],
  ['housejointresolution', ['hjres', 'H.J. Res.']],
  ['sjres', ['sjres', 'S.J. Res.']],
  ['senatejointresolution', ['sjres', 'S.J. Res.']],
  ['hconres', ['hconres', 'H. Con. Res.']],
  ['houseconcurrentresolution', ['hconres', 'H. Con. Res.']],
  ['sconres', ['sconres', 'S. Con. Res.']],
  ['senateconcurrentresolution', ['sconres', 'S. Con. Res.']],
])

/** Characters behind a bill in which its Congress is looked for: a few paragraphs, for a text full of bills costs so much for each. */
const NEARBY = 2000

export const federalBillRules: readonly CitationRule[] = [
  {
    id: 'bill-federal',
    about: 'Bills and resolutions of Congress: H.R. 3003, HR 1, S. 1234, H. Res. 12, S.J. Res. 7, House Resolution 88.',
    source: 'Congressional style',
    anchors: ['H.', 'HR', 'H R ', 'S. ', 'S.1', 'S.2', 'S.3', 'S.4', 'S.J', 'S.C', 'S.R', 'esolution '],
    sign: /(?:[RSs]\.|R|Res|olution)(?: [Nn]o\.)? ?\d/,
    pattern:
      /(?<![A-Za-z\d.$-]|\d |[A-Z]\. ?|(?:East|West|North|South) |\b[EW] )(?<kind>H\.? ?R\.?|[HS]\. ?Res\.?|[HS]\. ?J\. ?Res\.?|[HS]\. ?Con\. ?Res\.?|(?:House|Senate) (?:Joint |Concurrent )?Resolution|S\.)(?: [Nn]o\.)? ?(?<number>\d{1,5})(?![A-Za-z\d]|(?:st|nd|rd|th)\b|[.,]\d| (?:[A-Z][A-Za-z]+ )?(?:Street|St\.|Ave|Blvd|Road|East|West|North|South|E\.|W\.))/g,
    build: (match) => {
      const { kind = '', number = '' } = groupsOf(match)
      const known = kinds.get(kind.toLowerCase().replace(/[ .]/g, ''))
      if (!known) return null
      const nearby = match.input.slice(match.index, match.index + NEARBY)
      const congress = /(?<![\d])(\d{2,3})(?:st|nd|rd|th) Congress/.exec(nearby)?.[1]
      return whole(match, {
        kind: 'bill',
        id: `/us/bill/${known[0]}/${number}`,
        normalized: `${known[1]} ${number}`,
        url: congress ? `https://www.govinfo.gov/link/bills/${congress}/${known[0]}/${number}` : null,
      })
    },
    examples: [
      { text: 'The House passed H.R. 1319 on Monday.', finds: 'H.R. 1319', as: 'H.R. 1319' },
      { text: 'Senators filed S.J. Res. 7 in protest.', finds: 'S.J. Res. 7', as: 'S.J. Res. 7' },
      { text: 'House Resolution 88 censured him.', finds: 'House Resolution 88', as: 'H. Res. 88' },
    ],
    near_misses: [
      'He lives at 12 S. 2nd Street.',
      'The case is at 567 U. S. 332.',
      'They met at 450 S. 300 East in Provo.',
      'The HR office hired 40 people.',
    ],
  },
]
