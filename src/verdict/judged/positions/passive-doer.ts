/** Who did what a passive tells without saying by whom. */
import { type CueSite, siteAt } from '../cue-site.ts'
import { type Judged, nobody } from '../judged.ts'
import { ofClause } from './before-verb.ts'
import { unsaidDoer } from './unsaid-doer.ts'

/** "No law was broken": nobody is said to have done it. */
export function doerOfPassive(site: CueSite): Judged {
  const { view, cue, context } = site
  const when = doerWhen(site)
  return when === nobody ? unsaidDoer(view, cue, context) : when
}

/** "The decree was violated when Macon sold the park": who did what broke it. */
function doerWhen(site: CueSite): Judged {
  const { cue, clauses } = site
  const at = clauses.findIndex(({ from, opener }) => from >= cue.to && from <= cue.to + 1 && opener === 'when')
  return at < 0 ? nobody : { ...ofClause(siteAt(site, at)), joined: -1 }
}
