/** Who "we", "I" and "you" are where nobody is quoted: the parties of a letter, the author of a statement. */
import type { Official, Span } from '../../types.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial, unnamed } from './speaker-kinds.ts'

/**
 * The speaker behind a first or second person: the office-holder greeted, or whoever signed or leads the article; without a
 * name where there is none. "We" and "I" give way to a speaker named around them.
 */
export function correspondentOf(word: string, span: Span, context: SourceContext): Speaker {
  const official = word === 'you' ? addresseeOf(span.start, context) : correspondentsIn(context).author
  return official
    ? { ...ofOfficial(official, official.name, span, null), repeats: word !== 'you' }
    : unnamed(null, null, null, span, word !== 'you')
}

interface Greeting extends Span {
  readonly name: string
}

/** What an article holds of it: looked up once, however many of its verdicts ask. */
interface Correspondents {
  readonly greetings: readonly Greeting[]
  readonly greeted: Map<Greeting, Official | null>
  readonly author: Official | null
}

const known = new WeakMap<SourceContext['mentions'], Correspondents>()

function correspondentsIn(context: SourceContext): Correspondents {
  const before = known.get(context.mentions)
  if (before) return before
  const greetings = [...context.article.folded.matchAll(/\bDear ([^:,\n]{2,60})[:,]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[1] as string).trim(),
  }))
  const found: Correspondents = { greetings, greeted: new Map(), author: authorOf(context) }
  known.set(context.mentions, found)
  return found
}

/** "Dear Administrator Roe:", "Dear Dr. Roe,": the office-holder greeted last. */
function addresseeOf(offset: number, context: SourceContext): Official | null {
  const { greetings, greeted } = correspondentsIn(context)
  const last = greetings[countUntil(greetings, offset) - 1]
  if (!last) return null
  const before = greeted.get(last)
  if (before !== undefined) return before
  const { officials } = context.mentions
  const surname = last.name.split(' ').at(-1)
  const official =
    officials.find(({ mention }) => mention.start >= last.start && mention.end <= last.end)?.entity ??
    officials.find(({ entity }) => entity.name.endsWith(` ${surname}`))?.entity ??
    null
  greeted.set(last, official)
  return official
}

/** How many of them end before an offset. */
function countUntil(greetings: readonly Greeting[], offset: number): number {
  let low = 0
  let high = greetings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((greetings[middle] as Greeting).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whoever signed; else the first office-holder of the headline and the lead. */
function authorOf({ article, mentions }: SourceContext): Official | null {
  const signed = /\b(?:Sincerely|Respectfully|Yours truly|Very truly yours)\b[\s\S]{0,160}/.exec(article.folded)
  const from = signed?.index ?? 0
  const to = signed ? signed.index + signed[0].length : (article.sentences[1]?.end ?? article.text.length)
  return mentions.officials.find(({ mention }) => mention.start >= from && mention.end <= to)?.entity ?? null
}
