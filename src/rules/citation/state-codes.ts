/**
 * The codes of the states, the District of Columbia and Puerto Rico: what their compilations are called, in prose, in legal
 * form and by initials. Facts from The Bluebook (table 1) and the states' own usage.
 */

/**
 * Compilations that go by initials. A row: initials without periods | USPS code | the compilation as legal citations name it
 * ("Wash. Rev. Code" without the state). `title` after it: the number before the initials is a title ("18 Pa.C.S. § 2702").
 */
const initialRows = `
RCW|WA|Rev. Code
ORS|OR|Rev. Stat.
NRS|NV|Rev. Stat.
KRS|KY|Rev. Stat.
MCL|MI|Comp. Laws
MCLA|MI|Comp. Laws
MGL|MA|Gen. Laws
MGLA|MA|Gen. Laws
OCGA|GA|Code
KSA|KS|Stat.
ARS|AZ|Rev. Stat.
CRS|CO|Rev. Stat.
RSA|NH|Rev. Stat.
NJSA|NJ|Stat.
NJS|NJ|Stat.
SDCL|SD|Codified Laws
NDCC|ND|Cent. Code
TCA|TN|Code
HRS|HI|Rev. Stat.
MCA|MT|Code
NMSA|NM|Stat.
RSMO|MO|Rev. Stat.
CGS|CT|Gen. Stat.
RIGL|RI|Gen. Laws
UCA|UT|Code
NCGS|NC|Gen. Stat.
ORC|OH|Rev. Code
CPLR|NY|C.P.L.R.
LARS|LA|Stat.
PACS|PA|Cons. Stat.|title
PACSA|PA|Cons. Stat.|title
PS|PA|Stat.|title
VSA|VT|Stat.|title
MRSA|ME|Rev. Stat.|title
MRS|ME|Rev. Stat.|title
OS|OK|Stat.|title
DELC|DE|Code|title
ILCS|IL|Comp. Stat.|title`

/** A compilation that goes by initials. */
export interface InitialCode {
  readonly state: string
  readonly name: string
  readonly titled: boolean
}

/** By initials, upper case, without periods and blanks. */
export const initialCodes: ReadonlyMap<string, InitialCode> = new Map(
  initialRows
    .trim()
    .split('\n')
    .map((row) => {
      const [initials = '', state = '', name = '', titled] = row.split('|')
      return [initials, { state, name, titled: titled === 'title' }] as const
    }),
)

/** Words of a compilation's name in legal form; an empty one is left out. */
const shortWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    general: 'Gen.',
    gen: 'Gen.',
    revised: 'Rev.',
    rev: 'Rev.',
    compiled: 'Comp.',
    comp: 'Comp.',
    consolidated: 'Cons.',
    cons: 'Cons.',
    statutes: 'Stat.',
    statute: 'Stat.',
    stats: 'Stat.',
    stat: 'Stat.',
    laws: 'Laws',
    law: 'Law',
    code: 'Code',
    codified: 'Codified',
    century: 'Cent.',
    cent: 'Cent.',
    annotated: '',
    ann: '',
    official: '',
    unannotated: '',
  }),
)

/** Names by which legal citations call a compilation otherwise than its words say. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['LA Rev. Stat.', 'Stat.'],
  ['ID Stat.', 'Code'],
  ['KS Gen. Stat.', 'Stat.'],
  ['SC Code Laws', 'Code'],
  ['SD Codified Law', 'Codified Laws'],
  ['SD Laws', 'Codified Laws'],
  ['MA Gen. Law', 'Gen. Laws'],
  ['RI Gen. Law', 'Gen. Laws'],
  ['MI Comp. Law', 'Comp. Laws'],
  ['IL Stat.', 'Comp. Stat.'],
  ['MO Stat.', 'Rev. Stat.'],
  ['OH Code', 'Rev. Code'],
])

/** The compilation of a state by words as printed, "Revised Code" or "Gen. Stat. Ann."; "" if they name none. */
export function compilation(state: string, words: string): string {
  const short: string[] = []
  for (const word of words.toLowerCase().replace(/\./g, ' ').trim().split(/\s+/)) {
    if (word === 'of') continue
    const known = shortWords.get(word)
    if (known === undefined) return ''
    if (known !== '') short.push(known)
  }
  const name = short.join(' ')
  if (!/(?:Code|Stat\.|Laws?)$/.test(name) || name === 'Law' || name === 'Laws')
    return renamed.get(`${state} ${name}`) ?? ''
  return renamed.get(`${state} ${name}`) ?? name
}

/** Stands for the name of a code of which only "state law" is said. */
export const ANY_CODE = 'State Law'

/** The compilation whose sections are each found by their number alone; states that cite by title or by subject have none. */
const mainCodes: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Code', 'AL AR GA ID IN IA MS MT SC TN UT VA WV'],
      ['Stat.', 'AK FL KS LA MN NJ NM WI WY'],
      ['Rev. Stat.', 'AZ CO HI KY MO NE NV NH OR'],
      ['Gen. Stat.', 'CT NC'],
      ['Rev. Code', 'OH WA'],
      ['Comp. Laws', 'MI'],
      ['Gen. Laws', 'RI'],
      ['Codified Laws', 'SD'],
      ['Cent. Code', 'ND'],
    ] as const
  ).flatMap(([name, states]) => states.split(' ').map((state) => [state, name] as const)),
)

/** Of a state by its USPS code; null if "Section 12 of state law" does not tell which code. */
export const mainCode = (state: string): string | null => mainCodes.get(state) ?? null

/** Codes by subject, as legal citations shorten them. States that sort their laws by subject, and acts that call themselves codes. */
const subjectRows = `
Agricultural
Agriculture|Agric.
Alcoholic Beverage|Alco. Bev.
Alcoholic Beverage Control|Alco. Bev. Cont.
Building
Business and Commerce|Bus. & Com.
Business and Professions|Bus. & Prof.
Civil|Civ.
Civil Procedure|Civ. Proc.
Civil Practice and Remedies|Civ. Prac. & Rem.
Commercial|Com.
Corporations|Corp.
Criminal|Crim.
Criminal Procedure|Crim. Proc.
Education|Educ.
Election|Elec.
Elections|Elec.
Environment|Env't
Estates|Est.
Evidence|Evid.
Family|Fam.
Finance|Fin.
Financial|Fin.
Fire
Fish and Game
Food and Agricultural|Food & Agric.
Government|Gov't
Harbors and Navigation|Harb. & Nav.
Health and Safety|Health & Safety
Human Resources|Hum. Res.
Insurance|Ins.
Juvenile|Juv.
Labor|Lab.
Local Government|Loc. Gov't
Military and Veterans|Mil. & Vet.
Natural Resources|Nat. Res.
Occupations|Occ.
Parks and Wildlife|Parks & Wild.
Penal
Probate|Prob.
Property|Prop.
Public Contract|Pub. Cont.
Public Resources|Pub. Res.
Public Utilities|Pub. Util.
Revenue and Taxation|Rev. & Tax.
School|Sch.
Special District Local Laws|Spec. Dists.
Streets and Highways|Sts. & High.
Tax
Transportation|Transp.
Unemployment Insurance|Unemp. Ins.
Utilities|Util.
Vehicle|Veh.
Vehicle and Traffic|Veh. & Traf.
Water
Welfare and Institutions|Welf. & Inst.`

const subjects: ReadonlyMap<string, string> = new Map(
  subjectRows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', short = name] = row.split('|')
      return [name.toLowerCase(), short] as const
    }),
)
const shortSubjects = new Map(
  [...subjects.values()].map((short) => [short.toLowerCase().replace(/[. ]/g, ''), short] as const),
)

/** The short form of a code's subject: "health and safety", "Health & Safety", "Gov't"; null if no code is known to be called so. */
export function subject(words: string): string | null {
  const plain = words.toLowerCase().replace(/\s+/g, ' ').replace(/,$/, '').trim()
  return (
    subjects.get(plain.replace(/ & /g, ' and ')) ??
    shortSubjects.get(plain.replace(/ and /g, ' & ').replace(/[. ]/g, '')) ??
    null
  )
}

/** The subjects of codes as they are written out, for patterns. */
export const SUBJECTS: string = [...subjects.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/(?<![A-Za-zÀ-ɏḀ-ỿ])[A-Za-zÀ-ɏḀ-ỿ]/gu, (first) => `[${first.toUpperCase()}${first}]`)
      .replace(/\[Aa\]nd/g, '(?:and|&)'),
  )
  .join('|')

/** New York's consolidated laws: no other state calls its codes laws. */
const newYorkLaws = `
Agriculture and Markets|Agric. & Mkts.
Civil Rights|Civ. Rights
Civil Service|Civ. Serv.
Correction|Correct.
Criminal Procedure|Crim. Proc.
Domestic Relations|Dom. Rel.
Education|Educ.
Election|Elec.
Environmental Conservation|Envtl. Conserv.
Executive|Exec.
General Business|Gen. Bus.
General Municipal|Gen. Mun.
Insurance|Ins.
Judiciary|Jud.
Labor|Lab.
Mental Hygiene|Mental Hyg.
Municipal Home Rule|Mun. Home Rule
Penal
Public Health|Pub. Health
Public Housing|Pub. Hous.
Public Officers|Pub. Off.
Public Service|Pub. Serv.
Real Property|Real Prop.
Real Property Tax|Real Prop. Tax
Social Services|Soc. Serv.
Tax
Town
Vehicle and Traffic|Veh. & Traf.
Village`

const lawsOfNewYork: ReadonlyMap<string, string> = new Map(
  newYorkLaws
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', short = name] = row.split('|')
      return [name.toLowerCase(), short] as const
    }),
)

/** The short form of one of New York's laws; null if it has none of that name. */
export const newYorkLaw = (words: string): string | null =>
  lawsOfNewYork.get(words.toLowerCase().replace(/ & /g, ' and ').trim()) ??
  [...lawsOfNewYork.values()].find((short) => short === words.trim()) ??
  null

/** The names as they are printed, with "and" and with "&". */
const NEW_YORK_LAW_NAMES: readonly string[] = [...lawsOfNewYork.keys()]
  .map((name) => name.replace(/(?<![A-Za-zÀ-ɏḀ-ỿ])(?!and)[A-Za-zÀ-ɏḀ-ỿ]/gu, (first) => first.toUpperCase()))
  .flatMap((name) => (name.includes(' and ') ? [name, name.replace(' and ', ' & ')] : [name]))
  .concat([...lawsOfNewYork.values()].filter((short) => short.includes('.')))

export const NEW_YORK_LAWS: string = [...NEW_YORK_LAW_NAMES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\./g, '\\.'))
  .join('|')

/**
 * Where a section can be read on the state's own site. USPS code | address; `{s}` is the section, `{c}` what stands before its
 * first hyphen, point or colon, `{t}` the title, `{_}` the section with its first mark as an underscore.
 */
const links: ReadonlyMap<string, string> = new Map([
  ['AK Stat.', 'https://www.akleg.gov/basis/statutes.asp#{s}'],
  ['AZ Rev. Stat.', 'https://www.azleg.gov/arsDetail/?title={c}'],
  ['DC Code', 'https://code.dccouncil.gov/us/dc/council/code/sections/{s}'],
  ['FL Stat.', 'https://www.flsenate.gov/Laws/Statutes/2024/{s}'],
  ['IA Code', 'https://www.legis.iowa.gov/docs/code/{s}.pdf'],
  ['IN Code', 'https://iga.in.gov/laws/current/ic/titles/{c}'],
  ['MI Comp. Laws', 'https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-{s-}'],
  ['MN Stat.', 'https://www.revisor.mn.gov/statutes/cite/{s}'],
  ['MO Rev. Stat.', 'https://revisor.mo.gov/main/OneSection.aspx?section={s}'],
  ['NC Gen. Stat.', 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_{c}/GS_{s}.html'],
  ['NE Rev. Stat.', 'https://nebraskalegislature.gov/laws/statutes.php?statute={s}'],
  ['NV Rev. Stat.', 'https://www.leg.state.nv.us/nrs/nrs-{c}.html'],
  ['OH Rev. Code', 'https://codes.ohio.gov/ohio-revised-code/section-{s}'],
  ['OR Rev. Stat.', 'https://www.oregonlegislature.gov/bills_laws/ors/ors{c}.html'],
  ['SD Codified Laws', 'https://sdlegislature.gov/Statutes/{s}'],
  ['VA Code', 'https://law.lis.virginia.gov/vacode/{s}/'],
  ['WA Rev. Code', 'https://app.leg.wa.gov/RCW/default.aspx?cite={s}'],
  ['WI Stat.', 'https://docs.legis.wisconsin.gov/document/statutes/{s}'],
  ['WV Code', 'https://code.wvlegislature.gov/{s}/'],
])

/** California's and New York's sites name a code by letters of their own. */
const codeLetters: ReadonlyMap<string, string> = new Map([
  ['CA Bus. & Prof. Code', 'BPC'],
  ['CA Civ. Code', 'CIV'],
  ['CA Educ. Code', 'EDC'],
  ['CA Elec. Code', 'ELEC'],
  ['CA Fam. Code', 'FAM'],
  ["CA Gov't Code", 'GOV'],
  ['CA Health & Safety Code', 'HSC'],
  ['CA Ins. Code', 'INS'],
  ['CA Lab. Code', 'LAB'],
  ['CA Penal Code', 'PEN'],
  ['CA Pub. Res. Code', 'PRC'],
  ['CA Veh. Code', 'VEH'],
  ['CA Water Code', 'WAT'],
  ['CA Welf. & Inst. Code', 'WIC'],
  ['NY Civ. Rights Law', 'CVR'],
  ['NY Crim. Proc. Law', 'CPL'],
  ['NY Educ. Law', 'EDN'],
  ['NY Elec. Law', 'ELN'],
  ['NY Exec. Law', 'EXC'],
  ['NY Gen. Bus. Law', 'GBS'],
  ['NY Lab. Law', 'LAB'],
  ['NY Penal Law', 'PEN'],
  ['NY Pub. Health Law', 'PBH'],
  ['NY Pub. Off. Law', 'PBO'],
])

/** The address of a section of a state's code on that state's site; null where no address is known. */
export function linkTo(state: string, name: string, section: string): string | null {
  const key = `${state} ${name}`
  const letters = codeLetters.get(key)
  if (letters !== undefined)
    return state === 'CA'
      ? `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${letters}&sectionNum=${section}`
      : `https://www.nysenate.gov/legislation/laws/${letters}/${section.toUpperCase()}`
  const address = links.get(key)
  if (!address) return null
  const chapter = /^[^.:-]+/.exec(section)?.[0] ?? section
  return address
    .replace('{s}', section)
    .replace('{s-}', section.replace(/\./g, '-'))
    .replace('{c}', state === 'OR' ? chapter.toLowerCase().padStart(3, '0') : chapter)
}
