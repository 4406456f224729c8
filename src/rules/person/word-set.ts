/** Sets of words that several readers of persons share. */
import { wordSet } from '../word-set.ts'

export const ofFor = wordSet('of for')
export const ofForOn = wordSet('of for on')
export const ands = wordSet('and &')
export const determiners = wordSet('the a an its their his her our')
export const articles = wordSet('the a an')
export const soleOffices = wordSet('mayor governor sheriff')
export const choices = wordSet('nominee pick choice')
export const juniors = wordSet('jr sr')
/** "his colleague, Republican Ann Poe": between a title and a name. */
export const partisans = wordSet('republican democrat independent')
export const ofFrom = wordSet('of from')
