/** Bodies that only states have: "director of the Department of Corrections", "Natural Resources Board Chairman". */
const stateBody =
  /\b(?:(?:Natural|Air|Water) Resources|Correction(?:s|al Services)|Environmental (?:Quality|Conservation)|Ecology|Motor Vehicles|Game and Fish|Fish and Game|Public (?:Service|Regulation|Regulatory) Commission|(?:Corporation|Railroad|Gaming|Gambling|Racing|Wildlife Resources) Commission|Public Utilities Commission|Public Utility Commission|Board of Regents|Parole Board|Highway Patrol|[Ss]tate (?:[Pp]olice|[Pp]atrol|[Bb]oard)) ?\b/

/** Do the words name one? */
export const isOfStates = (text: string): boolean => stateBody.test(text)
