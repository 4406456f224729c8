/** What a date in front of a noun names: "the March 3 letter" is written, "a July 26 match" is to be played. */

/** The thing that a date names has happened or was made; it is an event of any time; or it is none. */
export type NamedThing = 'done' | 'event' | null

const DONE =
  /^(?:'s)?\s(?:[a-z-]{2,14}\s){0,2}(?:letters?|memos?|memorandums?|orders?|rulings?|decisions?|opinions?|reports?|e-?mails?|statements?|filings?|complaints?|lawsuits?|suits?|notices?|findings?|arrests?|shootings?|attacks?|raids?|fires?|crash|incidents?|robber(?:y|ies)|murders?|killings?|deaths?|interviews?|announcements?|resignations?|articles?|editorials?|news release|press release|speech|agreements?|audits?|reviews?|inspections?|protests?|storms?|floods?|verdicts?|convictions?|indictments?|injunctions?)(?![A-Za-z])/

const EVENT =
  /^\s(?:[a-z-]{2,14}\s){0,2}(?:elections?|primar(?:y|ies)|runoffs?|referendums?|votes?|ballots?|hearings?|trials?|meetings?|sessions?|deadlines?|dates?|match|games?|rally|rallies|conferences?|summits?|forums?|concerts?|shows?|runs?|races?|ceremon(?:y|ies)|festivals?|fundraisers?|openings?|launch|debuts?|start|sentencing|arraignments?)(?![A-Za-z])/i

const FUTURES = /^\s(?:[a-z-]{2,14}\s){0,2}(?:contracts?|futures|delivery|deliveries)(?![A-Za-z])/

/** Reads the words right after a date; `article`: an article or possessive stands before it. */
export function namedThing(after: string, article: boolean): NamedThing {
  if (DONE.test(after)) return 'done'
  return (article && EVENT.test(after)) || FUTURES.test(after) ? 'event' : null
}
