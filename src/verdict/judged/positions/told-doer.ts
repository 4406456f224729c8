/** Who did it, told behind a verb of saying that no "that" follows. */
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isReportingVerb, verbGroupStart } from '../../grammar/verb-group.ts'
import { prepositions } from '../../lexicon.ts'
import type { ClauseSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject } from '../subject.ts'
import { nounRun } from './noun-run.ts'

/**
 * "A judge said Peoria had changed shifts, in violation of the act": who did it is told behind the verb of saying, without a "that".
 * Null: nobody's deed is told there, or that of somebody else, for whom `orOther` asks.
 */
export function toldDoer(site: ClauseSite, edge: number, orOther = false): Judged | null {
  const { view, context } = site
  const said = sayingBefore(site, edge)
  if (said < 0) return null
  // "questioned why Peoria had changed shifts"
  const from = /^(?:why|how)$/.test(view.words[said + 1] as string) ? said + 2 : said + 1
  const beside = subjectFrom(site, from, edge)
  const phrase = beside ?? nounRun(view, from, edge)
  if (phrase === null) return null
  const read = readSubject(view, phrase, context)
  const subject = read.kind === 'unknown' ? (ownerWithin(site, phrase) ?? read) : read
  const told = subject.kind === 'government' && subject.ids.length > 0
  // "Dayton said a firm let its drivers work, in violation of the act"
  return told || (orOther && (beside !== null || subject.kind === 'private')) ? { subject, phrase, joined: -1 } : null
}

/** "saying two doors at its clinic shut out visitors": whose it is where the thing is. */
function ownerWithin({ view, context }: ClauseSite, { from, to }: NounPhrase): Subject | null {
  for (let i = from + 1; i < to; i++) {
    const word = view.words[i] as string
    if (!/^(?:its|their)$/.test(word) || !/^(?:at|in|on|of|inside|outside|around)$/.test(view.words[i - 1] as string))
      continue
    const owner = { ...view, words: view.words.with(i, word === 'its' ? 'it' : 'they') }
    return readSubject(owner, { from: i, to: i + 1, head: i }, context)
  }
  return null
}

/** The verb of saying that is the first verb of the clause, or opens it: "sued Reno, saying its doors shut out"; -1. */
function sayingBefore({ view, clause }: ClauseSite, edge: number): number {
  if (saysBeside.test(view.words[clause.from] as string)) return clause.from
  // "In a complaint filed Monday, the EPA alleges Dayton dumped it"
  const comma = prepositions.has(view.words[clause.from] as string) ? view.words.indexOf(',', clause.from) : -1
  const from = comma > 0 && comma < edge ? comma + 1 : clause.from
  for (let i = from + 1; i < edge; i++) {
    if (!startsFiniteGroup(view, i, from)) continue
    return isReportingVerb(view.words[i]) || /^question(?:s|ed)$/.test(view.words[i] as string) ? i : -1
  }
  return -1
}

/** Does the clause open with a verb of saying, behind which somebody else's deed is told? */
export const saysWhatIsDone = ({ view, clause }: ClauseSite): boolean =>
  saysBeside.test(view.words[clause.from] as string)

const saysBeside =
  /^(?:saying|arguing|contending|asserting|stating|alleging|claiming|writing|adding|noting|finding|ruling|concluding)$/

/** The subject that begins at token `from`, before the next finite verb. */
function subjectFrom({ view }: ClauseSite, from: number, edge: number): NounPhrase | null {
  for (let i = from + 1; i < edge; i++) {
    if (!startsFiniteGroup(view, i, from)) continue
    const phrase = phraseBefore(view, verbGroupStart(view, i, from), from)
    return phrase?.from === from ? phrase : null
  }
  return null
}
