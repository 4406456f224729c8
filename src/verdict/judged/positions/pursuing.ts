/** What a government does about the deeds of others, which are then told of. */

/** "fined a landlord for dumping tires, a violation of state law": whoever is pursued has broken the law. */
export const isProsecuting =
  /^(?:fine[sd]?|cite[sd]?|sue[sd]?|arrest(?:s|ed)?|charged|ticket(?:s|ed)|prosecute[sd]?|evict(?:s|ed)|warn(?:s|ed)|accuse[sd]?|caught|convicted|indicted)$/

const ending =
  /^(?:suspend(?:s|ed)|fire[sd]|discipline[sd]|ban(?:s|ned)|outlaw(?:s|ed)|end(?:s|ed)|stop(?:s|ped)|remove[sd]?|repeal(?:s|ed)|scrap(?:s|ped)|reject(?:s|ed)|halt(?:s|ed)|oppose[sd]?)$/

/** "ended a raffle, which the act forbids": what is ended or fought was against it. */
export const isPursuing = (verb: string): boolean => isProsecuting.test(verb) || ending.test(verb)
