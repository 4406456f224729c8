/** Asks cheaply whether a pattern that is rarely met can match a whole article at all. */
import { type AnchorScan, compileAnchors } from './anchors.ts'
import { requiredLiterals } from './required-literals.ts'

const scans = new WeakMap<RegExp, AnchorScan>()

/**
 * False: the text holds none of the literals that the pattern asks for, so it does not match. The scan is compiled at the first
 * call; it is worth it for patterns with long words that stand in few articles.
 *
 * @example mayMatch(/\b(?:Justice|Treasury) Department\b/g, 'the city council') // false
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let scan = scans.get(pattern)
  if (scan === undefined) {
    scan = compileAnchors([requiredLiterals(pattern) ?? []], { ignoreCase: pattern.ignoreCase })
    scans.set(pattern, scan)
  }
  return scan(text).length > 0
}
