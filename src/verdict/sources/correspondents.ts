/** Who "we", "I" and "you" are where nobody is quoted: the parties of a letter, the author of a statement. */
import type { Official, Span } from '../../types.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial, unnamed } from './speaker-kinds.ts'

/**
 * The speaker behind a first or second person: the office-holder greeted, or whoever signed or leads the article; without a
 * name where there is none. "We" and "I" give way to a speaker named around them.
 */
export function correspondentOf(word: string, span: Span, context: SourceContext): Speaker {
  const official = word === 'you' ? addresseeOf(span.start, context) : authorOf(context)
  return official
    ? { ...ofOfficial(official, official.name, span, null), repeats: word !== 'you' }
    : unnamed(null, null, null, span, word !== 'you')
}

/** "Dear Administrator Roe:", "Dear Dr. Roe,": the office-holder greeted last. */
function addresseeOf(offset: number, { article, mentions }: SourceContext): Official | null {
  const greetings = [...article.folded.slice(0, offset).matchAll(/\bDear ([^:,\n]{2,60})[:,]/g)]
  const greeted = greetings.at(-1)
  if (!greeted) return null
  const end = greeted.index + greeted[0].length
  const named = mentions.officials.find(({ mention }) => mention.start >= greeted.index && mention.end <= end)
  if (named) return named.entity
  const surname = (greeted[1] as string).trim().split(' ').at(-1)
  return mentions.officials.find(({ entity }) => entity.name.endsWith(` ${surname}`))?.entity ?? null
}

/** Whoever signed; else the first office-holder of the headline and the lead. */
function authorOf({ article, mentions }: SourceContext): Official | null {
  const signed = /\b(?:Sincerely|Respectfully|Yours truly|Very truly yours)\b[\s\S]{0,160}/.exec(article.folded)
  const from = signed?.index ?? 0
  const to = signed ? signed.index + signed[0].length : (article.sentences[1]?.end ?? article.text.length)
  return mentions.officials.find(({ mention }) => mention.start >= from && mention.end <= to)?.entity ?? null
}
