/** "58 beds opened at a hospital in Tuscaloosa", "a letter signed in Raleigh": a place that only says where something is, or was done. */

const where =
  /\b(?:in|near|outside|inside|around|at|from|toward|towards|past|beyond|through|across|via|off) (?:the |downtown |nearby |neighboring |rural |suburban |north |south |east |west |northern |southern |eastern |western |central ){0,2}$/

/** "drove to Topeka", "the road to Laramie" */
const wayTo =
  /\b(?:drove|driven?|driving|drives|went|go|goes|going|gone|travel(?:s|ed|ing)?|trips?|flew|fly|flown|mov(?:e|es|ed|ing)|head(?:s|ed|ing)|return(?:s|ed|ing)?|com(?:e|es|ing)|came|back|rode|ride|walk(?:s|ed)?|march(?:ed)?|truck(?:s|ed)|haul(?:s|ed)|bus(?:ed|sed)|shipped|taken|took|brought|road|route|highway|pipeline|bus|train|close|next) (?:[a-z]+ ){0,2}to (?:nearby |neighboring )?$/

/** "the council in Barre", "police in Reno", "the seat for Elko": what belongs to the place, or those who live under its government. */
const ofGovernment =
  /(?:[Cc]ouncil|[Bb]oard|[Cc]ommission|[Cc]ommissioners|[Tt]rustees|[Ss]upervisors|[Ss]electmen|[Aa]ldermen|[Ll]egislature|[Ll]awmakers|[Oo]fficials|[Ll]eaders|[Pp]olice|[Ss]heriff|[Mm]ayor|[Cc]lerks?|[Gg]overnment|[Aa]dministrators|[Ss]chools?|[Dd]istricts?|[Jj]ails?|[Pp]risons?|[Hh]all|[Ss]helters?|[Pp]olls|[Ee]lections?|[Vv]oters|[Rr]esidents|[Tt]axpayers|[Ss]treets|[Ss]idewalks|[Ss]ewers?|[Pp]lant|[Bb]allots?|[Oo]rdinance|[Ll]aw|[Cc]ity|[Tt]own|[Vv]illage|[Cc]ounty) (?:in|at|from) (?:the )?$/

/** "the department's Wilmington office": where one of several is; not "Nevada's Clark County". */
const branchBefore = /(?:'s|\b(?:its|their|our|his|her)) $/
const branchBehind =
  /^ (?:[a-z]+ ){0,2}(?:offices?|bureau|branch|headquarters|field|region|plant|campus|home|district)\b/

/** "an audit by Portland accountants": whence somebody comes who is hired. */
const hiredBehind =
  /^ (?:[a-z-]+ )?(?:accountants?|lawyers?|attorneys?|engineers?|architects?|consultants?|demographers?|economists?|planners|appraisers?|law firm|firm|company|contractors?|professors?|researchers?|scholars?)(?![a-z])/
/** "Jeff Hunt of Portland": where somebody lives; "Mayor Jeff Hunt of Dover" governs there, "the City Council of Dover" too. */
const homeBefore = /(?:^|[ ,"(])[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-zA-Z'-]+,? of $/
const inOffice =
  /\b(?:Mayor|Chief|Manager|Clerk|Sheriff|Superintendent|Supervisors?|Trustees?|Commissioners?|Council\w*|Alderm[ae]n|Administrator|Director|Attorney|Solicitor|Judge|Warden|President|Treasurer|Auditor|Assessor|Selectm[ae]n|City|Town|Village|County|Township|Borough|State|Board|Commission|Department|Authority|Schools?|District|Office|Bureau|Police|Port|Government|Court)\b/
/** "28 prisons, from Dixon to Vienna" */
const rangeBefore = /\bfrom [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2} to $/

/** "in Washington's prisons", "at Hamilton County Jail", "in Boston schools": what a government has, wherever somebody is. */
const ownsBehind =
  /^(?:'s?(?![a-z])|(?: [A-Z][a-z]+| city| county| public| municipal){0,2} (?:[Jj]ail|[Pp]olice|[Ss]chools?|[Cc]ouncil|[Bb]oard|[Cc]ommission|[Cc]ity [Hh]all|[Pp]rison|[Hh]all|[Ss]treets|[Oo]fficials)(?![a-z]))/

/** More than the longest of these words. */
const REACH = 60

/** Does a place named in a stretch of the text only say where? What frames a sentence ("In Barre, the board broke the law") is spoken of. */
export function isSetting(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - REACH), start)
  const behind = folded.slice(end, end + REACH)
  if (where.test(before)) return !ofGovernment.test(before) && !ownsBehind.test(behind)
  if (hiredBehind.test(behind) || (homeBefore.test(before) && !inOffice.test(before.slice(-40)))) return true
  return wayTo.test(before) || rangeBefore.test(before) || (branchBefore.test(before) && branchBehind.test(behind))
}
