/** Why a cue gave no verdict, with the words responsible. */
import type { Span } from '../types.ts'
import { spanOfPhrase } from '../verdict/grammar/noun-phrase.ts'
import { demandBefore } from '../verdict/read-cue.ts'
import type { CueAccount, Dropped } from '../verdict/reading.ts'
import type { Outcome } from './explanation.ts'
import { joined, type Scribe } from './scribe.ts'

export function explainDropped(account: CueAccount, { reason }: Dropped, scribe: Scribe): Outcome {
  const { words, how } = culprits(account, reason, scribe)
  return { kind: 'dropped', reason, words: words.map(scribe.wordsAt), how }
}

interface Culprits {
  readonly words: readonly Span[]
  readonly how: string
}

function culprits(account: CueAccount, reason: Dropped['reason'], scribe: Scribe): Culprits {
  const { cue, sentence, norm, parts } = account
  const { view } = sentence
  const say = (words: readonly Span[], why: string): Culprits => ({
    words,
    how: `${joined(words.map(scribe.quoted))} ${why}`,
  })
  const phrase = parts?.judged.phrase
  const subject = phrase ? spanOfPhrase(view, phrase) : null
  switch (reason) {
    case 'irrealis': {
      const demand = demandBefore(sentence)
      if (demand) return say([demand], 'opens a list of what is asked for, and this is an item of it')
      const unreal = parts?.effects.filter(({ effect }) => effect === 'unreal').map(({ match }) => match) ?? []
      const words = unreal.length > 0 ? unreal.reverse() : [cue]
      return say(
        words,
        `${words.length > 1 ? 'tell' : 'tells'} of what is to be, may be or would be, not of what is so`,
      )
    }
    case 'question':
      return say([lastWords(view)], 'ends a question, and the next sentence does not answer it with yes or no')
    case 'generic':
      return say([subject ?? cue], 'is anybody of a class: nobody in particular is judged')
    case 'private-subject': {
      const judged = parts?.judged.subject
      const because = judged?.kind === 'private' ? judged.because : undefined
      if (because && subject)
        return {
          words: [subject, because],
          how: `${scribe.quoted(subject)} goes back to somebody private at ${scribe.quoted(because)}; only governments are judged`,
        }
      return say([subject ?? cue], 'is a person, a firm or the like; only governments are judged')
    }
    case 'label': {
      const noun = { start: cue.start, end: view.ends[cue.to] ?? cue.end }
      return say([noun], 'is a name for a kind of government and does not say that one broke a law')
    }
    case 'no-law':
      return norm
        ? say([norm], 'is no law, order or standard')
        : say([cue], 'may be about anything, and no words beside it name a law, an order or a standard')
    case 'no-jurisdiction':
      if (parts?.judged.subject.kind === 'speaker')
        return say([subject ?? cue], 'is whoever speaks, and the words do not tell of which government that is')
      return subject
        ? say([subject], 'stands where the judged would stand and names no government that is known')
        : say([cue], 'judges somebody, but no words before or behind it tell whom')
    default: {
      const never: never = reason
      return never
    }
  }
}

/** The last word with the question mark. */
function lastWords({ text, start }: { readonly text: string; readonly start: number }): Span {
  const at = text.search(/\S+$/)
  return { start: start + Math.max(0, at), end: start + text.length }
}
