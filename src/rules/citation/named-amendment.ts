/** Amendments by the names of their movers or of their purpose: riders on spending bills, amendments of the Constitution proposed. */

import type { State } from '../place/states.ts'
import { type CitationRule, cite, groupsOf, type Law, slug, UNKNOWN_STATE, wordsBefore } from './law.ts'
import { readState } from './state-name.ts'

/** First words that name no mover and no purpose; ordinals are amendments of the Constitution. */
const noName =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Nineteenth|Twenty-[A-ZÀ-ÞĀ-ɏḀ-ỿ]?[A-Za-zÀ-ɏḀ-ỿ]+|The|This|That|Constitutional|Proposed|Any|An|A|Bill|New|State|Senate|House|Several|These|Those|Its|His|Her|Charter|Rights|Under|Such|Section|Each|Every|Another|One|No|Floor|Committee|Budget|Zoning|Monday|Tuesday|Wednesday|Thursday|Friday|Congress|Democrats?|Republicans?|GOP|City|County|Contract|Both|In|Of|To|And|But)$/u
/** "Our Second Amendment Rights" is of the Constitution, whatever stands before. */
const ordinal =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+(?:teenth|tieth)|Eleventh|Twelfth)$/u
/** What stands before a name and is no part of it. */
const leadIn =
  /^(?:(?:The|Both|In|Under|And|But|By|Like|Unlike|With|Since|of|and|to|for|Rep\.|Sen\.|Federal(?= [^M]))(?: |$))+/u
const nameWord = /^(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'-]{2,24}|and|of|to|for)$/u

const amendmentNamed = (name: string): Law => ({
  kind: 'named_act',
  id: `/us/act/${slug(name)}-amendment`,
  normalized: `${name} Amendment`,
  url: null,
})

/** An amendment of a state's constitution: "the state's Fair Maps Amendment", "Ohio's Fair Maps Amendment". */
function ofState(name: string, state: State | null): Law {
  const owner = state === null ? UNKNOWN_STATE : state.name
  return {
    kind: 'named_act',
    id: `/us-${state === null ? UNKNOWN_STATE : state.code.toLowerCase()}/act/${slug(name)}-amendment`,
    normalized: `${owner} ${name} Amendment`,
    url: null,
  }
}

export const namedAmendmentRules: readonly CitationRule[] = [
  {
    id: 'amendment-named',
    about:
      'Amendments by name: the Hyde Amendment, the Equal Rights Amendment, the Stark and Boland-Inouye Amendments.',
    source: 'congressional news',
    anchors: ['mendment'],
    pattern: /(?<=[A-Za-z] )(?<word>[Aa]mendment)s?(?![A-Za-z\d]| (?:\d|[A-Z]{1,2}\b|No\.))/g,
    build: (match) => {
      const name = wordsBefore(match.input, match.index, nameWord, 6).replace(leadIn, '')
      const from = -name.length - 1
      const owner = /^(?<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?)'s? (?<own>.+)$/.exec(name)?.groups
      const state = owner?.state === undefined ? null : readState(owner.state)
      const own = state === null ? name : (owner?.own ?? name)
      const isStates =
        state !== null ||
        /(?:the|their|that|his|her) (?:state|commonwealth)'s $/.test(
          match.input.slice(Math.max(0, match.index + from - 24), match.index + from),
        )
      if (
        isStates &&
        groupsOf(match).word === 'Amendment' &&
        !ordinal.test(own) &&
        !noName.test(own.split(' ')[0] ?? '')
      )
        return [{ ...cite(ofState(own, state), from + name.length - own.length, match[0].length), stateless: 'kept' }]
      const words = name.split(' ')
      const first = words[0] ?? ''
      if (
        name === '' ||
        noName.test(first) ||
        ordinal.test(words.at(-1) ?? '') ||
        readState(first) !== null ||
        readState(name) !== null
      )
        return null
      const pair = /^(?<one>[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'-]+) and (?<two>[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'-]+)$/u.exec(name)
      if (pair && match[0].endsWith('s')) {
        const { one = '', two = '' } = pair.groups as Record<string, string>
        return [
          cite(amendmentNamed(one), from, from + one.length),
          cite(amendmentNamed(two), from + one.length + 5, match[0].length),
        ]
      }
      // "A Johnson amendment" is anybody's; a proper name takes the capital, or a mover's hyphen.
      if (groupsOf(match).word === 'amendment' && (/ /.test(name) || !isKnown(match.input, first))) return null
      return [cite(amendmentNamed(name), from, match[0].length)]
    },
    examples: [
      { text: 'The clinic cited the Hyde Amendment.', finds: 'Hyde Amendment', as: 'Hyde Amendment' },
      { text: 'Both the Stark and Boland-Inouye Amendments apply.', finds: 'Stark', as: 'Stark Amendment' },
      {
        text: 'States ratified the Equal Rights Amendment.',
        finds: 'Equal Rights Amendment',
        as: 'Equal Rights Amendment',
      },
      {
        text: "The map breaks Ohio's Fair Maps Amendment.",
        finds: 'Fair Maps Amendment',
        as: 'Ohio Fair Maps Amendment',
      },
      {
        text: "In Iowa, a judge cited the state's Clean Elections Amendment.",
        finds: 'Clean Elections Amendment',
        as: 'Iowa Clean Elections Amendment',
      },
    ],
    near_misses: [
      'The Fourth Amendment protects homes.',
      'The Senate amendment failed.',
      'Smith offered a Johnson amendment to the budget.',
    ],
  },
]

/** In lower case only a pair of movers, or a name that is told with a capital elsewhere in the paragraph or stands after "the". */
const isKnown = (text: string, mover: string): boolean =>
  mover.includes('-') || text.includes(`${mover} Amendment`) || text.includes(`the ${mover} amendment`)
