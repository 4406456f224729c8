/** The kinds of finding, in the order in which they are reported. */

/** As the record names them. */
export type Kind = 'verdicts' | 'citations' | 'officials' | 'jurisdictions' | 'dates'

export const kinds: readonly Kind[] = ['verdicts', 'citations', 'officials', 'jurisdictions', 'dates']

/** Something for each kind. */
export const forEachKind = <T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  verdicts: make('verdicts'),
  citations: make('citations'),
  officials: make('officials'),
  jurisdictions: make('jurisdictions'),
  dates: make('dates'),
})
