/** The four forms of a verdict rule. Each is a row: the words, what they do, and sentences that show it. */
import type { Verdict } from '../record.generated.ts'
import type { RuleDoc } from '../rules/rule.ts'
import type { Limit } from './limits.ts'
import type { Ruling } from './rule-clause.ts'

/** Words that say a law is obeyed or broken. */
export interface CueRule extends RuleDoc {
  readonly form: 'cue'
  /** In lower case, with the flag `g`: it is run on the sentence in lower case. */
  readonly pattern: RegExp
  /** What the bare words say, before any operator. */
  readonly polarity: 'complies' | 'violates'
  /**
   * How subject and norm stand to the words: `verb` (J violates N), `predicate` (J is in violation of N), `noun` (J's
   * violations of N; violations of N by J), `attribute` (J's unconstitutional policy), `adverb` (J unconstitutionally ...).
   */
  readonly frame: 'verb' | 'predicate' | 'noun' | 'attribute' | 'adverb'
  /**
   * `legal`: the object must be a law, order or standard, since the words alone may be about anything. `examined`: that, or whoever
   * measures by law is spoken of, a court, an auditor, a lawyer: "improperly withheld the file, the judge ruled".
   */
  readonly object: 'any' | 'legal' | 'examined'
  /**
   * The norm is what requires or allows something behind the words, an amount ("more than its permit allows") or a deed ("failed
   * to file it as the act requires"); with nothing that does so they are no cue.
   */
  readonly measured?: { readonly verb: 'requires' | 'allows'; readonly after: 'amount' | 'deed' }
  /**
   * The words link a deed, before them, with a rule clause right behind ("as the statute requires"); what denies the deed is counted
   * in `state`, not as an operator. Without a `state` it is the same which it is.
   */
  readonly deed?: {
    readonly rulings: readonly Ruling[]
    /** Whether the deed is told as done or as left undone; `either`: a law that allows a thing is kept both ways. */
    readonly state?: 'done' | 'left-undone' | 'either'
  }
  /** The words tell a duty, and the cue is the deed that keeps or breaks it, in another clause or the sentence next to it. */
  readonly duty?: true
  /** The words measure by the most or the least that a law sets, which stands behind them ("above the federal limit"). */
  readonly limit?: Limit
  /** The deed for which whoever examines a government blames it: "written up for skipping fire drills". */
  readonly blamed?: true
  /** Judges its object: "clears the council". */
  readonly ofObject?: true
  /** Whose it is may stand behind "about" or "with": "nothing wrong under the act with Reno's contract". */
  readonly fault?: true
  /** Says once more what was said of somebody before: "the second such finding against the city". */
  readonly repeats?: true
  /** Counts as an answer to a breach that was told of somebody before: "It said it had done nothing wrong." */
  readonly answers?: true
  /** Of somebody in office it tells what he did himself: "The mayor was cleared of wrongdoing." */
  readonly personal?: true
  /** In the article's own voice it only tells what the law is, or what was done; or in any but that of somebody who finds so. */
  readonly ascribed?: true | 'finds'
  /** The norm stands before: "The order has gone unheeded in Ogden". */
  readonly undone?: true
  /** The norm stands among the words: "was bound by a 2020 order to". */
  readonly holdsNorm?: true
  /** The norm of words that name one themselves: "unconstitutional" the Constitution. */
  readonly norm?: string
  /** The force of words that have their own: "wrongly listed" denies. */
  readonly stance?: Verdict['stance']
  /** Stands without a verb of being as well, and judges whoever did it: "jailed him in violation of the act"; or only that word of it does. */
  readonly adjunct?: true | RegExp
  /** A deadline that a law or a court has set stands behind it, or benchmarks that were missed. */
  readonly deadline?: true
  /** Judges whom it is given to: "a notice of violation", "a failing grade". */
  readonly given?: 'notice' | 'grade'
  /** Behind "for" it is nobody's: "sets fines for noncompliance". */
  readonly general?: true
  /** In a place it may be anybody's: "disregard of the act in Flint". */
  readonly anybodys?: true
  /** Whose act it is may stand behind: "upheld as lawful a fee charged by Oshkosh". */
  readonly shifts?: true
  /** Speaks of aims and of company as well: "met its fundraising goal", "met in private". */
  readonly aims?: true
  /** Who orders stands for the order: "defied the judge". */
  readonly persons?: true
  /** What is said behind the noun tells how it stands: "compliance with the decree fell to 5 percent". */
  readonly standing?: true
  /** Without a norm of its own it has that of the cue before it: "Utah violates the act, while Iowa has reached compliance". */
  readonly sharesNorm?: true
}

/** What an operator does to what its scope says. */
export type OperatorEffect =
  /** Turns it round: not, refuses to, no evidence that. */
  | 'reverses'
  /** Weakens it: may, appears to, preliminary. */
  | 'hedges'
  /** Turns it round and weakens it: doubts that, is not convinced that. */
  | 'doubts'
  /** Takes it out of fact: would, must, if, ordered to. */
  | 'unreal'
  /** Leaves it open: investigates whether. */
  | 'reviews'
  /** Keeps an infinitive in fact: manages to, continues to. */
  | 'affirms'
  /** Says how far: partially, some provisions. */
  | 'partial'
  /** Says how much of a norm is kept: most of, 9 of 14; what is broken stays broken. */
  | 'share'
  /** Says that it is whole; under a reversal, that it is not: fully, all. */
  | 'whole'
  /** Says that it holds in what matters: substantially. */
  | 'largely'
  /** Puts it in the past. */
  | 'past'

/** Words that change what a cue says. */
export type OperatorRule = OperatorWords & (Beside | Predicate)

interface OperatorWords extends RuleDoc {
  readonly form: 'operator'
  readonly pattern: RegExp
  readonly effect: OperatorEffect
  /** Denies the verb itself, so that a bare "does" behind it says the opposite: "Ohio does not comply, but Iowa does". */
  readonly denies?: true
  /** One denial goes for both verbs behind it: "has not obeyed or honored", "failed to meet or follow". */
  readonly spansVerbs?: true
  /** Denies a fault, so that what complies complies still: "no problems with how it follows the act". */
  readonly ofFault?: true
  /** Leaves nobody of whom it is said: "no city but Reno". */
  readonly leavesNone?: true
  /** Goes for its whole clause, however far off: "With two exceptions, Reno complied". */
  readonly ofClause?: true
  /** A penalty, which for somebody who bears it tells of a breach: "hit with a fine for violating". */
  readonly borne?: true
  /** Whoever says so denies what another has said: "it is untrue that". */
  readonly contradicts?: true
  /** An infinitive alone; what governs it decides whether it is a fact: "failed to comply". */
  readonly purpose?: true
  /** Opens the clause that is in question, so that whoever asks stands in the clause before: "whether". */
  readonly opensQuestion?: true
  /** An examination, which may have ended: "an investigation found that". */
  readonly examines?: true
  /** Its last word is a clause of its own: "reversed a judge who found that", "neither confirmed nor denied that". */
  readonly actsFromEnd?: true
}

interface Beside {
  /** On which side of the cue the words must stand to have it in their scope; `object`: next behind it, "violated no law". */
  readonly side: 'before' | 'after' | 'either' | 'object'
}

/** What is said behind the cue. */
interface Predicate {
  readonly side: 'predicate'
  /**
   * Of what it must be said: the claim in which the cue stands ("The claim that Ohio broke the act is false"), or the noun that
   * the cue is, of keeping, of breaking or of either ("Ohio's compliance with it fell").
   */
  readonly of: 'claim' | 'compliance' | 'breach' | 'either'
}

/** Words that say who says so. */
export interface SpeechRule extends RuleDoc {
  readonly form: 'speech'
  readonly pattern: RegExp
  readonly stance: Verdict['stance']
  /** The words also act on what is said: to deny turns it round, to doubt weakens it too. */
  readonly effect: OperatorEffect | null
  /** What was looked into is settled by it, as by a finding: "cited Ohio for violating". */
  readonly settles?: true
  /** No verb with a subject before it: "in the mayor's view" (`mark`: from the possessive), "as the mayor sees it" (`clause`). */
  readonly view?: 'mark' | 'clause'
}

/** A turn that repeats or denies a verdict before it in short. */
export interface FrameRule extends RuleDoc {
  readonly form: 'frame'
}

/** The rows that have words to be found. */
export type WordRule = CueRule | OperatorRule | SpeechRule

/** Any row of the verdict rules. */
export type VerdictRule = WordRule | FrameRule
