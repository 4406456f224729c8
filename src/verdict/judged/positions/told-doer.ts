/** Who did it, told behind a verb of saying that no "that" follows. */
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isReportingVerb, verbGroupStart } from '../../grammar/verb-group.ts'
import type { ClauseSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'

/** "A judge said Peoria had changed shifts, in violation of the act": who did it is told behind the verb of saying, without a "that". */
export function toldDoer({ view, clause, context }: ClauseSite, edge: number, orPrivate = false): Judged | null {
  let said = -1
  for (let i = clause.from + 1; i < edge; i++) {
    if (!startsFiniteGroup(view, i, clause.from)) continue
    if (said < 0) {
      if (!isReportingVerb(view.words[i] as string) && !/^question(?:s|ed)$/.test(view.words[i] as string)) return null
      said = i
      continue
    }
    // "questioned why Peoria had changed shifts"
    const from = /^(?:why|how)$/.test(view.words[said + 1] as string) ? said + 2 : said + 1
    const phrase = i > from ? phraseBefore(view, verbGroupStart(view, i, from), from) : null
    if (phrase?.from !== from) return null
    const subject = readSubject(view, phrase, context)
    const told = subject.kind === 'private' ? orPrivate : subject.kind === 'government' && subject.ids.length > 0
    return told ? { subject, phrase, joined: -1 } : null
  }
  return null
}
