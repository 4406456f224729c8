// Generated from src/user-rules/rules.schema.json by src/build/generate-types.mjs. Do not edit.

/**
 * Names the thing found; a record's trace shows it.
 */
export type Id = string
/**
 * One sentence.
 */
export type About = string
/**
 * Where the words are attested.
 */
export type Source = string
/**
 * Verbs in the infinitive, what follows them behind a blank: "steamroll over". All their forms are found.
 *
 * @minItems 1
 */
export type Verbs = readonly [string, ...readonly string[]]
/**
 * Words that are found as they stand, in capitals or not.
 *
 * @minItems 1
 */
export type Words = readonly [string, ...readonly string[]]
/**
 * A regular expression (JavaScript, flags giu), in place of verbs and words.
 */
export type Pattern = string
/**
 * Sentences in which the words give a verdict; where they are no verdict belongs into near_misses.
 *
 * @minItems 1
 */
export type CueExamples = readonly [OwnCueExample, ...readonly OwnCueExample[]]
/**
 * Sentences that look alike, in which it finds nothing.
 *
 * @minItems 1
 */
export type NearMisses = readonly [string, ...readonly string[]]
/**
 * Sentences in which the rule finds something.
 *
 * @minItems 1
 */
export type Examples = readonly [OwnExample, ...readonly OwnExample[]]

/**
 * Verdict rules of a user's own: words that say a law is obeyed or broken (cues), and words that change what those say (operators).
 */
export interface RulesFile {
  readonly $schema?: string
  /**
   * For people.
   */
  readonly note?: string
  readonly cues?: readonly OwnCue[]
  readonly operators?: readonly OwnOperator[]
}
/**
 * Words that say a law is obeyed or broken.
 */
export interface OwnCue {
  readonly id: Id
  readonly about: About
  readonly source?: Source
  readonly verbs?: Verbs
  readonly words?: Words
  readonly pattern?: Pattern
  /**
   * What the bare words say.
   */
  readonly polarity: 'complies' | 'violates'
  /**
   * How the judged and the law stand to the words: J steamrolls N (verb, if not given), J is in violation of N (predicate), J's violations of N (noun), J's unlawful policy (attribute), J unlawfully did it (adverb).
   */
  readonly frame?: 'verb' | 'predicate' | 'noun' | 'attribute' | 'adverb'
  /**
   * legal (if not given): the words count only where a law, order or standard is their object; any: they speak of law by themselves.
   */
  readonly object?: 'any' | 'legal'
  /**
   * The law that the words name themselves.
   */
  readonly norm?: string
  readonly examples: CueExamples
  readonly near_misses: NearMisses
}
export interface OwnCueExample {
  /**
   * A sentence.
   */
  readonly text: string
  /**
   * The very words that the rule finds in it.
   */
  readonly finds: string
  /**
   * The status of the verdict that comes of it.
   */
  readonly as:
    | 'compliant'
    | 'non_compliant'
    | 'partially_compliant'
    | 'possibly_non_compliant'
    | 'possibly_compliant'
    | 'under_review'
}
/**
 * Words that change what a cue says.
 */
export interface OwnOperator {
  readonly id: Id
  readonly about: About
  readonly source?: Source
  readonly verbs?: Verbs
  readonly words?: Words
  readonly pattern?: Pattern
  /**
   * reverses: turns it round; hedges: makes it only possible; doubts: both; unreal: takes it out of fact; reviews: leaves it open; affirms: keeps an infinitive in fact; partial, share, whole, largely: how far it holds; past: it was so.
   */
  readonly effect:
    | 'reverses'
    | 'hedges'
    | 'doubts'
    | 'unreal'
    | 'reviews'
    | 'affirms'
    | 'partial'
    | 'share'
    | 'whole'
    | 'largely'
    | 'past'
  /**
   * On which side of the cue the words must stand; before, if not given.
   */
  readonly side?: 'before' | 'after' | 'either'
  readonly examples: Examples
  readonly near_misses: NearMisses
}
export interface OwnExample {
  /**
   * A sentence.
   */
  readonly text: string
  /**
   * The very words that the rule finds in it.
   */
  readonly finds: string
  /**
   * The status of the verdict that comes of it, or why there is none.
   */
  readonly as:
    | 'compliant'
    | 'non_compliant'
    | 'partially_compliant'
    | 'possibly_non_compliant'
    | 'possibly_compliant'
    | 'under_review'
    | 'dropped: irrealis'
    | 'dropped: question'
    | 'dropped: generic'
    | 'dropped: private-subject'
    | 'dropped: label'
    | 'dropped: no-jurisdiction'
    | 'dropped: no-law'
}
