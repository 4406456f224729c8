/** "The state looked into Toledo's jail. Inspectors found no violations of the act": whoever was spoken of just before was looked into. */

import { privateNouns } from '../../lexicon.ts'
import type { Match } from '../../matches.ts'
import type { NormPhrase } from '../../norm.ts'
import type { CueRule } from '../../rule.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { lastExamined } from './examined.ts'

/** How many sentences back: what was looked into is told right before what was found. */
const BACK = 3

const finding =
  /^(?:f(?:inds?|ound)|identif(?:y|ies|ied)|uncover(?:s|ed)?|turn(?:s|ed) up|spotted|saw|seen|detect(?:s|ed)|discover(?:s|ed)|document(?:s|ed)|note[sd]|report(?:s|ed)|flag(?:s|ged)|cited|logged|listed)$/
/** Who complains of a government, or is in its hands. */
const complains =
  /^(?:residents?|unions?|lawyers?|groups?|advocates|people|person|m[ae]n|wom[ae]n|patients?|inmates?|students?|parents?|voters?|teachers?|workers?|candidates?|newspaper|station|citizens?|activists?|famil(?:y|ies)|campers?)$/
const modifies =
  /^(?:no|any|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|repeated|serious|minor|major|dozens|of|up|further|other|additional|apparent|clear|new|single|evidence|sign|signs|proof|\d+)$/

/** Whom the finding is about; null: the words themselves say, or nothing before tells of just one government. */
export function lookedIntoBefore(
  view: SentenceView,
  cue: Match<CueRule>,
  norm: NormPhrase | null,
  context: SubjectContext,
): Subject | null {
  if (cue.row.frame !== 'noun' || cue.row.polarity !== 'violates' || norm === null || norm.start < cue.end) return null
  let verb = cue.from - 1
  while (verb > 0 && modifies.test(view.words[verb] as string)) verb--
  if (!finding.test(view.words[verb] ?? '') || verb === 0) return null
  if (/\b(?:time|if|until|unless|would|could|ever|whenever)\b/.test(view.words.slice(0, verb).join(' '))) return null
  // "violations of the code at the diner": the words say where.
  const behind = view.text.slice(norm.end - view.start)
  if (!/^(?:["')]*[.;]?["')]*$|,? (?:and|but|though|although|while|or)\b|, )/.test(behind)) return null
  if (/\b(?:at|by|inside|among) (?:an?|the|several|two|three|local) /.test(view.text.slice(cue.end - view.start)))
    return null
  if (view.words.some((word) => privateNouns.has(word))) return null
  if (hasLocal(view, context) && !lastExamined(view, context)) return null
  return spokenOfBefore(view, cue, context)
}

/** The one government of which the sentences right before speak; null: of none, of several, or of somebody private as well. */
export function spokenOfBefore(view: SentenceView, cue: Match<CueRule>, context: SubjectContext): Subject | null {
  const examined = lastExamined(view, context)
  if (examined)
    return {
      kind: 'government',
      ids: [examined.id],
      via: null,
      by: 'reference',
      antecedents: [{ start: examined.start, end: examined.end }],
      start: cue.start,
      end: cue.end,
    }
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const before = context.viewOf(back)
    const judged = [...new Set(context.judgedIn(back))]
    const ids = judged.length > 0 ? judged : localIds(before, context)
    if (ids.length > 1 || isSpokenOfPrivately(before)) return null
    if (ids.length === 1) {
      const span = { start: before.start, end: before.end }
      return {
        kind: 'government',
        ids,
        via: null,
        by: 'reference',
        antecedents: [span],
        start: cue.start,
        end: cue.end,
      }
    }
  }
  return null
}

/** Does it speak of somebody private who could have done it? */
export const isSpokenOfPrivately = ({ words }: SentenceView): boolean =>
  words.some((word) => privateNouns.has(word) && !complains.test(word))

export const isLocal = (kind: string): boolean => kind !== 'federal' && kind !== 'state' && kind !== 'country'

/** The governments that a sentence speaks of; a place that only says where something is counts as one too many. */
export function localIds({ text, start, end }: SentenceView, { candidates }: SubjectContext): readonly string[] {
  const here = within(candidates, (candidate) => candidate, { start, end }).filter(({ kind }) => isLocal(kind))
  const onlyWhere = here.some(
    (place) => place.inPrivate || /\b(?:in|near|outside|from|around) $/.test(text.slice(0, place.start - start)),
  )
  return onlyWhere ? ['', ''] : [...new Set(here.map(({ id }) => id))]
}

const hasLocal = ({ start, end }: SentenceView, { candidates }: SubjectContext): boolean =>
  within(candidates, (candidate) => candidate, { start, end }).some(({ kind }) => isLocal(kind))
