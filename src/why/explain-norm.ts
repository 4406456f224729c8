/** Which law is meant, and how that was found. */
import { excerpt } from '../output/printable.ts'
import type { CueAccount } from '../verdict/reading.ts'
import type { ExplainedNorm } from './explanation.ts'
import type { Scribe } from './scribe.ts'

export function explainNorm({ norm: own, cue, verdicts }: CueAccount, scribe: Scribe): ExplainedNorm {
  // The duty that a deed is set against may be told in another sentence.
  const norm = own ?? cue.duty?.norm ?? null
  if (norm === null) {
    const named = verdicts[0]?.norm?.text
    const how = named
      ? `the cue itself says which: the ${named}`
      : cue.row.object === 'any'
        ? 'no words name one; the cue speaks of law by itself'
        : 'no words name one'
    return { words: null, citation: null, normalized: null, how }
  }
  const row = scribe.record.citations.find(({ id }) => id === norm.citation)
  const words = scribe.wordsAt(norm)
  const shown = scribe.quoted(norm)
  if (!row)
    return {
      words,
      citation: norm.citation,
      normalized: null,
      how: `${shown} is what is obeyed or broken; the words cite no law by its name or number`,
    }
  const { normalized } = row
  const within = row.mentions.find(({ start, end }) => start < words.end && end > words.start)
  if (within) return { words, citation: row.id, normalized, how: `${shown} cites ${normalized}` }
  const earlier = row.mentions.findLast(({ start }) => start < words.start) ?? row.mentions[0]
  const where = earlier ? `, cited as "${excerpt(earlier.text)}" (line ${earlier.line}, column ${earlier.column})` : ''
  return { words, citation: row.id, normalized, how: `${shown} stands for ${normalized}${where}` }
}
