/** "Kalkaska Circuit Judge Ann Poe", in a story that names Kalkaska County: courts of record are counties', not towns'. */
import { isOfCounty } from '../../rules/place/county-offices.ts'
import { isStateKind } from './candidate.ts'
import type { ChosenPlace } from './choose.ts'

/** The chosen, with the county in place of the town of its name where an office of the county stands behind. */
export function atCountyCourts(chosen: readonly ChosenPlace[], folded: string): readonly ChosenPlace[] {
  const counties = new Map<string, ChosenPlace['option']>()
  for (const { option } of chosen)
    if (option.kind === 'county')
      counties.set(`${option.name.replace(/ (?:County|Parish)$/, '')} ${option.state}`, option)
  if (counties.size === 0) return chosen
  return chosen.map((place) => {
    const { candidate, option } = place
    if (option.kind === 'county' || isStateKind(option) || candidate.as !== 'name') return place
    const county = counties.get(`${option.name} ${option.state}`)
    return county && isOfCounty(folded.slice(candidate.end, candidate.end + 32)) ? { ...place, option: county } : place
  })
}
