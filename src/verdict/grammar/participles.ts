/** Participles of keeping and breaking, whose subject stands elsewhere: "Flouting a court order, the county ...", "..., skirting the law". */
import { wordSet } from '../../rules/word-set.ts'

/** "Following", "meeting" and "observing" are left out: they open sentences of another kind. */
export const keepingParticiples = wordSet(`
  complying abiding adhering conforming obeying heeding honoring honouring respecting fulfilling satisfying
`)

export const breakingParticiples = wordSet(`
  violating breaching contravening infringing transgressing offending trampling breaking bending overstepping exceeding
  flouting defying ignoring skirting disregarding circumventing disobeying evading shirking sidestepping bypassing snubbing spurning scorning
  dodging ducking eluding subverting neglecting abrogating repudiating dishonoring dishonouring straying departing deviating diverging
  reneging defaulting
`)

/** "Thumbing its nose at", "Running afoul of": words that break a law only with those behind them. */
export const breakingTurns =
  /^(?:(?:thumbing|wagging) (?:its|their|his|her) (?:nose|finger)s?|turning (?:its|their) backs?|turning a blind|making a mockery|riding roughshod|running (?:roughshod|afoul|counter)|falling (?:short|afoul|foul)|going (?:against|around|back)|flying in|acting (?:in|outside|beyond|contrary|unlawfully|illegally|unconstitutionally)|cutting corners|playing fast|paying no|backing out|getting around|failing to|refusing to|declining to|neglecting to)(?= |$)/
