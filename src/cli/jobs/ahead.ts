/** Inputs read before their turn, and no more of them than fit. */

/** Items that are asked for ahead, and the word that one is done with. */
interface BoundItems<T> {
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
