/** "the department", "the agency": the body spoken of last that is one, and that was judged rather than judging. */
import type { Article, Span } from '../../../types.ts'
import { within } from '../../sentence-view.ts'
import type { SourceContext } from '../../sources/speaker.ts'
import { type Candidate, SENTENCES_BACK } from './antecedents.ts'

/** The body and the government that it is of. */
export interface AgencyMeant {
  readonly candidate: Candidate
  /** The body's name as printed; null: the text gives it none. */
  readonly name: string | null
}

/** More than a body's name with what joins it to its place. */
const LONGEST_BODY = 90
/** "Arizona's Department of Child Safety", "Seattle Police Department". */
const named = (bodies: string): string =>
  `^(?:'s?)?(?: State)?(?<name>(?: [A-Z][A-Za-z&'-]{1,20}){0,4} (?:${bodies})(?: of(?: [A-Z][A-Za-z&'-]{1,20}| and| the){1,6})?(?![A-Za-z]))`
/** "Ohio's child welfare agency". */
const described = (noun: string): string =>
  `^(?:'s?)?(?: (?!the |an? |its |their |his |her |that |this |sa(?:id|ys)|told)[a-z-]{2,16}){0,3} ${noun}(?![A-Za-z])`
/** "the Mobile, Ala., police", not "the Mobile police chief". */
const police = '^(?:, [A-Z][A-Za-z. ]{1,20},)? police(?! chief| officer| sergeant)(?![A-Za-z])'

/** What stands behind a place where a body of it is, for each noun that such a body is called by afterwards. */
const bodyBehind: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      // Any body can be called an agency; else it is the body's own noun.
      [
        'agency',
        named('Department|Agency|Authority|Administration|Board|Bureau|Commission|Division|Office|Service'),
        described('agency'),
      ],
      ['department', police, named('Department'), described('department')],
      ['dept', named('Department'), described('dept')],
      ['bureau', named('Bureau'), described('bureau')],
      ['administration', named('Administration'), described('administration')],
      ['office', named('Office'), described('office')],
      ['service', named('Service'), described('service')],
    ] as const
  ).map(([noun, ...forms]) => [noun, new RegExp(forms.join('|'))]),
)

/** Is the noun one that a body of a government is called by? */
export const isAgencyNoun = (head: string): boolean => bodyBehind.has(head)

/**
 * The agency that the noun at an offset means, if one of a state, county or city may be meant: one whose body stands within reach, or
 * a federal body. What was judged is spoken of still; who only judged is not.
 *
 * Shape: null where no federal body and no body by the noun is near. Never throws.
 *
 * @example "The Justice Department found that Utah's Department of Health broke the act. The department has appealed." // Utah
 */
export function agencyMeant(
  context: SourceContext,
  sentence: number,
  offset: number,
  noun: string,
): AgencyMeant | null {
  const { article, candidates, judgedIn } = context
  const body = bodyBehind.get(noun)
  if (body === undefined) return null
  let federal: AgencyMeant | null = null
  for (let back = sentence; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
    const span = article.sentences[back] as Span
    const end = Math.min(span.end, offset)
    const judged = back < sentence ? judgedIn(back) : []
    const found = within(candidates, (candidate) => candidate, { start: span.start, end }).flatMap((candidate) =>
      bodyOf(article, candidate, body, end),
    )
    const local = found.filter(({ candidate }) => candidate.kind !== 'federal')
    // In the sentence itself the last is meant, of an earlier one its subject. A federal body that found or sued may stand nearer.
    const meant =
      found.find(({ candidate }) => judged.includes(candidate.id)) ??
      (federal === null ? (back === sentence ? local.at(-1) : local[0]) : undefined)
    if (meant) return meant
    federal ??= (back === sentence ? found.at(-1) : found[0]) ?? null
  }
  return federal
}

/** The candidate with the body that stands behind it; a federal one is a body itself. */
function bodyOf(article: Article, candidate: Candidate, body: RegExp, end: number): readonly AgencyMeant[] {
  if (candidate.kind === 'federal') return [{ candidate, name: candidate.body }]
  const behind = body.exec(article.folded.slice(candidate.end, Math.min(end, candidate.end + LONGEST_BODY)))
  if (behind === null || candidate.inPrivate) return []
  const hasName = behind.groups?.name !== undefined
  return [{ candidate, name: hasName ? article.text.slice(candidate.start, candidate.end + behind[0].length) : null }]
}
