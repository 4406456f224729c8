/** Stretches without an end. A year after "since" keeps the value of the year: the words around it say the rest. */
import type { DateRule } from './form.ts'

export const openRange: readonly DateRule[] = [
  {
    id: 'year-onward',
    about: 'A year and all after it: "from 2014 onward", "2020 and beyond".',
    source: 'news usage',
    cue: 'number',
    anchors: ['onward', 'forward', 'beyond', 'later', 'after', 'ONWARD'],
    pattern:
      /(?<![\p{L}\d$#]|[.,:/-])(?:from\s)?(?<year>1[5-9]\d\d|20\d\d)(?:\sonwards?|\s(?:and|or)\s(?:beyond|later|after)|\sforward)(?![\p{L}])/giu,
    build: ({ groups }) => ({
      is: 'open',
      from: { is: 'year', year: Number((groups as { year: string }).year) },
    }),
    examples: [{ text: 'The fee applies from 2014 onward.', finds: 'from 2014 onward', as: '2014/..' }],
    near_misses: ['From 2014 on the farm he was alone.'],
  },
]
