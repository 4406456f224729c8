// Generated from src/output/record.schema.json by src/build/generate-types.mjs. Do not edit.

/**
 * All that was found in one article. Unknown is null, lists are always present, enums are closed.
 */
export interface ArticleRecord {
  /**
   * Of this shape of the record; the first number changes when a field changes its meaning or goes.
   */
  readonly schema_version: '1.0'
  /**
   * Unit of every start, end and column in this record.
   */
  readonly offset_unit: 'codepoint' | 'utf16' | 'byte'
  readonly article: ArticleInfo
  /**
   * Every place that has a government and is named, stands for one or is judged, in order of its first mention.
   */
  readonly jurisdictions: readonly Jurisdiction[]
  /**
   * Named persons in public office, in order of their first mention.
   */
  readonly officials: readonly Official[]
  /**
   * Laws that are cited, in order of their first mention.
   */
  readonly citations: readonly Citation[]
  /**
   * Who is said to obey or break which law, in reading order.
   */
  readonly verdicts: readonly Verdict[]
  /**
   * Dates, stretches of time, times and recurring sets, in reading order.
   */
  readonly dates: readonly DateMention[]
  /**
   * Lines set apart as not part of the story; they yield no facts unless asked for.
   */
  readonly skipped: readonly SkippedSpan[]
  /**
   * What could not be settled, for instance two readings of a place name that are nearly as likely.
   */
  readonly warnings: readonly Warning[]
}
/**
 * What was read.
 */
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
  /**
   * The day that relative dates are counted from; null where there is none.
   */
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
  /**
   * option: --date, or the date of a record's field or of a page; dateline and published: lines of the article.
   */
  readonly from: 'option' | 'dateline' | 'published'
}
export interface Jurisdiction {
  /**
   * Open Civic Data division id where there is one, else a local id.
   */
  readonly id: string
  /**
   * As the gazetteer has it.
   */
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
  /**
   * Empty where the place is only referred to by another row.
   */
  readonly mentions: readonly PlaceMention[]
}
/**
 * A span that names or stands for a jurisdiction; `as` says how.
 */
export interface PlaceMention {
  /**
   * Where it begins, in the record's offset unit.
   */
  readonly start: number
  /**
   * Where it ends: the first position after it.
   */
  readonly end: number
  /**
   * What stands there, character for character.
   */
  readonly text: string
  /**
   * 1-based.
   */
  readonly line: number
  /**
   * 1-based, in the record's offset unit.
   */
  readonly column: number
  /**
   * name: Chicago; abbreviation: CT; qualifier: Ill. after a place; organization: NYPD; reference: the city.
   */
  readonly as: 'name' | 'abbreviation' | 'qualifier' | 'organization' | 'reference'
  /**
   * Id of the rule that found it.
   */
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
  /**
   * In reading order.
   */
  readonly titles: readonly Title[]
  /**
   * The body that the person is of or speaks for.
   */
  readonly organization: string | null
  /**
   * Id of a jurisdiction.
   */
  readonly jurisdiction: string | null
  /**
   * Fields that the article does not state and the tool concluded.
   */
  readonly inferred: readonly ('organization' | 'jurisdiction')[]
  /**
   * Full names, and later surnames.
   */
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
  /**
   * Where it begins, in the record's offset unit.
   */
  readonly start: number
  /**
   * Where it ends: the first position after it.
   */
  readonly end: number
  /**
   * What stands there, character for character.
   */
  readonly text: string
  /**
   * 1-based.
   */
  readonly line: number
  /**
   * 1-based, in the record's offset unit.
   */
  readonly column: number
  /**
   * Id of the rule that found it.
   */
  readonly rule: string
}
export interface Citation {
  /**
   * USLM-style path for federal law, else a path of the same manner.
   */
  readonly id: string
  /**
   * usc and cfr: federal codes; named_act: an act by its name; section: a bare "Section 1373" that could not be completed; the others say what they are.
   */
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
  /**
   * In the form that legal writing uses.
   */
  readonly normalized: string
  /**
   * An official page of the law, where there is one.
   */
  readonly url: string | null
  /**
   * explicit: said in full; document: completed from the same article; known: completed from a table of well-known sections; none: left incomplete.
   */
  readonly resolution: 'explicit' | 'document' | 'known' | 'none'
  /**
   * Also its short forms.
   */
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
  /**
   * What is said of the place. Reversals are counted: "found no evidence that Ohio is out of compliance" is compliant.
   */
  readonly status:
    | 'compliant'
    | 'non_compliant'
    | 'partially_compliant'
    | 'possibly_non_compliant'
    | 'possibly_compliant'
    | 'under_review'
  /**
   * How it is said; reports: by the article itself.
   */
  readonly stance: 'finds' | 'asserts' | 'denies' | 'alleges' | 'questions' | 'reports'
  /**
   * Ids of the places judged; empty where a definite reference could not be resolved.
   */
  readonly jurisdictions: readonly string[]
  /**
   * The agency, law, policy or act literally judged, when it is not the place.
   */
  readonly via: string | null
  /**
   * What is obeyed or broken; null where no words say it.
   */
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
  /**
   * The words that make it only possible, as written.
   */
  readonly hedges: readonly string[]
  /**
   * How far, as written: partial, fully, with some; null where no word says it.
   */
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
  /**
   * Ids of the citations with which a list in the same words goes on: "the Clean Air Act and the Clean Water Act".
   */
  readonly further: readonly string[]
}
/**
 * Who says so.
 */
export interface Source {
  /**
   * article: nobody is named, the article itself says so.
   */
  readonly kind: 'official' | 'organization' | 'document' | 'unnamed' | 'article'
  /**
   * As the article names the speaker.
   */
  readonly name: string | null
  /**
   * Id of an official.
   */
  readonly official: string | null
  /**
   * The body that says so, or that the person speaks for.
   */
  readonly organization: string | null
}
/**
 * Exact words of the article. Half-open, into the decoded text (byte order mark removed, carriage returns kept).
 */
export interface Span {
  /**
   * Where it begins, in the record's offset unit.
   */
  readonly start: number
  /**
   * Where it ends: the first position after it.
   */
  readonly end: number
  /**
   * What stands there, character for character.
   */
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
  /**
   * Id of the rule.
   */
  readonly rule: string
  /**
   * What it did to the verdict.
   */
  readonly effect: string
  /**
   * Where it begins, in the record's offset unit.
   */
  readonly start: number
  /**
   * Where it ends: the first position after it.
   */
  readonly end: number
  /**
   * What stands there, character for character.
   */
  readonly text: string
}
export interface DateMention {
  /**
   * EDTF level 0 or 1 for dates and intervals, ISO 8601 for durations (P2W), times (T09:30) and sets (P1W); null where it cannot be known.
   */
  readonly value: string | null
  /**
   * interval: from one day to another; duration: a length of time; time: of the day; set: again and again.
   */
  readonly kind: 'date' | 'interval' | 'duration' | 'time' | 'set'
  /**
   * The smallest unit that is known.
   */
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
  /**
   * Where it begins, in the record's offset unit.
   */
  readonly start: number
  /**
   * Where it ends: the first position after it.
   */
  readonly end: number
  /**
   * What stands there, character for character.
   */
  readonly text: string
  /**
   * 1-based.
   */
  readonly line: number
  /**
   * 1-based, in the record's offset unit.
   */
  readonly column: number
  /**
   * Id of the rule that found it.
   */
  readonly rule: string
}
export interface SkippedSpan {
  /**
   * What the line is taken for.
   */
  readonly reason: 'byline' | 'credit' | 'navigation' | 'other_story' | 'author_bio' | 'contact' | 'boilerplate'
  /**
   * Where it begins, in the record's offset unit.
   */
  readonly start: number
  /**
   * Where it ends: the first position after it.
   */
  readonly end: number
  /**
   * 1-based.
   */
  readonly line: number
  /**
   * 1-based, in the record's offset unit.
   */
  readonly column: number
}
export interface Warning {
  /**
   * Stable, lower-case, with hyphens.
   */
  readonly code: string
  /**
   * For people.
   */
  readonly message: string
  /**
   * Where it begins, in the record's offset unit.
   */
  readonly start: number | null
  /**
   * Where it ends: the first position after it.
   */
  readonly end: number | null
}
