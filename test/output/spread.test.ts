/** Dots on the map: none hides another, and none moves without need. */
import { expect, it } from 'vitest'
import { type Dot, spread } from '../../src/output/html/spread.ts'

const distance = (a: Dot | undefined, b: Dot | undefined): number =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))

it('leaves dots that do not touch where they are', () => {
  const apart = [
    { x: 0, y: 0, radius: 5 },
    { x: 10, y: 0, radius: 5 },
  ]
  expect(spread(apart)).toEqual(apart)
})

it('moves a dot off the one before it, and no further than it must', () => {
  const [city, county] = spread([
    { x: 50, y: 50, radius: 9 },
    { x: 51, y: 50, radius: 9 },
  ])
  expect(city).toEqual({ x: 50, y: 50, radius: 9 })
  expect(distance(city, county)).toBeGreaterThanOrEqual(18)
  expect(distance(city, county)).toBeLessThan(23)
})

it('keeps twenty dots of one place apart', () => {
  const dots = spread(Array.from({ length: 20 }, () => ({ x: 0, y: 0, radius: 3 })))
  for (const [index, dot] of dots.entries())
    for (const other of dots.slice(index + 1)) expect(distance(dot, other)).toBeGreaterThanOrEqual(6)
})

it('gives up where all is full', () => {
  const dots = spread(Array.from({ length: 300 }, () => ({ x: 0, y: 0, radius: 16 })))
  expect(dots).toHaveLength(300)
  expect(dots.at(-1)).toEqual({ x: 0, y: 0, radius: 16 })
})
