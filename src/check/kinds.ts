/** The kinds of fact that are checked, in the order in which they are reported. */
import type { Kind } from './expected.generated.ts'

export const kinds: readonly Kind[] = ['verdicts', 'citations', 'officials', 'jurisdictions', 'dates']

/** Something for each kind. */
export const forEachKind = <T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  verdicts: make('verdicts'),
  citations: make('citations'),
  officials: make('officials'),
  jurisdictions: make('jurisdictions'),
  dates: make('dates'),
})
