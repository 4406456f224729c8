/** Words around a name that say whether it is a place, a body of a place's government, or something else altogether. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** After a place name these open the name of a public body or office: the place before them is still meant. */
export const publicWords = words(`
  police department dept mayor city county council councilman councilwoman councilmember councilor sheriff fire public school schools board
  district superior circuit municipal court courts attorney prosecutor commission commissioner commissioners supervisors officials official
  authorities authority government housing transit water planning zoning health education state department's governor gov legislature lawmakers
  legislators senate house assembly secretary treasurer auditor supreme national guard highway patrol election elections clerk parks
  republican democrat republicans democrats democratic representative rep sen senator congressman congresswoman administrative code
  constitution statutes penal general revised law laws act trust voter voters residents resident police's jail prison metropolitan area
  region community alderman aldermen selectmen port regional office bureau division superintendent chief ordinance sanctuary township
  ag attorneys prosecutors judge justice medicaid environmental natural resources transportation corrections human civil rights
`)

/** After a place name these make the whole a firm, team, paper, university or other private thing. */
export const privateTails = words(`
  herald times post tribune news star journal gazette sun chronicle press globe inquirer examiner observer record register dispatch courier
  bulletin sentinel daily weekly mercury republic bee independent beacon ledger telegraph reporter review advocate monitor today magazine
  university college institute seminary bears bulls cubs sox yankees mets giants jets eagles phillies texans astros rockets cowboys
  mavericks rangers stars spurs lakers dodgers clippers angels warriors 49ers kings raiders chargers padres broncos rockies nuggets
  cardinals blues chiefs royals packers brewers bucks lions tigers pistons wings browns cavaliers guardians reds bengals buckeyes steelers
  pirates penguins ravens orioles nationals capitals wizards redskins commanders panthers hornets hurricanes falcons braves hawks heat
  dolphins marlins magic buccaneers rays lightning saints pelicans titans predators grizzlies vikings twins timberwolves wild celtics
  bruins patriots colts pacers thunder jazz seahawks mariners sounders blazers timbers suns coyotes diamondbacks united fc
  scientific instruments electric energy power light gas bank trust's mutual life insurance steel motor motors airlines oil brewing ave
  avenue street st road rd drive dr boulevard blvd lane highway hwy parkway pike turnpike bridge hotel inn hospital clinic church cemetery
  park stadium arena center mall museum theater theatre symphony orchestra ballet opera zoo airport station island-based railroad railway
  inc llc corp company co group partners foundation society association union local lodge rotary jones-smith river lake creek mountain
  mountains bay beach-goers valley-based ridge canyon falls-based high elementary middle academy
`)

/** Before a name these make it a person's. */
export const personHeads = words(`
  mr mrs ms miss dr prof professor rev pastor rabbi father sister president vice senator sen rep representative congressman congresswoman
  gov governor mayor judge justice chief sgt sergeant lt lieutenant capt captain col colonel gen general officer deputy detective agent
  sheriff attorney secretary director chairman chairwoman commissioner superintendent coach actor actress singer spokesman spokeswoman
  councilman councilwoman supervisor alderman treasurer clerk manager founder owner ceo by
`)

/** Common first names: a capitalised word after one of them is a surname. */
export const firstNames = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary
  peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe
  jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna
  michelle dorothy carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy shirley angela helen anna brenda
  pamela nicole samantha katherine emma ruth christine catherine debra rachel carolyn janet virginia maria heather diane julie joyce
  victoria kelly christina lauren joan evelyn olivia judith megan cheryl martha andrea frances hannah jacqueline ann gloria jean kathryn
  alice teresa sara janice doris madison julia grace judy abigail marie denise beverly amber theresa marilyn danielle diana brittany
  natalie sophia rose isabella alexis kayla charlotte bill bob jim mike tom dan steve chris jeff greg tim ken ron don rick matt tony andy
  nick sam ben fred ed ted ray josh alex max luke marcus derek carlos luis miguel antonio pedro rafael hector jorge manuel francisco
  darryl darren dale glenn craig chad todd jared curtis norman marvin melvin leon clarence ernest earl floyd chuck dick jay lee leroy
  kathy debbie cindy sue jill wendy tammy tina robin dawn tracy stacy april erin shannon kim holly beth peggy sally ellen paula connie
  loretta roderick jane anne julia julian marie claire elena ana dwight hugh ian ivan jake kirk leo lloyd lou malcolm marco mario mel milton
  morgan neil noel oscar owen phil ramon raul rene ricardo roberto roland ross ruben sergio simon stanley stuart theo toby travis trent
  troy vernon warren wes will zach rosa carmen luz sonia yolanda tanya latoya keisha priya wei mei omar ali ahmed mohammed fatima dianne hillary barack bernie mitch nancy kamala josh dannel janet lamar norm byron debbie carl maria keith loretta
`)

/** Names of places abroad that American towns share; bare, they mean the place abroad. */
export const foreignCities = words(`
  paris london berlin rome moscow athens dublin madrid cairo vienna geneva lima havana beijing tokyo baghdad tehran jerusalem manila warsaw
  milan florence venice naples lisbon delhi bombay calcutta melbourne sydney perth toronto vancouver montreal ottawa hamilton oxford
  cambridge manchester birmingham-england bristol-england liverpool plymouth-england york bath belfast edinburgh glasgow cardiff lebanon
  cuba mexico peru poland norway denmark holland china japan brazil chile panama jamaica bolivia hong kong russia ukraine palestine
  israel egypt syria jordan turkey iran iraq kabul damascus tripoli delhi canton hanover frankfort frankfurt bremen cologne
`)

/** Capitalised words that open sentences or name other things far more often than the towns called so. */
export const commonWords = words(`
  in or me hi oh ok of on at by to up so no yes may march april june august sunday monday tuesday wednesday thursday friday saturday
  the this that these those when where while what who why how many most some all both each every any other another after before since
  hope reading mobile orange independence union liberty justice freedom commerce police enterprise industry normal truth progress
  friendship success fair home house mission corning superior eagle surprise story advance republic federal central lake mountain river
  valley center centre park forest green white black brown gray grey king bishop price young long short day week night new old big little
  north south east west northern southern eastern western upper lower american america national first second third god bible christmas
  easter summer winter spring fall mail post press star sun moon mars venus democrat republican congress senate ideal energy trinity
  paradise utopia welcome defiance bath gas oil iron steel gold silver diamond crystal rose ruby pearl ivory rock stone hill hills
  college university school church temple delta alpha omega zion bethel salem-witch college-park imperial royal baker miller carpenter
  mason porter turner taylor parker carter cooper fisher hunter gardner page ward marshall dean major judge earl duke baron prince
  protection pilot media mercury parole plains bar rest rule rush speed waste weed wing wolf wood world winner beaver bear buffalo-wings
  early late later last next now today yet perhaps maybe still even also because although however meanwhile moreover instead
  democracy security control force service services trade industrial information international intelligence investment legal medical
  global social human general public private state city county town village government court law order act bill code section title
  republic reform report review strong moody golden power grant trump clinton obama bush reagan nixon lincoln jackson washington's
  medicare medicaid internet facebook twitter google apple amazon covid getty reuters
`)
