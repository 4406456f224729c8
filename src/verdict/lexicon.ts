/** Word lists of the verdict stage: what may be judged, what may not, and the small words that shape a clause. */
import { wordSet } from '../rules/word-set.ts'

/** What governs a county and is called by two words, of which the second is no government's: "the Winn Parish Police Jury". */
export const countyBodies: ReadonlySet<string> = new Set([
  'police jury',
  'police juries',
  'police jurors',
  'quorum court',
  'quorum courts',
  'fiscal court',
  'fiscal courts',
  'commissioners court',
])

/** Heads of noun phrases that are a government, its body, or something it did or made. Singular and plural. */
const governmentWords = wordSet(`
  state states city cities county counties town towns township townships village villages borough boroughs municipality municipalities parish parishes tribe tribes nation
  jurisdiction jurisdictions government governments administration locality localities community communities commonwealth territory
  district districts department departments dept agency agencies office bureau board boards council councils commission commissions
  committee authority authorities legislature assembly senate house congress lawmakers legislators court courts judiciary police force
  sheriff sheriffs clerk clerks mayor governor superintendent commissioner commissioners supervisors trustees selectmen selectboard aldermen freeholders port
  officials official officers deputies leaders administrators regulators prosecutors jailers employees staff
  school schools university college system systems jail jails prison prisons utility utilities plant plants
  law laws statute statutes ordinance ordinances policy policies rule rules regulation regulations act acts measure order orders ban bans
  code constitution amendment bill bills resolution directive directives program programs practice practices procedure procedures plan plans
  permit permits permitting map maps districting redistricting purge purges process decision decisions action actions use requirement requirements
  restriction restrictions limits limit standards standard definition waiver moratorium fee fees tax taxes budget spending
  conduct treatment handling failure failures refusal response conditions operation operations election elections primary polling
  service services facility facilities sewer sewers water air rolls roll database registry contract contracts lines enforcement
  detention custody shelter shelters sidewalks buses transit ballots machines website websites records meeting meetings vote
  formula division divisions unit secretary treasurer auditor assessor registrar coroner warden prosecutor comptroller controller ombudsman
  rates rate funding aid grant grants members library libraries park parks housing zoning curfew levy lottery camp camps
  lockup lockups courthouse precinct precincts method methods airport airports landfill incinerator pipes discharge discharges emissions seizure confiscation closure removal maintenance cleanup overflow overflows
`)

export const governmentNouns: ReadonlySet<string> = new Set([...governmentWords, ...countyBodies])

/** Heads that are private: a place or a government before them only says where they are or whose they are. */
export const privateNouns = wordSet(`
  ship ships ferry ferries tanker truckers trucker startup plaintiff housekeeper homeowner homeowners renters renter shopkeeper shopkeepers bakery
  bar bars cafe gym gyms salon charity museum theater theatre zoo pub daycare daycares preschool camper campers pastor
  lender producers producer growers grower rancher ranchers pharmacy pharmacies lab labs laboratory maker makers seller sellers
  carrier carriers trucking hauler haulers builder provider providers operator fraternity sorority club clubs league leagues fans fan candidate
  candidates donor donors campaign campaigns party parties lobbyist lobbyists consultant consultants pilot pilots
  landlord landlords company companies firm firms corporation business businesses employer employers manufacturer contractor contractors
  developer developers restaurant restaurants store stores bank banks hotel hotels owner owners operators factory mill refinery
  man woman men women resident residents tenant tenants driver drivers motorist motorists student students teacher teachers patient patients
  hospital hospitals player players coach team teams athlete athletes union unions church churches nonprofit nonprofits group groups
  activist activists advocate advocates lawyer lawyers attorney-at-law couple family families boy girl teen teenager suspect suspects
  defendant inmate inmates immigrant immigrants migrant migrants citizen citizens voter voters parent parents customer customers
  airline airlines railroad brewery casino nursery doctor doctors physician physicians nurse nurses clinic clinics
  executive executives ceo chain supplier suppliers vendor vendors farm farms farmer farmers dealer dealers dealership realtor
  broker builders subsidiary plaintiffs worker workers user users people person persons neighbor neighbors
  barber barbers shipyard shipyards landlords carpenter plumber electrician roofer jeweler butcher baker chef florist optometrist dentist dentists
  newspaper station broadcaster insurer insurers lenders studio retailer retailers grocer motel
  apartment apartments complex investor investors professor bishop priest gunman killer
`)

/** Buildings and works that are as often a firm's as a government's. */
export const facilityNouns = wordSet(`
  plant plants factory factories mill mills facility facilities landfill landfills incinerator refinery shelter shelters utility utilities system
  systems pool pools dam dams smelter quarry mine mines yard depot terminal warehouse complex site sites home homes camp camps
`)

/** Words that make a facility the government's. */
export const publicModifiers = wordSet(`
  sewage wastewater waste-water treatment water drinking sewer sewers stormwater public city county state municipal district town village
  federal government tribal transit school police jail prison voting election court 911 city-owned county-owned state-owned city-run county-run state-run
  regional correctional detention juvenile its their our your the
`)

/** Nouns that name a class of governments; without a definite word and a place they judge nobody. */
export const classNouns = wordSet(`
  state states city cities county counties town towns municipality municipalities jurisdiction jurisdictions government governments
  township townships village villages borough boroughs parish parishes tribe tribes locality localities community communities district districts place places agency agencies department departments one ones
  officials schools police sheriffs
`)

/**
 * What is enacted, and what is written like it. These and the groups behind them are in both numbers, but for "charters", which are
 * schools, and "settlements", which are villages.
 */
const laws = wordSet(`
  law laws statute statutes act acts rule rules regulation regulations ordinance ordinances constitution constitutions charter
  amendment amendments code codes policy policies bylaw bylaws
`)

/** What a court or an officer tells somebody to do. */
const orders = wordSet(`
  order orders decree decrees ruling rulings injunction injunctions judgment judgments mandate mandates directive directives
  subpoena subpoenas warrant warrants detainer detainers
`)

const agreements = wordSet(`
  settlement agreement agreements deal deals treaty treaties compact compacts pact pacts accord accords covenant covenants
`)

/** What binds those who have given it to themselves or taken it on, once it is said to require or to allow something. */
export const bylaws = wordSet(`
  bylaws by-laws handbook manual manuals guideline guidelines protocol protocols procedure procedures deal license licenses grant
  requirement requirements
`)

/** What is allowed, and how much. */
const limits = wordSet('standard standards limit limits cap caps permit permits')

/** What "it" can stand for: they bind by themselves, a clause or a deadline is one of theirs. */
export const bindingNouns: ReadonlySet<string> = new Set([...laws, ...orders, ...agreements, ...limits])

/** What is kept or broken as a law is, whatever else the object speaks of: "the spirit of the accord". */
export const firmNouns: ReadonlySet<string> = new Set([...laws, ...orders, ...agreements])

/** What a law-like object is headed by. */
export const normNouns: ReadonlySet<string> = new Set([
  ...bindingNouns,
  ...wordSet(`
    requirement requirements clause clauses request requests provision provisions guideline guidelines section sections title chapter
    deadline deadlines obligation obligations duty duties responsibility responsibilities terms protections right rights protection
    process equality precedent procedure procedures condition conditions goals goal demand demands instructions instruction
    restrictions restriction ban bans moratorium criteria targets benchmarks benchmark timeline minimums
  `),
])

/** Objects that show that no law is meant. */
export const looseObjects = wordSet(
  'trust confidence spirit sanctity dignity privacy norms etiquette taste wishes faith truce ceasefire probation parole oath',
)

export const auxiliaries = wordSet(`
  is are was were be been being am has have had having do does did may might could can will would should must shall cannot
`)

/** Adverbs and particles that stand between a subject and its verb; words in -ly count without being listed. */
export const adverbs = wordSet(`
  not never also still now already yet again once soon often always sometimes ever even just only later then thus thereby therefore long
  far back otherwise indeed instead too nearly almost quite very well no longer n't t twice
`)

/** Verbs that stand between a subject and the cue and leave the subject as it is ("refuses to", "was found to be"). */
export const controlVerbs = wordSet(`
  fail fails failed failing refuse refuses refused refusing decline declines declined declining neglect neglects neglected
  manage manages managed continue continues continued continuing begin begins began begun start starts started stop stops stopped stopping
  appear appears appeared seem seems seemed remain remains remained stay stays stayed keep keeps kept tend tends tended try tries tried
  cease ceases ceased stand stands stood slip slips slipped drift drifted lapse lapsed resume resumes resumed resuming persist persists persisted persisting come comes came become becomes became choose chose vow vowed vows agree agreed agrees pledge pledged promise promised
  plan plans planned intend intends intended want wants wanted need needs needed deny denies denied denying quit admit admitted admits acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding
  fall falls fell fallen get gets got getting go goes went going
  found ruled deemed declared listed designated cited accused suspected cleared charged considered held judged labeled classified faulted
  sued fined convicted alleged reported known said believed thought shown proven certified rated marked placed put identified named
  alleging claiming to of for from as in with being against risk risks avoid avoids avoided help yet unable likely unlikely able short
  read interpreted construed seen understood viewed regarded plead pleads pleaded pleading pled contest
  happen happens happened persist persists persisted persisting been caught spotted forced required ordered told urged asked set due bound expected supposed allowed away flagged guilty blamed criticized
`)

/** Passive participles of finding and accusing: before them a form of "be" makes the subject the judged one. */
export const judgingParticiples = wordSet(`
  found ruled deemed declared listed designated cited accused suspected cleared charged considered held judged labeled classified faulted
  sued fined alleged reported known said believed thought shown proven certified rated marked placed identified named put flagged blamed
  criticized determined read interpreted construed seen understood viewed regarded caught
`)

export const prepositions = wordSet(`
  in on at by for from with about into over under against among between through during without within across along near behind beyond
  since until despite toward towards upon per via amid outside inside after before as regarding concerning including
`)

export const complementizers = wordSet(
  'that which who whom whose whether if because although though while whereas when where unless until since why how',
)

/** Nouns after which "that" opens what is claimed, not a description. */
export const claimNouns = wordSet(`
  claim claims finding findings evidence allegation allegations assertion assertions conclusion determination ruling argument arguments
  concern concerns sign signs indication indications belief assurance assurances doubt doubts fact notion idea proof accusation
  accusations suspicion charge charges contention opinion decision word confirmation complaint complaints suggestion possibility
  view statement statements announcement notice report reports fear fears certification convinced sure certain confident aware clear
  attention concerned satisfied likely skeptical unlikely true untrue false lie myth falsehood nonsense unconvinced persuaded unpersuaded adamant hopeful afraid obvious apparent possible doubtful
  worried dubious unsure uncertain proud glad happy pleased surprised disappointed troubled question questions news guarantee understanding
  sense feeling impression hunch position judgment judgments hope denial denials verdict verdicts rulings conclusions determinations decisions
`)

export const pronouns = wordSet('it they them we us you i he she this these those both each')

/** Determiners that point at something known. */
export const definites = wordSet('the this that these those its their our your his her such both said')

/** Words that add members to a list. */
export const listOpeners = wordSet('including like')

/** Words that take members out of a list. */
export const exceptions = wordSet('except excluding besides')

/** Documents in which somebody is found or said to break a law. */
export const judgingPapers = wordSet(
  'report reports letter letters audit audits lawsuit lawsuits suit suits complaint complaints review reviews filing filings memo memos ruling rulings opinion opinions survey study',
)

/** Words for documents that speak. */
export const documentNouns: ReadonlySet<string> = new Set([
  ...judgingPapers,
  ...wordSet(`
    statement statements memorandum decision decisions order motion brief analysis investigation notice finding findings document documents
    records petition press-release release data list
  `),
])
