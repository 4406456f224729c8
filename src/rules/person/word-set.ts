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
export const ofFrom = wordSet('of from')
