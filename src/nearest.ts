/** Names that somebody who mistyped one may have meant. */

/**
 * At most three names, the likeliest first: a letter away, holding the word, few letters away, or beginning alike. Empty: nothing
 * is near.
 */
export function nearest(word: string, names: readonly string[]): readonly string[] {
  const allowed = Math.max(1, Math.floor(word.length / 3))
  const [stem] = /^\w{3,20}[-.]/.exec(word) ?? []
  return names
    .map((name) => ({ name, away: distance(word, name), holds: name.includes(word) || word.includes(name) }))
    .filter(({ name, away, holds }) => away <= allowed || holds || (stem !== undefined && name.startsWith(stem)))
    .sort(
      (a, b) =>
        Number(a.away > 1) - Number(b.away > 1) ||
        Number(b.holds) - Number(a.holds) ||
        a.away - b.away ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, 3)
    .map(({ name }) => name)
}

/** Letters to put in, take out, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      rows[i]?.push(
        Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swapped ? at(i - 2, j - 2) + 1 : Number.MAX_SAFE_INTEGER),
      )
    }
  }
  return at(a.length, b.length)
}
