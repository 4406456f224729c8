/** Titles of public office: the word that heads one, what kind of government it belongs to, how much proof it needs. */

/** What a title says about the office. */
export interface TitleWord {
  /** Kind of government that the title itself entails; null: the words around must tell. */
  readonly of: 'city' | 'county' | 'state' | 'federal' | 'court' | null
  /** `certain`: the word is a public office by itself; `capital`: when it is capitalised; `shown`: only with a public body beside it. */
  readonly proof: 'certain' | 'capital' | 'shown'
}

const row = (of: TitleWord['of'], proof: TitleWord['proof'], list: string): readonly (readonly [string, TitleWord])[] =>
  list.split('|').map((title) => [title.trim(), { of, proof }] as const)

/** By lower-case title, abbreviations without their period. */
export const titleWords: ReadonlyMap<string, TitleWord> = new Map(
  [
    ...row(
      'city',
      'certain',
      'mayor|vice mayor|deputy mayor|councilman|councilwoman|councilmember|city manager|city attorney|alderman|alderwoman|city council president|selectman',
    ),
    ...row(
      'state',
      'certain',
      'gov|governor|lt gov|lieutenant governor|state sen|state senator|state rep|state representative|assemblyman|assemblywoman|assemblymember|secretary of state',
    ),
    ...row(
      'county',
      'certain',
      'sheriff|county executive|county judge|county clerk|county commissioner|county attorney|supervisor',
    ),
    ...row(
      'federal',
      'certain',
      'u.s. sen|u.s. senator|u.s. rep|u.s. representative|congressman|congresswoman|sen|senator|rep|sens|reps|senators|representatives|u.s. attorney|solicitor general|surgeon general|u.s. attorney general',
    ),
    ...row(
      'federal',
      'capital',
      'ambassador|u.n. ambassador|vice president|president|president-elect|undersecretary|under secretary|assistant secretary|deputy secretary|deputy assistant secretary',
    ),
    ...row(
      'federal',
      'certain',
      'secretary of education|secretary of defense|secretary of labor|secretary of energy|secretary of commerce|secretary of agriculture|secretary of the interior|secretary of the treasury|secretary of transportation|secretary of homeland security|secretary of health and human services|secretary of housing and urban development|secretary of veterans affairs|education secretary|defense secretary|labor secretary|energy secretary|commerce secretary|agriculture secretary|interior secretary|treasury secretary|transportation secretary|homeland security secretary|housing secretary|hud secretary|hhs secretary|veterans affairs secretary|health secretary',
    ),
    ...row(
      'court',
      'certain',
      'judge|justice|chief justice|chief judge|magistrate|magistrate judge|u.s. district judge|district judge|circuit judge|federal judge|superior court judge',
    ),
    ...row(
      null,
      'certain',
      'attorney general|district attorney|deputy attorney general|assistant attorney general|associate attorney general|inspector general|police chief|fire chief|police commissioner|prosecutor|county prosecutor|state treasurer|state auditor|comptroller|treasurer|auditor|delegate|del',
    ),
    ...row(
      null,
      'capital',
      'superintendent|commissioner|chairman|chairwoman|chair|chairperson|secretary|administrator|chief|speaker|majority leader|minority leader|council president|board president|clerk|controller|ombudsman|marshal|executive director|director|deputy director|deputy commissioner|warden|coroner|registrar',
    ),
    ...row(
      null,
      'shown',
      'spokesman|spokeswoman|spokesperson|deputy|manager|counsel|general counsel|press secretary|communications director|chief of staff|director|superintendent|commissioner|chairman|chairwoman|chair|secretary|administrator|chief|member|trustee|councilor|engineer|principal|monitor|adviser|special agent|sergeant|sgt|lt|lieutenant|capt|captain|officer',
    ),
  ].reverse(),
)

/** Words before a title that say how it is held. */
export const qualifiers: ReadonlySet<string> = new Set([
  'acting',
  'former',
  'interim',
  'then',
  'ex',
  'late',
  'outgoing',
  'incoming',
  'retired',
  'onetime',
  'longtime',
  'current',
  'elect',
])

/** Words that belong to a title and stand before its head: "deputy", "assistant", "U.S.", "state". */
export const titleModifiers: ReadonlySet<string> = new Set([
  'deputy',
  'assistant',
  'associate',
  'vice',
  'chief',
  'first',
  'principal',
  'senior',
  'executive',
  'state',
  'county',
  'city',
  'federal',
  'u.s.',
  'us',
  'district',
  'interim',
  'acting',
  'general',
  'police',
  'fire',
  'press',
  'national',
  'attorney',
  'lieutenant',
  'lt',
  'under',
  'solicitor',
  'surgeon',
  'inspector',
  'circuit',
  'superior',
  'magistrate',
  'court',
  'senate',
  'house',
  'council',
  'board',
  'majority',
  'minority',
  'committee',
  'subcommittee',
  'school',
  'education',
  'health',
  'public',
  'town',
  'village',
  'special',
])

/** What may follow "Secretary of", "Commissioner of": the field of an office, before the name. */
export const fields: ReadonlySet<string> = new Set(
  'state|education|defense|labor|energy|commerce|agriculture|interior|treasury|transportation|homeland|security|health|human|services|housing|urban|development|veterans|affairs|corrections|public|safety|instruction|elections|police|schools|natural|resources|environmental|protection|conservation|revenue|insurance|finance|war|navy|and|the|ocr|epa'.split(
    '|',
  ),
)

/** Departments that a cabinet title entails. */
export const cabinet: ReadonlyMap<string, string> = new Map(
  'education defense labor energy commerce agriculture interior treasury transportation'
    .split(' ')
    .map(
      (field) =>
        [
          field,
          `Department of ${/interior|treasury/.test(field) ? 'the ' : ''}${field[0]?.toUpperCase()}${field.slice(1)}`,
        ] as const,
    )
    .concat([
      ['homeland security', 'Department of Homeland Security'],
      ['health and human services', 'Department of Health and Human Services'],
      ['hhs', 'Department of Health and Human Services'],
      ['housing and urban development', 'Department of Housing and Urban Development'],
      ['housing', 'Department of Housing and Urban Development'],
      ['hud', 'Department of Housing and Urban Development'],
      ['veterans affairs', 'Department of Veterans Affairs'],
    ]),
)
