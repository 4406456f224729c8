/** Common first names and surnames, lower case. */
import { firstNameList, surnameList } from './generated/person-names.ts'

// Names that news prints far more often as an ordinary word at the start of a sentence than as a name.
const wordsFirst: ReadonlySet<string> = new Set([
  'will',
  'may',
  'june',
  'august',
  'art',
  'jewel',
  'miller',
  'pat',
  'rod',
])

// First names that the list leaves out, many of them because they are places, surnames or words too.
const others = `
  aj al alexandria alford alfredo alma april asa aurora austin barack barb barbara bill bo brandy brock brooklyn bryant
  carter catalina christian clark clem cleveland cliff clinton crystal cy daisy dakota dallas dane dannel dante dawn dean
  del denver dick diego dixie earl earnest effie faith fern florence frank gail gene geneva georgia german ginger griffin
  guadalupe guy hakeem harris harrison hazel herb hiram holly hope houston hunter ilana imani ina inez iris israel ivy
  jackson jan jasmine jay jean jefferson jordan joy jud kamala kellen kelvin kent lane lashonda lavonne lee leo leroy
  lewis lily lincoln linwood lourdes mackenzie mamie marquita mason max melba melody mercedes miles misty montana morris
  murray nestor nettie neva norm odell olive opal ora orlando paris patsy pearl penny perry phoenix porter priya ramsey
  rand randy rashida raven ray rex rigoberto robin roosevelt rose ruby salvador sandy santiago santos sterling sydney
  tameka taylor theron tucker van vaughn victoria vikram viola violet virginia warren wilson
`

export const firstNames: ReadonlySet<string> = new Set([
  ...firstNameList.split(' ').filter((name) => !wordsFirst.has(name)),
  ...others.trim().split(/\s+/),
])

export const surnames: ReadonlySet<string> = new Set(surnameList.split(' '))
