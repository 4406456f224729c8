/** Finds the subject of a cue: where it stands depends on the cue's frame, and what stands there may stand for another. */
import type { Clause } from '../grammar/clause.ts'
import { startsFiniteGroup } from '../grammar/finite-group.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import type { Match } from '../matches.ts'
import type { CueRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { byFrame } from './by-frame.ts'
import { addresseeOfLetter } from './coreference/addressee-of-letter.ts'
import { isClassOfMany } from './coreference/classes.ts'
import { namedLater } from './coreference/named-later.ts'
import type { ClauseSite, CueSite } from './cue-site.ts'
import { type Judged, nobody } from './judged.ts'
import { withCompanions } from './positions/along-with.ts'
import { cleftSubject, saidOfStandIn } from './positions/cleft.ts'
import { listedOn, saidOf } from './positions/elsewhere.ts'
import { doerBehindIt } from './positions/expletive.ts'
import { listBehind } from './positions/members.ts'
import { oneOfThese, throughRelative } from './positions/relative-of-judged.ts'
import { isThatSaid, whatWasDone } from './positions/what-was-done.ts'
import { readJudged } from './read-judged.ts'
import type { Subject } from './subject.ts'

/** Reads who the cue judges. */
export function findJudged(site: CueSite): Judged {
  const { view, cue, clause, context } = site
  const told = doerBehindIt(site)
  if (told) return told
  const read = isThatSaid(site) ? nobody : withCompanions(view, cue.to, ofCopula(site, byFrame(site)))
  const found = read.subject.kind === 'government' ? read : (throughRelative(site) ?? oneOfThese(site, read) ?? read)
  if (isExpletive(view, cue, found.phrase)) return { ...found, subject: { kind: 'generic' } }
  const { subject, phrase } = found
  const addressed = phrase === null ? null : addresseeOfLetter(view, cue, phrase, subject, context)
  if (addressed) return { ...found, subject: addressed }
  const later = phrase === null ? null : namedLater(view, cue, phrase, clause, context)
  if (later) return { ...found, subject: later }
  const done = subject.kind === 'unknown' ? whatWasDone(site) : null
  if (done) return { ...found, subject: done }
  // "Among the counties that do not meet it are Lea and Eddy": the sentence itself says which.
  const classed = phrase !== null && isClassOfMany(view.words[phrase.head] as string)
  const open =
    subject.kind === 'generic' ||
    (classed && (subject.kind === 'unknown' || (subject.kind === 'government' && subject.ids.length !== 1)))
  const only =
    phrase !== null &&
    isOnlyOne(view, phrase) &&
    (subject.kind === 'unknown' || (subject.kind === 'government' && subject.ids.length === 0))
  const headed = phrase === null && subject.kind === 'unknown' && headsList(view, cue.to)
  const named = (open && !namesIn(view, phrase)) || only || headed ? listBehind(view, cue.to) : null
  if (named) return { ...named, phrase }
  const listed = open && phrase !== null ? listedOn(view, phrase, clause, context) : null
  if (listed && listed.subject.kind === 'government') return listed
  const unclear =
    subject.kind === 'generic' ||
    subject.kind === 'unknown' ||
    (subject.kind === 'government' && subject.ids.length === 0)
  const where = (subject.kind === 'generic' ? placeBefore(view, clause) : null) ?? (unclear ? saidOf(view, cue) : null)
  return where === null ? found : { ...found, subject: where }
}

/** "The only county that meets it is Sonoma County" */
const isOnlyOne = (view: SentenceView, { from }: NounPhrase): boolean =>
  /^(?:the (?:only|one|first|last|lone|sole|other|second|latest) |one (?:city|county|state|town|district) )/.test(
    `${view.words.slice(from, from + 2).join(' ')} `,
  )

/** "Listed as out of compliance by the board: Merced and Lodi.": no verb of its own, and behind the colon a name. */
function headsList(view: SentenceView, to: number): boolean {
  const colon = view.words.indexOf(':', to)
  if (colon < 0 || colon > to + 14) return false
  const name = view.words.slice(colon + 1, colon + 4).join(' ')
  const at = /^the (?:city|town|village|county) of/.test(name) ? colon + 4 : colon + 1
  if (!view.places.some(({ mention }) => mention.start === view.starts[at])) return false
  for (let i = 1; i < colon; i++) if (startsFiniteGroup(view, i, 0)) return false
  return true
}

/** "It is Aurora that breaks the law", "HUD is the one breaking the law": the subject beside a form of "be". */
function ofCopula(site: ClauseSite, judged: Judged): Judged {
  const { view, clause, context } = site
  if (judged.phrase === null) return judged
  const standsFor = saidOfStandIn(view, judged.phrase)
  if (standsFor) return readJudged(view, standsFor, context)
  return cleftSubject(view, clause, context) ?? judged
}

/** "It is unconstitutional to try him": the it stands for nobody. */
function isExpletive(view: SentenceView, cue: Match<CueRule>, phrase: Judged['phrase']): boolean {
  return (
    cue.row.frame === 'predicate' &&
    phrase !== null &&
    phrase.to - phrase.from === 1 &&
    /^it/.test(view.words[phrase.from] as string) &&
    /^(?:to|for|that)$/.test(view.words[cue.to] ?? '')
  )
}

/** "in Kentucky, where a county clerk violated": somebody of a class, of the place before. */
function placeBefore(view: SentenceView, clause: Clause): Subject | null {
  if (clause.opener !== 'where') return null
  const start = view.starts[clause.from] as number
  const place = view.places.findLast(({ mention, entity }) => mention.end <= start && entity.kind !== 'country')
  if (!place || start - place.mention.end > 3) return null
  const { start: from, end } = place.mention
  return { kind: 'government', ids: [place.entity.id], via: null, by: 'setting', start: from, end }
}

function namesIn(view: SentenceView, phrase: Judged['phrase']): boolean {
  return (
    phrase !== null &&
    view.places.some(
      ({ mention }) =>
        mention.start >= (view.starts[phrase.from] as number) && mention.end <= (view.ends[phrase.to - 1] as number),
    )
  )
}
