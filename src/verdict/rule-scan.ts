/**
 * Which verdict rules can match a sentence, and where: those of whose literals, which their patterns ask for, its words hold one;
 * from where a literal stands that begins a match. Of some two hundred patterns three or four are left to be tried at a few words,
 * and most sentences are turned away without one.
 */
import { noWord, type Word } from '../article/intern-word.ts'
import { lowerOf } from '../article/search-text.ts'
import type { Words } from '../article/words.ts'
import { remember } from '../remember.ts'
import { requiredLiterals, startingLiterals } from '../rules/pattern-literals.ts'
import type { Span } from '../types.ts'
import { type Condition, conditionsOf } from './cue-conditions.ts'
import { compilePieces, type Held } from './literal-pieces.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule, WordRule } from './rule.ts'
import { conditionLiterals, ruleLiterals } from './rule-literals.generated.ts'
import { verdictRules } from './rules.ts'

/** A rule that may match a sentence. */
export interface CalledRule<R extends WordRule> {
  readonly row: R
  /** Where its matches may begin, in reading order, as offsets in the article; null: anywhere. */
  readonly starts: readonly number[] | null
}

/** The rules of one form that may match a sentence, in the order of the list. */
type CallRules<R extends WordRule> = (sentence: SearchedSentence) => readonly CalledRule<R>[]

export interface RuleScan {
  readonly cues: CallRules<CueRule>
  readonly operators: CallRules<OperatorRule>
  readonly speech: CallRules<SpeechRule>
  /** Ids of the frames. */
  readonly frames: ReadonlySet<string>
  /** Ids of the operators that deny a verb. */
  readonly denials: ReadonlySet<string>
}

/** A sentence and where its words are. */
export interface SearchedSentence {
  readonly words: Words
  /** The article in lower case. */
  readonly text: string
  readonly span: Span
  /** Its first token. */
  readonly first: number
}

const known = new WeakMap<readonly VerdictRule[], RuleScan>()

/** Compiled once for each list of rules, when it is first run. */
export function ruleScanOf(rules: readonly VerdictRule[]): RuleScan {
  const before = known.get(rules)
  if (before) return before
  const builtIn = rules === verdictRules
  const scan: RuleScan = {
    cues: callRules(
      rules.filter((rule) => rule.form === 'cue'),
      builtIn ? inWord.cue : inMap,
    ),
    operators: callRules(
      rules.filter((rule) => rule.form === 'operator'),
      builtIn ? inWord.operator : inMap,
    ),
    speech: callRules(
      rules.filter((rule) => rule.form === 'speech'),
      builtIn ? inWord.speech : inMap,
    ),
    frames: new Set(rules.flatMap(({ form, id }) => (form === 'frame' ? [id] : []))),
    denials: new Set(rules.flatMap((rule) => (rule.form === 'operator' && rule.denies ? [rule.id] : []))),
  }
  known.set(rules, scan)
  return scan
}

/** Every rule, wherever it may match: what a scan must come to as well. */
export const callAll = (rules: readonly VerdictRule[]): Pick<RuleScan, 'cues' | 'operators' | 'speech'> => {
  const anywhere = <R extends WordRule>(rows: readonly R[]): CallRules<R> => {
    const called = rows.map((row) => ({ row, starts: null }))
    return () => called
  }
  return {
    cues: anywhere(rules.filter((rule) => rule.form === 'cue')),
    operators: anywhere(rules.filter((rule) => rule.form === 'operator')),
    speech: anywhere(rules.filter((rule) => rule.form === 'speech')),
  }
}

function callRules<R extends WordRule>(rows: readonly R[], keep: Keep): CallRules<R> {
  let compiled: CallRules<R> | null = null
  return (sentence) => {
    compiled ??= compile(rows, keep)
    return compiled(sentence)
  }
}

function compile<R extends WordRule>(rows: readonly R[], keep: Keep): CallRules<R> {
  const literals = rows.map(literalsOf)
  const always = [...rows.keys()].filter((row) => literals[row]?.required.length === 0)
  const isAnywhere = literals.map(({ starting }) => starting.length === 0)
  const conditions = new Conditions(rows)
  // In one table, since most begin alike: what is asked for of the rules, then of the conditions, then what begins a match.
  const asks = [...literals.map(({ required }) => required), ...conditions.literals]
  const heldIn = compilePieces([...asks, ...literals.map(({ starting }) => starting)])
  const packed = new PackedCalls()
  const callsOf = keep((word) => {
    const { raw, lower } = word
    // As the text is lower-cased: every letter as long as it was.
    const spelt = lower.length === raw.length ? lower : lowerOf({ folded: raw })
    return packed.pack(heldIn(spelt), asks.length)
  })
  /** By row, and behind the rows by condition: the last call that has found one of its literals. */
  const asked = new Uint32Array(asks.length)
  let call = 0
  return ({ words, text, first, span }) => {
    call++
    const found = [...always]
    for (const row of always) asked[row] = call
    const calling: number[] = []
    for (let i = first; i < words.count && words.start(i) < span.end; i++) {
      const calls = callsOf(words.word(i))
      if (calls === NOTHING) continue
      calling.push(i)
      for (let k = packed.first(calls); k < packed.firstStarting(calls); k++) {
        const held = packed.heldAt(k)
        const group = held & ROW
        if (asked[group] === call || !packed.stands(held, words.start(i), text, span)) continue
        asked[group] = call
        if (group < rows.length) found.push(group)
      }
    }
    const open = found.filter((row) => conditions.ofRow(row).every((condition) => asked[condition] === call))
    if (open.length === 0) return NONE
    const starts = new Map<number, number[]>()
    for (const row of open) starts.set(row, [])
    for (const i of calling) {
      const calls = callsOf(words.word(i))
      for (let k = packed.firstStarting(calls); k < packed.end(calls); k++) {
        const held = packed.heldAt(k)
        const row = held & ROW
        if (asked[row] !== call || !packed.stands(held, words.start(i), text, span)) continue
        starts.get(row)?.push(words.start(i) + packed.from(held))
      }
    }
    const called: CalledRule<R>[] = []
    for (const row of open.sort(ascending)) {
      const own = isAnywhere[row] ? null : (starts.get(row) as number[])
      if (own?.length === 0) continue
      // A literal may begin before the word that holds its longest piece.
      called.push({ row: rows[row] as R, starts: own === null ? null : own.sort(ascending) })
    }
    return called
  }
}

const ascending = (a: number, b: number): number => a - b

/** The conditions of a list of rules, numbered behind its rows. */
class Conditions {
  /** By condition. */
  readonly literals: (readonly string[])[] = []
  private readonly rows: readonly (readonly number[])[]

  constructor(rules: readonly WordRule[]) {
    const numbers = new Map<Condition, number>()
    const numberOf = (condition: Condition): number => {
      const known = numbers.get(condition)
      if (known !== undefined) return known
      const number = rules.length + numbers.size
      numbers.set(condition, number)
      this.literals.push(split(conditionLiterals[condition]))
      return number
    }
    this.rows = rules.map((rule) => (rule.form === 'cue' ? conditionsOf(rule).map(numberOf) : []))
  }

  ofRow(row: number): readonly number[] {
    return this.rows[row] as readonly number[]
  }
}

const NONE: readonly never[] = []

/** What a word calls: where `PackedCalls` has its list. */
type Calls = number

/** Most words. */
const NOTHING: Calls = 0

const ROW_BITS = 12
const ROW = (1 << ROW_BITS) - 1

/**
 * The lists of what words call, one behind the other: how many literals inside a match, how many in all, each of the former, then
 * those that begin a match. Each is a number that tells its row and its literal. In objects they lay all over the memory, and to wait
 * for them took most of the scan's time. Words that call the same share a list, so that a long run does not fill the memory.
 */
class PackedCalls {
  private readonly lists = new Map<string, Calls>()
  private numbers = new Int32Array(1 << 12)
  /** Behind the lists; 0 stands for the list with nothing in it. */
  private used = 1
  private readonly literals = new AroundWords()

  /** Those whose group is `asks` or above begin a match of the rule so far below. */
  pack(held: readonly Held[], asks: number): Calls {
    if (held.length === 0) return NOTHING
    const required: number[] = []
    const starting: number[] = []
    for (const each of held)
      if (each.group < asks) required.push((this.literals.numberOf(each) << ROW_BITS) | each.group)
      else starting.push((this.literals.numberOf(each) << ROW_BITS) | (each.group - asks))
    return this.keep([required.length, held.length, ...required, ...starting])
  }

  private keep(list: readonly number[]): Calls {
    const key = list.join(' ')
    const known = this.lists.get(key)
    if (known !== undefined) return known
    const calls = this.used
    this.used += list.length
    if (this.used > this.numbers.length) {
      const longer = new Int32Array(2 * this.used)
      longer.set(this.numbers)
      this.numbers = longer
    }
    this.numbers.set(list, calls)
    this.lists.set(key, calls)
    return calls
  }

  first(calls: Calls): number {
    return calls + 2
  }
  firstStarting(calls: Calls): number {
    return calls + 2 + (this.numbers[calls] as number)
  }
  end(calls: Calls): number {
    return calls + 2 + (this.numbers[calls + 1] as number)
  }
  heldAt(at: number): number {
    return this.numbers[at] as number
  }

  /** Offset of the literal from the word's start, in UTF-16 code units. */
  from(held: number): number {
    return this.literals.from(held >> ROW_BITS)
  }
  /** Does the literal stand there, all of it inside the span? `start`: offset of the word. */
  stands(held: number, start: number, text: string, span: Span): boolean {
    return held < 1 << ROW_BITS || this.literals.stands(held >> ROW_BITS, start, text, span)
  }
}

/** Literals that stand around a word, by number; 0: the word holds all of it from its start on. */
class AroundWords {
  private readonly numbers = new Map<string, number>()
  private readonly literals: (string | null)[] = [null]
  private readonly froms: number[] = [0]

  numberOf({ literal, from }: Held): number {
    if (literal === null && from === 0) return 0
    const key = `${from} ${literal ?? ''}`
    const number = this.numbers.get(key) ?? this.literals.length
    if (number === this.literals.length) {
      this.numbers.set(key, number)
      this.literals.push(literal)
      this.froms.push(from)
    }
    return number
  }

  from(number: number): number {
    return this.froms[number] as number
  }

  stands(number: number, start: number, text: string, span: Span): boolean {
    const literal = this.literals[number] as string | null
    if (literal === null) return true
    const at = start + this.from(number)
    return at >= span.start && at + literal.length <= span.end && text.startsWith(literal, at)
  }
}

/** Keeps what `find` tells of a word. */
type Keep = (find: (word: Word) => Calls) => (word: Word) => Calls

/** The words themselves know it of the built-in rules. */
const inWord = {
  cue: ((find) => (word) => {
    if (word.cueCalls < 0) word.cueCalls = find(word)
    return word.cueCalls
  }) as Keep,
  operator: ((find) => (word) => {
    if (word.operatorCalls < 0) word.operatorCalls = find(word)
    return word.operatorCalls
  }) as Keep,
  speech: ((find) => (word) => {
    if (word.speechCalls < 0) word.speechCalls = find(word)
    return word.speechCalls
  }) as Keep,
}

const inMap: Keep = (find) => {
  const callsOf = remember((raw) => find({ ...noWord, raw, lower: raw.toLowerCase() }))
  return ({ raw }) => callsOf(raw)
}

interface RuleLiterals {
  /** Of these one is inside every match; none: none are known. */
  readonly required: readonly string[]
  /** Of these one begins every match; none: a match may begin with anything. */
  readonly starting: readonly string[]
}

/** Of a built-in rule they are written down; a user's rule, or one with the user's verbs added, has to be read. */
function literalsOf(rule: WordRule): RuleLiterals {
  if (!verdictRules.includes(rule))
    return {
      required: telling(requiredLiterals(rule.pattern) ?? []),
      starting: telling(startingLiterals(rule.pattern) ?? []),
    }
  const [required = '', starting = ''] = ruleLiterals[rule.id] ?? []
  return { required: telling(split(required)), starting: telling(split(starting)) }
}

const split = (literals: string): readonly string[] => (literals === '' ? [] : literals.split('|'))

/** White space is in every sentence. */
const telling = (literals: readonly string[]): readonly string[] =>
  literals.every((text) => /\S/.test(text)) ? [...new Set(literals)] : []
