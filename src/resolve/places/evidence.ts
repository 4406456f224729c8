/**
 * What an article says about where it plays: weight for states, and for squares of a degree of longitude and latitude. Every name
 * spreads one unit over its readings, so that names that can only lie in one region pull the others there.
 */

/** What one name's readings bring: those with a share worth counting, side by side. Shares of one name sum to at most its weight. */
export interface Shares {
  /** As `stateNumber` counts them. */
  readonly states: readonly number[]
  readonly cells: readonly number[]
  readonly weights: readonly number[]
}

const numbers = new Map<string, number>([['', 0]])

/** A number for each state's code, counted as they come; 0 for none. To weigh states by their codes took twice as long. */
export function stateNumber(code: string): number {
  let number = numbers.get(code)
  if (number === undefined) {
    number = numbers.size
    numbers.set(code, number)
  }
  return number
}

/** More than all longitudes, so that no step from square to square leads around the world. */
const LONGITUDES = 400
const LATITUDES = 182
/** Square of a place without location. */
const NOWHERE = -1
/** Square of a place; its latitude is `Math.floor(cell / LONGITUDES)`. Longitudes are shifted so that none is negative. */
export const cellOf = (location: readonly [number, number] | null): number =>
  location === null ? NOWHERE : (Math.round(location[1]) + 90) * LONGITUDES + Math.round(location[0]) + 200

/** Weight of what lies in one of the eight squares around; the same square counts in full. About 80 and 160 kilometres. */
const BESIDE = 0.7
/** Squares around one, in the order of their numbers. */
const steps: readonly number[] = [-1, 0, 1].flatMap((latitude) =>
  [-1, 0, 1].map((longitude) => latitude * LONGITUDES + longitude),
)

/** Readings with less than this are left out. */
export const LEAST_SHARE = 0.01

/** Weight by square. One for all articles, wiped after each: a map of squares took a third of the time that places are chosen in. */
const grid = new Float64Array(LONGITUDES * LATITUDES)
let written: number[] = []
/** Weight by state, likewise. There are fewer codes of two letters. */
const states = new Float64Array(26 * 26 + 1)

/** The evidence of the article that is being read; there is one at a time. */
export class Evidence {
  constructor() {
    this.clear()
  }

  clear(): void {
    states.fill(0)
    for (const cell of written) grid[cell] = 0
    written = []
  }

  addState(state: number, weight: number): void {
    if (state !== 0) states[state] = (states[state] as number) + weight
  }

  add(shares: Shares): void {
    const { cells, weights } = shares
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] as number
      const cell = cells[i] as number
      this.addState(shares.states[i] as number, weight)
      if (cell === NOWHERE) continue
      grid[cell] = (grid[cell] as number) + weight
      written.push(cell)
    }
  }

  /** Weight for a state without what the name itself brought. */
  stateSupport(state: number, own: readonly Shares[]): number {
    let weight = states[state] as number
    if (weight === 0) return 0
    for (const shares of own)
      for (let i = 0; i < shares.states.length; i++)
        if (shares.states[i] === state) weight -= shares.weights[i] as number
    return Math.max(0, weight)
  }

  /** Does the article speak so much for another state? */
  speaksForOther(state: number, least: number): boolean {
    // The states that have been seen so far have the lowest numbers.
    for (let other = 1; other < numbers.size; other++)
      if (other !== state && (states[other] as number) >= least) return true
    return false
  }

  /** Weight of what lies near a square, without what the name itself brought; what lies in the squares around counts `beside`. */
  nearSupport(cell: number, own: readonly Shares[], beside: number = BESIDE): number {
    if (cell === NOWHERE) return 0
    let weight = 0
    for (const step of steps) {
      const there = grid[cell + step] as number
      weight += step === 0 ? there : beside * there
    }
    if (weight === 0) return 0
    for (const { cells, weights } of own)
      for (let i = 0; i < cells.length; i++)
        if (cells[i] !== NOWHERE) weight -= nearness((cells[i] as number) - cell, beside) * (weights[i] as number)
    return Math.max(0, weight)
  }
}

function nearness(step: number, beside: number): number {
  if (step === 0) return 1
  const off = Math.abs(step)
  return off === 1 || (off >= LONGITUDES - 1 && off <= LONGITUDES + 1) ? beside : 0
}
