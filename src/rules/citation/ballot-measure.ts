/** Measures on the ballot of a state or a locality. */
import { type CitationRule, type CitedLaw, cite, groupsOf, UNKNOWN_STATE, whole } from './law.ts'
import { soundsLegal } from './legal-context.ts'

/** Words of an election near a name that means other things too ("Question 5" of a poll, "Issue 1" of a magazine). */
const election =
  /\b(?:ballots?|vot(?:e|es|ed|ers?|ing)|elections?|initiatives?|referend(?:um|a)|polls?|campaigns?|ballot measures?|passed|failed|approved?|rejected|passage|repeal(?:ed)?|signatures|constitution(?:al)?|legalize[ds]?|amend(?:s|ed|ment)?)\b/i

/** Words of an election that no legislature has, and the states whose voters are asked about numbered amendments. */
const ballot =
  /\b(?:ballots?|voters?|(?:the|a|popular|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+) vote|referend(?:um|a)|elections?|constitutional|legalized|Florida|Colorado|Missouri|Alabama|Louisiana|Georgia|South Dakota|Tennessee|Utah|Arkansas|Kentucky|New Mexico|Wyoming)\b/iu

/** The words around a match, in which an election must be spoken of. */
const around = (match: RegExpExecArray): string =>
  match.input.slice(Math.max(0, match.index - 200), match.index) +
  match.input.slice(match.index + match[0].length, match.index + match[0].length + 200)

const measure = (name: string, number: string) => ({
  kind: 'ballot_measure' as const,
  id: `/us-${UNKNOWN_STATE}/measure/${name.replace('.', '').toLowerCase()}/${number.toLowerCase()}`,
  normalized: `${UNKNOWN_STATE} ${name} ${number}`,
  url: null,
  stateless: 'kept' as const,
})

export const ballotMeasureRules: readonly CitationRule[] = [
  {
    id: 'ballot-proposition',
    about: 'Propositions: Prop. 187, Proposition 8, Props. 6 and 10, Proposition 1A, Proposition HHH.',
    source: 'election news',
    anchors: ['Prop', 'PROP'],
    pattern:
      /(?<![A-Za-z\d])(?:Props?\.?|Propositions?|PROPOSITION)(?: No\.)? (?<list>(?:\d{1,4}[A-Z]?|(?!I )[A-Z]{1,3}(?=[ ,.;:'"?)]))(?:(?:,| and|, and| or) \d{1,3}[A-Z]?(?![A-Za-z\d]|[,.]\d)){0,6})(?![A-Za-z\d]|,\d)/g,
    build: (match) => {
      const list = groupsOf(match).list as string
      const at = match[0].lastIndexOf(list)
      const plural = /^(?:Props|Propositions)/.test(match[0])
      const rows = [...list.matchAll(/\d{1,4}[A-Z]?|[A-Z]{1,3}/g)].slice(0, plural ? undefined : 1)
      return rows.map((row, index): CitedLaw => {
        return {
          ...cite(measure('Prop.', row[0]), index === 0 ? 0 : at + row.index, at + row.index + row[0].length),
          stateless: 'kept',
        }
      })
    },
    examples: [
      { text: 'California voters passed Proposition 187.', finds: 'Proposition 187', as: 'Cal. Prop. 187' },
      { text: 'Arizona rejected Props. 127 and 305.', finds: '305', as: 'Ariz. Prop. 305' },
    ],
    near_misses: [
      'The proposition 8 of them heard was false.',
      'Prop. up the wall.',
      'Prop I said, but he did not prop it.',
    ],
  },
  {
    id: 'ballot-measure',
    about:
      'Measures by other names: Initiative 1639, I-1639, Measure 11, Ballot Measure 9, Question 2, Issue 1, Amendment 64, Referendum 74.',
    source: 'election news',
    anchors: ['Initiative ', 'Measure ', 'Question ', 'Issue ', 'Amendment ', 'Referendum ', 'I-', 'R-'],
    pattern:
      /(?<![A-Za-z\d-])(?:(?<type>(?:State |Statewide |County |City )?(?:Ballot |Initiated )?(?:Initiative(?: Measure)?|Measure|Question|Issue|Referendum(?: Measure)?)|(?:Constitutional )?Amendment)(?: No\.)? (?<number>\d{1,4}[A-Z]?|[A-Z]{1,2}(?=[ ,.;:'"?)]))|(?<short>[IR])-(?<digits>\d{2,4}))(?![A-Za-z\d]|,\d|\.\d| (?:of the (?:magazine|survey|poll|comic)|on the (?:survey|test|exam)|(?:of|to|in) (?:the|a|an|its|his|her|their) (?:[a-z]{2,12} )?(?:bill|measure|legislation|ordinance|resolution|contract|agreement|lease|plan|budget|bylaws|charter|plat|permit)))/g,
    build: (match) => {
      const { type, number, short, digits } = groupsOf(match)
      const long = /^\d{3}/.test(number ?? digits ?? '') && /^(?:Initiative|Measure|I$|R$)/.test(type ?? short ?? '')
      const named = /\b(?:known as|called) $/.test(match.input.slice(Math.max(0, match.index - 12), match.index))
      // Bills, budgets and contracts have numbered amendments too.
      const voted = /Amendment$/.test(type ?? '') ? ballot : election
      // Alabama's local amendments are told by their number alone, long after their vote.
      const byHundreds = /^\d{3}$/.test(number ?? '') && type === 'Amendment'
      if (!named && !voted.test(around(match)) && !(long && soundsLegal(match)))
        return byHundreds && soundsLegal(match)
          ? whole(match, { ...measure('Amendment', number ?? ''), stateless: 'dropped' })
          : null
      if (short !== undefined) {
        return whole(match, measure(short === 'I' ? 'Initiative' : 'Referendum', digits ?? ''))
      }
      const name = /(Initiative|Measure|Question|Issue|Referendum|Amendment)/.exec(type ?? '')?.[1] ?? ''
      return whole(match, measure(name, number ?? ''))
    },
    examples: [
      { text: 'Oregon voters approved Measure 11.', finds: 'Measure 11', as: 'Or. Measure 11' },
      { text: 'In Ohio, Issue 1 is on the ballot.', finds: 'Issue 1', as: 'Ohio Issue 1' },
      { text: 'Washington voters passed I-1639.', finds: 'I-1639', as: 'Wash. Initiative 1639' },
    ],
    near_misses: [
      'Issue 12 of the comic sold out.',
      'Question 5 asked for her age.',
      'Traffic on I-90 stalled.',
      'Measure 12 inches from the edge.',
    ],
  },
]
