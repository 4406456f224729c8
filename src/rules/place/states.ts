/** States, districts and territories with every short form that news prints: AP, postal and older abbreviations. */

/** A state, the District of Columbia or a territory. */
export interface State {
  readonly code: string
  readonly name: string
  readonly id: string
  readonly kind: 'state' | 'district' | 'territory'
  readonly geoid: string
  /** AP style and older abbreviations, as printed. */
  readonly abbreviations: readonly string[]
  /** Longitude and latitude of its middle. */
  readonly location: readonly [number, number]
}

/** code, name, GEOID, longitude, latitude, abbreviations with bars between. */
const rows = `
AL|Alabama|01|-86.8|33.0|Ala.
AK|Alaska|02|-145.9|61.4|
AZ|Arizona|04|-112.2|33.3|Ariz.
AR|Arkansas|05|-92.7|35.1|Ark.
CA|California|06|-119.2|35.5|Calif.|Cal.
CO|Colorado|08|-105.3|38.9|Colo.
CT|Connecticut|09|-72.9|41.5|Conn.
DE|Delaware|10|-75.5|39.0|Del.
FL|Florida|12|-81.7|27.8|Fla.
GA|Georgia|13|-83.9|33.4|Ga.
HI|Hawaii|15|-157.7|21.2|
ID|Idaho|16|-114.5|44.2|
IL|Illinois|17|-88.3|41.3|Ill.
IN|Indiana|18|-86.4|39.9|Ind.
IA|Iowa|19|-93.1|42.0|
KS|Kansas|20|-98.4|38.5|Kan.|Kans.
KY|Kentucky|21|-85.2|37.8|Ky.
LA|Louisiana|22|-91.5|30.7|La.
ME|Maine|23|-69.8|44.4|
MD|Maryland|24|-76.8|39.1|Md.
MA|Massachusetts|25|-71.5|42.3|Mass.
MI|Michigan|26|-84.3|42.9|Mich.
MN|Minnesota|27|-93.4|46.0|Minn.
MS|Mississippi|28|-89.6|32.6|Miss.
MO|Missouri|29|-92.4|38.4|Mo.
MT|Montana|30|-109.6|46.9|Mont.
NE|Nebraska|31|-99.7|41.5|Neb.|Nebr.
NV|Nevada|32|-116.1|38.5|Nev.
NH|New Hampshire|33|-71.5|43.2|N.H.
NJ|New Jersey|34|-74.4|39.8|N.J.
NM|New Mexico|35|-106.4|34.6|N.M.
NY|New York|36|-74.6|41.5|N.Y.
NC|North Carolina|37|-79.6|35.6|N.C.
ND|North Dakota|38|-101.0|47.4|N.D.|N. Dak.
OH|Ohio|39|-82.8|40.5|
OK|Oklahoma|40|-96.8|35.6|Okla.
OR|Oregon|41|-122.5|44.7|Ore.
PA|Pennsylvania|42|-77.0|40.5|Pa.|Penn.
RI|Rhode Island|44|-71.5|41.7|R.I.
SC|South Carolina|45|-80.9|34.0|S.C.
SD|South Dakota|46|-99.0|44.2|S.D.|S. Dak.
TN|Tennessee|47|-86.3|35.8|Tenn.
TX|Texas|48|-97.4|30.9|Tex.
UT|Utah|49|-111.5|39.3|
VT|Vermont|50|-72.7|44.0|Vt.
VA|Virginia|51|-77.8|38.0|Va.
WA|Washington|53|-121.4|47.3|Wash.
WV|West Virginia|54|-80.7|38.8|W.Va.|W. Va.
WI|Wisconsin|55|-89.0|43.8|Wis.|Wisc.
WY|Wyoming|56|-107.0|42.8|Wyo.
DC|District of Columbia|11|-77.0|38.9|D.C.
AS|American Samoa|60|-170.7|-14.3|
GU|Guam|66|144.8|13.4|
MP|Northern Mariana Islands|69|145.8|15.2|
PR|Puerto Rico|72|-66.4|18.2|P.R.
VI|U.S. Virgin Islands|78|-64.9|18.3|V.I.`

function readState(row: string): State {
  const [code = '', name = '', geoid = '', longitude = '', latitude = '', ...abbreviations] = row.split('|')
  const kind = code === 'DC' ? 'district' : Number(geoid) > 56 ? 'territory' : 'state'
  return {
    code,
    name,
    id: `ocd-division/country:us/${kind}:${code.toLowerCase()}`,
    kind,
    geoid,
    abbreviations: abbreviations.filter(Boolean),
    location: [Number(longitude), Number(latitude)],
  }
}

export const states: readonly State[] = rows.trim().split('\n').map(readState)

const nameKey = (name: string): string => name.toLowerCase().replace(/\./g, '')
const byCode = new Map(states.map((state) => [state.code, state]))
const byName = new Map(states.map((state) => [nameKey(state.name), state]))
const byAnyName = new Map(
  states.flatMap((state) =>
    [state.code, state.name, ...state.abbreviations].map((name) => [nameKey(name), state] as const),
  ),
)
const byAbbreviation = new Map(states.flatMap((state) => state.abbreviations.map((short) => [short, state] as const)))

/** The state of a USPS code, upper case. */
export function stateByCode(code: string): State | null {
  return byCode.get(code) ?? null
}

/** The state of a full name, in any case. */
export function stateByName(name: string): State | null {
  return byName.get(nameKey(name)) ?? null
}

/** The state of an abbreviation as printed, with its period. */
export function stateByAbbreviation(short: string): State | null {
  return byAbbreviation.get(short) ?? null
}

/**
 * The state that somebody means who types one: by code, name or abbreviation, in any case, with periods or without; null if it is none.
 *
 * @example stateTyped('conn')?.code // CT
 */
export const stateTyped = (words: string): State | null => byAnyName.get(nameKey(words.trim())) ?? null
