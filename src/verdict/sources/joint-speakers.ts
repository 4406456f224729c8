/** "Mayor Jane Roe, Sheriff Al Poe and Clerk Sue Doe said": office-holders who say the same in one breath. */
import type { Official } from '../../types.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { firstTokenAt, type OfficialLink, type SentenceView } from '../sentence-view.ts'
import { isSubject } from './apposition.ts'
import type { Speaker } from './speaker.ts'

/** Between two of them: ", R-Texas, and Auditor ", " of Reno and Sheriff ", ", Sheriff ". */
const joint =
  /^(?: of (?:[A-Z][A-Za-z.'-]* ?){1,3})?(?:, (?:[DRIL]|DFL)-[A-Z][A-Za-z. ]{1,20})?(?:, who [^,;":]{1,80})?(?:, and|,| and| &|,? as well as) (?:(?:[A-Z][A-Za-z.'-]*|of|for|the|and|state|city|county|former|acting) ){0,9}$/

/** All of them as one speaker, if the mention given ends a list of two or more; null: it stands alone. `from`: where the phrase starts. */
export function jointSpeakers(view: SentenceView, last: OfficialLink, from: number, article: string): Speaker | null {
  const listed: OfficialLink[] = [last]
  let joined = false
  for (let i = view.officials.indexOf(last) - 1; i >= 0; i--) {
    const before = view.officials[i] as OfficialLink
    const next = listed[0] as OfficialLink
    const between = view.text.slice(before.mention.end - view.start, next.mention.start - view.start)
    if (!joint.test(between) || before.entity === next.entity) break
    const and = /(?: and| &| as well as) /.test(between)
    // The last two are joined by a conjunction; "A, and B" of two alone may be two clauses.
    if (listed.length === 1 && !and) return null
    joined = joined || !/^, and /.test(between)
    listed.unshift(before)
  }
  const first = listed[0] as OfficialLink
  if (listed.length === 1 || !joined) return null
  const at = firstTokenAt(view.starts, view.count, first.mention.end)
  const phrase = first.mention.start >= (view.starts[from] as number) ? null : phraseBefore(view, at, 0)
  if (phrase && !isSubject(view, phrase, 0)) return null
  const names = listed.map(({ mention }) => article.slice(mention.start, mention.end))
  const people = listed.map(({ entity }) => entity)
  return {
    source: {
      kind: 'official',
      name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
      official: first.entity.id,
      organization: shared(people, ({ organization }) => organization),
    },
    place: shared(people, ({ jurisdiction }) => jurisdiction),
    span: { start: Math.min(first.mention.start, view.starts[from] as number), end: last.mention.end },
    repeats: false,
  }
}

/** What those of them have who have any; null if they differ. */
function shared(people: readonly Official[], of: (official: Official) => string | null): string | null {
  const values = new Set(people.map(of).filter((value) => value !== null))
  return values.size === 1 ? ([...values][0] ?? null) : null
}
