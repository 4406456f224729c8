/** Bills, resolutions and ballot measures. A state bill's state is found in the article. */
import { type CitationRule, whole } from './law.ts'

/** Marks an id whose state is still to be found: `/us-??/...`, and "?? S.B. 54" for its normalised form. */
export const unknownState = '??'

const federal: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['h.r.', ['hr', 'H.R.']],
  ['hr', ['hr', 'H.R.']],
  ['h.res.', ['hres', 'H. Res.']],
  ['s.res.', ['sres', 'S. Res.']],
  ['h.j.res.', ['hjres', 'H.J. Res.']],
  ['s.', ['s', 'S.']],
])

export const billRules: readonly CitationRule[] = [
  {
    id: 'bill-federal',
    about: 'Bills and resolutions of Congress: H.R. 3003, S. 1234, H. Res. 12.',
    source: 'Congressional style',
    anchors: ['H.', 'HR', 'S. '],
    pattern:
      /(?<![\p{L}\d.]|\p{Lu}\. )(?<house>H\.? ?R\.?|H\. ?Res\.|S\. ?Res\.|H\. ?J\. ?Res\.|S\.) ?(?<number>\d{1,5})(?![\p{L}\d]|(?:st|nd|rd|th)\b|[.,]\d| (?:\p{Lu}\p{L}+ )?(?:Street|St\.|Ave))/gu,
    build: (match) => {
      const known = federal.get((match.groups?.house ?? '').toLowerCase().replace(/ /g, ''))
      const number = match.groups?.number as string
      return known
        ? whole(match, {
            kind: 'bill',
            id: `/us/bill/${known[0]}/${number}`,
            normalized: `${known[1]} ${number}`,
            url: null,
          })
        : null
    },
    examples: [{ text: 'The House passed H.R. 1319 on Monday.', finds: 'H.R. 1319', as: 'H.R. 1319' }],
    near_misses: ['He lives at 12 S. 2nd Street.', 'The case is at 567 U. S. 332.'],
  },
  {
    id: 'bill-state',
    about: 'State bills: SB 54, Senate Bill 4, AB 450, House Bill 2.',
    source: 'statehouse news',
    anchors: ['SB', 'S.B', 'HB', 'H.B', 'AB', 'A.B', 'Bill', 'bill', 'BILL'],
    pattern:
      /(?<![\p{L}\d])(?:(?<senate>S\.?B\.?|Senate [Bb]ill|SENATE BILL)|(?<house>H\.?B\.?|House [Bb]ill|HOUSE BILL)|(?<assembly>A\.?B\.?|Assembly [Bb]ill)|(?<local>LB|L\.B\.))(?: No\.)? ?(?<number>\d{1,5})(?![\p{L}\d])/gu,
    build: (match) => {
      const { senate, house, assembly, number } = match.groups as Record<string, string | undefined>
      const type = senate ? 'S.B.' : house ? 'H.B.' : assembly ? 'A.B.' : 'L.B.'
      return whole(match, {
        kind: 'bill',
        id: `/us-${unknownState}/bill/${type.replace(/\./g, '').toLowerCase()}/${number}`,
        normalized: `${unknownState} ${type} ${number}`,
        url: null,
      })
    },
    examples: [{ text: 'California lawmakers passed Senate Bill 54.', finds: 'Senate Bill 54', as: 'Cal. S.B. 54' }],
    near_misses: ['The senate billed 54 hours.', 'He wears size AB shoes.'],
  },
  {
    id: 'ballot-measure',
    about: 'Ballot measures: Prop. 187, Proposition 8, Initiative 1639, Measure 11, Question 2, Amendment 64.',
    source: 'election news',
    anchors: ['Prop', 'Initiative', 'Measure', 'Question', 'Issue', 'Amendment'],
    pattern:
      /(?<![\p{L}\d])(?<type>Prop\.|Proposition|Initiative|Ballot Measure|Measure|Ballot Question|Amendment(?= \d{1,3}\b)) (?<number>\d{1,4}|[A-Z]{1,2})(?![\p{L}\d'])/gu,
    build: (match) => {
      const { type = '', number = '' } = match.groups as Record<string, string | undefined>
      if (type.endsWith('Measure') && !/^\d|^[A-Z]{1,2}$/.test(number)) return null
      const name = /^Prop/.test(type) ? 'Prop.' : type.replace('Ballot ', '')
      return whole(match, {
        kind: 'ballot_measure',
        id: `/us-${unknownState}/measure/${name.replace('.', '').toLowerCase()}/${number.toLowerCase()}`,
        normalized: `${unknownState} ${name} ${number}`,
        url: null,
      })
    },
    examples: [{ text: 'California voters passed Proposition 187.', finds: 'Proposition 187', as: 'Cal. Prop. 187' }],
    near_misses: ['The proposition 8 of them heard was false.', 'Prop. up the wall.'],
  },
  {
    id: 'act-numbered',
    about: 'Acts known by number: Act 200 of Hawaii, Act 13 of Pennsylvania.',
    source: 'statehouse news of Hawaii, Pennsylvania, Louisiana, Michigan',
    anchors: ['Act '],
    pattern: /(?<![\p{L}\d]|\p{Lu}\p{Ll}{2,20} )Act (?<number>\d{1,4})(?![\p{L}\d]|,\d|\.\d| (?:of|Scene))/gu,
    build: (match) => {
      const number = match.groups?.number as string
      return whole(match, {
        kind: 'state_statute',
        id: `/us-${unknownState}/act/${number}`,
        normalized: `${unknownState} Act ${number}`,
        url: null,
      })
    },
    examples: [{ text: 'In Pennsylvania, Act 13 sets fees.', finds: 'Act 13', as: 'Pennsylvania Act 13' }],
    near_misses: ['The Clean Air Act 40 years on.'],
  },
]
