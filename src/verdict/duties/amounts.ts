/** Numbers with what they count: "48 hours ahead", "two hearings", "twice a year", "$1", "none". */
import type { SentenceView } from '../sentence-view.ts'
import { stemOf } from './content-words.ts'

export interface Amount {
  readonly at: number
  /** The number as it stands. */
  readonly count: number
  readonly value: number
  /** What is counted, times in hours and money in dollars; null: it is left out, "took 41". */
  readonly unit: string | null
}

const numbers: ReadonlyMap<string, number> = new Map([
  ...'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ['zero', 0],
  ['once', 1],
  ['single', 1],
  ['twice', 2],
  ['eighteen', 18],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
])

const hours: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 730],
  ['year', 8760],
])

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** Words between a number and what it counts. */
const between =
  /^(?:public|business|working|calendar|full|more|such|whole|other|separate|consecutive|straight|additional|of|the|annual|state|federal|[a-z]+ed|[a-z]+al|[a-z]+ing)$/

/** In tokens behind the number. */
const FARTHEST_NOUN = 4

/** The amount that begins at token `i`; null if none does. */
function amountAt(view: SentenceView, i: number): Amount | null {
  const { words } = view
  const word = words[i] as string
  const dashed = /^(\d+|[a-z]+)-(minute|hour|day|week|month|year)$/.exec(word)
  if (dashed) {
    const count = numbers.get(dashed[1] as string) ?? Number(dashed[1])
    const value = count * (hours.get(dashed[2] as string) as number)
    return Number.isNaN(count) ? null : { at: i, count, value, unit: 'hour' }
  }
  const plain =
    numbers.get(word) ?? (/^\$?\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replace(/[$,]/g, '')) : Number.NaN)
  if (Number.isNaN(plain)) return null
  // "one of", "the one that"
  if (/^(?:one|single)$/.test(word) && /^(?:of|that|who|which|another)$/.test(words[i + 1] ?? '')) return null
  let next = i + 1
  // "12-day", in three tokens
  if (words[next] === '-' && view.ends[i] === view.starts[next]) next++
  const scale = scales.get(words[next] ?? '')
  if (scale !== undefined) next++
  const value = plain * (scale ?? 1)
  const amount = { at: i, count: value, value }
  if (word.startsWith('$') || words[i - 1] === '$') return { ...amount, unit: '$' }
  if (/^(?:once|twice)$/.test(word)) return { ...amount, unit: 'time' }
  return isYearHere(view, i, next, value) ? null : { ...amount, ...counted(words, i, next, value) }
}

/** What the number at token `i` counts, whose noun stands at token `from` or behind, and how much that is in the unit of its kind. */
function counted(words: readonly string[], i: number, from: number, count: number): Pick<Amount, 'value' | 'unit'> {
  let at = from
  while (between.test(words[at] ?? '') && at < i + FARTHEST_NOUN) at++
  const noun = words[at] ?? ''
  if (/^cents?$/.test(noun)) return { value: count / 100, unit: '$' }
  const time = hours.get(noun.replace(/s$/, ''))
  if (time !== undefined) return { value: count * time, unit: 'hour' }
  if (/^times?$/.test(noun)) return { value: count, unit: 'time' }
  return { value: count, unit: /^[a-z]/.test(noun) && !closes.test(noun) ? (stemOf(noun) ?? noun) : null }
}

/** What shows that nothing is counted by name: "held one in May", "took 41, the judge found". */
const closes =
  /^(?:in|on|at|by|for|last|this|that|and|but|or|during|from|since|when|while|though|although|after|before|over|per|a|an|the|to|as|because|said|was|were|is|are|anyway|instead)$/

/** "in 2019", "the 2019 audit" is no number of anything; "2,019 people" is. */
const isYearHere = ({ words }: SentenceView, i: number, next: number, value: number): boolean =>
  value >= 1900 &&
  value <= 2100 &&
  Number.isInteger(value) &&
  (!/^[a-z]/.test(words[next] ?? '') || /^(?:in|since|of|by|from|until|early|late|,)$/.test(words[i - 1] ?? ''))

/** The first amount between two tokens that a test admits. */
export function firstAmount(
  view: SentenceView,
  from: number,
  to: number,
  admits: (amount: Amount) => boolean = () => true,
): Amount | null {
  for (let i = from; i < Math.min(to, view.count); i++) {
    const amount = amountAt(view, i)
    if (amount && admits(amount)) return amount
  }
  return null
}
