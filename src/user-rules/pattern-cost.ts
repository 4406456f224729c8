/**
 * What a regular expression may cost at worst, told by its form alone: the same answer on every machine, at once. Counted are
 * the ways in which a stretch of text can be taken apart by it; each of them is tried where the rest does not match.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { LONGEST_SENTENCE } from '../verdict/sentence-reader.ts'
import { anyChar, type Chars, charsOf, meets, noChars, union } from './pattern-chars.ts'

/** Steps that a pattern may take from one place of a sentence: a tenth of a second for the longest sentence there is. */
export const MOST_STEPS = 20_000

/** What can stand at the first, second ... place of a text, as far as it is known. */
type Beginning = readonly Chars[]

interface Cost {
  /** In how many ways the words can be taken apart. */
  readonly ways: number
  /** How many characters are looked at in all of them. */
  readonly steps: number
  /** How it begins; for what can be empty, how it begins where it is not. */
  readonly begins: Beginning
  readonly nullable: boolean
  /** It is as long as its beginning. */
  readonly fixed: boolean
}

/** A pattern that is no regular expression, or one that cannot be judged. */
export class PatternFault extends Error {}

/** The most steps from one place; Infinity if there is no bound. Throws a `PatternFault` for what is no pattern. */
export function costOfPattern(source: string): number {
  let pattern: AST.Pattern
  try {
    pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true })
  } catch (error) {
    throw new PatternFault((error as Error).message.replace(/^Invalid regular expression: \/.*\/u?: /s, ''))
  }
  return costOfAlternatives(pattern.alternatives, []).steps
}

function costOfAlternatives(alternatives: readonly AST.Alternative[], next: Beginning): Cost {
  const costs = alternatives.map(({ elements }) => costOfSequence(elements, next))
  const [only] = costs
  if (only && costs.length === 1) return only
  const apart = costs.every(
    (cost, i) => !cost.nullable && costs.every((other, k) => k <= i || !meets(firstOf(cost), firstOf(other))),
  )
  const ways = costs.map((cost) => cost.ways)
  return {
    ways: apart ? Math.max(...ways) : sum(ways),
    steps: sum(costs.map(({ steps }) => steps)),
    begins: [costs.map(firstOf).reduce(union, noChars)],
    nullable: costs.some(({ nullable }) => nullable),
    fixed: false,
  }
}

const firstOf = ({ begins: [first] }: Pick<Cost, 'begins'>): Chars => first ?? noChars
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** From the end, since what can follow decides whether a repetition can stop at more than one place. */
function costOfSequence(elements: readonly AST.Element[], next: Beginning): Cost {
  let ways = 1
  let steps = 1
  let begins = next
  let nullable = true
  let fixed = true
  for (const element of [...elements].reverse()) {
    const cost = costOf(element, begins)
    steps = cost.steps + cost.ways * steps
    ways *= cost.ways
    if (cost.fixed) begins = [...cost.begins, ...begins]
    else begins = cost.nullable ? [union(firstOf(cost), begins[0] ?? noChars)] : cost.begins
    nullable &&= cost.nullable
    fixed &&= cost.fixed
  }
  // What comes behind is no part of it.
  return { ways, steps, begins: fixed ? begins.slice(0, begins.length - next.length) : begins, nullable, fixed }
}

function costOf(element: AST.Element, next: Beginning): Cost {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { ways: 1, steps: 1, begins: [charsOf(element)], nullable: false, fixed: true }
    case 'Group':
    case 'CapturingGroup':
      return costOfAlternatives(element.alternatives, next)
    case 'Assertion':
      return costOfAssertion(element, next)
    case 'Quantifier':
      return costOfQuantifier(element, next)
    case 'Backreference':
    case 'ExpressionCharacterClass':
      throw new PatternFault('back references cannot be used')
    default: {
      const never: never = element
      return never
    }
  }
}

function costOfAssertion(element: AST.Assertion, next: Beginning): Cost {
  const inner = 'alternatives' in element ? costOfAlternatives(element.alternatives, []) : null
  const steps = inner?.steps ?? 1
  // What is asked for behind a repetition tells where that stops; what is only ruled out, or an edge, does not.
  const tells = element.kind === 'lookahead' && !element.negate && inner !== null && !inner.nullable
  if (tells) return { ways: 1, steps, begins: [firstOf(inner)], nullable: false, fixed: false }
  if (next.length === 0) return { ways: 1, steps, begins: [anyChar], nullable: false, fixed: false }
  return { ways: 1, steps, begins: [], nullable: true, fixed: true }
}

function costOfQuantifier({ element, min, max }: AST.Quantifier, next: Beginning): Cost {
  const most = Math.min(max, LONGEST_SENTENCE)
  const nullable = min === 0
  if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') {
    const chars = charsOf(element)
    const fixed = min === max && max <= LONGEST_BEGINNING
    const begins = fixed ? Array.from({ length: max }, () => chars) : [chars]
    return { ways: Math.min(most - min + 1, stops(chars, next)), steps: 2 * most, begins, nullable, fixed }
  }
  const begin = firstOf(costOf(element, []))
  const inner = costOf(element, [union(begin, next[0] ?? noChars)])
  const begins = [begin]
  const rest = { begins, nullable, fixed: false }
  if (inner.nullable && most > 1) return { ways: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY, ...rest }
  const more = most - min + 1
  const again = next[0] !== undefined && meets(begin, next[0])
  if (inner.ways === 1) {
    // Every character is looked at twice at most, however often it is repeated.
    const steps = Math.min(most * inner.steps, inner.steps + 2 * LONGEST_SENTENCE)
    return { ways: again ? more : 1, steps, ...rest }
  }
  const ways = sum(Array.from({ length: more }, (_, k) => inner.ways ** (min + k)))
  return { ways, steps: ways * inner.steps, ...rest }
}

const LONGEST_BEGINNING = 8

/** At how many places a repetition of these characters can stop so that what follows fits: where the first other one is, or before. */
function stops(chars: Chars, next: Beginning): number {
  if (next.length === 0) return 1
  const other = next.findIndex((set) => !meets(chars, set))
  return other < 0 ? Number.POSITIVE_INFINITY : other + 1
}
