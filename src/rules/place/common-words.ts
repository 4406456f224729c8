/** Capitalised words that open sentences or name other things far more often than the towns called so. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  main lakes swiss arab ford in or me hi oh ok of on at by to up so no yes may march april june august sunday monday tuesday wednesday thursday friday saturday
  the this that these those when where while what who why how many most some all both each every any other another after before since
  hope reading mobile orange independence union liberty justice freedom commerce police enterprise industry normal truth progress
  friendship success fair home house mission corning superior eagle surprise story advance republic federal central lake mountain river
  valley center centre park forest green white black brown gray grey king bishop price young long short day week night new old big little
  north south east west northern southern eastern western upper lower american america national first second third god bible christmas
  easter summer winter spring fall mail post press star sun moon mars venus democrat republican congress senate ideal energy trinity
  paradise utopia welcome defiance bath gas oil iron steel gold silver diamond crystal rose ruby pearl ivory rock stone hill hills
  college university school church temple delta alpha omega zion bethel imperial royal baker miller carpenter
  mason porter turner taylor parker carter cooper fisher hunter gardner page ward marshall dean major judge earl duke baron prince
  protection pilot media mercury parole plains bar rest rule rush speed waste weed wing wolf wood world winner beaver bear
  early late later last next now today yet perhaps maybe still even also because although however meanwhile moreover instead
  democracy security control force service services trade industrial information international intelligence investment legal medical
  global social human general public private state city county town village government court law order act bill code section title
  reform report review strong moody golden power grant jupiter saturn
  medicare medicaid internet facebook twitter google apple amazon covid getty reuters start study call bells ray sparks parks banks
  english french german spanish irish indian chinese japanese russian british canadian mexican italian greek catholic christian jewish
  fish ball ash bay beach grove bridge mill mills mount fort camp point port island bank market street road creek branch cross crown club
  best better good great high low hot cold sunny rainy ready rich sharp short small sweet true wise wild winter bright clear deep fast
  fine firm free full happy hard holy just kind large level lucky modern natural open plain pretty proper quick real right royal safe
  silent simple smart smooth solid special square standard straight tall tiny tough vast viable warm weak wet wide worth mad battle shock
  harmony concord amity unity benevolence charity faith honor glory victory triumph fame fortune joy bliss peace love prosperity comfort
  war fashion music power dish onward outlook energy elk deer fox buck moose hawk swan crane dove robin martin wren panther
  jay rob pat sandy rusty dusty crystal garnet opal coral amber agate carbon copper cobalt nickel zinc radium argon
  `
    .trim()
    .split(/\s+/),
)
