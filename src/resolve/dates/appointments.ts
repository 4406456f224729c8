/** Verbs that fix a day: what is moved, asked for, granted or ordered for a day looks ahead to it, though the verb is past. */
import { lastWord } from '../../rules/date/beside.ts'
import { wordSet } from '../../rules/word-set.ts'

const opensAppointment = wordSet('to until till through least for by')

/** "Called elections for Thursday", "has set a hearing for Thursday". */
const CALLED_FOR =
  /(?<![A-Za-z])(?<!had )(?:scheduled?|schedules|slated|planned|plans?|sets?|called|calls?)(?: [\w'-]{1,14}){1,4} for $/

/** "The race was postponed to Feb. 10", "extended the deadline through Dec. 31", "moved the vote from May 3 to June 7". */
const MOVED_TO =
  /(?<![A-Za-z])(?<!had |had been )(?:postpone[sd]?|reschedule[sd]?|adjourn(?:s|ed)?|defer(?:s|red)?|delay(?:s|ed)?|extend(?:s|ed)?|move[sd]?|push(?:es|ed)?|reset|put off)(?: [\w.'-]{1,14}){0,8} (?:to|until|till|through)(?: at least)? $|(?<![A-Za-z])(?<!had |had been )re(?:schedule[sd]?|set)(?: [\w'-]{1,14}){0,4} for $/

/** "The case was continued to May 7"; strikes and rains that continued to a day are told. */
const CONTINUED_TO =
  /(?<![A-Za-z])(?<!had )(?:(?:was|were|is|are|been|be|and) continued|continue[sd]? (?:the|his|her|its|their|that|a) (?:[\w'-]{1,14} ){0,3}(?:cases?|matters?|hearings?|trials?|sentencing|arraignment|items?|applications?|requests?|petitions?|motions?|vote|discussion)) (?:to|until|till)(?: at least)? $/

/** What has a day of its own, before "from": the day that it had been given may be to come or not. */
const MOVED_FROM =
  /(?<![A-Za-z])(?:(?:is|are|was|were|be|being) (?:moved|rescheduled|postponed|changed|switched|pushed|delayed)|(?<!had )(?:move[sd]?|reschedule[sd]?|postpone[sd]?|change[sd]?|switch(?:es|ed)?|shift(?:s|ed)?|push(?:es|ed)?|delay(?:s|ed)?) (?:[\w'-]{1,14} ){0,4}(?:day|date|deadline|start|opening|opener|hearing|trial|sentencing|election|primary|vote|meeting|session|game|match|race|parade|festival|fair|concert|ceremony|event|launch|runoff|graduation|commencement|it|them)(?: of [a-z]{2,14})?)(?: back| up| forward)? from $/

/** Things that a council grants a day: "approved cleanup days for June 2", "sought a street closing for Aug. 4"; bills and minutes have had theirs. */
const GRANTED_FOR =
  /(?<![A-Za-z])(?<!had )(?:approved?|okayed|authorized|granted|sought|requested|proposed|announced|advertised|booked|reserved|rented) (?:[\w'-]{1,14} ){0,4}(?:days?|closings?|closures?|hearings?|meetings?|elections?|permits?|parades?|festivals?|fairs?|sales?|auctions?|concerts?|races?|runs?|walks?|events?|fireworks|sessions?|workshops?|forums?|rally|rallies|tours?|field trips?|holidays?|halls?|gyms?|pavilions?|parks?) for $/

/** "Ordered flags lowered through Friday", "classes were canceled through Monday"; counted things have been done: "issued 400 permits through March". */
const HOLDS_UNTIL =
  /(?<![A-Za-z])(?<!had |had been )(?:ordered|canceled|cancelled|suspended|imposed|declared|proclaimed|banned|barred|called off)(?: [A-Za-z'-]{1,14}){0,6} through $/

/** "Asked for bids by Oct. 15", "promised an answer by Friday". */
const WANTED_BY =
  /(?<![A-Za-z])(?<!had )(?:(?:asked|called|asks|calls|pushed|pressed) for|sought|seeks|promise[sd]|pledge[sd]|vowe?d?|demand(?:ed|s)?|requested|requires?|required|wants|guaranteed)(?: [\w'-]{1,14}){1,6} by $/

/**
 * Do the words right before a date give a thing that day, still to come when it was given? `before` has plain spaces.
 *
 * @example isAppointment('The judge continued the case to ') // true
 */
export function isAppointment(before: string): boolean {
  switch (opensAppointment.has(lastWord(before)) ? lastWord(before) : '') {
    case '':
      return false
    case 'by':
      return WANTED_BY.test(before)
    case 'for':
      return MOVED_TO.test(before) || CALLED_FOR.test(before) || GRANTED_FOR.test(before)
    case 'through':
      return MOVED_TO.test(before) || HOLDS_UNTIL.test(before)
    default:
      return MOVED_TO.test(before) || CONTINUED_TO.test(before)
  }
}

/** Do the words right before a date take a thing's day away: "moved the vote from"? */
export const isMovedFrom = (before: string): boolean => before.endsWith(' from ') && MOVED_FROM.test(before)
