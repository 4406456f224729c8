/** Days of a month that the story tells or that is the current one: "on the 25th". */
import { isDay } from '../../article/calendar-day.ts'
import type { DateRule } from './form.ts'

/** Holes, floors, laps and innings are numbered as days are, and "the Fourth" is of July. */
const OTHER_THING =
  /(?<![A-Za-z])(?:golf(?:er|ers)?|holes?|par|birdie[ds]?|bogey(?:ed|s)?|eagles?|greens?|tees?|putt(?:s|ed)?|fairway|fireworks|july|independence|floors?|story|stories|elevators?|stairs|laps?|innings?|homer(?:s|ed)?|pitchers?|downs?|yard|grades?|ballot|seeds?|ranked|parade|circuit|amendments?|districts?|ward|precinct|century|streets?|avenues?)(?![A-Za-z])/i
const REACH = 80

export const dayAlone: readonly DateRule[] = [
  {
    id: 'day-alone',
    about: 'A day of the current month or the one just named: "on the 25th", "by the 15th".',
    source: 'news prose, second mention',
    cue: 'day-alone',
    pattern:
      /(?<=(?<![a-z\d])(?:on|by|until)\s)the\s(?<day>\d{1,2})(?:st|nd|rd|th)(?=[.;)"']|,[\s"'](?!\d)|$|\s(?:after|before|unless|if|because|at\s(?:\d|noon|the)|to\s[a-z]{2,9}\s)(?![a-z]))/y,
    build: (match) => {
      const day = Number((match.groups as { day: string }).day)
      const end = match.index + match[0].length
      const around = match.input.slice(Math.max(0, match.index - REACH), end + REACH)
      return isDay(1, day, null) && !OTHER_THING.test(around) ? { is: 'day-alone', day } : null
    },
    examples: [
      { text: 'The council meets again on the 25th.', finds: 'the 25th', as: '2017-11-25' },
      { text: 'She was booked Oct. 3 and let go on the 9th, records show.', finds: 'the 9th', as: '2017-10-09' },
    ],
    near_misses: [
      'He made birdie on the 16th, his best hole.',
      'Her office is on the 3rd floor.',
      'Rents are due on the 1st of each month.',
      'Fireworks are set for dusk on the 4th.',
      'The case is on the 9th Circuit calendar.',
    ],
  },
]
