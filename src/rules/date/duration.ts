/** How long something lasts. */

import { wordSet } from '../word-set.ts'
import { isCounted } from './beside.ts'
import type { DateRule } from './form.ts'
import { cardinal, durationValue, unitOf } from './lexicon.ts'

/** "50 a day", "twice a week": a rate, not a length. */
const RATE =
  /(?:\d|(?<![A-Za-z])(?:once|twice|times|million|billion|thousand|hundred|percent|two|three|four|five|six|seven|eight|nine|ten|hours|days|people|dollars|cents|deaths|cases|inmates|visitors)) $/

const kinds = wordSet('consecutive straight full more calendar business working additional')
const vague = wordSet('for many several some few of')

export const duration: readonly DateRule[] = [
  {
    id: 'duration',
    about: 'A number of units: "two weeks", "48 hours", "a five-year plan", "more than 15 months".',
    source: 'ISO 8601, durations',
    cue: 'unit',
    beside: (beside) => isCounted(beside) || kinds.has(beside.before),
    pattern:
      /(?<![a-z\d$]|[$.,:/]|-\s?)(?:(?:more|less|fewer)\sthan\s|at\sleast\s|nearly\s|almost\s|up\sto\s|over\s)?(?<count>\d{1,3}(?:\s1\/2|½)|\d{1,4}(?:\.\d)?|an?|one|single|(?:a\s)?couple(?:\sof)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|a\sdozen|a\shundred)(?<half>[\s-]and[\s-]a[\s-]half)?(?:\s|-)(?:(?:consecutive|straight|full|more|calendar|business|working|additional)\s)?(?<unit>seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|months?|years?|decades?)(?![a-z])(?!-(?!long|old)|\s(?:ago|later|earlier|from\snow|of\sage)(?![a-z]))/y,
    build: (match) => {
      const { count, half, unit } = match.groups as { count: string; half?: string; unit: string }
      const number = cardinal(`${count}${half ?? ''}`)
      const of = unitOf(unit)
      // Ages are no durations of anything: "a 15-year-old".
      const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 5)
      if (number === null || /^[ -]olds?/.test(after)) return null
      if (
        /^an?$/i.test(count) &&
        RATE.test(match.input.slice(Math.max(0, match.index - 12), match.index).replace(/\s/g, ' '))
      )
        return null
      // "a second" is an ordinal more often than a time.
      if (of === 'second' && number === 1) return null
      return { is: 'duration', value: durationValue(number, of), unit: of }
    },
    examples: [
      { text: 'The city has two weeks to reply.', finds: 'two weeks', as: 'P2W' },
      { text: 'Jails may hold them for 48 hours.', finds: '48 hours', as: 'PT48H' },
      { text: 'A five-year plan was dropped.', finds: 'five-year', as: 'P5Y' },
      { text: 'She has taught for 15 years.', finds: '15 years', as: 'P15Y' },
    ],
    near_misses: [
      'He was 15 years ago a clerk.',
      'A 12-year-old was hurt.',
      'She wanted a second trial.',
      'The $5 days are over.',
    ],
  },
  {
    id: 'duration-vague',
    about: 'An open number of units: "for years", "several months", "decades".',
    source: 'ISO 8601-2, unspecified digits',
    cue: 'unit',
    beside: ({ before }) => vague.has(before),
    pattern:
      /(?<![a-z\d-])(?:for\s(?:(?:many|several|some)\s)?|(?:a\sfew|several|many|dozens\sof|hundreds\sof)\s)(?<unit>minutes|hours|days|weeks|months|years|decades)(?![a-z-])(?!\s(?:ago|later|earlier|old|of\sage|to\scome)(?![a-z]))/y,
    build: ({ groups }) => {
      const unit = unitOf((groups as { unit: string }).unit)
      return { is: 'duration', value: durationValue('X', unit), unit }
    },
    examples: [
      { text: 'They have refused for years.', finds: 'for years', as: 'PXY' },
      { text: 'It took several months.', finds: 'several months', as: 'PXM' },
    ],
    near_misses: ['Many years ago it stood.', 'In recent years it fell.'],
  },
]
