/** The rows spell out each verb's forms; compromise conjugates the verbs and tells whether a form was forgotten. */
import nlp from 'compromise/three'
import { describe, expect, it } from 'vitest'
import { verdictRules } from '../../src/verdict/rules.ts'

/** Verb, what follows it, the row that must know all its forms. */
const verbs: readonly (readonly [verb: string, rest: string, rule: string])[] = [
  ['comply', ' with the act', 'cue.comply'],
  ['adhere', ' to the act', 'cue.comply'],
  ['conform', ' to the act', 'cue.comply'],
  ['satisfy', ' the standard', 'cue.meet-standard'],

  ['fulfill', ' the duty', 'cue.meet-standard'],
  ['respect', ' the order', 'cue.meet-standard'],
  ['obey', ' the order', 'cue.meet-standard'],
  ['honor', ' the detainer', 'cue.honor-request'],
  ['violate', ' the act', 'cue.violate'],
  ['contravene', ' the act', 'cue.violate'],
  ['infringe', ' the right', 'cue.violate'],
  ['ignore', ' the order', 'cue.flout'],
  ['defy', ' the order', 'cue.flout'],
  ['flout', ' the order', 'cue.flout'],
  ['skirt', ' the order', 'cue.flout'],
  ['disregard', ' the order', 'cue.flout'],
  ['evade', ' the order', 'cue.flout'],
  ['fail', ' to comply', 'op.fail-to'],
  ['refuse', ' to comply', 'op.fail-to'],
  ['decline', ' to comply', 'op.fail-to'],
  ['neglect', ' to comply', 'op.fail-to'],
  ['deny', ' that it did', 'speech.denies'],
  ['dispute', ' that it did', 'speech.denies'],
  ['allege', ' that it did', 'speech.alleges'],
  ['accuse', ' the city', 'speech.alleges'],
  ['maintain', ' that it did', 'speech.asserts'],
  ['insist', ' that it did', 'speech.asserts'],
  ['acknowledge', ' that it did', 'speech.asserts'],
  ['conclude', ' that it did', 'speech.finds'],
  ['determine', ' that it did', 'speech.finds'],
]

describe.each(verbs)('%s', (verb, rest, id) => {
  const forms = nlp(`they will ${verb}`).verbs().conjugate()[0] as Readonly<
    Record<'Infinitive' | 'PastTense' | 'PresentTense' | 'Gerund', string>
  >

  it.each([forms.Infinitive, forms.PastTense, forms.PresentTense, forms.Gerund])(`%s is known to ${id}`, (form) => {
    const rule = verdictRules.find((row) => row.id === id)
    const found = rule && rule.form !== 'frame' ? rule.pattern : /(?!)/
    const pattern = new RegExp(found.source, found.flags.replace('g', ''))
    expect(`Ohio ${form}${rest}`).toMatch(pattern)
  })
})
