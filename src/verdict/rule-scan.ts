/**
 * Which verdict rules can match a sentence: those of whose literals, which their patterns ask for, its words hold one. Of some fifty
 * patterns three or four are left to be run, and most sentences are turned away without one.
 */
import { noWord, type Word } from '../article/intern-word.ts'
import { lowerOf } from '../article/search-text.ts'
import type { Words } from '../article/words.ts'
import { remember } from '../remember.ts'
import { requiredLiterals } from '../rules/required-literals.ts'
import type { Span } from '../types.ts'
import { compilePieces, type Held } from './literal-pieces.ts'
import type { CueRule, OperatorRule, SpeechRule, VerdictRule, WordRule } from './rule.ts'
import { ruleLiterals } from './rule-literals.generated.ts'
import { verdictRules } from './rules.ts'

/** Rules that may match, by form; in the order of the list. */
export interface CalledRules {
  readonly cues: readonly CueRule[]
  readonly operators: readonly OperatorRule[]
  readonly speech: readonly SpeechRule[]
}

export interface RuleScan {
  readonly all: CalledRules
  /** Ids of the frames. */
  readonly frames: ReadonlySet<string>
  /** Ids of the operators that deny a verb. */
  readonly denials: ReadonlySet<string>
  /** The rules that may match a sentence; null: no cue can, so nothing else matters. */
  readonly called: (sentence: SearchedSentence) => CalledRules | null
  /** Does a sentence hold an anchor of a cue? */
  readonly holdsAnchor: (sentence: SearchedSentence) => boolean
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
  const scan = {
    ...compile(
      rules.filter((rule) => rule.form !== 'frame'),
      rules === verdictRules ? inWord : inMap,
    ),
    frames: new Set(rules.flatMap(({ form, id }) => (form === 'frame' ? [id] : []))),
    denials: new Set(rules.flatMap((rule) => (rule.form === 'operator' && rule.denies ? [rule.id] : []))),
  }
  known.set(rules, scan)
  return scan
}

function compile(rules: readonly WordRule[], keep: Keep): Omit<RuleScan, 'frames' | 'denials'> {
  const all = byForm(rules)
  const unanchored = all.cues.filter(({ anchors }) => !isTelling(anchors)).map(({ pattern }) => pattern)
  const literals = rules.map(literalsOf)
  const always = [...rules.keys()].filter((row) => !isTelling(literals[row] as readonly string[]))
  const isCue = rules.map(({ form }) => form === 'cue')
  const alwaysCue = always.some((row) => isCue[row])
  // The anchors of the cues are one more group, behind those of the rules.
  const anchored = rules.length
  const heldIn = compilePieces(
    [...literals, all.cues.flatMap(({ anchors }) => (isTelling(anchors) ? anchors : []))].map(telling),
  )
  const callsOf = keep((word) => {
    const { raw, lower } = word
    // As the text is lower-cased: every letter as long as it was.
    const held = heldIn(lower.length === raw.length ? lower : lowerOf({ folded: raw }))
    return held.length === 0 ? NO_CALLS : { held, cue: held.some(({ group }) => isCue[group]) }
  })
  /** By row: the last call that has found one of its literals. */
  const asked = new Uint32Array(rules.length)
  let call = 0
  return {
    all,
    holdsAnchor: ({ words, text, first, span }) => {
      for (let i = first; i < words.count && words.start(i) < span.end; i++)
        for (const held of callsOf(words.word(i)).held)
          if (held.group === anchored && stands(held, words.start(i), text, span)) return true
      return (
        unanchored.length > 0 && unanchored.some((pattern) => text.slice(span.start, span.end).search(pattern) !== -1)
      )
    },
    called: ({ words, text, first, span }) => {
      let at = first
      while (!alwaysCue && !callsOf(words.word(at)).cue)
        if (++at >= words.count || words.start(at) >= span.end) return null
      call++
      for (const row of always) asked[row] = call
      for (let i = first; i < words.count && words.start(i) < span.end; i++)
        for (const held of callsOf(words.word(i)).held) {
          const { group } = held
          if (group !== anchored && asked[group] !== call && stands(held, words.start(i), text, span))
            asked[group] = call
        }
      const cues: CueRule[] = []
      const operators: OperatorRule[] = []
      const speech: SpeechRule[] = []
      for (let row = 0; row < rules.length; row++) {
        if (asked[row] !== call) continue
        const rule = rules[row] as WordRule
        if (rule.form === 'cue') cues.push(rule)
        else if (rule.form === 'operator') operators.push(rule)
        else speech.push(rule)
      }
      return cues.length > 0 ? { cues, operators, speech } : null
    },
  }
}

/** White space is in every sentence. */
const isTelling = (literals: readonly string[]): boolean =>
  literals.length > 0 && literals.every((text) => /\S/.test(text))
const telling = (literals: readonly string[]): readonly string[] => (isTelling(literals) ? [...new Set(literals)] : [])

/** Does the literal stand there, all of it inside the span? `start`: offset of the word. */
function stands({ literal, from }: Held, start: number, text: string, span: Span): boolean {
  if (literal === null) return true
  const at = start + from
  return at >= span.start && at + literal.length <= span.end && text.startsWith(literal, at)
}

/** What a word calls. */
interface Calls {
  readonly held: readonly Held[]
  /** Is a literal of a cue among them? */
  readonly cue: boolean
}

/** Most words. */
const NO_CALLS: Calls = { held: [], cue: false }

/** Keeps what `find` tells of a word. */
type Keep = (find: (word: Word) => Calls) => (word: Word) => Calls

/** The words themselves know it of the built-in rules. */
const inWord: Keep = (find) => (word) => {
  word.calls ??= find(word)
  return word.calls as Calls
}

const inMap: Keep = (find) => {
  const callsOf = remember((raw) => find({ ...noWord, raw, lower: raw.toLowerCase() }))
  return ({ raw }) => callsOf(raw)
}

/** Of a built-in rule they are written down; a user's rule, or one with the user's verbs added, has to be read. */
const literalsOf = (rule: WordRule): readonly string[] => {
  if (!verdictRules.includes(rule)) return requiredLiterals(rule.pattern) ?? []
  const known = ruleLiterals[rule.id] ?? ''
  return known === '' ? [] : known.split('|')
}

const byForm = (rules: readonly WordRule[]): CalledRules => ({
  cues: rules.filter((rule) => rule.form === 'cue'),
  operators: rules.filter((rule) => rule.form === 'operator'),
  speech: rules.filter((rule) => rule.form === 'speech'),
})
