import { literalOf, standsAt } from '../src/rules/literal.ts'

/** Offsets at which a literal, as it is written down, stands in a text. */
export function placesOfLiteral(written: string, text: string): readonly number[] {
  const literal = literalOf(written)
  const places: number[] = []
  for (let at = text.indexOf(literal.text); at >= 0; at = text.indexOf(literal.text, at + 1))
    if (standsAt(literal, text, at)) places.push(at)
  return places
}
