/** Who "we", "I" and "you" are where nobody is quoted: the parties of a letter, the author of a statement. */
import type { Official, Span } from '../../types.ts'
import { countBefore } from '../sentence-view.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial, unnamed } from './speaker-kinds.ts'

/**
 * The speaker behind a first or second person: the office-holder greeted, or whoever signed or leads the article; without a
 * name where there is none. "We" and "I" give way to a speaker named around them.
 */
export function correspondentOf(word: string, span: Span, context: SourceContext): Speaker {
  const { author } = correspondentsIn(context)
  if (word === 'you') {
    const { official = null, name = null } = letterAround(span.start, context)?.addressee() ?? {}
    return official
      ? { ...ofOfficial(official, official.name, span, null), repeats: false }
      : unnamed(name, null, null, span)
  }
  if (author) return { ...ofOfficial(author, author.name, span, null), repeats: true }
  return letterWriter(span.start, context) ?? unnamed(null, null, null, span, true)
}

/**
 * Whoever signed the letter that an offset lies in; null outside one. What nobody else is said to say in it, he says.
 *
 * @example "Dear Secretary Roe: Ohio breaks the law. Sincerely, Ann Poe" Ann Poe says it
 */
export function letterWriter(offset: number, context: SourceContext): Speaker | null {
  const letter = letterAround(offset, context)
  return letter !== null && letter.closing !== null && offset <= letter.closing.start ? letter.writer() : null
}

/** From its greeting to the next one or to the end of the article. */
interface Letter {
  readonly start: number
  /** The first closing words behind the greeting. */
  readonly closing: Span | null
  readonly addressee: () => Addressee
  readonly writer: () => Speaker | null
}

/** Neither of both is known where the surname alone was greeted. */
interface Addressee {
  readonly official: Official | null
  readonly name: string | null
}

/** What an article holds of it: looked up once, however many of its verdicts ask. */
interface Correspondents {
  readonly letters: readonly Letter[]
  readonly author: Official | null
}

const known = new WeakMap<SourceContext['mentions'], Correspondents>()

function correspondentsIn(context: SourceContext): Correspondents {
  const before = known.get(context.mentions)
  if (before) return before
  const found: Correspondents = { letters: readLetters(context), author: authorOf(context) }
  known.set(context.mentions, found)
  return found
}

function readLetters(context: SourceContext): readonly Letter[] {
  const { folded } = context.article
  const toEditor = lettersToEditor(context)
  if (!folded.includes('Dear ')) return toEditor
  const closings = [...folded.matchAll(closingWords)].map(spanOf)
  let next = 0
  const letters = [...folded.matchAll(/\bDear ([^:,\n]{2,60})[:,]/g)].map((greeting) => {
    const span = spanOf(greeting)
    while ((closings[next]?.start ?? Number.POSITIVE_INFINITY) < span.start) next++
    const closing = closings[next] ?? null
    return {
      start: span.start,
      closing,
      addressee: once(() => addresseeOf(span, (greeting[1] as string).trim(), context)),
      writer: once(() => closing && signerBehind(closing, context)),
    }
  })
  return [...letters, ...toEditor].sort((a, b) => a.start - b.start)
}

/** "To the editor: The library breaks the act. - Doris Enger, Duluth": signed behind a dash. */
function lettersToEditor(context: SourceContext): readonly Letter[] {
  const { folded } = context.article
  return [...folded.matchAll(/\bTo the [Ee]ditor[:,]/g)].map((greeting) => {
    const signed = signedBehindDash.exec(folded.slice(greeting.index, greeting.index + LETTER))
    const start = greeting.index + (signed?.index ?? 0)
    const closing = signed && { start, end: start + signed[0].length }
    return {
      start: greeting.index,
      closing,
      addressee: () => ({ official: null, name: null }),
      writer: once(() => closing && signerBehind(closing, context)),
    }
  })
}

/** How long such a letter may be. */
const LETTER = 4000

const signedBehindDash = /(?<=[.!?]["']?\s+)[-–—]{1,2} ?(?=[A-Z][A-Za-z'-]+ (?:[A-Z]\. )?[A-Z][A-Za-z'-]+(?:,|\n|$))/

const closingWords =
  /\b(?:Sincerely|Respectfully|Yours truly|Very truly yours|With (?:best|kind) regards|Best regards)\b/g

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** The letter whose greeting is the last before an offset. */
function letterAround(offset: number, context: SourceContext): Letter | null {
  const { letters } = correspondentsIn(context)
  return letters[countBefore(letters, (letter) => letter, offset + 1) - 1] ?? null
}

/** "Dear Administrator Roe:", "Dear Dr. Roe,": an office-holder, or the name above the greeting of somebody of no office that is known. */
function addresseeOf(greeting: Span, greeted: string, { article, mentions: { officials } }: SourceContext): Addressee {
  const surname = greeted.split(' ').at(-1) as string
  const official =
    officials.find(({ mention }) => mention.start >= greeting.start && mention.end <= greeting.end)?.entity ??
    officials.find(({ entity }) => entity.name.endsWith(` ${surname}`))?.entity ??
    null
  if (official || !/^(?:[A-Z][a-z]+\.? ){1,3}[A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+$/.test(greeted)) return { official, name: null }
  const above = article.folded.slice(Math.max(0, greeting.start - ADDRESS), greeting.start)
  const names = above.matchAll(/\b(?:[A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+|[A-Z]\.)(?: [A-Z]\.)? ([A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+)\b/g)
  return { official: null, name: [...names].findLast((name) => name[1] === surname)?.[0] ?? surname }
}

/** How far above a greeting the address may begin. */
const ADDRESS = 600

/** "Sincerely, Ann Poe" */
function signerBehind(closing: Span, context: SourceContext): Speaker | null {
  const official = officialBetween(closing.start, closing.start + SIGNATURE, context)
  if (official) return ofOfficial(official, official.name, closing, null)
  const name =
    /^[\s,]*((?:[A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+|[A-Z]\.)(?: (?:[A-Z][A-Za-zÀ-ɏḀ-ỿ'-]+|[A-Z]\.)){1,3})(?=\s*(?:[,.\n]|$))/.exec(
      context.article.folded.slice(closing.end, closing.end + SIGNATURE),
    )
  return name ? unnamed(name[1] as string, null, null, closing) : null
}

/** How far behind the closing words a name may stand. */
const SIGNATURE = 160

/** Whoever signed; else the first office-holder of the headline and the lead. */
function authorOf(context: SourceContext): Official | null {
  const { article } = context
  const signed = /\b(?:Sincerely|Respectfully|Yours truly|Very truly yours)\b[\s\S]{0,160}/.exec(article.folded)
  const from = signed?.index ?? 0
  const to = signed ? signed.index + signed[0].length : (article.sentences[1]?.end ?? article.text.length)
  return officialBetween(from, to, context)
}

const officialBetween = (from: number, to: number, { mentions }: SourceContext): Official | null =>
  mentions.officials.find(({ mention }) => mention.start >= from && mention.end <= to)?.entity ?? null
