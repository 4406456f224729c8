/** What a person's name looks like, and words that look like one and are not. */
import { wordSet } from '../word-set.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Small words inside a surname. */
export const particles = words('da de del della der di du la le san st ter van von den el al bin ibn dos das')

/** Particles that belong to the surname when names are compared. */
export const joinedParticles = wordSet('da de del della der di du la le van von den el al bin dos das st saint mac mc')

export const suffixes = words('jr sr ii iii iv')

/** Forms of address and ranks before a name: "Director Brig. Gen. Bo Roe". */
export const formsOfAddress = words('mr mrs ms dr rev gen brig maj col lt capt sgt cmdr adm det cpl prof hon')

/** Behind a name: "Ann Poe, M.D.". */
export const degrees =
  /^(?:m\.d\.?|md|ph\.d\.?|phd|j\.d\.?|jd|ed\.d\.?|esq|cpa|rn|dds|m\.?p\.?[ah]\.?|mba|dvm|pe|ph|ed)$/

/** Capitalised words that are no part of a name. */
export const notNames = words(`
  resident residents plaintiff homeowner landowner retiree neither nor either the a an and or of in on at by for from to as said says told wrote who which that this these those his her their its our he she it they
  we monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar aug sept oct nov dec today yesterday administration department office police court board commission council county city state
  senate house congress committee republican republicans democrat democrats democratic party act law bill order code union association
  university college school schools institute center foundation company inc corp news times post journal herald street avenue road park
  general attorney district federal national u.s us united states america american justice education health human services secretary director
  president governor mayor senator representative chief judge commissioner superintendent chairman spokesman spokeswoman officials official
  also however but if when while after before since because not no yes today's press release statement contact with
  agency bureau authority division service region elect emeritus day week month year gov sen rep reps sens mr mrs ms dr hon honorable
  candidate candidates reform nominee campaign race election primary debate pro tem tempore acting former deputy assistant interim dear via
  statements regarding sr jr ii iii iv staff aide aides counsel member members clerk sheriff treasurer auditor
  award awards phase rescue hall building room plan budget report letter memo meeting hearing
  ask asks seek seeks call calls urge urges announce announces introduce introduces demand demands find finds rule rules applaud applauds praise
  praises commend commends reemphasizes reiterates vote votes join joins want wants slam slams back backs respond responds welcome welcomes
  support supports blast blasts warn warns vow vows push pushes lead leads secure secures honor honors again sign signs veto vetoes sue sues
  defend defends oppose opposes reject rejects propose proposes unveil unveils visit visits deny denies refuse refuses order orders tap taps
  appoint appoints nominate nominates launch launches meet meets press-release wins loses faces gets says tells hits cites issues releases
  criticizes criticize condemns condemn calls hails hail touts tout eyes weighs resigns resign quits quit pleads testifies testify speaks speak
  sentenced indicted convicted arrested charged fired ousted suspended reelected sworn honored
  discusses discuss files file pledges pledge presses press
`)

/** Of those, the ones that people bear as a surname behind a first name: "Jim Justice", "Theresa May", "Grace Park". */
export const alsoSurnames = words(
  'justice park law post day street may march college church judge young house bishop rule school king police chief banks mar staff hall way nation week savage call read back order',
)

/** Months and other words that are a first name before a surname: "April Poe". */
export const alsoFirstNames = words(
  'april may june august jan summer autumn grant will mark chase drew pat bill rob frank mar',
)
