/** What a verdict without a law of its own adds to one that has one: nothing. */
import type { CueAccount } from './reading.ts'

/**
 * "were found to have improperly run license plates, and the county was listed as noncompliant with FBI rules": plain words of propriety
 * give way to those that judge the same government by a law, or as a breach.
 */
export function withoutWeaker(cues: readonly CueAccount[]): readonly CueAccount[] {
  const strong = cues.filter(({ cue, verdicts }) => cue.row.object !== 'examined' && verdicts.length > 0)
  if (strong.length === 0) return cues
  return cues.map((account) => {
    if (account.cue.row.object !== 'examined') return account
    const verdicts = account.verdicts.filter(
      ({ norm, status, jurisdictions }) =>
        norm !== null ||
        !strong.some((other) =>
          other.verdicts.some(
            (verdict) => verdict.status === status && `${verdict.jurisdictions}` === `${jurisdictions}`,
          ),
        ),
    )
    return verdicts.length === account.verdicts.length ? account : { ...account, verdicts }
  })
}
