/** What a verdict without a law of its own adds to one that has one: nothing. */
import type { CueAccount } from './reading.ts'

/**
 * "were found to have improperly run license plates, and the county was listed as noncompliant with FBI rules": plain words of propriety
 * give way to those that judge the same government by a law, or as a breach. "issued a notice of violation, saying it had broken the
 * act": so does the paper to what it says.
 */
export function withoutWeaker(cues: readonly CueAccount[]): readonly CueAccount[] {
  const strong = cues.filter((account) => !isWeak(account) && account.verdicts.length > 0)
  if (strong.length === 0) return cues
  return cues.map((account) => {
    if (!isWeak(account)) return account
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

const isWeak = ({ cue: { row } }: CueAccount): boolean => row.object === 'examined' || row.given === 'notice'
