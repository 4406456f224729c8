/** "the mayor", "the Sparks mayor", "a federal judge": the one office-holder of that title whom the article names. */
import { unitedStates } from '../../rules/place/federal.ts'
import type { Official, Span } from '../../types.ts'
import type { OfficialLink, SentenceView } from '../sentence-view.ts'
import { countBefore, within } from '../sentence-view.ts'
import type { SourceContext } from './speaker.ts'

/** Roles in lower case, as they stand behind "the", and the titles of those who have them. */
const roles: readonly (readonly [role: RegExp, title: RegExp])[] = [
  [/\bjudge$/, /\b(?:judge|justice|magistrate)\b/],
  [/\bmayor$/, /\bmayor\b/],
  [/\bgovernor$/, /\bgov(?:ernor)?\b/],
  [/\bsheriff$/, /\bsheriff\b/],
  [/\bsuperintendent$/, /\bsuperintendent\b/],
  [/\battorney general$/, /\battorney general\b/],
  [/\binspector general$/, /\binspector general\b/],
  [/\bsecretary of state$/, /\bsecretary of state\b/],
  [/\bauditor(?: general)?$/, /\bauditor\b/],
  [/\btreasurer$/, /\btreasurer\b/],
  [/\b(?:comptroller|controller)$/, /\b(?:comptroller|controller)\b/],
  [/\bcity manager$/, /\bcity manager\b/],
  [/\bcity attorney$/, /\bcity attorney\b/],
  [/\bmonitor$/, /\bmonitor\b/],
]

/** How many sentences behind "a federal judge" the name may stand. */
const AHEAD = 3

/** The office-holder whom a phrase of a role alone stands for; null if it is nobody, or more than one. */
export function roleHolder(
  view: SentenceView,
  span: Span,
  place: string | null,
  context: SourceContext,
): Official | null {
  const text = context.article.folded.slice(span.start, span.end).toLowerCase()
  if (text.length > 48) return null
  const opening = /^(the|that|an?) (?:[a-z.'-]+ ){0,4}[a-z]+$/.exec(text)
  const title = roles.find(([role]) => role.test(text))?.[1]
  if (!opening || !title) return null
  const holders = holdersOf(title, context)
  const isFederal = text.includes(' federal ')
  const isOfState = text.includes(' state ')
  // A county judge of Texas is no federal judge, and hardly ever "the judge".
  const ofCounty = text.includes(' county ')
  const fits = ({ entity }: OfficialLink) =>
    (place === null ||
      entity.jurisdiction === null ||
      entity.jurisdiction === place ||
      // "the Indiana sheriff": of a county there
      entity.jurisdiction.startsWith(`${place}/`)) &&
    (!isFederal || entity.jurisdiction === null || entity.jurisdiction === unitedStates) &&
    (!isOfState || entity.jurisdiction !== unitedStates) &&
    (ofCounty || !entity.titles.some((it) => /\bcounty judge\b/i.test(it.text)))
  if (/^an?$/.test(opening[1] as string)) {
    const last = context.article.sentences[Math.min(context.article.sentences.length - 1, view.index + AHEAD)] as Span
    return onlyOne(within(holders, ({ mention }) => mention, { start: span.end, end: last.end }).filter(fits))
  }
  const end = countBefore(holders, ({ mention }) => mention, span.start)
  const before = holders.slice(Math.max(0, end - MOST), end).filter(fits)
  const near = (context.article.sentences[Math.max(0, view.index - 2)] as Span).start
  return onlyOne(before) ?? onlyOne(before.filter(({ mention }) => mention.start >= near))
}

/** How many mentions of holders of such a title are looked at: all, but in texts of a book's length. */
const MOST = 300

type Holders = Map<RegExp, readonly OfficialLink[]>
const known = new WeakMap<SourceContext['mentions'], Holders>()

/** Mentions of whoever has such a title, found once for an article; sorted. */
function holdersOf(title: RegExp, { mentions }: SourceContext): readonly OfficialLink[] {
  const found: Holders = known.get(mentions) ?? new Map()
  known.set(mentions, found)
  const before = found.get(title)
  if (before) return before
  const holders = mentions.officials.filter(({ entity }) =>
    entity.titles.some(({ text }) => title.test(text.toLowerCase())),
  )
  found.set(title, holders)
  return holders
}

const onlyOne = (links: readonly OfficialLink[]): Official | null =>
  links.length > 0 && links.every(({ entity }) => entity === links[0]?.entity) ? (links[0]?.entity ?? null) : null
