/** Orders and proclamations of the president, and orders of governors. */
import { type CitationRule, type CitedLaw, cite, groupsOf, UNKNOWN_STATE, whole } from './law.ts'

/** The president's orders have passed 14,000; those of the first years are in nobody's news. */
const FIRST_IN_NEWS = 1000
const NOT_YET = 16_000

function presidential(number: string, from: number, to: number): CitedLaw | null {
  const digits = number.replace(',', '')
  if (Number(digits) < FIRST_IN_NEWS || Number(digits) >= NOT_YET) return null
  return cite(
    {
      kind: 'executive_order',
      id: `/us/eo/${digits}`,
      normalized: `Exec. Order No. ${digits}`,
      url: `https://www.govinfo.gov/link/cpd/executiveorder/${digits}`,
    },
    from,
    to,
  )
}

export const executiveOrderRules: readonly CitationRule[] = [
  {
    id: 'executive-order',
    about: 'Numbered orders of the president: Executive Order 13768, E.O. 12898, Exec. Order No. 13,132.',
    source: 'Federal Register practice',
    anchors: [
      'ecutive Order',
      'ecutive order',
      'ECUTIVE ORDER',
      'Exec. Order',
      'Exec. order',
      'E.O',
      'E. O',
      'EO ',
      'EOs ',
      'EO1',
    ],
    pattern:
      /(?<![A-Za-z\d])(?:(?:Executive|executive|EXECUTIVE|Exec\.) (?:Orders?|orders?|ORDERS?)|E\.? ?O\.?s?)(?: [Nn]os?\.| [Nn]umbers?| #|,)? ?(?<list>1?\d,?\d{3}(?:(?:,| and|, and| or|, or)(?: E\.?O\.?)? 1?\d,?\d{3}){0,4})(?![A-Za-z\d]|,\d|-\d|\.\d)/g,
    build: (match) => {
      const list = groupsOf(match).list as string
      const at = match[0].lastIndexOf(list)
      const rows = [...list.matchAll(/1?\d,?\d{3}/g)]
      const laws = rows.map((row, index) =>
        presidential(
          row[0],
          index === 0 ? 0 : at + row.index,
          index === rows.length - 1 ? match[0].length : at + row.index + row[0].length,
        ),
      )
      return laws.some((law) => law === null) ? null : (laws as CitedLaw[])
    },
    examples: [
      {
        text: 'Executive Order 12898 asks agencies to act.',
        finds: 'Executive Order 12898',
        as: 'Exec. Order No. 12898',
      },
      { text: 'He signed Executive Orders 13990 and 14008.', finds: '14008', as: 'Exec. Order No. 14008' },
    ],
    near_misses: ['The executive ordered 12,000 masks.', 'He placed an order 1000 days ago.', 'EO 12 was a droid.'],
  },
  {
    id: 'executive-order-state',
    about:
      "A governor's order: Executive Order N-33-20, Executive Order 2020-21, Executive Order GA-34, Executive Order No. 107.",
    source: 'statehouse news',
    anchors: ['ecutive Order', 'ecutive order', 'Exec. Order', 'Exec. order'],
    pattern:
      /(?<![A-Za-z\d])(?:Executive|executive|Exec\.) Orders?(?: [Nn]o\.| [Nn]umber| #)? ?(?<number>[A-Z]{1,2}-\d{1,3}(?:-\d{2})?|(?:19|20)?\d\d-\d{1,3}|\d{1,3})(?![A-Za-z\d]|,\d|-\d|\.\d)/g,
    build: (match) => {
      const number = groupsOf(match).number as string
      return whole(match, {
        kind: 'executive_order',
        id: `/us-${UNKNOWN_STATE}/eo/${number.toLowerCase()}`,
        normalized: `${UNKNOWN_STATE} Exec. Order No. ${number}`,
        url: null,
        stateless: /[A-Z-]/.test(number) ? 'kept' : 'dropped',
      })
    },
    examples: [
      {
        text: "Michigan's governor relied on Executive Order 2020-21.",
        finds: 'Executive Order 2020-21',
        as: 'Mich. Exec. Order No. 2020-21',
      },
    ],
    near_misses: ['The clones obeyed Executive Order 66.', 'The executive order, 12 pages long, took effect.'],
  },
  {
    id: 'proclamation',
    about: 'Numbered proclamations of the president: Proclamation 9844, Presidential Proclamation No. 10142.',
    source: 'Federal Register practice',
    anchors: ['roclamation'],
    pattern:
      /(?<![A-Za-z\d])(?:[Pp]residential )?[Pp]roclamation(?: [Nn]o\.| [Nn]umber)? (?<number>1?\d,?\d{3})(?![A-Za-z\d]|,\d)/g,
    build: (match) => {
      const number = (groupsOf(match).number as string).replace(',', '')
      return whole(match, {
        kind: 'proclamation',
        id: `/us/proclamation/${number}`,
        normalized: `Proclamation No. ${number}`,
        url: null,
      })
    },
    examples: [{ text: 'Proclamation 9844 declared it.', finds: 'Proclamation 9844', as: 'Proclamation No. 9844' }],
    near_misses: ['The proclamation drew 1200 people.'],
  },
]
