/** The words that stand for a verdict when somebody answers it: "the finding", "those allegations", "the violations", "it". */

/**
 * How plainly the words point back: `pronoun` at what was said last, `claim` at something that was found or charged, `this-claim`
 * at nothing but what was just told.
 */
export type Pointer = 'pronoun' | 'claim' | 'this-claim'

/** What stands at the head of a text, and how long it is in UTF-16 code units. */
export interface ClaimWords {
  readonly pointer: Pointer
  readonly length: number
}

const claims =
  '(?:findings?|charges?|claims?|allegations?|accusations?|assertions?|conclusions?|characterizations?|contentions?|determinations?)'
const breaches = '(?:violations?|breach(?:es)?|noncompliance|non-compliance)'
const those = '(?:the|those|these|both|any|such|all(?: of)?(?: the| those| these)?)'
const owner = "(?:[\\w.&-]+ ){0,4}[\\w.&-]+(?:'s|s')"
const kind = '(?:(?:federal|state|preliminary|initial|audit) )?'

const claim = new RegExp(`^"?(?:${those}|${owner}) ${kind}"?${claims}\\b"?`, 'i')
const thisClaim = new RegExp(`^"?(?:that|this) ${kind}"?${claims}\\b"?`, 'i')
const breach = new RegExp(`^(?:${those}|that|this|its|their|${owner}) ${kind}${breaches}\\b`, 'i')
const wrongdoing = /^(?:any |all )?(?:wrongdoing|allegations|accusations)\b/i
const pronoun = /^(?:it|that|this)(?=$|[,.;:"!])|^(?:it|that|this)(?= (?:and|but|in|saying)\b)/i

/** "the claim" that a government denies may be one for money; whose it is does not tell. */
const forMoney = /(?:'s|s') (?:claims?|charges?)$/i

/** What a verb of denying may have as its object. */
export function deniedAt(text: string): ClaimWords | null {
  const found = claimAt(text)
  if (found) return forMoney.test(text.slice(0, found.length)) ? null : found
  return wordsAt(wrongdoing, 'claim', text) ?? wordsAt(breach, 'claim', text) ?? wordsAt(pronoun, 'pronoun', text)
}

/** "the finding", "HUD's allegations", "that conclusion". */
export function claimAt(text: string): ClaimWords | null {
  return wordsAt(thisClaim, 'this-claim', text) ?? wordsAt(claim, 'claim', text)
}

/** What is admitted: the breach itself, "as much". A charge that is acknowledged is not yet admitted. */
export function admittedAt(text: string): ClaimWords | null {
  return wordsAt(breach, 'claim', text) ?? wordsAt(/^as much\b/, 'pronoun', text)
}

/** "called it", "dismissed them as". */
export const pronounAt = (text: string): ClaimWords | null => wordsAt(/^(?:it|that|this|them)\b/i, 'pronoun', text)

function wordsAt(pattern: RegExp, pointer: Pointer, text: string): ClaimWords | null {
  const found = pattern.exec(text)
  return found ? { pointer, length: found[0].length } : null
}

const goesOn =
  /^"?(?:$|[.,;:!)-]| - | (?:in|at|as|and|but|saying|calling|arguing|insisting|noting|through|during|outright|again|too|yesterday|today|this|last|late|earlier|while|when|after|before|because|though|although|with|via)\b| on (?:[A-Z]|appeal\b)| (?:made |leveled |brought )?against (?:it|them|the [a-z]+)\b| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/

/** Does the object end here? "disputed the finding that it owed money", "the claims for back pay" speak of something else. */
export const endsHere = (text: string): boolean => goesOn.test(text)

const worthless =
  '(?:baseless|false|untrue|wrong|incorrect|inaccurate|erroneous|mistaken|unfounded|unsupported|groundless|meritless|nonsense|ludicrous|absurd|ridiculous|preposterous|bogus|without (?:any )?(?:merit|basis|foundation)|not (?:true|accurate|correct)|an? (?:lie|falsehood|fiction))'
const ruled = new RegExp(`^ "?(?:as )?"?(?:(?:[a-z]+ly|just|plain|completely) )?"?${worthless}\\b`)
const isRuled = new RegExp(
  `^ (?:(?:is|are|was|were) "?(?:(?:[a-z]+ly|just|plain) )?${worthless}|(?:lacks?|lacked|(?:has|have|had) no) (?:merit|basis|foundation))\\b`,
)

/** " baseless", " as \"completely false\"" behind what is called so. */
export const calledWorthless = (text: string): boolean => ruled.test(text)

/** " is baseless", " are without merit", " has no basis". */
export const isWorthless = (text: string): boolean => isRuled.test(text)
