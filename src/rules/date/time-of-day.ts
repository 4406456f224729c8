/** Clock times. A part of the day belongs to the date beside it ("Monday morning"). */
import { isNumber } from './beside.ts'
import type { DateRule } from './form.ts'
import { cardinal } from './lexicon.ts'

function clock(hour: number, minute: number, half: string | undefined): string | null {
  if (minute > 59) return null
  const afternoon = half?.toLowerCase() === 'p'
  const full = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0)
  if (full > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null
  return `T${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

export const timeOfDay: readonly DateRule[] = [
  {
    id: 'clock',
    about: 'A clock time: "3:40 p.m.", "10 a.m.", "14:58 UTC", "at 10:30".',
    source: 'AP Stylebook, times',
    cue: 'clock',
    beside: ({ cue, after }) => isNumber(cue) || after.startsWith('a') || after.startsWith('p'),
    pattern: /(?<![a-z\d$]|[$.,:/-])(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?\s?(?<half>[ap])\.?m\.?(?![a-z\d])/y,
    build: ({ groups }) => {
      const { hour, minute, half } = groups as { hour: string; minute?: string; half: string }
      const value = clock(Number(hour), Number(minute ?? 0), half)
      return value === null ? null : { is: 'time', value, unit: minute === undefined ? 'hour' : 'minute' }
    },
    examples: [
      { text: 'Police came at 3:40 p.m. with a warrant.', finds: '3:40 p.m.', as: 'T15:40' },
      { text: 'Polls open at 7 a.m. statewide.', finds: '7 a.m.', as: 'T07:00' },
      { text: 'It ends at 12:15 am.', finds: '12:15 am.', as: 'T00:15' },
    ],
    near_misses: ['The vote was 7-2.', 'I am 7, am I not?', 'It was 15 p.m. on his broken clock.'],
  },
  {
    id: 'clock-24',
    about: 'A time by the 24-hour clock: "14:58 UTC", "0800 GMT", "at 10:30".',
    source: 'ISO 8601, times',
    cue: 'clock',
    beside: ({ cue }) => cue.startsWith('at') || (isNumber(cue) && !cue.endsWith('m')),
    cased: true,
    pattern:
      /(?<![A-Za-z\d$]|[$.,:/-])(?:(?<hour>\d{1,2}):?(?<minute>\d\d)\s(?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT)|(?<=(?<![A-Za-z])at\s)(?<bareHour>\d{1,2}):(?<bareMinute>\d\d))(?![A-Za-z\d:]|[.,-]\d|\s?[ap]\.?m)/y,
    build: ({ groups }) => {
      const { hour, minute, bareHour, bareMinute } = groups as { [name: string]: string | undefined }
      const value = clock(Number(hour ?? bareHour), Number(minute ?? bareMinute), undefined)
      return value === null ? null : { is: 'time', value, unit: 'minute' }
    },
    examples: [{ text: 'The index stood still at 14:58 UTC.', finds: '14:58 UTC', as: 'T14:58' }],
    near_misses: ['See Luke 14:58 for that.', 'The odds were 10:30.'],
  },
  {
    id: 'o-clock',
    about: 'An hour by the clock: "3 o\'clock", "ten o\'clock".',
    source: 'AP Stylebook, times',
    cue: 'clock',
    beside: ({ cue }) => cue === "o'clock",
    pattern:
      /(?<![a-z\d$]|[$.,:/-])(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\so'clock(?![a-z-])/y,
    build: ({ groups }) => {
      const hour = cardinal((groups as { hour: string }).hour)
      const value = hour === null ? null : clock(hour, 0, undefined)
      return value === null ? null : { is: 'time', value, unit: 'hour' }
    },
    examples: [{ text: "Polls close at 8 o'clock.", finds: "8 o'clock", as: 'T08:00' }],
    near_misses: ["Five o'clock-shadowed men came.", "It was 15 o'clock to him."],
  },
  {
    id: 'noon-midnight',
    about: 'Noon and midnight.',
    source: 'AP Stylebook, noon, midnight',
    cue: 'clock',
    beside: ({ cue }) => cue === 'noon' || cue === 'midnight',
    cased: true,
    pattern: /(?<![A-Za-z\d-])(?:noon|midnight)(?![A-Za-z-]|\s(?:hour|rides?|oil|sun)(?![A-Za-z]))/y,
    build: (match) => ({ is: 'time', value: match[0] === 'noon' ? 'T12:00' : 'T00:00', unit: 'hour' }),
    examples: [{ text: 'The order lapses at noon.', finds: 'noon', as: 'T12:00' }],
    near_misses: ['They burned the midnight oil.', 'This afternoon it rained.'],
  },
]
