/** Sets of words, written as one list. */

/**
 * The words of a list. A look-up in it is several times quicker than a pattern of alternatives, and nothing is compiled at its
 * first use.
 *
 * @example wordSet('of for').has('of') // true
 */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const ofFor = wordSet('of for')
export const ofForOn = wordSet('of for on')
export const ands = wordSet('and &')
export const determiners = wordSet('the a an its their his her our')
export const articles = wordSet('the a an')
export const soleOffices = wordSet('mayor governor sheriff')
export const choices = wordSet('nominee pick choice')
export const juniors = wordSet('jr sr')
export const ofFrom = wordSet('of from')
