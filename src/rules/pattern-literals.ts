/**
 * Which literals a regular expression asks for: one is in every text that it matches, and one begins every match. A scan for literals is many times
 * cheaper than a pattern that is tried at every character, so patterns are run only where one of theirs stands, and tried only
 * where one that begins it stands.
 *
 * Reads the parts of the syntax that rules use. What it does not know it takes for "anything", which asks for nothing.
 */
import { EDGE } from './literal.ts'

/** So many different spellings of one piece are written out; beyond that the piece is taken for "anything". */
const MOST_SPELLINGS = 160
/** So many different spellings of pieces one behind the other are written out; beyond that each is looked for by itself. */
const MOST_JOINED = 48
/** So many literals of one pattern are worth looking for. */
const MOST_LITERALS = 160
/** So many beginnings are written out; beyond that each is cut where it stands. */
const MOST_BEGINNINGS = 400
/** A beginning of so many characters is rare enough. */
const LONG_BEGINNING = 4

/** What a part of a pattern asks for. */
interface Need {
  /** All texts that the part can match, if they are few; null: too many to write out. */
  readonly exact: readonly string[] | null
  /** Of these one is inside every match; null: nothing is known to be. */
  readonly some: readonly string[] | null
  /** Of these one begins every match. */
  readonly begins: readonly Beginning[]
}

/** How a match may begin; `open`: it may be all that the part matches, so that what follows the part goes on from it. */
interface Beginning {
  readonly text: string
  readonly open: boolean
}

const EMPTY: Beginning = { text: '', open: true }
const NOTHING: Need = { exact: [''], some: null, begins: [EMPTY] }
const WORD_EDGE: Need = { ...NOTHING, exact: [EDGE] }
const ANYTHING: Need = { exact: null, some: null, begins: [{ text: '', open: false }] }

/** Sought as a beginning only: inside a match a digit tells little. */
const DIGIT: Need = { exact: null, some: null, begins: [...'0123456789'].map((text) => ({ text, open: false })) }

/**
 * The literals of which one is inside every match: the list of such that is met least often. Lower-cased if the pattern ignores case,
 * with a mark where a word has to begin or end; null if none are known.
 *
 * @example requiredLiterals(/\b(?:refus(?:es|ed)|declined?) to\b/g) // ['~refuses to~', '~refused to~', '~decline to~', '~declined to~']
 */
export function requiredLiterals(pattern: RegExp): readonly string[] | null {
  const need = needOf(pattern)
  const best = need && better(usable(need.exact), need.some)
  if (!best || best.length > MOST_LITERALS) return null
  return cased(pattern, best, (literal, other) => literal.includes(other))
}

/**
 * The literals of which one begins every match, lower-cased if the pattern ignores case, none of them the beginning of another;
 * null if none are known, as where a match may begin with any word.
 *
 * @example startingLiterals(/\b(?:(?:not )?in full|quite) \w+/g) // ['not in full ', 'in full ', 'quite ']
 */
export function startingLiterals(pattern: RegExp): readonly string[] | null {
  const begins = needOf(pattern)?.begins.map(({ text }) => text)
  if (!begins || begins.length === 0 || !begins.every((text) => /\S/.test(text))) return null
  return cased(pattern, begins, (literal, other) => literal.startsWith(other))
}

function needOf({ source }: RegExp): Need | null {
  const reader = new Reader(source)
  const need = reader.alternatives()
  // Something unread is left: better no literals than wrong ones.
  return reader.isDone ? need : null
}

/** In the pattern's case, without those that another makes needless: "refused", where "refuse" says as much. */
function cased(
  pattern: RegExp,
  literals: readonly string[],
  isNeedless: (literal: string, other: string) => boolean,
): readonly string[] | null {
  const limit = pattern.ignoreCase ? ASCII : LATIN
  if (literals.some((literal) => hasBeyond(literal, limit))) return null
  const all = [...new Set(pattern.ignoreCase ? literals.map((literal) => literal.toLowerCase()) : literals)]
  return all.filter((literal) => !all.some((other) => other !== literal && isNeedless(literal, other)))
}

/** Letters beyond these have cases, or codes, that the scan for literals does not know. */
const ASCII = 128
const LATIN = 256

function hasBeyond(literal: string, limit: number): boolean {
  for (let at = 0; at < literal.length; at++) if (literal.charCodeAt(at) >= limit) return true
  return false
}

/** What is spelt out as a list to look for; white space is in every sentence. */
function usable(spellings: readonly string[] | null): readonly string[] | null {
  const literals = spellings?.map(edged)
  return literals?.every((literal) => /[^\s~]/.test(literal)) ? literals : null
}

/** Without the marks that say nothing: inside, and where no word begins or ends. */
const edged = (spelling: string): string => spelling.replace(/(?<!^)~(?!$)|^~(?!\w)|(?<!\w)~$/g, '')

/** The list that is met less often. */
const better = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null =>
  a === null || b === null ? (a ?? b) : byRarity(a, b) <= 0 ? a : b

/** The list that is met less often comes first. */
export const byRarity = (a: readonly string[], b: readonly string[]): number => metness(a) - metness(b)

/** How often one of the literals is met, as far as their lengths tell; 1 stands for a word such as "deadline". */
const metness = (literals: readonly string[]): number =>
  literals.reduce((sum, literal) => sum + (OF_LENGTH[lengthOf(literal)] ?? 1), 0)
const OF_LENGTH = [1000, 400, 100, 20, 4]

/** Characters of a literal; of what stands in every other sentence 1, of what stands in nearly all 0. */
function lengthOf(literal: string): number {
  const text = literal.replaceAll(EDGE, '')
  const word = text.trim()
  return commonest.has(word) ? 0 : everyday.has(word) ? 1 : text.length
}

/** Is a word in every other sentence? */
export const isEveryday = (word: string): boolean => commonest.has(word) || everyday.has(word)

const commonest: ReadonlySet<string> = new Set('a and in ing of the to ,'.split(' '))
const everyday: ReadonlySet<string> = new Set(
  `about after all an are as at be but by for from had has have he her his is it its may more no not on one or other out over
  said she than that their they this time under up was were what when which who will with would`.split(/\s+/),
)

const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y
const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>|[ims-]+:)?)?/y

/** "(?![\w-])": no letter stands there. */
const NO_LETTER = /^(?:\\w|\[\\w[^\]\\]*\])$/

class Reader {
  private at = 0
  constructor(private readonly source: string) {}

  get isDone(): boolean {
    return this.at === this.source.length
  }

  private sees(char: string): boolean {
    return this.source[this.at] === char
  }

  alternatives(): Need {
    const parts = [this.sequence()]
    while (this.sees('|')) {
      this.at++
      parts.push(this.sequence())
    }
    if (parts.length === 1) return parts[0] as Need
    const exact = few(parts.every((part) => part.exact !== null) ? parts.flatMap((part) => part.exact ?? []) : null)
    const needs = parts.map((part) => better(usable(part.exact), part.some))
    return {
      exact,
      some: needs.every((need) => need !== null) ? needs.flatMap((need) => need ?? []) : null,
      begins: parts.flatMap((part) => part.begins),
    }
  }

  private sequence(): Need {
    // Spellings of the pieces read so far, back to the last piece that may be anything.
    let run: readonly string[] = ['']
    let some: readonly string[] | null = null
    let isExact = true
    let begins: readonly Beginning[] = [EMPTY]
    while (!this.isDone && !this.sees('|') && !this.sees(')')) {
      const need = this.quantified()
      const joined = need.exact === null ? null : cross(run, need.exact)
      some = better(some, need.some)
      begins = follow(begins, need.begins)
      if (joined !== null) {
        run = joined
        continue
      }
      some = better(some, usable(run))
      isExact = false
      run = need.exact ?? ['']
    }
    return { exact: isExact ? run : null, some: better(some, usable(run)), begins }
  }

  private quantified(): Need {
    const need = this.atom()
    QUANTIFIER.lastIndex = this.at
    const match = QUANTIFIER.exec(this.source)
    if (!match) return need
    this.at += match[0].length
    const [sign, least, comma] = [match[0][0], match[1], match[2]]
    if (sign === '?')
      return { exact: need.exact && few([...need.exact, '']), some: null, begins: [...need.begins, EMPTY] }
    if (sign === '*' || least === '0') return ANYTHING
    if (sign === '{' && least === '1' && comma === '') return need
    return { exact: null, some: better(usable(need.exact), need.some), begins: need.begins.map(cut) }
  }

  private atom(): Need {
    const char = this.source[this.at] as string
    if (char === '(') return this.group()
    if (char === '[') return this.charClass()
    if (char === '\\') return this.escape()
    // By code point: a pattern with the flag `u` matches a surrogate pair as one.
    const point = String.fromCodePoint(this.source.codePointAt(this.at) as number)
    this.at += point.length
    // What is itself the mark cannot be told from one.
    if (char === '.' || char === EDGE) return ANYTHING
    return char === '^' || char === '$' ? NOTHING : spelt([point])
  }

  private group(): Need {
    OPENING.lastIndex = this.at
    const open = OPENING.exec(this.source)?.[0] ?? '('
    this.at += open.length
    const from = this.at
    const inner = this.alternatives()
    const written = this.source.slice(from, this.at++)
    // A look-around matches no text of its own, but one that asks for something finds it in the same text.
    if (/^\(\?<?=$/.test(open)) return { ...NOTHING, some: better(usable(inner.exact), inner.some) }
    if (/^\(\?<?!$/.test(open)) return NO_LETTER.test(written) ? WORD_EDGE : NOTHING
    // Flags inside a pattern change what its letters mean.
    return /^\(\?[ims-]/.test(open) ? ANYTHING : inner
  }

  /** "[Tt]", "[.,]"; classes with ranges or escapes are anything. */
  private charClass(): Need {
    const from = this.at + 1
    let to = from
    while (to < this.source.length && this.source[to] !== ']') to += this.source[to] === '\\' ? 2 : 1
    this.at = to + 1
    const inside = this.source.slice(from, to)
    if (inside.length > 6 || /[\\^]|.-./.test(inside)) return ANYTHING
    return spelt([...inside])
  }

  private escape(): Need {
    const rest = this.source.slice(this.at, this.at + 40)
    const long = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<\w+>|c[A-Za-z])/.exec(rest)?.[0]
    this.at += long?.length ?? 2
    if (long !== undefined) return ANYTHING
    const char = rest[1] as string
    if (char === 'b') return WORD_EDGE
    if (char === 'B') return NOTHING
    if (char === 'd') return DIGIT
    return /[A-Za-z\d]/.test(char) ? ANYTHING : spelt([char])
  }
}

const spelt = (exact: readonly string[]): Need => ({
  exact,
  some: null,
  begins: exact.map((text) => ({ text, open: true })),
})

const cut = ({ text }: Beginning): Beginning => ({ text, open: false })

/** What begins a part and is all of it, with what begins the next. */
function follow(begins: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] {
  const goesOn = ({ text, open }: Beginning): boolean => open && text.length < LONG_BEGINNING
  const going = begins.filter(goesOn).length
  if (begins.length + going * (next.length - 1) > MOST_BEGINNINGS) return begins.map(cut)
  const all = new Map<string, Beginning>()
  for (const beginning of begins) {
    const longer = goesOn(beginning)
      ? next.map(({ text, open }) => ({ text: beginning.text + text, open }))
      : [cut(beginning)]
    for (const each of longer) all.set(`${each.open}${each.text}`, each)
  }
  return [...all.values()]
}

const few = (spellings: readonly string[] | null): readonly string[] | null =>
  spellings === null || spellings.length > MOST_SPELLINGS ? null : spellings

/** Every head with every tail; null if they are many. */
function cross(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length * tails.length > Math.max(MOST_JOINED, heads.length, tails.length)) return null
  const joined: string[] = []
  for (const head of heads) for (const tail of tails) joined.push(head + tail)
  return joined
}
