/**
 * Presidents and vice presidents of the United States since Truman, and governors since about 2000, as newspapers name them. Whoever
 * is elected next is added here alone.
 */

const list = (names: string): readonly string[] => names.split(',').map((name) => name.trim().replace(/\s+/g, ' '))

const earlierPresidents: readonly string[] = list(
  'Harry Truman, Dwight Eisenhower, John Kennedy, Lyndon Johnson, Richard Nixon, Gerald Ford',
)

/** Those whom news still names by the surname alone: "the Reagan administration", "Trump nominee Ann Poe". */
const recentPresidents: readonly string[] = list(
  'Jimmy Carter, Ronald Reagan, Bill Clinton, George Bush, Barack Obama, Donald Trump, Joe Biden',
)

export const presidentList: readonly string[] = [...earlierPresidents, ...recentPresidents]

export const vicePresidentList: readonly string[] = list(
  'Dick Cheney, Al Gore, Mike Pence, Kamala Harris, Walter Mondale, Dan Quayle, JD Vance',
)

const surname = (name: string): string => name.split(' ').at(-1) as string

/** As written: "Johnson". */
export const presidentSurnames: readonly string[] = presidentList.map(surname)
export const recentPresidentSurnames: readonly string[] = recentPresidents.map(surname)
/** The same in lower case. "Trump nominee Ann Poe": they need no introduction. */
export const recentPresidentWords: ReadonlySet<string> = new Set(
  recentPresidentSurnames.map((name) => name.toLowerCase()),
)
/** Of those the ones that hardly anybody else is called. */
export const rarePresidentSurnames: readonly string[] = ['Eisenhower', 'Nixon', 'Reagan', 'Obama', 'Trump', 'Biden']
/** "Donald" */
export const recentPresidentGivenNames: readonly string[] = recentPresidents.map((name) => name.split(' ')[0] as string)

/** By the name of the state. */
export const governorList: readonly (readonly [state: string, names: readonly string[]])[] = `
  Alabama: Don Siegelman, Bob Riley, Robert Bentley, Kay Ivey;
  Alaska: Tony Knowles, Frank Murkowski, Sarah Palin, Sean Parnell, Bill Walker, Mike Dunleavy;
  Arizona: Janet Napolitano, Jan Brewer, Doug Ducey, Katie Hobbs;
  Arkansas: Mike Huckabee, Mike Beebe, Asa Hutchinson, Sarah Huckabee Sanders;
  California: Gray Davis, Arnold Schwarzenegger, Jerry Brown, Gavin Newsom;
  Colorado: Bill Owens, Bill Ritter, John Hickenlooper, Jared Polis;
  Connecticut: John Rowland, Jodi Rell, Dannel Malloy, Ned Lamont;
  Delaware: Ruth Ann Minner, Jack Markell, John Carney, Matt Meyer;
  Florida: Jeb Bush, Charlie Crist, Rick Scott, Ron DeSantis;
  Georgia: Roy Barnes, Sonny Perdue, Nathan Deal, Brian Kemp;
  Hawaii: Linda Lingle, Neil Abercrombie, David Ige, Josh Green;
  Idaho: Dirk Kempthorne, Jim Risch, Butch Otter, Brad Little;
  Illinois: George Ryan, Rod Blagojevich, Pat Quinn, Bruce Rauner, JB Pritzker;
  Indiana: Mitch Daniels, Mike Pence, Eric Holcomb, Mike Braun;
  Iowa: Tom Vilsack, Chet Culver, Terry Branstad, Kim Reynolds;
  Kansas: Bill Graves, Kathleen Sebelius, Mark Parkinson, Sam Brownback, Jeff Colyer, Laura Kelly;
  Kentucky: Paul Patton, Ernie Fletcher, Steve Beshear, Matt Bevin, Andy Beshear;
  Louisiana: Kathleen Blanco, Bobby Jindal, John Bel Edwards, Jeff Landry;
  Maine: Angus King, John Baldacci, Paul LePage, Janet Mills;
  Maryland: Parris Glendening, Bob Ehrlich, Martin O'Malley, Larry Hogan, Wes Moore;
  Massachusetts: Mitt Romney, Deval Patrick, Charlie Baker, Maura Healey;
  Michigan: John Engler, Jennifer Granholm, Rick Snyder, Gretchen Whitmer;
  Minnesota: Jesse Ventura, Tim Pawlenty, Mark Dayton, Tim Walz;
  Mississippi: Ronnie Musgrove, Haley Barbour, Phil Bryant, Tate Reeves;
  Missouri: Bob Holden, Matt Blunt, Jay Nixon, Eric Greitens, Mike Parson, Mike Kehoe;
  Montana: Judy Martz, Brian Schweitzer, Steve Bullock, Greg Gianforte;
  Nebraska: Mike Johanns, Dave Heineman, Pete Ricketts, Jim Pillen;
  Nevada: Kenny Guinn, Jim Gibbons, Brian Sandoval, Steve Sisolak, Joe Lombardo;
  New Hampshire: Jeanne Shaheen, Craig Benson, John Lynch, Maggie Hassan, Chris Sununu, Kelly Ayotte;
  New Jersey: Jim McGreevey, Jon Corzine, Chris Christie, Phil Murphy;
  New Mexico: Gary Johnson, Bill Richardson, Susana Martinez, Michelle Lujan Grisham;
  New York: George Pataki, Eliot Spitzer, David Paterson, Andrew Cuomo, Kathy Hochul;
  North Carolina: Mike Easley, Bev Perdue, Pat McCrory, Roy Cooper, Josh Stein;
  North Dakota: John Hoeven, Jack Dalrymple, Doug Burgum, Kelly Armstrong;
  Ohio: Bob Taft, Ted Strickland, John Kasich, Mike DeWine;
  Oklahoma: Frank Keating, Brad Henry, Mary Fallin, Kevin Stitt;
  Oregon: John Kitzhaber, Ted Kulongoski, Kate Brown, Tina Kotek;
  Pennsylvania: Tom Ridge, Mark Schweiker, Ed Rendell, Tom Corbett, Tom Wolf, Josh Shapiro;
  Rhode Island: Don Carcieri, Lincoln Chafee, Gina Raimondo, Dan McKee;
  South Carolina: Jim Hodges, Mark Sanford, Nikki Haley, Henry McMaster;
  South Dakota: Bill Janklow, Mike Rounds, Dennis Daugaard, Kristi Noem, Larry Rhoden;
  Tennessee: Don Sundquist, Phil Bredesen, Bill Haslam, Bill Lee;
  Texas: Rick Perry, Greg Abbott;
  Utah: Mike Leavitt, Olene Walker, Jon Huntsman, Gary Herbert, Spencer Cox;
  Vermont: Howard Dean, Jim Douglas, Peter Shumlin, Phil Scott;
  Virginia: Jim Gilmore, Mark Warner, Tim Kaine, Bob McDonnell, Terry McAuliffe, Ralph Northam, Glenn Youngkin;
  Washington: Gary Locke, Christine Gregoire, Jay Inslee, Bob Ferguson;
  West Virginia: Bob Wise, Joe Manchin, Earl Ray Tomblin, Jim Justice, Patrick Morrisey;
  Wisconsin: Scott McCallum, Jim Doyle, Scott Walker, Tony Evers;
  Wyoming: Jim Geringer, Dave Freudenthal, Matt Mead, Mark Gordon`
  .trim()
  .split(';')
  .map((row) => {
    const [state, names] = row.trim().split(': ') as [string, string]
    return [state, list(names)] as const
  })
