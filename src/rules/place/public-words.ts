/** Words after a place's name that show a government, its offices and its people: the place before them is meant. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Bodies, offices and officers of a government, and what belongs to one: "Peoria police", "the Dayton City Commission". */
export const publicWords = words(`
  police department dept mayor city county council councilman councilwoman councilmember councilor sheriff fire firefighter firefighters
  public school schools board district superior circuit municipal court courts attorney prosecutor commission commissioner commissioners
  supervisors officials official authorities authority government housing transit water sewer planning zoning health education state
  department's governor gov legislature lawmakers legislators senate house assembly secretary treasurer auditor supreme national guard
  highway patrol election elections clerk parks republican democrat republicans democrats democratic representative rep sen senator
  congressman congresswoman administrative code constitution statutes penal revised law laws act trust voter voters residents
  resident police's jail prison metropolitan region regional community alderman aldermen selectmen selectman port office bureau division
  superintendent chief ordinance sanctuary township ag attorneys prosecutors judge justice medicaid environmental natural resources
  transportation corrections human civil rights man woman couple teen teenager family native home homes homeowner homeowners businessman
  driver detective detectives officer officers trooper troopers deputies volunteer taxpayers students teachers businesses neighborhood
  neighborhoods streets downtown library emergency municipality village town borough planners administrator manager engineer
  prosecuting assessor recorder coroner comptroller controller solicitor constable trustee trustees inspector finance utilities recreation budget lt lieutenant
  unified isd cisd usd cusd communities capitol statehouse metro suburb suburbs area delegation vice deputy assistant acting interim associate
`)

/** Parts of a town or a country, before its name: "downtown Peoria", "northern Illinois". */
export const partWords = words(`
  north south east west northern southern eastern western northeast northwest southeast southwest central downtown uptown midtown upper
  lower greater metro metropolitan suburban historic old rural upstate inner northeastern northwestern southeastern southwestern
  nearby neighboring
`)

/** Before a name these say that a place follows. */
export const locatives = words(`
  in near outside off from around throughout across to at downtown of for between toward towards into within through via leaving nearby
  neighboring inside beyond north south east west northern southern eastern western central northeast northwest southeast southwest
`)
