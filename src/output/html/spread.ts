/** Dots moved apart where they would hide one another. */

/** A round dot on a drawing, in the drawing's units. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The angle at which a sunflower sets its seeds: no two tries lie in one line. */
const TURN = Math.PI * (3 - Math.sqrt(5))
/** As far as a dot is moved at most, in steps outwards. */
const TRIES = 400
const STEP = 1.6

/**
 * Where to draw each dot, in the same order: at its own place, or as near to it as no dot before it is touched. Where all is full
 * a dot stays where it is.
 *
 * @example spread([{ x: 0, y: 0, radius: 5 }, { x: 1, y: 0, radius: 5 }]) // the second lies at least 10 from the first
 */
export function spread<D extends Dot>(dots: readonly D[]): readonly D[] {
  const placed: D[] = []
  for (const dot of dots) placed.push(freePlace(dot, placed))
  return placed
}

function freePlace<D extends Dot>(dot: D, placed: readonly D[]): D {
  for (let turn = 0; turn < TRIES; turn++) {
    const away = STEP * Math.sqrt(turn)
    const moved = { ...dot, x: dot.x + away * Math.cos(turn * TURN), y: dot.y + away * Math.sin(turn * TURN) }
    if (placed.every((other) => Math.hypot(moved.x - other.x, moved.y - other.y) >= moved.radius + other.radius))
      return moved
  }
  return dot
}
