/** What a citation rule makes of its match, and the pieces that several kinds share. */
import type { Citation } from '../../types.ts'
import type { PatternRule } from '../rule.ts'

/**
 * One law that a match cites. `from` and `to` are offsets from the match's start: "8 U.S.C. §§ 1373 and 1644" holds two; below
 * zero where the name began before the word that the pattern looks for.
 */
export type CitedLaw = FullCitation | ShortCitation

interface Part {
  readonly from: number
  readonly to: number
}

/** A law as the record tells it. */
export interface Law {
  readonly kind: Citation['kind']
  readonly id: string
  readonly normalized: string
  readonly url: string | null
}

/** A law told in full. */
export interface FullCitation extends Part, Law {
  readonly form: 'full'
  /** For an id with `??`: what becomes of it if no state is found. A bill stays one, "the state constitution" does not. */
  readonly stateless?: 'kept' | 'dropped'
  /** The section's number as printed, where the law tells another: "404" of 33 U.S.C. § 1344. */
  readonly printed?: string
}

/** A section whose law is to be found elsewhere in the article: "Section 1373(b)", "U.S.C. 1373", "that section". */
export interface ShortCitation extends Part {
  readonly form: 'short'
  /** `usc`: said to be of the U.S. Code, the title is lost; `section`: nothing is said; `reference`: "that section". */
  readonly of: 'usc' | 'section' | 'reference'
  readonly section: string
  /** "(b)(2)", or empty. */
  readonly subsections: string
}

export type CitationRule = PatternRule<readonly CitedLaw[]>

/** "(b)(2)" becomes "/b/2". */
export const pathOf = (subsections: string): string => subsections.replace(/\((\w+)\)/g, '/$1')

/** Marks an id whose state is still to be found: `/us-??/...`, and "?? S.B. 54" for its normalised form. */
export const UNKNOWN_STATE = '??'

/** The U.S. Code: id, normalised form, link. `note` for what is printed below a section. */
export function uscSection(title: string, section: string, subsections: string, note = false): Law {
  return {
    kind: 'usc',
    id: `/us/usc/t${title}/s${section}${pathOf(subsections)}${note ? '/note' : ''}`,
    normalized: `${title} U.S.C. § ${section}${subsections}${note ? ' note' : ''}`,
    url: `https://www.govinfo.gov/link/uscode/${title}/${section}`,
  }
}

/** A law as a full citation of the given part of a match. */
export const cite = (law: Law, from: number, to: number): FullCitation => ({ form: 'full', ...law, from, to })

/** The whole match as one full citation. */
export const whole = (match: RegExpExecArray, law: Law & Pick<FullCitation, 'stateless'>): readonly FullCitation[] => [
  { form: 'full', ...law, from: 0, to: match[0].length },
]

/** The named groups of a match: what did not take part is undefined. */
export const groupsOf = (match: RegExpExecArray): Readonly<Record<string, string | undefined>> => match.groups ?? {}

/** A name as the last part of an id. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * The words right before an offset, as far back as all of them fit; single blanks between. Lets a pattern start at the telling
 * word ("Act", "v.") instead of at every capital.
 */
export function wordsBefore(text: string, offset: number, fits: RegExp, most: number): string {
  let last = offset
  while (last > 0 && text.charCodeAt(last - 1) === 32) last--
  let first = last
  for (let count = 0; count < most && first > 0; count++) {
    const end = count === 0 ? last : first - 1
    const from = text.lastIndexOf(' ', end - 1) + 1
    if (end - from > LONGEST_WORD || !fits.test(text.slice(from, end))) break
    first = from
  }
  return text.slice(first, last)
}

/** No word of a name is longer; a text without blanks is not read through for each match. */
const LONGEST_WORD = 60
