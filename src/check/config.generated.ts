// Generated from src/check/config.schema.json by src/build/generate-types.mjs. Do not edit.

/**
 * check.json in a checked folder: what must be reached, kind by kind.
 */
export interface CheckConfig {
  readonly $schema?: string
  /**
   * For people.
   */
  readonly note?: string
  readonly minimums?: Minimums
  readonly ratchet?: Ratchet
}
/**
 * Least scores, from 0 to 1. Where a score is to be reached, single misses and false finds of that kind do not fail.
 */
export interface Minimums {
  readonly verdicts?: Minimum
  readonly citations?: Minimum
  readonly officials?: Minimum
  readonly jurisdictions?: Minimum
  readonly dates?: Minimum
}
export interface Minimum {
  readonly precision?: number
  readonly recall?: number
  readonly f1?: number
  /**
   * Share of the given fields that agree where something was found.
   */
  readonly fields?: number
}
/**
 * The best counts reached so far; raised by --update-ratchet, lowered only by hand.
 */
export interface Ratchet {
  readonly verdicts?: Counts
  readonly citations?: Counts
  readonly officials?: Counts
  readonly jurisdictions?: Counts
  readonly dates?: Counts
}
export interface Counts {
  /**
   * Expected rows that were found.
   */
  readonly hits?: number
}
