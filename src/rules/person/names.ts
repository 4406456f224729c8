/** What a person's name looks like, and words that look like one and are not. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Small words inside a surname. */
export const particles = words('de da di du del della la le van von der den ter st el al bin ibn mac mc')

export const suffixes = words('jr sr ii iii iv')

/** Capitalised words that are no part of a name. */
export const notNames = words(`
  the a an and or of in on at by for with from to as said says told wrote who which that this these those his her their its our he she it they
  we monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december jan feb aug sept oct nov dec today yesterday administration department office police court board commission council county city state
  senate house congress committee republican republicans democrat democrats democratic party act law bill order code union association
  university college school schools institute center foundation company inc corp news times post journal herald street avenue road park
  general attorney district federal national u.s us united states america american justice education health human services secretary director
  president governor mayor senator representative chief judge commissioner superintendent chairman spokesman spokeswoman officials official
  also however but if when while after before since because not no yes today's press release statement contact
  agency bureau authority division service services region elect emeritus day week month year gov sen rep reps sens mr mrs ms dr
  asks seeks calls urges announces introduces demands finds rules applauds praises commends reemphasizes reiterates votes joins wants slams backs
  statement responds welcomes supports blasts warns vows pushes leads secures honors again statements regarding contact
`)

/** Ends of bodies that are not public: what heads them is no official. */
export const privateBodies =
  /\b(?:ACLU|NAACP|SPLC|Union|Association|Institute|Center|Coalition|Foundation|University|College|Club|Inc|Corp|LLC|Company|League|Chamber|Church|Network|Project|Alliance|Fund|Group|Partners|Bank|Hospital|Energy|Airlines|Motors|Society|Federation|Legal Defense|Law Center|Counsel|Diocese|Team|Teamsters|AFL|NFL|NBA|Times|Post|News|Media|Magazine|Research|Systems|Technologies|Insurance|Oil|Holdings|Industries|Enterprises|Realty|Properties)\b/

/** Ends of bodies that are public. */
export const publicBodies =
  /\b(?:Department|Dept|Office|Board|Commission|Council|Agency|Administration|Bureau|County|City|State|Police|Authority|District|Schools|Court|Committee|Subcommittee|Service|Division|Parish|Legislature|Senate|House|Congress|Assembly|Sheriff|Mayor|Governor|Ministry|Government|Secretariat|Corps|Guard|Patrol|Attorney|Treasury|Jail|Prison|Corrections|Transit|Port|Corporation for|Centers for|Region|OCR|EPA|DOJ|DHS|HUD|HHS|CMS|FBI|ICE|IRS|BLM|USDA|FEMA|FAA|FCC|FDA|GAO|IDE|ONDCP|CPB|NYPD|LAPD|NOPD)\b/
