/** Subjects of adjectives: "the state's unconstitutional policies", "unlawful actions by the clerk". */
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isVerbHere } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { ClauseSite, CueSite } from '../cue-site.ts'
import { type Judged, nobody } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject } from '../subject.ts'
import { phraseBehind } from './agent.ts'
import { inherited, leftOf, ofClause } from './before-verb.ts'
import { judgingVerbOver } from './object-of-judging.ts'

const lawLike =
  /^(?:laws?|statutes?|ordinances?|polic(?:y|ies)|rules?|regulations?|orders?|bans?|acts?|measures?|practices?|purges?|maps?|tax(?:es)?|fees?|budget|amendment|limits?|restrictions?|requirements?|searches|votes?|meetings?)$/

const paysFor =
  /^(?:pay|pays|paid|paying|owes?|owed|settl(?:e|es|ed|ing)|apologiz(?:e|es|ed|ing)|admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|defend(?:s|ed|ing)?|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|answer(?:s|ed|ing)?|continue[sd]?)$/

/** "will pay the state $150,000 over its unlawful denial": who pays did it, whoever is paid. */
function ownDeed(site: ClauseSite, from: number): Judged | null {
  const { view, clause } = site
  if (!/^(?:its|their)$/.test(view.words[from] as string)) return null
  if (!view.words.slice(clause.from, from).some((word) => paysFor.test(word))) return null
  const whole = ofClause(site)
  return whole.subject.kind === 'government' && whole.phrase ? { ...whole, phrase: null } : null
}

/** "its unlawful denial": what somebody did, by the shape of the word. */
const deed = /(?:al|ions?|ments?|ures?|ings?|ances?|ences?)$/

/** Verbs of doing what the adjective condemns. */
const acts =
  /^(?:engag(?:e|es|ed|ing)|commit(?:s|ted|ting)?|practic(?:e|es|ed|ing)|impos(?:e|es|ed|ing)|enforc(?:e|es|ed|ing)|us(?:es|ed|ing)|conduct(?:s|ed|ing)?|mak(?:es|ing)|made|adopt(?:s|ed|ing)?|enact(?:s|ed|ing)?|pass(?:es|ed|ing)?|maintain(?:s|ed|ing)?|carr(?:y|ies|ied) out)$/

/** "is an illegal tax", "amounts to an unlawful ban", "calling them an unconstitutional burden": what is called so stands before. */
function describedBy(site: CueSite): Judged | null {
  const { view, cue, context } = site
  if (!/^an?$/.test(view.words[cue.from - 1] ?? '')) return null
  const before = cue.from - 2
  const word = view.words[before] ?? ''
  if (/^(?:is|are|was|were|be|been)$/.test(word)) return leftOf(site, cue.from - 1)
  if (word === 'to' && /^amount(?:s|ed)?$/.test(view.words[before - 1] ?? '')) return leftOf(site, before - 1)
  if (/^(?:it|them)$/.test(word) && /^(?:call|deem|label|declar)\w*$/.test(view.words[before - 1] ?? '')) {
    const phrase = { from: before, to: before + 1, head: before }
    return { subject: readSubject(view, phrase, context), phrase: null, joined: -1 }
  }
  return null
}

/** "accused the council of holding an illegal meeting": whoever is accused of the deed. */
function accusedOf(site: CueSite): Judged | null {
  const { view, cue, clause, context } = site
  const verb = /^(?:an?|the)$/.test(view.words[cue.from - 1] ?? '') ? cue.from - 2 : cue.from - 1
  if (verb < 2 || !/^\w{2,}ing$/.test(view.words[verb] as string) || view.words[verb - 1] !== 'of') return null
  const deed: Match<CueRule> = { ...cue, row: { ...cue.row, frame: 'verb' }, from: verb, to: verb + 1 }
  const judging = judgingVerbOver(view, deed, clause)
  if (!judging) return null
  // "which a candidate had accused of"
  if (judging.phrase === null) return clause.link === 'relative' || judging.passive ? inherited(site) : null
  return { subject: readSubject(view, judging.phrase, context), phrase: null, joined: -1 }
}

/** "the state's unconstitutional policies", "unlawful actions by the clerk". */
export function ofAttribute(site: CueSite): Judged {
  const { view, cue, context } = site
  const described = describedBy(site) ?? accusedOf(site)
  if (described) return described
  let to = cue.to
  while (
    to < view.count &&
    to < cue.to + 4 &&
    /^[A-Za-zÀ-ɏḀ-ỿ]/u.test(view.words[to] as string) &&
    !isVerbHere(view, to) &&
    !/^(?:by|in|of|for|on|to|at|that|which|and|against|from|with|as|under|when|after|into)$/.test(
      view.words[to] as string,
    )
  )
    to++
  const next = view.words[to]
  if (next !== undefined && /^(?:by|of|in)$/.test(next)) {
    const agent = phraseBehind(view, to + 1, context)
    if (agent && agent.subject.kind === 'government') return agent
  }
  // "its finding for California's unlawful discrimination": the preposition before opens the phrase.
  let floor = Math.max(0, cue.from - 7)
  for (let i = cue.from - 1; i >= floor; i--)
    if (/^(?:for|by|against|over|from|with|to|about|under|in|and)$/.test(view.words[i] as string)) floor = i + 1
  const phrase = phraseBefore(view, to, floor)
  if (!phrase || phrase.to <= cue.from) return nobody
  const paid = ownDeed(site, phrase.from)
  if (paid) return paid
  const read = readSubject(view, phrase, context)
  // "this illegal contract": whose it is would have to be said, but for a law.
  const last = view.words[to - 1] as string
  const told =
    read.kind !== 'government' ||
    read.by !== 'reference' ||
    lawLike.test(last) ||
    (/^(?:its|their)$/.test(view.words[phrase.from] as string) && deed.test(last))
  const subject: Subject = told ? read : { kind: 'unknown' }
  // "Hawaii engaged in impermissible discrimination": whose act it is stands before the verb.
  const before = view.words[phrase.from - 1] === 'in' ? phrase.from - 2 : phrase.from - 1
  if (subject.kind !== 'government' && acts.test(view.words[before] ?? '')) return leftOf(site, before)
  return { subject, phrase: null, joined: -1 }
}
