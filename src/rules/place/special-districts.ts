/** Special districts under names that tell no kind, and the states whose ports and utilities are districts of their own. */

export interface Brand {
  readonly words: readonly string[]
  readonly state: string
  /** What it is called in full. */
  readonly name: string
  /** Others are called so elsewhere: only where the article speaks of that state. */
  readonly unsure: boolean
}

/** State, `*` if unsure, the brand, and behind `=` the full name. */
export const brands: readonly Brand[] = `
WA Sound Transit|WA Pierce Transit|WA Intercity Transit|WA *Community Transit|WA Metro Parks Tacoma|OR TriMet
OR EWEB=Eugene Water & Electric Board|AZ Valley Metro|CA EBMUD=East Bay Municipal Utility District
CA SMUD=Sacramento Municipal Utility District|CA SamTrans|CA Caltrain|CA AC Transit|CA Foothill Transit|CA Omnitrans|TX CapMetro
TX Trinity Metro|CO *Regional Transportation District|CO *RTD=Regional Transportation District|FL Tri-Rail
IL *MWRD=Metropolitan Water Reclamation District of Greater Chicago`
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [, state = '', star, words = '', name = words] = /^(..) (\*?)([^=]+)(?:=(.+))?$/.exec(row) ?? []
    return { words: words.split(/ |(?=-)|(?<=-)/), state, name, unsure: star === '*' }
  })

/** Those of one word. */
export const brandWords: readonly string[] = brands.flatMap(({ words }) => (words.length === 1 ? words : []))

const portStates: ReadonlySet<string> = new Set(['WA', 'OR', 'LA', 'TX'])
/** Ports there that a town runs. */
const townsPorts: ReadonlySet<string> = new Set(['Port of Galveston'])
const utilityStates: ReadonlySet<string> = new Set(['WA', 'OR'])

/** Is the port a district in a state? Elsewhere a town, a county or the state runs it. */
export const isPortDistrict = (port: string, state: string): boolean => portStates.has(state) && !townsPorts.has(port)

/** Does a state call its public utility districts "PUD"? */
export const hasUtilityDistricts = (state: string): boolean => utilityStates.has(state)
