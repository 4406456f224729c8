// Generated from src/output/record.schema.json by src/build/generate-types.mjs. Do not edit.

/**
 * All that was found in one article. Unknown is null, lists are always present, enums are closed.
 */
export interface ArticleRecord {
  readonly schema_version: '1.0'
  /**
   * Unit of every start, end and column in this record.
   */
  readonly offset_unit: 'codepoint' | 'utf16' | 'byte'
  readonly article: ArticleInfo
  readonly jurisdictions: readonly Jurisdiction[]
  readonly officials: readonly Official[]
  readonly citations: readonly Citation[]
  readonly verdicts: readonly Verdict[]
  readonly dates: readonly DateMention[]
  /**
   * Lines set apart as not part of the story; they yield no facts unless asked for.
   */
  readonly skipped: readonly SkippedSpan[]
  readonly warnings: readonly Warning[]
}
export interface ArticleInfo {
  /**
   * As given on the command line, with the record's id or line after a # where a file holds many; null for text given to the library.
   */
  readonly path: string | null
  /**
   * Hex digest of the bytes read, unpacked; of a record its text in UTF-8; null for text given to the library.
   */
  readonly sha256: string | null
  /**
   * How the bytes were decoded, e.g. utf-8, utf-16le, windows-1252; null for text given to the library.
   */
  readonly encoding: string | null
  /**
   * Length of the decoded text, in the record's offset unit.
   */
  readonly chars: number
  /**
   * The headline, if one was recognised.
   */
  readonly title: string | null
  readonly reference_date: ReferenceDate | null
}
/**
 * The day from which relative dates are counted.
 */
export interface ReferenceDate {
  /**
   * ISO 8601 day.
   */
  readonly value: string
  readonly from: 'option' | 'dateline' | 'published'
}
export interface Jurisdiction {
  /**
   * Open Civic Data division id where there is one, else a local id.
   */
  readonly id: string
  readonly name: string
  readonly kind:
    | 'country'
    | 'state'
    | 'territory'
    | 'district'
    | 'county'
    | 'city'
    | 'town'
    | 'township'
    | 'village'
    | 'borough'
    | 'school_district'
    | 'special_district'
    | 'tribe'
    | 'place'
  /**
   * USPS code of the state, district or territory; null for the country and for tribes.
   */
  readonly state: string | null
  /**
   * Census GEOID.
   */
  readonly geoid: string | null
  /**
   * Longitude and latitude in degrees, as in GeoJSON.
   */
  readonly location: readonly [number, number] | null
  readonly mentions: readonly PlaceMention[]
}
/**
 * A span that names or stands for a jurisdiction; `as` says how.
 */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  readonly column: number
  /**
   * name: Chicago; abbreviation: CT; qualifier: Ill. after a place; organization: NYPD; reference: the city.
   */
  readonly as: 'name' | 'abbreviation' | 'qualifier' | 'organization' | 'reference'
  readonly rule: string
}
/**
 * A named person who holds, held or is nominated to public office, or speaks for one.
 */
export interface Official {
  /**
   * Slug of the name, unique in the article.
   */
  readonly id: string
  /**
   * Fullest form in the article.
   */
  readonly name: string
  readonly titles: readonly Title[]
  readonly organization: string | null
  /**
   * Id of a jurisdiction.
   */
  readonly jurisdiction: string | null
  /**
   * Fields that the article does not state and the tool concluded.
   */
  readonly inferred: readonly ('organization' | 'jurisdiction')[]
  readonly mentions: readonly Mention[]
}
export interface Title {
  /**
   * As written, without the qualifier.
   */
  readonly text: string
  /**
   * acting, former, then, elect, nominee, candidate, ... as written; null if none.
   */
  readonly qualifier: string | null
}
/**
 * A span that names something, and the rule that found it.
 */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  readonly column: number
  readonly rule: string
}
export interface Citation {
  /**
   * USLM-style path for federal law, else a path of the same manner.
   */
  readonly id: string
  readonly kind:
    | 'usc'
    | 'cfr'
    | 'public_law'
    | 'statutes_at_large'
    | 'federal_register'
    | 'executive_order'
    | 'proclamation'
    | 'bill'
    | 'ballot_measure'
    | 'named_act'
    | 'section'
    | 'constitution'
    | 'state_statute'
    | 'state_regulation'
    | 'ordinance'
    | 'case'
  readonly normalized: string
  readonly url: string | null
  /**
   * explicit: said in full; document: completed from the same article; known: completed from a table of well-known sections; none: left incomplete.
   */
  readonly resolution: 'explicit' | 'document' | 'known' | 'none'
  readonly mentions: readonly Mention[]
}
/**
 * Somebody says that a government does, does not or may not obey a norm.
 */
export interface Verdict {
  /**
   * Unique in the article, in reading order: v1, v2, ...
   */
  readonly id: string
  readonly status:
    | 'compliant'
    | 'non_compliant'
    | 'partially_compliant'
    | 'possibly_non_compliant'
    | 'possibly_compliant'
    | 'under_review'
  readonly stance: 'finds' | 'asserts' | 'denies' | 'alleges' | 'questions' | 'reports'
  /**
   * Ids of the places judged; empty where a definite reference could not be resolved.
   */
  readonly jurisdictions: readonly string[]
  /**
   * The agency, law, policy or act literally judged, when it is not the place.
   */
  readonly via: string | null
  readonly norm: Norm | null
  readonly source: Source
  /**
   * An inner authority that the speaker invokes.
   */
  readonly cites: string | null
  /**
   * As written, where it dates the verdict or the state.
   */
  readonly time: string | null
  /**
   * Marked as superseded or belonging to the past.
   */
  readonly past: boolean
  readonly hedges: readonly string[]
  readonly degree: string | null
  /**
   * The exact sentences.
   */
  readonly evidence: readonly Span[]
  /**
   * What fired, in reading order.
   */
  readonly trace: readonly TraceStep[]
}
export interface Norm {
  /**
   * The words for what is obeyed or broken.
   */
  readonly text: string
  /**
   * Id of a citation.
   */
  readonly citation: string | null
}
/**
 * Who says so: the outermost committed speaker.
 */
export interface Source {
  readonly kind: 'official' | 'organization' | 'document' | 'unnamed' | 'article'
  /**
   * As the article names the speaker.
   */
  readonly name: string | null
  /**
   * Id of an official.
   */
  readonly official: string | null
  readonly organization: string | null
}
/**
 * Exact words of the article. Half-open, into the decoded text (byte order mark removed, carriage returns kept).
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
  /**
   * 1-based.
   */
  readonly line: number
  /**
   * 1-based, in the record's offset unit.
   */
  readonly column: number
}
export interface TraceStep {
  readonly rule: string
  readonly effect: string
  readonly start: number
  readonly end: number
  readonly text: string
}
export interface DateMention {
  /**
   * EDTF level 0 or 1 for dates and intervals, ISO 8601 for durations (P2W), times (T09:30) and sets (P1W); null where it cannot be known.
   */
  readonly value: string | null
  readonly kind: 'date' | 'interval' | 'duration' | 'time' | 'set'
  readonly granularity:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'weekend'
    | 'week'
    | 'month'
    | 'season'
    | 'quarter'
    | 'half'
    | 'year'
    | 'fiscal_year'
    | 'decade'
    | 'century'
    | 'interval'
  /**
   * Parts that the words do not say.
   */
  readonly inferred: readonly ('century' | 'year' | 'month' | 'week' | 'day')[]
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  readonly column: number
  readonly rule: string
}
export interface SkippedSpan {
  readonly reason: 'byline' | 'credit' | 'navigation' | 'other_story' | 'author_bio' | 'contact' | 'boilerplate'
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}
export interface Warning {
  /**
   * Stable, lower-case, with hyphens.
   */
  readonly code: string
  readonly message: string
  readonly start: number | null
  readonly end: number | null
}
