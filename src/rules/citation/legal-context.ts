/** Words of lawmaking around a name that means other things too. */

const REACH = 200

const legal =
  /\b(?:laws?|legal|bills?|Congress|lawmakers?|legislat\w+|statutes?|federal|courts?|judges?|su(?:e|ed|es|ing|its?)|violat\w+|compl(?:y|ies|ied|iance)|sponsor\w*|enact\w*|repeal\w*|amend\w*|committees?|sessions?|hearings?|passed|passage|signed|veto\w*|Senate|House|senators?|under the|sections?|rights|governor|state|attorneys?|regulat\w+)\b/i

/** Whether lawmaking or courts are spoken of near a match: tells a law from a film, a bill from a model's name. */
export const soundsLegal = (match: RegExpExecArray): boolean =>
  legal.test(match.input.slice(Math.max(0, match.index - REACH), match.index)) ||
  legal.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + REACH))
