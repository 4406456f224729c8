/** Words beside a name, or in it, that say what the name is; what each list is asked for stands where it is used. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Bodies and officers behind a state's name and "State": "Ohio State Police", "Oregon State Hospital". */
export const stateBodies = words(`
  police patrol house senate capitol supreme board department fair prison bureau trooper troopers rep sen hospital museum
`)
/** Last words of a state's body whose name has another word in front: "Ohio State Highway Patrol", "Iowa State Park Board". */
export const stateBodyEnds = words('patrol administration authority commission department board bureau agency division')

/** Before "of" and a place: "the mayor of Peoria", "the people of Ohio". */
export const officesOf = words(`
  mayor mayors people residents citizens state commonwealth police clerk clerks selectmen selectboard trustees voters taxpayers officials
`)

/** Before "of" and a place these say what kind it is: "the village of Skokie". */
export const kindsOf = words('city town village township borough')

/** Businesses of departments that towns are called too. */
export const departments = words('justice commerce energy labor interior defense treasury agriculture')
export const departmentWords = words('department dept')
export const departmentsOf = words('department secretary chamber bureau division')
/** "criminal justice", "Chief Justice" */
export const justices = words('criminal juvenile chief associate social')

/** First names that are states' names, or parts of them. */
export const stateFirstNames = words('virginia georgia montana dakota carolina')

/** "Lake Jackson", "USS Houston": the word before a name with a capital. */
export const thingHeads = words('lake mount gulf camp fort mt hurricane uss port')
export const ships = words('battleship submarine destroyer carrier cruiser frigate uss aboard')
/** "the ferry Seattle": these are verbs and trades too, so an article stands before them. */
export const boats = words(
  'cutter ferry tugboat towboat schooner steamer steamboat sloop freighter tanker trawler barge ship yacht',
)
/** "the old Carlton store": a family's, before it was anybody else's. */
export const premises = words('store farm barn farmhouse homestead ranch place mill mansion garage')
export const formerWords = words('old former')
/** "the corner of Houston and Broadway" */
export const crossings = words('corner intersection junction corners')
/** "Fifth and Lincoln" */
export const ordinals = words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth')
/** "Buffalo wings", "Portland cement" */
export const wares = words('wings cheesesteak cheesesteaks cement cream sauce brand')
/** "Catahoula hounds": dogs of a town's name; a state has dogs of its own. */
export const dogs = words('hound hounds cur curs terrier terriers retriever retrievers spaniel spaniels')

export const schools = words('university college institute')
/** Behind "school" or "street" in a longer name these say that the whole is public: "Norfolk High School Board". */
export const publicTails = words('patrol authority school schools district commission department police board')
/** Last words of a body's name that only a government has. */
export const publicBodies = words('board authority commission department district')
/** Behind a place's name: a thing of nature, and what is called after it is no government's. */
export const landforms = words('river lake creek bay flats mountain mountains ridge canyon island islands')
/** "ex-Peoria clerk" */
export const prefixes = words('ex non pre post pro anti')
export const unions = words('union federation foundation association')
export const pluralThings = words('streets roads avenues drives rivers lakes mountains universities newspapers')
/** "Norfolk High", "Washington Elementary" */
export const schoolLevels = words('high middle elementary primary')
/** "Washington School", "Washington Park" */
export const calledWashington = words('school elementary high middle junior park square')

/** Before a name these say that somebody or something is there. */
export const withins = words('in near outside downtown throughout across')

/** "Upstream, Alton has": where the next place lies. */
export const beyonds = words('upstream downstream downriver upriver')

/** Behind a name and a hyphen: "Houston-based". */
export const locativeTails = words('based area born raised')
export const placeTails = words('based area bound born')

export const partyTags = words('R D I DFL GOP Dem Rep')
export const partyMembers = words('republican democrat')

export const calendarWords = words(`
  sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october
  november december
`)
