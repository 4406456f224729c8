/** Titles of public office: the word that heads one, what kind of government it belongs to, how much proof it needs. */

/** The kind of government that an office belongs to. */
export type Level = 'city' | 'county' | 'state' | 'federal' | 'tribe' | 'court'

/** What a title says about the office. */
export interface TitleWord {
  /** Kind of government that the title itself entails; null: the words around must tell. */
  readonly of: Level | null
  /**
   * `certain`: the word is a public office by itself; `capital`: when it is capitalised and no private body stands before it;
   * `shown`: only with a public body beside it.
   */
  readonly proof: 'certain' | 'capital' | 'shown'
}

const row = (of: TitleWord['of'], proof: TitleWord['proof'], list: string): readonly (readonly [string, TitleWord])[] =>
  list.split('|').map((title) => [title.trim(), { of, proof }] as const)

/** By lower-case title, abbreviations without their period. A title that stands in two rows keeps the earlier. */
export const titleWords: ReadonlyMap<string, TitleWord> = new Map(
  [
    ...row(
      'city',
      'certain',
      `mayor|vice mayor|deputy mayor|mayor pro tem|mayor pro tempore|councilman|councilwoman|councilmember|council member|councilperson|city manager|
      city administrator|city attorney|city solicitor|city clerk|city auditor|city controller|city treasurer|city comptroller|alderman|alderwoman|
      alderperson|alder|ald|city council president|city council member|city councilor|city councilman|city councilwoman|city councilmember|
      city commissioner|selectman|selectwoman|select board member|town manager|town administrator|town clerk|town supervisor|town councilor|
      village president|village trustee|village manager|village administrator|borough president|public advocate|city planner|city engineer|
      town attorney|town treasurer|town planner|town councilman|town councilwoman|town council member|town counsel|town trustee|town moderator|town justice|
      village attorney|village clerk|village mayor|village treasurer|village board member|village board president|
      borough manager|borough clerk|borough attorney|borough solicitor|borough mayor|borough council president|borough councilman|borough councilwoman|
      borough administrator|township trustee|township supervisor|township manager|township administrator|township clerk|township solicitor|
      township attorney|township commissioner|township committeeman|township committeewoman|city recorder|city finance director|law director|city secretary|
      city councilperson|selectperson|selectboard member|selectboard chair|select board chair|village engineer|borough engineer|
      township engineer|town engineer|city assessor|town assessor|city marshal|town marshal|town manager pro tem`,
    ),
    ...row(
      'state',
      'certain',
      `gov|governor|lt gov|lt governor|lieutenant gov|lieutenant governor|state sen|state senator|state rep|state representative|state del|
      state delegate|assemblyman|assemblywoman|assemblymember|assembly member|assemblyperson|secretary of state|secretary of the commonwealth|
      state treasurer|state auditor|state comptroller|state controller|state superintendent|state attorney general|house speaker|senate president|
      assembly speaker|senate president pro tempore|senate president pro tem|president pro tempore|senate majority leader|senate minority leader|
      house majority leader|house minority leader|state lawmaker|state legislator|state epidemiologist|state engineer|state climatologist|
      state geologist|state health officer|state fire marshal|superintendent of public instruction|state's attorney general|insurance commissioner|
      railroad commissioner|resident commissioner|adjutant general|state librarian|
      state veterinarian|state forester|state archaeologist|state historian|state medicaid director|public access counselor|
      executive councilor|executive councillor|governor's councilor|governor's councillor|commissioner of political practices|auditor of state|
      treasurer of state|auditor general`,
    ),
    ...row(
      'county',
      'certain',
      `sheriff|undersheriff|chief deputy sheriff|sheriff's deputy|county executive|county judge|county judge-executive|judge-executive|county clerk|
      county commissioner|county attorney|county supervisor|county administrator|county manager|county mayor|county treasurer|county assessor|
      county auditor|county recorder|county councilman|county councilwoman|county councilmember|county coroner|county legislator|county freeholder|
      county counsel|commonwealth's attorney|state's attorney|supervisor|assessor|freeholder|
      chancery clerk|circuit clerk|circuit court clerk|district clerk|register of wills|register of probate|prothonotary|county surrogate|county sanitarian|jailer|
      parish president|jury president|police juror|freeholder director|freeholder deputy director|commissioner director|commissioner deputy director|county auditor-controller|county clerk-recorder|drain commissioner|public administrator|county engineer|county judge executive|parish attorney|parish
      administrator|parish manager|parish engineer|county solicitor|county surveyor|county planner`,
    ),
    ...row('county', 'capital', 'chief deputy'),
    ...row(
      'federal',
      'certain',
      `u.s. sen|u.s. senator|united states senator|u.s. rep|u.s. representative|u.s. congressman|u.s. congresswoman|congressman|congresswoman|
      congressmember|member of congress|sen|senator|rep|representative|u.s. attorney|united states attorney|first assistant u.s. attorney|
      assistant u.s. attorney|solicitor general|surgeon general|u.s. attorney general|acting u.s. attorney|u.s. president|u.s. marshal|regional forester|forest supervisor|district ranger|deputy regional forester|deputy forest supervisor|
      postmaster general|comptroller general|u.s. comptroller general|u.s. trustee|homeland security secretary|u.s. secretary of state|national security adviser|national security advisor`,
    ),
    ...row(
      'federal',
      'capital',
      `ambassador|u.n. ambassador|vice president|president|undersecretary|under secretary|assistant secretary|deputy secretary|
      deputy assistant secretary|deputy undersecretary`,
    ),
    ...row(
      'federal',
      'certain',
      `secretary of education|secretary of defense|secretary of labor|secretary of energy|secretary of commerce|secretary of agriculture|
      secretary of the interior|secretary of interior|secretary of the treasury|secretary of transportation|secretary of homeland security|
      secretary of health and human services|secretary of housing and urban development|secretary of veterans affairs|education secretary|
      defense secretary|labor secretary|energy secretary|commerce secretary|agriculture secretary|interior secretary|treasury secretary|
      transportation secretary|housing secretary|hud secretary|hhs secretary|veterans affairs secretary|health secretary|
      health and human services secretary`,
    ),
    ...row(
      'court',
      'certain',
      `judge|justice|chief justice|associate justice|chief judge|presiding judge|senior judge|magistrate|magistrate judge|u.s. district judge|
      u.s. circuit judge|u.s. magistrate judge|u.s. magistrate|u.s. bankruptcy judge|u.s. supreme court justice|chief u.s. district judge|
      senior u.s. district judge|district judge|district court judge|circuit judge|circuit court judge|appeals court judge|federal judge|
      superior court judge|supreme court justice|common pleas judge|municipal court judge|municipal judge|probate judge|president judge|juvenile court judge|
      family court judge|judge of probate|surrogate judge|surrogate court judge|bailiff|jury commissioner|court administrator|special judge|immigration judge|administrative law judge|administrative judge|bankruptcy judge|hearing officer|justice of the peace|
      chancellor`,
    ),
    ...row(
      'tribe',
      'certain',
      `tribal chairman|tribal chairwoman|tribal chair|tribal president|tribal council member|tribal councilman|tribal councilwoman|tribal judge|
      principal chief|tribal chief|tribal administrator|tribal council chairman|tribal vice chairman`,
    ),
    ...row(
      null,
      'certain',
      `attorney general|district attorney|deputy attorney general|assistant attorney general|associate attorney general|assistant district attorney|
      deputy district attorney|prosecuting attorney|circuit attorney|inspector general|police chief|chief of detectives|battalion chief|tax collector|property appraiser|tax assessor|tax commissioner|deputy police chief|assistant police chief|
      fire chief|fire and rescue chief|fire & rescue chief|fire rescue chief|fire-rescue chief|fire marshal|police commissioner|police superintendent|prosecutor|county prosecutor|city prosecutor|comptroller|treasurer|auditor|
      delegate|del|chief of police|public defender|school superintendent|schools superintendent|schools chancellor|
      superintendent of schools|school board member|school board president|school board chairman|school board chairwoman|school board chair|
      school board vice president|school committee member|board of education president|board of education member|council president|
      council vice president|council chairman|council chairwoman|council chair|council speaker|county board chairman|county board chair|
      county board president|chief financial officer of the state|registrar of voters|clerk of court|clerk of courts|court clerk|register of deeds|
      recorder of deeds|planning commissioner|lawmaker|legislator|medical examiner|chief medical examiner|corporation counsel|
      majority leader|minority leader|majority whip|minority whip|supervisor of elections|elections supervisor|election commissioner|
      port commissioner|commissioner|special master|incumbent|special agent in charge|building inspector|building commissioner|building official|zoning officer|zoning administrator|
      zoning inspector|code enforcement officer|code officer|emergency manager|harbor master|harbormaster|fire district commissioner|library trustee|assistant mayor|license collector|collector of revenue|health agent|conservation agent|dog warden|game warden|conservation officer|fire inspector|deputy warden|associate warden|assistant warden|
      fire investigator|probation officer|parole officer|truant officer|animal control officer|health officer|public health officer|county health officer|
      health commissioner|assistant prosecutor|chief prosecutor|assistant county prosecutor|assistant prosecuting attorney|deputy prosecutor|deputy prosecuting attorney|
      state attorney|assistant state attorney|assistant state's attorney|assistant commonwealth's attorney|deputy commonwealth's attorney|park superintendent|
      park ranger|forest ranger|chief ranger|town constable|tree warden|shellfish warden|sealer of weights and measures|ag|ig|da|assistant da|deputy da|county counselor|city counselor|schools chief|chief deputy commissioner|fire commissioner|parole commissioner|water commissioner|school trustee|drug czar|border czar`,
    ),
    ...row(
      null,
      'capital',
      `superintendent|commissioner|chairman|chairwoman|chair|chairperson|co-chair|vice chair|vice chairman|vice chairwoman|secretary|administrator|chief|
      speaker|board president|clerk|clerk and recorder|clerk & recorder|clerk of the board|clerk of the council|recorder and treasurer|controller|ombudsman|marshal|executive director|director|deputy director|assistant director|deputy commissioner|
      assistant commissioner|deputy superintendent|assistant superintendent|deputy administrator|assistant administrator|regional administrator|
      associate administrator|deputy regional administrator|deputy regional director|regional director|deputy chief|assistant chief|warden|coroner|registrar|councilor|councillor|trustee|regent|recorder|
      constable|board member|board chairman|board chairwoman|board chair|board vice president|commission chairman|commission chairwoman|
      commission chair|commission president|committee chairman|committee chairwoman|committee chair|cabinet secretary|whip|elections director|
      solicitor|fiscal officer|chief health officer|acting secretary|state director|health director|postmaster`,
    ),
    ...row(
      null,
      'shown',
      `spokesman|spokeswoman|spokesperson|spokes person|deputy|manager|counsel|general counsel|chief counsel|press secretary|communications director|
      chief of staff|deputy chief of staff|member|commission member|committee member|engineer|monitor|adviser|advisor|special agent|aide|trooper|petty officer|sergeant|sgt|lt|lieutenant|capt|captain|commander|cmdr|major|maj|information officer|public information officer|
      medical officer|chief medical officer|administrative officer|chief administrative officer|executive officer|chief executive officer|
      chief executive|ceo|chief operating officer|financial officer|chief financial officer|head|acting head|leader|nominee|president|vice president|
      policy adviser|senior adviser|special counsel|deputy counsel|press officer|public affairs officer|public affairs specialist|information director|planner|epidemiologist|commandant|
      program manager|coordinator|coordinating officer|federal coordinating officer|boss|colonel|col|corporal|cpl|inspector|assistant director|liaison|appointee|official|senior official|examiner|investigator|hearing examiner|
      chief information officer|chief technology officer|chief academic officer|chief human resources officer|chief communications officer|
      chief legal officer|chief procurement officer|chief resilience officer|chief safety officer|chief equity officer|chief engineer|budget officer|budget chief|housing chief|treasurer|juror|school principal|section chief|
      chief public defender|assistant public defender|deputy public defender|assistant city attorney|deputy city attorney|assistant city manager|
      deputy city manager|detective|det|deputy county administrator|press aide|senior policy adviser|representative|czar|general manager`,
    ),
  ]
    .map(([title, word]) => [title.replace(/\s+/g, ' '), word] as const)
    .reverse(),
)

/** Words before a title that say how it is held, and are told. */
export const qualifiers: ReadonlySet<string> = new Set(
  'acting former interim then ex late outgoing incoming retired onetime one-time elect'.split(' '),
)

/** Words before a title that say nothing about the office: they are stepped over. */
export const attributes: ReadonlySet<string> = new Set(
  `current longtime new newly elected reelected re-elected embattled popular powerful veteran republican democratic democrat gop conservative liberal
  progressive moderate independent libertarian top appointed second-term first-term two-term three-term freshman fellow outspoken local area nonpartisan
  incumbent at-large nonvoting sitting newest youngest oldest longest-serving`.split(/\s+/),
)

/** Words that belong to a title and stand before its head: "deputy", "assistant", "U.S.", "state". */
export const titleModifiers: ReadonlySet<string> = new Set(
  `deputy assistant associate vice chief first second principal senior executive state county city federal u.s. us district general police fire press
  national attorney lieutenant lt under solicitor surgeon inspector circuit superior magistrate court senate house council board majority minority
  committee subcommittee commission school education health public town village township borough parish special co regional field supervisory presiding
  administrative bankruptcy municipal probate ranking interim acting division bureau agency department staff managing tribal commonwealth's sheriff's
  legislative program senatorial battalion detective assembly metropolitan area`.split(/\s+/),
)

/** Verbs with which an office is held: "Poe, who chairs the council". */
export const officeVerbs: ReadonlySet<string> = new Set(
  `chairs chaired heads headed leads led oversees oversaw runs ran directs directed manages managed represents represented supervises supervised
  chairing heading leading overseeing commands commanded commanding`.split(/\s+/),
)

/** Titles that are certain before a name, and behind one only with a body: "Ann Poe, a judge of the contest". */
export const needsBody =
  /^(?:representative|delegate|supervisor|auditor|prosecutor|justice|judge|assessor|treasurer|legislator|lawmaker|chancellor|hearing officer|solicitor|comptroller|magistrate|medical examiner|rep)$/
