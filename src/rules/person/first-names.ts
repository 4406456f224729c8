/** Common first names: a capitalised word behind one of them is a surname. They help to decide, they never find anybody. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abby abdul abe abel abigail abraham adam addie adele adrian adriana adrienne agnes ahmad ahmed aidan aileen aimee aisha aj al alan alana albert
  alberto alec alejandra alejandro alex alexander alexandra alexandria alexis alfonso alford alfred alfredo ali alice alicia alison allan allen allison
  alma alonzo alphonso alton alvaro alvin alyssa amanda amber amelia amina amir amos amy ana andre andrea andres andrew andy angel angela angelica
  angelina angelo angie anita ann anna annabelle anne annette annie anthony antoine antoinette antonia antonio archie ariana ariel arlene armando
  arnold art arthur arturo asa ashley ashton aubrey audrey augustus aurora austin ava avery barack barb barbara barney barry bart beatrice beatriz becky
  belinda ben benita benito benjamin bennie benny bernadette bernard bernice bernie bert bertha bessie beth bethany betsy betty beverly bill billie billy
  blaine blair blake blanca bo bob bobbie bobby bonnie boris brad bradford bradley brady brandi brandon brandy breanna brenda brendan brent bret brett brian
  briana brianna bridget brittany brock bruce bruno bryan bryant bryce bryon burt byron caitlin caleb calvin cameron camille candace candice cara carl
  carla carlos carlton carmen carol carole carolina caroline carolyn carrie carroll carter cary casey cassandra cassie catalina catherine cathy cecelia
  cecil cecilia cedric celeste celia cesar chad charlene charles charlie charlotte chase chelsea cheri cheryl chester chloe chris christa christian
  christie christina christine christopher christy chrystal chuck cindy claire clara clarence clark claude claudia clay clayton clem clement cleo cleveland
  cliff clifford clifton clint clinton clyde cody cole colby colin colleen connie conor constance cora corey cornelius cory courtney craig cristina
  crystal curt curtis cy cynthia daisy dale dallas damian damon dan dana dane daniel daniela danielle danny dannel dante daphne darius darlene darnell
  darrell darren darrin darryl daryl dave david dawn dean deandre deanna debbie deborah debra dee deidre del delbert delia della delores denis denise
  dennis derek derrick desiree desmond devin devon dewayne dewey diana diane dianne dick diego dion dirk dolores dominic dominique don donald donna donnie
  donovan dora doreen dorian doris dorothy doug douglas doyle drew duane dustin dwayne dwight dylan earl earnest ed eddie edgar edith edmund eduardo
  edward edwin effie eileen elaine eleanor elena eli elias elijah elisa elise eliza elizabeth ella ellen ellie elliot elliott ellis elmer eloise elsa
  elsie elvin elvira emanuel emerson emil emilia emilio emily emma emmanuel emmett enrique eric erica erich erick erik erika erin ernest ernesto ernie
  errol ervin esteban estelle esther ethan ethel eugene eunice eva evan evelyn everett ezra faith fatima fay faye felicia felipe felix fern fernando
  florence floyd forrest frances francesca francis francisco frank frankie franklin fred freda freddie frederic frederick gabriel gabriela gabrielle gail
  garrett garry gary gavin gayle gene geneva genevieve geoff geoffrey george georgia gerald geraldine gerard german gerry gilbert gilberto gina ginger
  gladys glen glenda glenn gloria gordon grace gracie graham grant greg gregg gregory greta gretchen griffin guadalupe guillermo gus gustavo guy gwen
  gwendolyn hakeem hal haley hank hannah hans harlan harley harold harriet harris harrison harry harvey hassan hattie hazel heather hector heidi helen
  helena henrietta henry herb herbert herman hilary hillary hiram holly homer hope horace howard hubert hugh hugo hunter ian ibrahim ida ignacio ilana
  imani imelda ina inez ingrid ira irene iris irma irvin irving isaac isabel isabella isaiah ismael israel ivan ivy jack jackie jackson jaclyn jacob
  jacqueline jacquelyn jada jaime jake jamal james jamie jan jana jane janelle janet janice janie janine jared jasmine jason jasper javier jay jayden
  jayne jean jeanette jeanine jeanne jeannie jed jeff jefferson jeffery jeffrey jen jenna jennie jennifer jenny jerald jeremiah jeremy jermaine jerome
  jerry jess jesse jessica jessie jesus jill jillian jim jimmie jimmy jo joan joann joanna joanne joaquin jocelyn jodi jody joe joel joey johanna john
  johnathan johnnie johnny jon jonah jonathan jordan jorge jose josefina joseph josephine josh joshua josie joy joyce juan juanita jud judith judy jules
  julia julian juliana julianne julie juliet julio julius june justin kamala kara karen kari karin karl karla kate katelyn katherine kathleen kathryn
  kathy katie katrina kay kayla keisha keith kellen kelley kelli kellie kelly kelsey kelvin ken kendall kendra kenneth kenny kent kerry kevin khalid kim
  kimberly kirk kirsten kirstin kris krista kristen kristi kristin kristina kristine kristy krystal kurt kyle lacey lamar lamont lana lance lane lara
  larry lashonda latasha latonya latoya laura lauren laurence laurie lavonne lawrence leah leann lee leigh leila lela leland lena leo leon leona leonard
  leonardo leroy lesley leslie lester leticia levi lewis liam lila lillian lillie lily lincoln linda lindsay lindsey linwood lionel lisa liz liza lloyd
  logan lois lola lonnie lora loren lorena lorenzo loretta lori lorna lorraine lottie lou louis louise lourdes lowell lucas lucia lucille lucinda lucy
  luis luke lupe luther luz lydia lyle lynda lynette lynn lynne mabel mack mackenzie madeline madison mae maggie malcolm malik mallory mamie mandy manuel
  marc marcella marcia marco marcos marcus margaret margarita margie maria mariah marian marianne marie marilyn mario marion marisa marisol marissa
  maritza marjorie mark marlene marlin marlon marquita marsha marshall marta martha martin marty marvin mary maryann mason mateo matt matthew mattie maura
  maureen maurice mavis max maxine maxwell may megan meghan mei mel melanie melba melinda melissa melody melvin mercedes meredith merle mia micah michael
  michaela micheal michele michelle miguel mike mildred miles millie milton mindy minerva minnie miranda miriam misty mitch mitchell mohamed mohammed moises
  molly mona monica monique morgan morris moses muhammad muriel murray myra myrna myron myrtle nadia nadine nancy naomi natalia natalie natasha nathan
  nathaniel neal ned neil nell nellie nelson nestor nettie neva nicholas nick nicolas nicole nikki nina noah noel noelle nora norma norman octavio odell
  olga olive oliver olivia ollie omar opal ophelia ora orlando orville oscar otis owen pablo paige pam pamela pat patrice patricia patrick patsy patti
  patty paul paula paulette pauline pearl pedro peggy penelope penny percy perry pete peter phil philip phillip phoebe phyllis pierre polly porter preston
  priscilla priya quentin quincy quinn rachael rachel rafael ralph ramiro ramon ramona ramsey rand randal randall randolph randy raquel rashad rashida
  raul raven ray raymond reba rebecca reggie regina reginald reid rena renee rene reuben rex reynaldo rhonda ricardo richard rick ricky rigoberto rita
  rob robbie robert roberta roberto robin robyn rocco rochelle rocio rod roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando roman ron
  ronald ronda ronnie roosevelt rosa rosalie rosalind rosario roscoe rose rosemary rosie ross roxanne roy royce ruben ruby rudolph rudy rufus russ
  russell ruth ryan sabrina sadie sally salvador salvatore sam samantha sammy samuel sandra sandy santiago santos sara sarah sasha saul savannah scott
  sean selena selma serena sergio seth shana shane shannon shari sharon shaun shauna shawn shawna sheila shelby sheldon shelia shelley shelly sheri
  sherman sherri sherry sheryl shirley sid sidney sierra silvia simon simone sofia solomon sonia sonja sonya sophia sophie spencer stacey staci stacy stan
  stanley stefan stella stephan stephanie stephen sterling steve steven stewart stuart sue susan susana susie suzanne sybil sydney sylvester sylvia tabitha
  tamara tameka tami tamika tammy tanisha tanya tara tasha taylor ted terence teresa teri terrance terrell terrence terri terry tessa thad thaddeus thelma
  theo theodore theresa theron thomas tia tiffany tim timothy tina tobias toby todd tom tomas tommy toni tony tonya tori tracey traci tracy travis trent
  trevor trey tricia trina trisha tristan troy trudy tucker ty tyler tyrone tyson ulysses ursula valentina valerie van vanessa vaughn vera verna vernon
  veronica vicente vicki vickie vicky victor victoria vikram vince vincent viola violet virgil virginia vivian wade wallace walt walter wanda warren wayne
  wendell wendy wes wesley whitney wilbert wilbur wilfred will willa willard william willie willis wilma wilson winifred winston woodrow xavier yesenia
  yolanda yvette yvonne zach zachary zachery zelda zoe zora`.split(/\s+/),
)
