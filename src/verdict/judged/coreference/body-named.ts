/** "the authority", "the committee": the body of that noun which was named with its place, however far back in the story. */
import type { Article, Span } from '../../../types.ts'
import { within } from '../../sentence-view.ts'
import type { SourceContext } from '../../sources/speaker.ts'
import { type Candidate, SENTENCES_BACK } from './antecedents.ts'

/** Bodies that a place has one or a few of, and that keep their name through a story. */
const bodies =
  /^(?:authority|commission|committee|board|system|utility|district|library|airport|division|agency|trust|corporation|hospital|jail|prison|plant|landfill|academy|university|college)$/

/** How many sentences back a body is remembered by its noun: further than a bare place. */
const REMEMBERED = SENTENCES_BACK * 3
/** More than a body's name with what joins it to its place. */
const AROUND = 80

const finds =
  /^ (?:has |have |had |also )?(?:found|finds|ruled|rules|said|says|concluded|determined|held|wrote|sued|fined|cited|accused|ordered|alleges|alleged|announced)(?![a-z])/
const notOfName =
  /\b(?:the|an?|its|their|his|her|that|this|which|who|said|says|told|has|have|had|is|are|was|were|will|by|to|from|with|and|or|but|for|in|on|at|of)\b/i

/**
 * The naming of the place whose body the words "the parking authority" at an offset mean; null: none was named by the noun. Who only
 * found or sued is not meant.
 */
export function bodyNamed(
  { article, candidates, judgedIn }: SourceContext,
  sentence: number,
  offset: number,
  phrase: string,
): Candidate | null {
  const words = phrase.toLowerCase().split(' ')
  const noun = words.at(-1) as string
  if (!bodies.test(noun) || words[0] !== 'the' || words.length > 3) return null
  const modifier = words.length === 3 ? (words[1] as string) : null
  for (let back = sentence; back >= Math.max(0, sentence - REMEMBERED); back--) {
    const { start, end } = article.sentences[back] as Span
    const here = within(candidates, (c) => c, { start, end: Math.min(end, offset) }).filter(
      (candidate) => candidate.end <= offset && !candidate.inPrivate && candidate.kind !== 'federal',
    )
    const named = here.filter((candidate) => {
      const body = bodyAround(article, candidate, noun, Math.min(end, offset))
      return (
        body !== null &&
        (modifier === null || body.words.includes(modifier)) &&
        (!body.finds || judgedIn(back).includes(candidate.id))
      )
    })
    const meant = back === sentence ? named.at(-1) : named[0]
    if (meant) return meant
  }
  return null
}

interface Patterns {
  readonly behind: RegExp
  readonly before: RegExp
}

const known = new Map<string, Patterns>()

function patternsOf(noun: string): Patterns {
  const before = known.get(noun)
  if (before) return before
  const made = {
    behind: new RegExp(`^(?:, [A-Z][A-Za-z. ]{1,20},)?(?:'s?)?((?: [\\w&-]{2,16}){0,4}?) ${noun}(?![A-Za-z])`, 'i'),
    before: new RegExp(
      `(?:[\\w-]{2,16} ){0,2}(?<![A-Za-z])${noun} (?:of|in|for|serving|that (?:serves|runs|covers|treats|supplies)(?: [a-z]{3,12}){0,3}?(?: in| for| of)?) (?:the )?(?:city of |county of |town of )?$`,
      'i',
    ),
  }
  known.set(noun, made)
  return made
}

/** The words of the body that a naming stands in or beside, if the noun heads it. */
function bodyAround(
  { folded }: Article,
  { start, end }: Candidate,
  noun: string,
  limit: number,
): { readonly words: string; readonly finds: boolean } | null {
  const name = folded.slice(start, end).toLowerCase()
  const rest = folded.slice(end, Math.min(limit, end + AROUND))
  // "Wake County Public School System"
  if (name.endsWith(` ${noun}`)) return { words: name, finds: finds.test(rest) }
  // "the Jackson County utility authority", "Mobile, Ala., housing board"
  const patterns = patternsOf(noun)
  const behind = patterns.behind.exec(rest)
  if (behind && !notOfName.test(behind[1] as string))
    return { words: behind[0].toLowerCase(), finds: finds.test(rest.slice(behind[0].length)) }
  // "the Housing Authority of New Haven", "the sewer district that serves Louisville"
  const before = folded.slice(Math.max(0, start - AROUND), start)
  const ahead = patterns.before.exec(before)
  return ahead ? { words: ahead[0].toLowerCase(), finds: finds.test(rest) } : null
}
