/** "Q: Does it comply? A: It does not.", "RUIZ: We obey the order.": whose turn it is in a talk that is printed with labels. */
import type { Article, Official, Sentence, Span } from '../../types.ts'
import { countBefore } from '../sentence-view.ts'
import type { SourceContext, Speaker } from './speaker.ts'
import { ofOfficial, unnamed } from './speaker-kinds.ts'
import { BOLD, COLON, NAME } from './turn-label.ts'

/** From its label on. */
export interface Turn extends Span {
  /** Where its words begin, behind the label. */
  readonly words: number
  /** Does somebody answer here, and not ask? */
  readonly answers: boolean
  readonly speaker: Speaker
}

/** The turn that an offset lies in; null outside a talk. */
export function turnAt(offset: number, context: SourceContext): Turn | null {
  const turns = turnsOf(context)
  const turn = turns[countBefore(turns, ({ start }) => ({ start }), offset + 1) - 1]
  return turn && offset < turn.end ? turn : null
}

const known = new WeakMap<SourceContext['mentions'], readonly Turn[]>()

function turnsOf(context: SourceContext): readonly Turn[] {
  const before = known.get(context.mentions)
  if (before) return before
  const turns = readTurns(context)
  known.set(context.mentions, turns)
  return turns
}

/** A label opens a line; "Q:" and "A:" may stand behind a sentence too. */
const labels = new RegExp(
  String.raw`(?:^[ \t]*${BOLD}|(?<=[.?!]["']? )(?=[QA]:))(?:([QA])(?:[:.]${BOLD}|(?:\*\*|__)[:.])|(${NAME})${COLON})(?=[ \t]+\S|[ \t]*\n)`,
  'gm',
)

/** What kind of text follows, who made the picture, whom a letter greets: nobody's turn. */
const noSpeaker =
  /^(?:Dear|To|From|By|Attn|Re) |^(?:.* )?(?:interview|transcript|notes?|updated?|corrections?|clarification|background|results?|line|findings?|photos?|video|caption|credit|source|sources|summary|related|more|read|watch|editor|headline|date|location|where|when|what|why|who|how|example|violation|status|issue|verdict|analysis|context|conclusion|statement|deadline|bottom|section|law|act|order)$/i
const askers =
  /^(?:the )?(?:q|question|reporter|interviewer|moderator|host|anchor|journalist|editor|caller|audience|audience member|press)$/i
const answerers = /^(?:a|answer)$/i

interface Label {
  readonly start: number
  readonly words: number
  readonly name: string
}

/** More are a list or a table; each turn and each speaker costs a look at the whole text. */
const MOST_TURNS = 2000
const MOST_SPEAKERS = 40

function readTurns(context: SourceContext): readonly Turn[] {
  const { folded } = context.article
  const found: Label[] = [...folded.matchAll(labels)].map((match) => ({
    start: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0),
    words: match.index + match[0].length,
    name: match[1] ?? (match[2] as string),
  }))
  const spoken = found.filter(({ name }) => !noSpeaker.test(name))
  if (spoken.length < 2 || spoken.length > MOST_TURNS || new Set(spoken.map(({ name }) => name)).size > MOST_SPEAKERS)
    return []
  const speakers = new Map<string, Omit<Turn, keyof Span | 'words'> | null>()
  // Somebody answers only where somebody has asked.
  const asked = spoken.some(({ name }) => askers.test(name))
  const times = new Map<string, number>()
  for (const { name } of spoken) times.set(name, (times.get(name) ?? 0) + 1)
  const turns: Turn[] = []
  for (const [i, { start, words, name }] of found.entries()) {
    let who = speakers.get(name)
    if (who === undefined) {
      const end = (spoken.find((label) => askers.test(label.name)) ?? (spoken[0] as Label)).start
      const lead = { start: Math.max(0, end - LEAD), end }
      who = noSpeaker.test(name)
        ? null
        : speakerOf({ start, words, name }, asked, (times.get(name) ?? 0) > 1, lead, context)
      speakers.set(name, who)
    }
    if (who)
      turns.push({ start, words, end: endOfTurn(words, found[i + 1]?.start ?? folded.length, context.article), ...who })
  }
  return turns
}

/** "I", "our": whoever was speaking goes on in the next paragraph; a report of it has neither, but quotes. */
const goesOn = /^[^"]*\b(?:I|[Ww]e|[Oo]ur|us|my)\b[^"]*$/

/** Where a turn ends: with its paragraph, or with the last of those behind it in which somebody speaks of himself. */
function endOfTurn(words: number, next: number, { folded, sentences }: Article): number {
  let i = sentences.findIndex(({ end }) => end > words)
  let end = words
  while (i >= 0 && i < sentences.length) {
    const { block } = sentences[i] as Sentence
    const first = i
    while (sentences[i]?.block === block) i++
    const to = (sentences[i - 1] as Sentence).end
    if (end > words && !goesOn.test(folded.slice((sentences[first] as Sentence).start, to))) break
    if ((sentences[first] as Sentence).start >= next) break
    end = Math.min(to, next)
    if (end === next) break
  }
  return end
}

function speakerOf(
  { start, words, name }: Label,
  asked: boolean,
  repeated: boolean,
  lead: Span,
  context: SourceContext,
): Omit<Turn, keyof Span | 'words'> | null {
  const span = { start, end: words }
  if (askers.test(name)) return { answers: false, speaker: unnamed(null, null, null, span) }
  if (answerers.test(name)) {
    const speaker = asked ? introduced(lead, span, context) : null
    return speaker && { answers: true, speaker }
  }
  // "Jackson: The city broke the act.": a town of a list.
  if (context.mentions.places.some(({ mention }) => start <= mention.start && mention.end <= words)) return null
  const official = officialOf(name, context)
  if (official) return { answers: true, speaker: ofOfficial(official, official.name, span, null) }
  const full = repeated ? fullName(name, context) : null
  return full ? { answers: true, speaker: unnamed(full, null, null, span) } : null
}

const lastWord = (name: string): string => (name.split(' ').at(-1) as string).toLowerCase()

/** "RUIZ", "Mayor Ruiz", "Ana Ruiz": the one office-holder of that surname. */
function officialOf(label: string, { mentions }: SourceContext): Official | null {
  const same = new Set(
    mentions.officials.map(({ entity }) => entity).filter(({ name }) => lastWord(name) === lastWord(label)),
  )
  const [official] = same
  return official && same.size === 1 ? official : null
}

/** "TAPPER": somebody of whom the article tells the first name. */
function fullName(label: string, { article }: SourceContext): string | null {
  const surname = label.split(' ').at(-1) as string
  const written = surname[0] + surname.slice(1).toLowerCase()
  const at = new RegExp(`\\b[A-Z][a-z]+ (?:[A-Z]\\. )?${written.replace(/[^\w]/g, '\\$&')}\\b`).exec(article.folded)
  return at?.[0] ?? null
}

const spokeWith =
  /\b(?:with|interviewed|interviews|asked|questioned|[Ii]nterview:|Q&A:)(?: (?:[a-z]+|[A-Z][\w.'-]*),?){0,12}?\s+((?:[A-Z][a-z]+|[A-Z]\.) (?:[A-Z]\. )?[A-Z][A-Za-z'-]+)/

/** Who answers: the one office-holder named before the first question, or whoever was spoken with; the article itself if nobody is. */
function introduced(lead: Span, span: Span, { article, mentions }: SourceContext): Speaker | null {
  const named = new Set(
    mentions.officials
      .filter(({ mention }) => lead.start <= mention.start && mention.end <= lead.end)
      .map(({ entity }) => entity),
  )
  const [only] = named
  if (only && named.size === 1) return ofOfficial(only, only.name, span, null)
  const name = spokeWith.exec(article.folded.slice(lead.start, lead.end))?.[1] ?? null
  if (name === null) return null
  const official = [...named].find((entity) => entity.name === name)
  return official ? ofOfficial(official, official.name, span, null) : unnamed(name, null, null, span)
}

/** How far before the first question the one who answers is introduced. */
const LEAD = 3000
