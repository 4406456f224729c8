/** Texts in packs, so that threads need not be spoken to for each. */

/** When a pack is full. */
export interface PackLimits {
  readonly items: number
  /** In the unit of `sizeOf`. */
  readonly size: number
  /** Milliseconds that the first of a pack waits for others; then they go without those. */
  readonly patience: number
}

/** Packs in the order of the items; a slow source makes small ones. Reads no further than it is asked to, but for one item. */
export async function* packItems<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  limits: PackLimits,
): AsyncGenerator<readonly T[]> {
  const source = items[Symbol.asyncIterator]()
  let coming: Promise<IteratorResult<T>> | null = null
  for (let more = true; more; ) {
    const pack: T[] = []
    let size = 0
    let timer: NodeJS.Timeout | undefined
    let late: Promise<'late'> | null = null
    while (pack.length < limits.items && size < limits.size) {
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
}

/** Items that are asked for ahead, and the word that one is done with. */
export interface BoundItems<T> {
  readonly items: AsyncGenerator<T>
  readonly done: (item: T) => void
}

/** The same items, the next one not before those that are not done with are within `most` in size; one alone may be larger. */
export function boundAhead<T>(source: AsyncIterable<T>, sizeOf: (item: T) => number, most: number): BoundItems<T> {
  let ahead = 0
  let wake = () => {}
  async function* bound(): AsyncGenerator<T> {
    for await (const item of source) {
      ahead += sizeOf(item)
      yield item
      while (ahead > most) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  }
  return {
    items: bound(),
    done: (item) => {
      ahead -= sizeOf(item)
      wake()
    },
  }
}
