/**
 * Sentences marked by hand: `[ ]` around the words that a step is to find, `^` where it starts to look. "[Mesa] ^obeys the
 * law": looking left from the verb, the subject.
 */
export interface Marked {
  /** Without the marks. */
  readonly text: string
  /** Offset of `^` in the text; -1 if there is none. */
  readonly caret: number
  /** The words inside the first brackets; null if there are none. */
  readonly inside: string | null
}

export function readMarked(marked: string): Marked {
  return {
    text: marked.replace(/[[\]^]/g, ''),
    caret: (/^[^^]*(?=\^)/.exec(marked)?.[0].replace(/[[\]]/g, '').length ?? 0) - (marked.includes('^') ? 0 : 1),
    inside: /\[([^\]]*)\]/.exec(marked)?.[1]?.replace('^', '') ?? null,
  }
}
