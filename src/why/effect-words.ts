/** Words for what operators do and for what a cue says. */
import { statusWords } from '../output/views.ts'
import type { OperatorEffect } from '../verdict/rule.ts'
import type { Force } from './explanation.ts'

/** What an operator does, as the end of a sentence that begins with its words. */
export const effectWords: Readonly<Record<OperatorEffect, string>> = {
  reverses: 'turns it round',
  hedges: 'makes it only possible',
  doubts: 'turns it round and makes it only possible',
  unreal: 'takes it out of fact: it is told as wanted, ordered, promised, feared or supposed',
  reviews: 'leaves it open: it is examined or asked whether it is so',
  affirms: 'tells as a fact what follows it, so nothing changes',
  partial: 'says that it holds in part',
  share: 'says that it holds of a part of the law only',
  whole: 'says that it holds wholly; a "not" further out would make that: in part',
  largely: 'says that it holds in what matters; a "not" further out turns it round',
  past: 'says that it was so earlier',
}

/** "complies", "may not comply". */
export const forceWords = (force: Force): string => (force === null ? 'not told as a fact' : statusWords[force].words)
