/** Items in packs: to be read together, or so that threads need not be spoken to for each. */

/** When a pack is full. */
export interface PackLimits {
  readonly items: number
  /** In the unit of `sizeOf`. */
  readonly size: number
  /** Milliseconds that the first of a pack waits for others; then they go without those. */
  readonly patience: number
}

/** Articles that are read together: more hardly gains time. `size` in characters; such patience nobody notices who waits for a line. */
export const together: PackLimits = { items: 64, size: 200_000, patience: 10 }

/**
 * Packs in the order of the items. The first holds one, each next one up to twice as many, so that who waits for the first result
 * does not wait long; a slow source makes small ones. Reads no further than it is asked to, but for one item.
 */
export async function* packItems<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  limits: PackLimits,
): AsyncGenerator<readonly T[]> {
  const source = items[Symbol.asyncIterator]()
  let coming: Promise<IteratorResult<T>> | null = null
  let timer: NodeJS.Timeout | undefined
  try {
    for (let more = true, most = 1; more; most = Math.min(limits.items, most * 2)) {
      const pack: T[] = []
      let size = 0
      let late: Promise<'late'> | null = null
      while (pack.length < most && size < limits.size) {
        coming ??= source.next()
        const next: IteratorResult<T> | 'late' = late ? await Promise.race([coming, late]) : await coming
        if (next === 'late') break
        coming = null
        if (next.done) {
          more = false
          break
        }
        pack.push(next.value)
        size += sizeOf(next.value)
        late ??= new Promise((resolve) => {
          timer = setTimeout(resolve, limits.patience, 'late')
        })
      }
      clearTimeout(timer)
      if (pack.length > 0) yield pack
    }
  } finally {
    clearTimeout(timer)
    // Not waited for: who stops early need not see the next line of a slow pipe.
    source.return?.().catch(() => {})
  }
}
