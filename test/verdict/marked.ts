/**
 * Sentences marked by hand: `[ ]` around the words that a step is to find, `^` where it starts to look. "[Mesa] ^obeys the
 * law": looking left from the verb, the subject.
 */
export interface Marked {
  /** Without the marks. */
  readonly text: string
  /** Offset of `^` in the text. */
  readonly caret: number
  /** The words inside the first brackets; null if there are none. */
  readonly inside: string | null
}

const plain = (marked: string): string => marked.replace(/[[\]^]/g, '')

/** Reads the marks; throws if there is no `^`. */
export function readMarked(marked: string): Marked {
  const [before, behind] = marked.split('^')
  if (before === undefined || behind === undefined) throw new Error(`No ^ in: ${marked}`)
  const inside = /\[([^\]]*)\]/.exec(marked)?.[1]
  return { text: plain(marked), caret: plain(before).length, inside: inside === undefined ? null : plain(inside) }
}
