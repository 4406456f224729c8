/** "City Hall ignored the order": the house stands for the government that sits in it. */
import { readDefinite } from '../coreference/definites.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

const hall = /^(City|Town|Village|Borough|Township) Hall$/

/** Null: the phrase is no such house. */
export function itsHall(reading: Reading): Subject | null {
  const kind = hall.exec(reading.text)?.[1]?.toLowerCase()
  return kind === undefined ? null : readDefinite({ ...reading, head: kind, first: 'the', text: `the ${kind}` })
}
