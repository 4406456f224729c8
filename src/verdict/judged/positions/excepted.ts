/** "Every city but Tacoma obeyed", "All of them complied except Elko County": of whoever is taken out the opposite is said. */
import type { Span } from '../../../types.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { within } from '../../sentence-view.ts'

/** Ids of those taken out, the words that do so, and whether the others are said to do it or none of them. */
export interface Excepted extends Span {
  readonly ids: readonly string[]
  readonly ofNone: boolean
}

const all = /\b(?:all|every|each|everyone|everybody)\b/i
const none = /\b(?:no|none|nobody|no one|not one|neither|any)\b/i
const takesOut =
  /\b(?:except(?: for)?|excepting|excluding|other than|besides|apart from|aside from|save(?: for)?|with the (?:sole |lone |only |single )?exceptions? of|but)(?= (?:the (?:city|town|village|county|borough) of |the )?[A-Z])/g

/** Reads the exception inside a subject (offsets) or behind the words of the law; null if there is none. */
export function readExcepted(view: SentenceView, subject: Span, behind: number): Excepted | null {
  const quantified = view.text.slice(subject.start - view.start, subject.end - view.start)
  const ofAll = all.exec(quantified)
  const ofNone = none.exec(quantified)
  if (!ofAll && !ofNone) return null
  const first = subject.start + Math.min(ofAll?.index ?? Infinity, ofNone?.index ?? Infinity)
  takesOut.lastIndex = first - view.start
  for (let found = takesOut.exec(view.text); found !== null; found = takesOut.exec(view.text)) {
    const start = view.start + found.index
    const inside = start < subject.end
    if (!inside && (start < behind || start - behind > 12 || found[0] === 'but')) continue
    const from = start + found[0].length
    const end = inside ? subject.end : endOfList(view, from)
    const ids = within(view.places, ({ mention }) => mention, { start: from, end })
      .filter(({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country')
      .map(({ entity }) => entity.id)
    if (ids.length > 0) return { ids: [...new Set(ids)], ofNone: ofAll === null, start, end: from }
  }
  return null
}

/** Up to the end of the clause, over the commas of a list of names. */
function endOfList(view: SentenceView, from: number): number {
  const text = view.text.slice(from - view.start)
  const stop =
    /,(?! (?:(?:and|the) )?[A-Z])|, (?:the )?[^,]{1,60} (?:said|says|found|ruled|wrote|reported)\b|[;:.](?:\s|$)/.exec(
      text,
    )
  return stop ? from + stop.index : view.end
}
