/**
 * Where any of many literals stands in a text: one pass for all of them, after Aho and Corasick (1975). Looking for each
 * literal by itself costs a pass each, and a regular expression of alternatives tries them all at every character.
 */

/** Calls `visit` for every literal in `text`, also for those inside others: its number, and the offset behind it. */
export type LiteralScan = (text: string, visit: (literal: number, end: number) => void) => void

/** Tells the numbers of the groups that have a literal between two offsets of `text`, each once, in no particular order. */
export type AnchorScan = (text: string, start?: number, end?: number) => readonly number[]

/** Literals are Latin-1; any other character ends every literal. */
const LATIN = 256

/**
 * Compiles the literals into one automaton.
 *
 * @example compileLiterals(['Ohio', 'Iowa'])('in Iowa', (literal, end) => [literal, end]) // visits 1, 7
 */
export function compileLiterals(literals: readonly string[]): LiteralScan {
  const { classOf, width, next, told } = automaton(literals)
  return (text, visit) => {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      state = code < LATIN ? (next[state * width + (classOf[code] as number)] as number) : 0
      const here = told[state]
      if (here !== undefined) for (const literal of here) visit(literal, at + 1)
    }
  }
}

/**
 * Compiles groups of literals. A group without literals is always told.
 *
 * @example compileAnchors([['§', 'U.S.C'], ['Act']])('the Clean Air Act') // [1]
 */
export function compileAnchors(groups: readonly (readonly string[])[]): AnchorScan {
  const always = groups.flatMap((anchors, group) => (anchors.length === 0 ? [group] : []))
  const holders = new Map<string, number[]>()
  groups.forEach((anchors, group) => {
    for (const anchor of new Set(anchors)) {
      const known = holders.get(anchor)
      if (known) known.push(group)
      else holders.set(anchor, [group])
    }
  })
  const literals = [...holders.keys()]
  const { classOf, width, next, told } = automaton(literals)
  const groupsOf = [...holders.values()]
  const groupsTold = told.map((here) => here && [...new Set(here.flatMap((literal) => groupsOf[literal] ?? []))])
  const seen = new Uint32Array(groups.length)
  let call = 0
  const opens = new Uint8Array(LATIN)
  for (let code = 0; code < LATIN; code++) opens[code] = next[classOf[code] as number] === 0 ? 0 : 1
  // The same loop as above, but quick where no literal is being read and none begins: it meets every character of the text.
  return (text, start = 0, end = text.length) => {
    const found = [...always]
    call++
    let state = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      // Beyond Latin-1 nothing opens and nothing goes on.
      if (code >= LATIN) {
        state = 0
        continue
      }
      if (state === 0 && opens[code] !== 1) continue
      state = next[state * width + (classOf[code] as number)] as number
      const here = groupsTold[state]
      if (here === undefined) continue
      for (const group of here) {
        if (seen[group] === call) continue
        seen[group] = call
        found.push(group)
      }
    }
    return found
  }
}

function automaton(literals: readonly string[]) {
  const { classOf, width } = classes(literals)
  return { classOf, width, ...link(growTrie(literals, classOf), width) }
}

/** Characters that stand in no literal are one class, 0: the table stays small enough for the processor's cache. */
function classes(literals: readonly string[]): { readonly classOf: Uint8Array; readonly width: number } {
  const classOf = new Uint8Array(LATIN)
  let width = 1
  for (const literal of literals)
    for (let at = 0; at < literal.length; at++) {
      const code = literal.charCodeAt(at)
      if (code >= LATIN || code === 0) throw new Error(`an anchor is Latin-1: ${literal}`)
      if (classOf[code] === 0) classOf[code] = width++
    }
  return { classOf, width }
}

interface Trie {
  /** Of each state: a class, the state it leads to, the next class, and so on. */
  readonly children: readonly (readonly number[])[]
  /** Literals that end at a state. */
  readonly ends: readonly (readonly number[] | undefined)[]
}

function growTrie(literals: readonly string[], classOf: Uint8Array): Trie {
  const children: number[][] = [[]]
  const ends: (readonly number[] | undefined)[] = [undefined]
  literals.forEach((text, literal) => {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const row = children[state] as number[]
      const by = classOf[text.charCodeAt(at)] as number
      let child = 0
      for (let i = 0; child === 0 && i < row.length; i += 2) if (row[i] === by) child = row[i + 1] as number
      if (child === 0) {
        child = children.length
        row.push(by, child)
        children.push([])
        ends.push(undefined)
      }
      state = child
    }
    ends[state] = [...(ends[state] ?? []), literal]
  })
  return { children, ends }
}

/** Fills in where to go on when a literal breaks off, and which shorter literals end where a longer one is being read. */
function link({ children, ends }: Trie, width: number) {
  const next = new Uint16Array(children.length * width)
  const told: (readonly number[] | undefined)[] = [...ends]
  const fallback = new Uint16Array(children.length)
  const queue = [0]
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number
    const behind = fallback[state] as number
    const from = state * width
    if (state !== 0) {
      if (told[behind] !== undefined) told[state] = [...(told[state] ?? []), ...(told[behind] ?? [])]
      // A state goes on like the shorter one behind it, but for its own children: copied at once, not class by class.
      next.copyWithin(from, behind * width, (behind + 1) * width)
    }
    const row = children[state] as readonly number[]
    for (let i = 0; i < row.length; i += 2) {
      const [at, child] = [from + (row[i] as number), row[i + 1] as number]
      fallback[child] = state === 0 ? 0 : (next[at] as number)
      next[at] = child
      queue.push(child)
    }
  }
  return { next, told }
}
