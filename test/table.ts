/** Tests as a table of texts and what is read in each. */
import { describe, expect, it } from 'vitest'

/** Makes a table for one reader; each row is a test of its own, named by its text. */
export const tableOf =
  <T>(read: (text: string) => T) =>
  (name: string, rows: readonly (readonly [text: string, found: T])[]): void => {
    describe(name, () => {
      it.each(rows)('%s', (text, found) => {
        expect(read(text)).toEqual(found)
      })
    })
  }
