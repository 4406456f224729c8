/** The number in a rule set against the number of a deed: "The act gives towns 10 days; Toledo took 41". */
import type { Match } from './matches.ts'
import type { CueRule } from './rule.ts'
import { type RuleClause, ruleClauseAt } from './rule-clause.ts'
import type { SentenceView } from './sentence-view.ts'

/** A rule clause and the token of the number that the deed comes to. */
export interface CountedDeed {
  readonly rule: RuleClause
  readonly at: number
}

const small: Readonly<Record<string, number>> = {
  none: 0,
  zero: 0,
  nothing: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}

function numberAt({ words }: SentenceView, i: number): number | null {
  const word = words[i] as string
  const known = small[word]
  if (known !== undefined) return known
  return /^\$?\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replace(/[$,]/g, '')) : null
}

const single = (word: string | undefined): string => (word ?? '').replace(/s$/, '')

/** What is counted behind the number: "days", "million gallons". */
const unitAt = ({ words }: SentenceView, i: number): string =>
  /^(?:million|billion|business|working|calendar|full)$/.test(words[i + 1] ?? '')
    ? `${/illion$/.test(words[i + 1] as string) ? words[i + 1] : ''}${single(words[i + 2])}`
    : single(words[i + 1])

/** What is counted and how it ends for the one who cue says keeps or breaks the rule; null: the numbers tell the opposite, or nothing. */
export function countedDeed(view: SentenceView, { row, from }: Match<CueRule>): CountedDeed | null {
  const { words, count } = view
  const semicolon = words.lastIndexOf(';', from)
  const start = semicolon < 0 ? (words[0] === '"' ? 1 : 0) : semicolon + 1
  const rule = ruleClauseAt(view, start)
  if (!rule || rule.end < from || rule.to > from) return null
  const end = splitBehind(view, rule.end)
  const amount = firstNumber(view, rule.end, end)
  if (amount < 0) return null
  const [low, high] = semicolon < 0 ? [end + 1, count] : [0, semicolon]
  if (low >= high || words.slice(low, high).some((word) => toCome.test(word))) return null
  const at = sameCount(view, low, high, amount)
  if (at < 0) return null
  const most = isMost(view, rule, amount)
  if (most === null) return null
  const [ruled, done] = [numberAt(view, amount) as number, numberAt(view, at) as number]
  const broken = most ? done > ruled : done < ruled
  return broken === (row.polarity === 'violates') ? { rule, at } : null
}

/** What has not been done: "asked for 41", "will hold three". */
const toCome =
  /^(?:ask(?:s|ed|ing)?|will|would|may|might|can|could|should|must|plans?|planned|wants?|wanted|hopes?|hoped|propose[sd]?|seeks?|sought|intends?|needs?|if|expects?|expected|request(?:s|ed))$/

/** The semicolon or the "but" behind the rule; the end of the sentence. */
function splitBehind({ words, count }: SentenceView, from: number): number {
  for (let i = from; i < count; i++) if (words[i] === ';' || (words[i] === 'but' && words[i - 1] === ',')) return i
  return count
}

function firstNumber(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 8); i++) if (numberAt(view, i) !== null) return i
  return -1
}

/** The number between two tokens that counts the same: with its unit, or with none of its own. */
function sameCount(view: SentenceView, from: number, to: number, amount: number): number {
  const isMoney = (i: number) => (view.words[i] as string).startsWith('$') || view.words[i - 1] === '$'
  for (let i = from; i < to; i++) {
    if (numberAt(view, i) === null) continue
    if (isMoney(i) !== isMoney(amount)) continue
    if (isMoney(i) || /^(?:[,.;"]|$)/.test(view.words[i + 1] ?? '') || unitAt(view, i) === unitAt(view, amount))
      return i
  }
  return -1
}

/** Is the number the most that there may be, or the least that there must be? Null: the words do not tell. */
function isMost(view: SentenceView, { ruling, end }: RuleClause, amount: number): boolean | null {
  if (/^(?:gives?|gave)$/.test(view.words[end - 1] as string))
    return view.words.slice(amount, amount + 5).includes('to')
      ? true
      : view.words.slice(amount, amount + 5).includes('notice')
        ? false
        : null
  if (ruling === 'forbids') return null
  const limited = view.words.slice(end, amount).join(' ')
  if (/\bno more than$|\bat most$|\bonly$|\bwithin$/.test(limited)) return true
  if (/\bat least$|\bno fewer than$|\bno less than$/.test(limited)) return false
  return ruling === 'allows'
}
