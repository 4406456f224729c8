/** Items in packs: to be read together, or so that threads need not be spoken to for each. */

/** When a pack is full. */
interface PackLimits {
  readonly items: number
  /** In the unit of `sizeOf`; an item that is larger is a pack of its own. */
  readonly size: number
}

interface PatientLimits extends PackLimits {
  /** Milliseconds that the first of a pack waits for others; then they go without those. */
  readonly patience: number
}

/** Articles that are read together, `size` in characters: more hardly gains time. */
export const together: PackLimits = { items: 64, size: 200_000 }

/** Nobody notices it who waits for a line. */
export const PATIENCE = 10

const GROWTH = 4

/** Fills one pack after the other. The first holds one item, each next one up to four times as many: who waits for the first result does not wait long. */
class Filling<T> {
  private pack: T[] = []
  private size = 0
  private most = 1

  constructor(
    private readonly sizeOf: (item: T) => number,
    private readonly limits: PackLimits,
  ) {}

  get isEmpty(): boolean {
    return this.pack.length === 0
  }

  /** Puts an item in; what is full before it or with it. */
  *take(item: T): Generator<readonly T[], void> {
    const size = this.sizeOf(item)
    if (this.size + size > this.limits.size) yield* this.rest()
    this.pack.push(item)
    this.size += size
    if (this.pack.length >= this.most || this.size >= this.limits.size) yield* this.rest()
  }

  /** What is there, full or not. */
  *rest(): Generator<readonly T[], void> {
    const { pack } = this
    if (pack.length === 0) return
    this.pack = []
    this.size = 0
    this.most = Math.min(this.limits.items, this.most * GROWTH)
    yield pack
  }
}

/** Packs in the order of the items. Where their source fails, what it gave before comes first. */
export function* packsOf<T>(
  items: Iterable<T>,
  sizeOf: (item: T) => number,
  limits: PackLimits,
): Generator<readonly T[], void, undefined> {
  const filling = new Filling(sizeOf, limits)
  try {
    for (const item of items) yield* filling.take(item)
  } catch (error) {
    yield* filling.rest()
    throw error
  }
  yield* filling.rest()
}

/** The same of a source that may be slow, which makes small packs. Reads no further than it is asked to, but for one item. */
export async function* packItems<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  { patience, ...limits }: PatientLimits,
): AsyncGenerator<readonly T[], void, undefined> {
  const source = items[Symbol.asyncIterator]()
  const filling = new Filling(sizeOf, limits)
  let timer: NodeJS.Timeout | undefined
  let late: Promise<'late'> | null = null
  try {
    for (let coming = source.next(); ; ) {
      if (filling.isEmpty) {
        clearTimeout(timer)
        late = null
      }
      const next: IteratorResult<T> | 'late' = await (late ? Promise.race([coming, late]) : coming)
      if (next === 'late') {
        yield* filling.rest()
        continue
      }
      if (next.done) break
      yield* filling.take(next.value)
      coming = source.next()
      late ??= new Promise((resolve) => {
        timer = setTimeout(resolve, patience, 'late')
      })
    }
    yield* filling.rest()
  } catch (error) {
    yield* filling.rest()
    throw error
  } finally {
    clearTimeout(timer)
    // Not waited for: who stops early need not see the next line of a slow pipe.
    source.return?.().catch(() => {})
  }
}
