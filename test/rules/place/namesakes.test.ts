/** Names that a city and a state, a city and a small town, or a town and a person share. */
import { describe, expect, it } from 'vitest'
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { findJurisdictions } from '../../../src/resolve/jurisdictions.ts'
import { placesOf } from './reads.ts'

/** "Rochester = Rochester NY" of the names asked for; the id tells the city from the town. */
const placed = (text: string, name: string) =>
  placesOf(text)
    .filter(({ words }) => words === name)
    .map(({ place }) => place)

describe('New York, the city and the state', () => {
  it.each([
    ['The city of New York owes back pay, a judge found.', 'New York City NY'],
    ['Counsel for the city of New York spoke in Albany.', 'New York City NY'],
    ['The mayor of New York vetoed it.', 'New York City NY'],
    ['In the city of New York, rents rose.', 'New York City NY'],
    ['The state of New York owes back pay.', 'NY'],
    ['The governor of New York vetoed it.', 'NY'],
    ['Troy and Schenectady in New York sued.', 'NY'],
    ['Utica in New York sued.', 'NY'],
  ])('%s', (text, place) => expect(placed(text, 'New York')).toEqual([place]))
})

describe('what a named person has', () => {
  it.each([
    ["Warren's office sued Omaha, Nebraska. Attorney General Joan Warren signed.", 'Warren'],
    ["Auditor Paul Hudson found it. Hudson's staff flew to Reno, Nevada.", 'Hudson'],
    ["Clerk Rita Salem quit. Salem's lawyer spoke in Reno, Nevada.", 'Salem'],
    ["Senator Ruth Marion won. Marion's campaign had no debts in Ohio.", 'Marion'],
    ["Treasurer Kim Auburn left. Auburn's spokeswoman called Ogden, Utah.", 'Auburn'],
    ["Secretary of State Al Franklin won. Franklin's predecessor lives in Ohio.", 'Franklin'],
  ])('%s', (text, name) => expect(placed(text, name)).toEqual([]))
  it.each([
    ["Dayton's mayor, Joan Dayton, sued Ohio.", 'Dayton', 'Dayton OH'],
    ["Gov. Mary Lincoln spoke in Lincoln, Nebraska. Lincoln's council agreed.", 'Lincoln', 'Lincoln NE'],
    ["Salem's lawyer spoke for the city in Oregon.", 'Salem', 'Salem OR'],
  ])('%s', (text, name, place) => expect(placed(text, name)).toContain(place))
})

describe('a city and a small town of one state', () => {
  it.each([
    'Grants go to Rochester, Paterson, Elizabeth and Trenton in New York and New Jersey.',
    'New York, New Jersey, Rochester, Newark and Camden were sued.',
    'Boston, Newark, Albany and Rochester joined, New York said.',
  ])('%s', (text) => expect(idOf(text)).toBe('Rochester city'))
  it.each([
    'Ulster County, N.Y., and its towns Rochester, Kingston and Marbletown share a plow.',
    'Accord, Kerhonkson and Rochester lie in Ulster County, New York.',
    'Rochester, New Paltz and Gardiner in Ulster County, New York, share a plow.',
  ])('%s', (text) => expect(idOf(text)).toBe('Rochester town'))
})

/** Towns of New York stand in the tree below their county. */
function idOf(text: string): string | undefined {
  const article = readArticle(text)
  const { jurisdictions } = findJurisdictions(article, storyWindows(article), [], {})
  const row = jurisdictions.find(({ name }) => name === 'Rochester')
  return row && `${row.name} ${row.id.includes('/county:') ? 'town' : 'city'}`
}
