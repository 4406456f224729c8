/** Whose breach a passive speaks of that names nobody: "We believe that no law was broken", "That order was broken twice". */
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type Judged, nobody } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import type { SubjectContext } from '../subject.ts'

/** How many sentences back whoever was judged is still spoken of. */
const BACK = 3

/** Those who speak for themselves, else whoever was judged just before, if it was one. */
export function unsaidDoer(view: SentenceView, { from }: Match<CueRule>, context: SubjectContext): Judged {
  const we = view.words.slice(0, from).findLastIndex((word, i) => word === 'we' && thinks.test(view.words[i + 1] ?? ''))
  if (we >= 0) {
    const phrase = { from: we, to: we + 1, head: we }
    return readJudged(view, phrase, context)
  }
  for (let back = view.index - 1; back >= Math.max(0, view.index - BACK); back--) {
    const ids = new Set(context.judgedIn(back))
    if (ids.size === 0) continue
    if (ids.size > 1) return nobody
    const span = { start: view.starts[from] as number, end: view.ends[from] as number }
    return {
      subject: { kind: 'government', ids: [...ids], via: null, by: 'reference', ...span },
      phrase: null,
      joined: -1,
    }
  }
  return nobody
}

const thinks = /^(?:believe|think|maintain|feel|contend|insist|do|don't|are|say|know|see|found)$/
