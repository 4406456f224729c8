/** Words around a name that make it a person's. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles and trades before a name: "Mr. Houston", "coach Lincoln". */
export const personHeads = words(`
  mr mrs ms miss dr prof professor rev pastor rabbi father sister brother president vice senator sen rep representative congressman
  congresswoman gov governor mayor judge justice chief sgt sergeant lt lieutenant capt captain col colonel cpl pfc maj adm gen general
  officer deputy detective agent sheriff attorney secretary director chairman chairwoman commissioner superintendent coach actor actress
  singer spokesman spokeswoman councilman councilwoman supervisor alderman treasurer clerk manager founder owner ceo by uncle aunt
  principal patrolman trooper inspector sir lord lady king queen prince saint bishop archbishop imam deacon reverend cpl spc pvt airman ensign
  councilor councilmember selectman trustee ambassador assemblyman assemblywoman freeholder auditor constable marshal
`)

/** Verbs of speech, whose subject is a person more often than a small town. */
export const speechVerbs = words(`
  said says told added testified wrote replied noted argued explained recalled asked insisted thinks thought believes hopes remembers
  smiled laughed pleaded lives lived died
`)

/** Relatives, before a first name: "his wife Charlotte", "her sons, Austin and Dallas". */
export const kinWords = words(`
  wife husband son sons daughter daughters mother father mom dad parents brother brothers sister sisters grandson grandsons granddaughter
  granddaughters grandmother grandfather grandparents grandchildren children niece nephew cousin fiance fiancee widow widower stepson
  stepdaughter stepmother stepfather girlfriend boyfriend twin twins siblings
`)
