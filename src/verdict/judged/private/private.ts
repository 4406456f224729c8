/** Nouns that are private though a place stands beside them: "a Waco tire plant", "a bank in Sunnyvale". */
import { facilityNouns, governmentNouns, prepositions, privateNouns, publicModifiers } from '../../lexicon.ts'

const privateWords: ReadonlySet<string> = new Set(
  'private privately privately-owned for-profit family-owned investor-owned'.split(' '),
)

/** Names that begin with a place and end like a public body's. */
const privateNames =
  /\b(?:Public Service(?: Co(?:mpany|\.)?)?|Farm Bureau|Board of Trade|Better Business Bureau|Chamber of Commerce|Public House|Public Media|Public Radio|Bar Association|[A-Z]\w+ and [A-Z]\w+ University)$/

const lastWords: ReadonlySet<string> = new Set(
  '. service co company bureau trade commerce house media radio association university'.split(' '),
)

/** `last`: the last word, in lower case; hardly any phrase ends so. */
export const isPrivateName = (text: string, last: string): boolean => lastWords.has(last) && privateNames.test(text)

/** Is the head of a phrase private, given the words of the phrase? */
export function isPrivateHead(head: string, words: readonly string[], owned: boolean): boolean {
  if (words.some((word) => privateWords.has(word))) return true
  if (privateNouns.has(head)) return !governmentNouns.has(head) || !owned
  if (!facilityNouns.has(head) || owned) return false
  // "a Waco tire plant" is a firm's; "the Waco sewage plant" is the city's.
  return !words.some((word) => publicModifiers.has(word))
}

/** "Racine County failed to give voters a ballot": behind a verb others are spoken of. */
const isVerb =
  /^(?:to|has|have|had|is|are|was|were|will|would|must|can|could|may|might|should|did|does|do|said|says|that|who|which|where|when|because|sued|fined|hired|told|tells|asked|asks|gave|gives|paid|pays|let|lets|took|takes|made|makes|kept|keeps|failed|fails|refused|refuses|declined|agreed|wants?|needs?|began|held|ordered|requires?|required|allows?|allowed|banned|barred|jailed|charged|owes|owed|denied|denies|violated|violates|broke|breaks|ignored|ignores)$/

const publicBody = /^(?:authority|board|commission|committee|district|department|division|bureau|office)$/

/** Does the text around a place make it the modifier of something private? "Tacoma's largest landlord denied that it ..." */
export function isPrivateAround(before: string, after: string): boolean {
  // "a Spokane, Wash., developer"
  const named = /\ban? (?:[a-z]+ )?$/.test(before)
    ? after.replace(/^, (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.|[A-Z][a-z]+ [A-Z][a-z]+),?(?= )/, '')
    : after
  const behind = /^(?:'s|[ -](?:based|area|born))?((?: [a-z][a-z-]*){1,4})/.exec(named)?.[1]?.trim().split(' ') ?? []
  // "The county's lawyer said it had complied": he speaks for the county.
  if (/^'s (?:[a-z]+ )?(?:lawyers?|attorneys?|counsel|executive)(?![a-z-])/.test(after)) return false
  const seen: string[] = []
  for (const word of behind) {
    if (prepositions.has(word) || word === 'of' || word === 'and' || isVerb.test(word)) break
    seen.push(word)
    // "the Jackson County utility authority"
    if (facilityNouns.has(word) && publicBody.test(behind[seen.length] ?? '')) continue
    if (isPrivateHead(word, seen, after.startsWith("'s"))) return true
  }
  const head =
    /(?:^|[^a-z])([a-z]+) (?:in|near|from|outside|at|of|based in|headquartered in) (?:the (?:city|town|county) of )?$/.exec(
      before,
    )?.[1]
  return head !== undefined && isPrivateHead(head, [head], false)
}
