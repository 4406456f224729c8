/**
 * Which verdict rules can match a sentence, and where: those of whose literals, which their patterns ask for, its words hold one;
 * from where a literal stands that begins a match. Of some two hundred patterns one or two are left to be tried at a few words, and
 * most sentences are turned away without one.
 */
import { noWord, type Word } from '../article/intern-word.ts'
import { lowerOf } from '../article/search-text.ts'
import type { Words } from '../article/words.ts'
import { remember } from '../remember.ts'
import { type Literal, standsAt } from '../rules/literal.ts'
import { byRarity, requiredLiterals, startingLiterals } from '../rules/pattern-literals.ts'
import type { Span } from '../types.ts'
import { conditionsOf } from './cue-conditions.ts'
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
  let caller: Caller<R> | null = null
  return (sentence) => {
    caller ??= new Caller(rows, keep)
    return caller.call(sentence)
  }
}

/**
 * Calls the rules of a list. Three looks at the words of a sentence, each only if the one before has left rules: for the literals that
 * are met least often, for what these rules ask for besides, and for where their matches may begin.
 */
class Caller<R extends WordRule> {
  private readonly asks: Asks
  private readonly packed: PackedCalls
  private readonly callsOf: (word: Word) => Calls
  /** Rows that ask for nothing. */
  private readonly always: readonly number[]
  private readonly isAnywhere: readonly boolean[]
  private sentences = 0
  // The number of the last sentence in which it was so; to wipe flags for each sentence took longer.
  /** By list: one of its literals was there. */
  private readonly met: Uint32Array
  /** By list: a rule waited for it. */
  private readonly needed: Uint32Array
  /** By row: all its lists were met. */
  private readonly open: Uint32Array

  constructor(
    private readonly rows: readonly R[],
    keep: Keep,
  ) {
    const literals = rows.map(literalsOf)
    this.asks = new Asks(literals.map(({ required }) => required))
    this.always = [...rows.keys()].filter((row) => literals[row]?.required.length === 0)
    this.isAnywhere = literals.map(({ starting }) => starting.length === 0)
    const { lists, first } = this.asks
    // In one table, since most begin alike.
    const heldIn = compilePieces([...lists, ...literals.map(({ starting }) => starting)])
    this.packed = new PackedCalls(first, lists.length)
    this.callsOf = keep((word) => {
      const { raw, lower } = word
      // As the text is lower-cased: every letter as long as it was.
      return this.packed.pack(heldIn(lower.length === raw.length ? lower : lowerOf({ folded: raw })))
    })
    this.met = new Uint32Array(lists.length)
    this.needed = new Uint32Array(lists.length)
    this.open = new Uint32Array(rows.length)
  }

  call(sentence: SearchedSentence): readonly CalledRule<R>[] {
    this.sentences++
    const found = this.findFirst(sentence)
    if (found.length === 0) return NONE
    this.findFurther(sentence, found)
    const open = found.filter((row) => this.asks.furtherOf(row).every((list) => this.met[list] === this.sentences))
    if (open.length === 0) return NONE
    const starts = this.findStarts(sentence, open)
    const called: CalledRule<R>[] = []
    if (open.length > 1) open.sort(ascending)
    for (const row of open) {
      const own = this.isAnywhere[row] ? null : (starts.get(row) as number[])
      if (own?.length === 0) continue
      called.push({ row: this.rows[row] as R, starts: own })
    }
    return called
  }

  /** Rows of whose first list the sentence has a literal. */
  private findFirst({ words, text, first, span }: SearchedSentence): number[] {
    const { packed, met, sentences } = this
    const found = [...this.always]
    for (let i = first; i < words.count && words.start(i) < span.end; i++) {
      const calls = this.callsOf(words.word(i))
      if (!isCalling(calls)) continue
      for (let k = packed.from(calls); k < packed.firstFurther(calls); k++) {
        const list = packed.groupAt(k)
        if (met[list] === sentences || !packed.stands(k, words.start(i), text, span)) continue
        met[list] = sentences
        found.push(...this.asks.rowsOf(list))
      }
    }
    return found
  }

  /** Marks the lists, of those that the rows ask for besides, of which the sentence has a literal. */
  private findFurther({ words, text, first, span }: SearchedSentence, found: readonly number[]): void {
    const { packed, met, needed, sentences } = this
    let waiting = 0
    for (const row of found)
      for (const list of this.asks.furtherOf(row)) {
        if (met[list] === sentences || needed[list] === sentences) continue
        needed[list] = sentences
        waiting++
      }
    for (let i = first; waiting > 0 && i < words.count && words.start(i) < span.end; i++) {
      const calls = this.callsOf(words.word(i))
      if (calls === NOTHING) continue
      for (let k = packed.firstFurther(calls); k < packed.firstStarting(calls); k++) {
        const list = packed.groupAt(k)
        if (needed[list] !== sentences || !packed.stands(k, words.start(i), text, span)) continue
        needed[list] = 0
        met[list] = sentences
        waiting--
      }
    }
  }

  /** Where a literal stands that begins a match, by row, in reading order. */
  private findStarts({ words, text, first, span }: SearchedSentence, rows: readonly number[]): Map<number, number[]> {
    const { packed, open, sentences } = this
    const starts = new Map<number, number[]>()
    for (const row of rows) {
      open[row] = sentences
      starts.set(row, [])
    }
    for (let i = first; i < words.count && words.start(i) < span.end; i++) {
      const calls = this.callsOf(words.word(i))
      if (calls === NOTHING) continue
      for (let k = packed.firstStarting(calls); k < packed.end(calls); k++) {
        const row = packed.groupAt(k)
        if (open[row] !== sentences || !packed.stands(k, words.start(i), text, span)) continue
        starts.get(row)?.push(words.start(i) + packed.offsetAt(k))
      }
    }
    for (const own of starts.values()) if (!isAscending(own)) own.sort(ascending)
    return starts
  }
}

/** Nearly always; but a literal may begin before the word that holds its longest piece. */
const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, k) => k === 0 || number >= (numbers[k - 1] as number))

const ascending = (a: number, b: number): number => a - b

/** The lists of literals that rules ask for, each once: those that are some rule's first come first. */
class Asks {
  readonly lists: readonly (readonly string[])[]
  /** So many of the lists are the first of a rule: a sentence without one of its literals is not looked at for the rule's others. */
  readonly first: number
  private readonly further: readonly (readonly number[])[]
  private readonly waiting: readonly (readonly number[])[]

  constructor(required: readonly (readonly (readonly string[])[])[]) {
    const lists = new Map<string, number>()
    const numberOf = (list: readonly string[]): number => {
      const key = list.join('|')
      const number = lists.get(key) ?? lists.size
      lists.set(key, number)
      return number
    }
    const firsts = required.map(([list]) => (list ? [numberOf(list)] : []))
    this.first = lists.size
    this.further = required.map(([, ...further]) => further.map(numberOf))
    this.lists = [...lists.keys()].map((key) => key.split('|'))
    this.waiting = this.lists.map((_, list) => [...firsts.keys()].filter((row) => firsts[row]?.includes(list)))
  }

  /** The lists of each of which a rule needs a literal besides one of its first. */
  furtherOf(row: number): readonly number[] {
    return this.further[row] as readonly number[]
  }

  /** The rules whose first list it is. */
  rowsOf(list: number): readonly number[] {
    return this.waiting[list] as readonly number[]
  }
}

const NONE: readonly never[] = []

/** What a word calls: where `PackedCalls` has its list, doubled; odd if it holds a literal of a rule's first list. */
type Calls = number

/** Most words. */
const NOTHING: Calls = 0

const isCalling = (calls: Calls): boolean => (calls & 1) === 1

const GROUP_BITS = 12
const GROUP = (1 << GROUP_BITS) - 1

/**
 * The lists of what words call, one behind the other: how many literals of first lists, of these and further ones, of all; then each
 * literal, those that begin a match last. Each is a number that tells its group and its literal. In objects they lay all over the
 * memory, and to wait for them took most of the scan's time. Words that call the same share a list, so that a long run does not fill
 * the memory.
 */
class PackedCalls {
  private readonly lists = new Map<string, Calls>()
  private numbers = new Int32Array(1 << 12)
  /** Behind the lists; 0 stands for the list with nothing in it. */
  private used = 1
  private readonly literals = new AroundWords()

  /** Groups below `first` are the first lists of rules, those below `asks` the further ones, the rest begins matches of the rules. */
  constructor(
    private readonly first: number,
    private readonly asks: number,
  ) {}

  pack(held: readonly Held[]): Calls {
    if (held.length === 0) return NOTHING
    const first: number[] = []
    const further: number[] = []
    const starting: number[] = []
    for (const each of held) {
      const { group } = each
      const literal = this.literals.numberOf(each) << GROUP_BITS
      if (group < this.first) first.push(literal | group)
      else if (group < this.asks) further.push(literal | group)
      else starting.push(literal | (group - this.asks))
    }
    const list = [first.length, first.length + further.length, held.length, ...first, ...further, ...starting]
    return 2 * this.keep(list) + (first.length > 0 ? 1 : 0)
  }

  private keep(list: readonly number[]): number {
    const key = list.join(' ')
    const known = this.lists.get(key)
    if (known !== undefined) return known
    const at = this.used
    this.used += list.length
    if (this.used > this.numbers.length) {
      const longer = new Int32Array(2 * this.used)
      longer.set(this.numbers)
      this.numbers = longer
    }
    this.numbers.set(list, at)
    this.lists.set(key, at)
    return at
  }

  from(calls: Calls): number {
    return (calls >> 1) + 3
  }
  firstFurther(calls: Calls): number {
    return this.from(calls) + (this.numbers[calls >> 1] as number)
  }
  firstStarting(calls: Calls): number {
    return this.from(calls) + (this.numbers[(calls >> 1) + 1] as number)
  }
  end(calls: Calls): number {
    return this.from(calls) + (this.numbers[(calls >> 1) + 2] as number)
  }

  /** The list of literals, or the row whose match begins, of the literal at a place of the table. */
  groupAt(k: number): number {
    return (this.numbers[k] as number) & GROUP
  }
  /** Offset of the literal from the word's start, in UTF-16 code units. */
  offsetAt(k: number): number {
    return this.literals.from((this.numbers[k] as number) >> GROUP_BITS)
  }
  /** Does the literal stand there, all of it inside the span? `start`: offset of the word. */
  stands(k: number, start: number, text: string, span: Span): boolean {
    const number = (this.numbers[k] as number) >> GROUP_BITS
    return number === 0 || this.literals.stands(number, start, text, span)
  }
}

/** Literals that stand around a word, by number; 0: the word holds all of it from its start on. */
class AroundWords {
  /** By offset. */
  private readonly numbers = new Map<number, Map<Literal | null, number>>()
  private readonly literals: (Literal | null)[] = [null]
  private readonly froms: number[] = [0]

  numberOf({ literal, from }: Held): number {
    if (literal === null && from === 0) return 0
    let there = this.numbers.get(from)
    if (there === undefined) {
      there = new Map()
      this.numbers.set(from, there)
    }
    const known = there.get(literal)
    if (known !== undefined) return known
    const number = this.literals.length
    there.set(literal, number)
    this.literals.push(literal)
    this.froms.push(from)
    return number
  }

  from(number: number): number {
    return this.froms[number] as number
  }

  stands(number: number, start: number, text: string, span: Span): boolean {
    const literal = this.literals[number] as Literal | null
    if (literal === null) return true
    const at = start + this.from(number)
    return at >= span.start && at + literal.text.length <= span.end && standsAt(literal, text, at)
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

interface LiteralsOfRule {
  /** Of each list one is in every sentence that the rule reads; the first is the one met least often. */
  readonly required: readonly (readonly string[])[]
  /** Of these one begins every match; none: a match may begin with anything. */
  readonly starting: readonly string[]
}

/** Of a built-in rule they are written down; a user's rule, or one with the user's verbs added, has to be read. */
function literalsOf(rule: WordRule): LiteralsOfRule {
  const [required, starting] = verdictRules.includes(rule)
    ? (ruleLiterals[rule.id] ?? []).map(split)
    : [requiredLiterals(rule.pattern), startingLiterals(rule.pattern)]
  const conditions = rule.form === 'cue' ? conditionsOf(rule) : []
  const lists = [required ?? [], ...conditions.map((condition) => split(conditionLiterals[condition]))]
  return { required: lists.filter((list) => list.length > 0).sort(byRarity), starting: starting ?? [] }
}

const split = (literals: string): readonly string[] => (literals === '' ? [] : literals.split('|'))
