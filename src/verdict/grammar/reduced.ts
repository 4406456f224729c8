/** Participles that describe the noun before them, where they could be taken for its verb. */
import { complementizers } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { isAdverb, isAuxiliary } from './verb-group.ts'

/** "Guns sold in Indiana", "workers hired in Ohio": the participle describes the noun before it. */
export function isReducedBefore(view: SentenceView, i: number, floor: number): boolean {
  const word = view.words[i] as string
  const before = view.words[i - 1] ?? ''
  return (
    i > floor &&
    /^(?:in|at|near|outside|across|throughout)$/.test(view.words[i + 1] ?? '') &&
    /^(?:sold|built|made|bought|grown|caught|born|hired|trained|stopped|based|located|employed|licensed|registered|arrested|produced|manufactured|raised|parked|posted|stationed)$/.test(
      word,
    ) &&
    /^[a-z]+$/.test(before) &&
    !isAuxiliary(before) &&
    !isAdverb(view, i - 1) &&
    !complementizers.has(before) &&
    !/^(?:and|or|who|which|that|to|have|has|it|they|he|she)$/.test(before)
  )
}
