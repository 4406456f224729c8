/**
 * What an article says about where it plays: weight for states, and for squares of a degree of longitude and latitude. Every name
 * spreads one unit over its readings, so that names that can only lie in one region pull the others there.
 */
import type { PlaceOption } from './candidate.ts'

/** A name's readings with the share of each; shares of one name sum to at most its weight. */
export interface Shares {
  readonly options: readonly PlaceOption[]
  readonly shares: readonly number[]
}

const LONGITUDES = 1000
/** Square of a place; its latitude is `Math.floor(cell / LONGITUDES)`. Longitudes are shifted so that none is negative. */
const cellOf = ([longitude, latitude]: readonly [number, number]): number =>
  (Math.round(latitude) + 90) * LONGITUDES + Math.round(longitude) + 360
/** Weight of what lies in the same square, and in the eight around it: about 80 and 160 kilometres. */
const SAME = 1
const BESIDE = 0.7
const steps: readonly number[] = [-1, 0, 1].flatMap((latitude) =>
  [-1, 0, 1].map((longitude) => latitude * LONGITUDES + longitude),
)

export class Evidence {
  private readonly states = new Map<string, number>()
  private readonly cells = new Map<number, number>()

  addState(state: string, weight: number): void {
    if (state) this.states.set(state, (this.states.get(state) ?? 0) + weight)
  }

  add({ options, shares }: Shares): void {
    for (let index = 0; index < options.length; index++) {
      const option = options[index] as PlaceOption
      const share = shares[index] ?? 0
      if (share < LEAST_SHARE) continue
      this.addState(option.state, share)
      if (option.location) {
        const cell = cellOf(option.location)
        this.cells.set(cell, (this.cells.get(cell) ?? 0) + share)
      }
    }
  }

  /** Weight for the option's state without what the name itself brought. */
  stateSupport(option: PlaceOption, own: readonly Shares[]): number {
    let weight = this.states.get(option.state) ?? 0
    if (weight === 0) return 0
    for (const { options, shares } of own)
      for (let index = 0; index < options.length; index++)
        if (options[index]?.state === option.state) weight -= counted(shares[index])
    return Math.max(0, weight)
  }

  /** Weight of what lies near the option, without what the name itself brought. */
  nearSupport(option: PlaceOption, own: readonly Shares[]): number {
    if (!option.location) return 0
    const cell = cellOf(option.location)
    let weight = 0
    for (const step of steps) {
      const there = this.cells.get(cell + step)
      if (there !== undefined) weight += step === 0 ? there : BESIDE * there
    }
    if (weight === 0) return 0
    for (const { options, shares } of own)
      for (let index = 0; index < options.length; index++) {
        const share = counted(shares[index])
        const location = options[index]?.location
        if (share > 0 && location) weight -= nearness(cellOf(location) - cell) * share
      }
    return Math.max(0, weight)
  }
}

/** Readings with less than this are left out. */
const LEAST_SHARE = 0.01
const counted = (share: number | undefined): number => (share !== undefined && share >= LEAST_SHARE ? share : 0)

function nearness(step: number): number {
  if (step === 0) return SAME
  const off = Math.abs(step)
  return off === 1 || (off >= LONGITUDES - 1 && off <= LONGITUDES + 1) ? BESIDE : 0
}
