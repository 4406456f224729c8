/** Words after a place's name that make the whole a firm, team, paper, university, street or other thing of its own. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const privateTails = words(`
  herald times post tribune news star journal gazette sun chronicle press globe inquirer examiner observer record register dispatch courier
  bulletin sentinel daily weekly mercury republic bee independent beacon ledger telegraph reporter review advocate monitor today magazine
  university college institute seminary bears bulls cubs sox yankees mets giants jets eagles phillies texans astros rockets cowboys
  mavericks rangers stars spurs lakers dodgers clippers angels warriors 49ers kings raiders chargers padres broncos rockies nuggets
  cardinals blues chiefs royals packers brewers bucks lions tigers pistons wings browns cavaliers guardians reds bengals buckeyes steelers
  pirates penguins ravens orioles nationals capitals wizards redskins commanders panthers hornets hurricanes falcons braves hawks heat
  dolphins marlins magic buccaneers rays lightning saints pelicans titans predators grizzlies vikings twins timberwolves wild celtics
  bruins patriots colts pacers thunder jazz seahawks mariners sounders blazers timbers suns coyotes diamondbacks united fc wolverines
  spartans huskies bulldogs longhorns sooners badgers hawkeyes cyclones jayhawks gators seminoles crimson volunteers razorbacks gophers
  scientific instruments electric energy power light gas edison bank trust's mutual life insurance steel motor motors airlines oil brewing
  ave avenue street st road rd drive dr boulevard blvd lane highway hwy parkway pike turnpike bridge hotel inn hospital clinic church
  cemetery park stadium arena mall theater theatre symphony orchestra ballet opera zoo airport station railroad railway court
  inc llc corp company co group partners foundation society association union local lodge rotary terrace circle place apartments
  river lake creek mountain mountains bay ridge canyon falls bayou island islands forest valley plains hills high elementary middle
  academy streets roads avenues tech ship channel
  enquirer statesman tennessean virginian telegram intelligencer gleaner headlight vindicator newspapers
  funeral mortuary crematory museum derby marathon roadhouse pizza kitchen grill cafe diner shipbuilding beer brewery bakery foods dairy
  pharmaceuticals healthcare realty raceway speedway casino casinos resort winery vineyards toyota honda nissan chevrolet hyundai subaru
  cattlemen scale scales diesel brass wire foods tool forge foundry glass rubber tire paper lumber furniture plastics chemical machinery
  trucking coal metals salvage concrete paving plumbing roofing landscaping packaging aggregates orthopedics communities holdings ventures logistics carting hauling enterprises towing
`)

/** Names of papers that are other things further on: "Lexington Leader", but "Iowa Senate Majority Leader". */
export const paperWords = words(`
  leader citizen banner argus dealer repository recorder transcript progress messenger pioneer standard call pilot
`)

/** Names of papers that a county has nothing else of: "the Rooks County Record". */
export const countyPapers = words(`
  record times news herald journal gazette tribune chronicle courier sentinel bulletin ledger observer reporter messenger enterprise
  dispatch telegraph banner citizen star sun post independent
`)

/** Words before "of" and a place's name that do the same: "the University of Michigan", "Bank of Boston". */
export const privateHeads = words(`
  university college bank church diocese archdiocese museum sons daughters duke earl battle gulf bay isle voters parenthood aclu
  association federation society foundation institute club legion
`)

/** Kinds of street: after them comes no more of a name. */
export const streetWords = words(`
  ave avenue street st road rd drive dr boulevard blvd lane ln highway hwy parkway pike turnpike court ct terrace streets roads avenues way
  trail loop
`)

/** Breeds that are called after a place, in look-up form up to the word behind it. */
export const breeds: ReadonlySet<string> = new Set(
  'rhode island red|rhode island reds|rhode island white|rhode island whites|boston terrier|boston terriers|tennessee walking|texas longhorn|texas longhorns|plymouth rock|plymouth rocks|maine coon|maine coons|delaware hen|delaware hens|missouri fox'.split(
    '|',
  ),
)

/** The words behind the places: hardly any name has one behind it. */
export const breedEnds: ReadonlySet<string> = new Set(
  [...breeds].map((breed) => breed.slice(breed.lastIndexOf(' ') + 1)),
)
