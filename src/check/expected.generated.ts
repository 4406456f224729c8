// Generated from src/check/expected.schema.json by src/build/generate-types.mjs. Do not edit.

export type ExpectedReferenceDate = {
  readonly value: string
  readonly from: 'option' | 'dateline' | 'published'
} | null
export type Kind = 'verdicts' | 'citations' | 'officials' | 'jurisdictions' | 'dates'
/**
 * Words of the article, exactly as they stand there: where the fact is.
 */
export type Quote = string
/**
 * Which occurrence of the quote is meant; the first if not given.
 */
export type Nth = number

/**
 * What people read in one article. Only the fields that are given are compared; quotes say where.
 */
export interface Expected {
  readonly $schema?: string
  /**
   * For people.
   */
  readonly note?: string
  /**
   * The day from which the article's dates are counted, as --date.
   */
  readonly date?: string
  /**
   * State of the publication, as --home: CT, Conn. or Connecticut.
   */
  readonly home?: string
  /**
   * As --include-skipped.
   */
  readonly include_skipped?: boolean
  readonly reference_date?: ExpectedReferenceDate
  /**
   * Kinds of which everything is listed: anything else found is false.
   */
  readonly complete?: readonly Kind[]
  readonly verdicts?: readonly ExpectedVerdict[]
  readonly citations?: readonly ExpectedCitation[]
  readonly officials?: readonly ExpectedOfficial[]
  readonly jurisdictions?: readonly ExpectedJurisdiction[]
  readonly dates?: readonly ExpectedDate[]
  /**
   * Where nothing of a kind may be found that no row asks for.
   */
  readonly absent?: readonly AbsentFact[]
  readonly todo?: Todo
}
/**
 * Who is said to obey or break which law, by whom.
 */
export interface ExpectedVerdict {
  readonly quote: Quote
  readonly nth?: Nth
  /**
   * Neither a miss nor a false find.
   */
  readonly optional?: boolean
  /**
   * For people.
   */
  readonly note?: string
  readonly status?:
    | 'compliant'
    | 'non_compliant'
    | 'partially_compliant'
    | 'possibly_non_compliant'
    | 'possibly_compliant'
    | 'under_review'
  readonly stance?: 'finds' | 'asserts' | 'denies' | 'alleges' | 'questions' | 'reports'
  /**
   * Id of a place, or its name as an article would write it: Denver, Colo. Each must be among those found.
   */
  readonly jurisdictions?: readonly string[]
  /**
   * Part of the name of the agency, law or policy literally judged.
   */
  readonly via?: string | null
  /**
   * Part of the words for what is obeyed or broken, or of the citation behind them.
   */
  readonly norm?: string | null
  readonly source?: ExpectedSource
  /**
   * The words that date it.
   */
  readonly time?: string | null
  readonly past?: boolean
}
export interface ExpectedSource {
  readonly kind?: 'official' | 'organization' | 'document' | 'unnamed' | 'article'
  /**
   * Part of the name of the speaker.
   */
  readonly name?: string | null
  /**
   * Part of the name of the speaker's organization.
   */
  readonly organization?: string | null
}
/**
 * A law, order or case.
 */
export interface ExpectedCitation {
  readonly quote: Quote
  readonly nth?: Nth
  /**
   * Neither a miss nor a false find.
   */
  readonly optional?: boolean
  /**
   * For people.
   */
  readonly note?: string
  /**
   * The citation, in any form that the tool reads: 8 U.S.C. § 1373, 8 USC 1373.
   */
  readonly normalized?: string
  readonly kind?:
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
  readonly id?: string
  readonly resolution?: 'explicit' | 'document' | 'known' | 'none'
}
/**
 * A named person in public office.
 */
export interface ExpectedOfficial {
  readonly quote: Quote
  readonly nth?: Nth
  /**
   * Neither a miss nor a false find.
   */
  readonly optional?: boolean
  /**
   * For people.
   */
  readonly note?: string
  readonly name?: string
  /**
   * Each must be part of one of the titles found.
   */
  readonly titles?: readonly string[]
  /**
   * Part of the organization's name.
   */
  readonly organization?: string | null
  /**
   * Id of a place, or its name as an article would write it: Denver, Colo.
   */
  readonly jurisdiction?: string | null
}
/**
 * A place that stands for a government.
 */
export interface ExpectedJurisdiction {
  readonly quote: Quote
  readonly nth?: Nth
  /**
   * Neither a miss nor a false find.
   */
  readonly optional?: boolean
  /**
   * For people.
   */
  readonly note?: string
  /**
   * Id of a place, or its name as an article would write it: Denver, Colo.
   */
  readonly id?: string
  readonly name?: string
  readonly kind?:
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
}
/**
 * A date; of the other kinds (duration, time, set) only what asks for its kind.
 */
export interface ExpectedDate {
  readonly quote: Quote
  readonly nth?: Nth
  /**
   * Neither a miss nor a false find.
   */
  readonly optional?: boolean
  /**
   * For people.
   */
  readonly note?: string
  /**
   * An EDTF value, or the date in words that the tool reads: Oct. 11, 2017.
   */
  readonly value?: string | null
  readonly kind?: 'date' | 'interval' | 'duration' | 'time' | 'set'
  readonly granularity?:
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
}
export interface AbsentFact {
  readonly kind: Kind
  readonly quote: Quote
  readonly nth?: Nth
  /**
   * For people.
   */
  readonly why?: string
}
/**
 * Known misses: they never fail and are announced when they begin to pass.
 */
export interface Todo {
  readonly verdicts?: readonly ExpectedVerdict[]
  readonly citations?: readonly ExpectedCitation[]
  readonly officials?: readonly ExpectedOfficial[]
  readonly jurisdictions?: readonly ExpectedJurisdiction[]
  readonly dates?: readonly ExpectedDate[]
}
