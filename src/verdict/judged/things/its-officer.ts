/** "the county engineer", "the city's fire chief": an officer of a government that the words before it tell by its kind. */
import type { NounPhrase } from '../../grammar/noun-phrase.ts'
import type { PlaceLink, SentenceView } from '../../sentence-view.ts'

const kinds = /^(?:state|county|city|town|township|village|borough|parish|district|tribe)$/
const officers =
  /^(?:engineer|recorder|surveyor|planner|manager|administrator|attorney|solicitor|counsel|marshal|constable|inspector|inspectors|examiner|chief|librarian|treasurer|assessor|auditor|clerk|coroner|sheriff|warden|executive|judge-executive|supervisor|collector|prosecutor|commissioner|director|accountant|controller|comptroller|registrar|archivist|forester|veterinarian|epidemiologist)$/

/** Is the phrase such an officer, without a name, of the place that "the county" stands for? */
export function isItsOfficer(view: SentenceView, { from, to, head }: NounPhrase, shown: readonly PlaceLink[]): boolean {
  const [owner] = shown
  if (shown.length !== 1 || owner?.mention.as !== 'reference' || head !== to - 1) return false
  return (
    /^(?:the|its|their)$/.test(view.words[from] as string) &&
    kinds.test(view.words[from + 1] ?? '') &&
    officers.test(view.words[head] as string) &&
    head - from <= 4
  )
}
