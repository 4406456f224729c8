/** Every naming of a person in an article: short forms before and behind the full name, and what only looks like one. */
import { tableOf } from '../../table.ts'
import { mentionsIn } from './reads.ts'

const table = tableOf(mentionsIn)

table('surname and full name', [
  ['Mayor Lena Ortiz agreed. Ortiz then left.', 'Lena Ortiz = Lena Ortiz, Ortiz'],
  ['Gov. Brandt agreed. "Hal Brandt is right," a friend said.', 'Hal Brandt = Brandt, Hal Brandt'],
  ["Sheriff Tom Acker's deputies left. Acker's jail was full.", 'Tom Acker = Tom Acker, Acker'],
  ['Fisk Urges Calm\n\nMayor Nora Fisk of Dayton urged calm on Friday after the flood.', 'Nora Fisk = Fisk, Nora Fisk'],
  [
    'Dunn, Patel Call for Vote\n\nSens. Keisha Dunn and Raj Patel called for a vote on Friday.',
    'Keisha Dunn = Dunn, Keisha Dunn | Raj Patel = Patel, Raj Patel',
  ],
  [
    'MAYOR GREER RESIGNS\n\nMayor Lou Greer of Dayton resigned on Friday after the vote.',
    'Lou Greer = GREER, Lou Greer',
  ],
  ['Mayor Ida Moss agreed. Mrs. Moss then left.', 'Ida Moss = Ida Moss, Moss'],
  ['Gov. Renner spoke. The renner was no word.', 'Renner = Renner'],
])

table('particles, hyphens, initials', [
  ['Mayor Bill de Soto agreed. De Soto then left.', 'Bill de Soto = Bill de Soto, De Soto'],
  ['Mayor Bill DeSoto agreed. de Soto then left.', 'Bill DeSoto = Bill DeSoto, de Soto'],
  ['Sen. Chris Van Horn agreed. Van Horn then left.', 'Chris Van Horn = Chris Van Horn, Van Horn'],
  ["Gov. Pat O'Dell agreed. O'Dell then left.", "Pat O'Dell = Pat O'Dell, O'Dell"],
  ["Gov. Pat O’Dell agreed. O'Dell then left.", "Pat O’Dell = Pat O’Dell, O'Dell"],
  ['Rep. Ana de la Cruz agreed. De la Cruz then left.', 'Ana de la Cruz = Ana de la Cruz, De la Cruz'],
  ['Sheriff Mark St. John agreed. St. John then left.', 'Mark St. John = Mark St. John, St. John'],
  ['Mayor Ana Ruiz-Poe agreed. Ruiz-Poe then left.', 'Ana Ruiz-Poe = Ana Ruiz-Poe, Ruiz-Poe'],
  ['Gov. Dan P. McCall agreed. McCall then left.', 'Dan P. McCall = Dan P. McCall, McCall'],
  ['Gov. J.B. Winters agreed. Winters then left.', 'J.B. Winters = J.B. Winters, Winters'],
  [
    'Mayor R. Cole Winters agreed. "Cole Winters is right," a friend said.',
    'R. Cole Winters = R. Cole Winters, Cole Winters',
  ],
  ['Judge AJ Voss agreed. Voss then left.', 'AJ Voss = AJ Voss, Voss'],
  ['Mayor José Peña agreed. Pena then left.', 'José Peña = José Peña, Pena'],
  ['Rep. Carl Bunch Jr. agreed. Bunch then left.', 'Carl Bunch Jr. = Carl Bunch Jr., Bunch'],
  ['Rep. Carl Bunch III agreed. Bunch then left.', 'Carl Bunch III = Carl Bunch III, Bunch'],
  ['Rep. Robert "Bo" Marsh agreed. Bo Marsh then left.', 'Robert "Bo" Marsh = Robert "Bo" Marsh, Bo Marsh'],
  ['Rep. William Marsh agreed. Bill Marsh then left.', 'William Marsh = William Marsh, Bill Marsh'],
])

table('two persons of one surname', [
  [
    'Mayor Lena Ortiz met Sheriff Hal Ortiz. Ortiz left first.',
    'Lena Ortiz = Lena Ortiz | Hal Ortiz = Hal Ortiz, Ortiz',
  ],
  [
    'Mayor Lena Ortiz met Sheriff Hal Ortiz. Lena Ortiz left first.',
    'Lena Ortiz = Lena Ortiz, Lena Ortiz | Hal Ortiz = Hal Ortiz',
  ],
  [
    'Mayor Lena Ortiz met Sheriff Hal Ortiz. Mayor Ortiz left first.',
    'Lena Ortiz = Lena Ortiz, Ortiz | Hal Ortiz = Hal Ortiz',
  ],
  ['Mayor Nora Fisk left. Her brother, Tom Fisk, is a baker. Fisk bakes bread.', 'Nora Fisk = Nora Fisk'],
  ['Mayor Nora Fisk left. Her brother, Tom Fisk, is a baker. Mayor Fisk does not bake.', 'Nora Fisk = Nora Fisk, Fisk'],
])

table('what bears a person’s name', [
  ['Mayor Lena Ortiz agreed. The Ortiz administration is new.', 'Lena Ortiz = Lena Ortiz'],
  ['Mayor Lena Ortiz agreed. They met on Ortiz Street.', 'Lena Ortiz = Lena Ortiz'],
  ['Mayor Lena Ortiz agreed. The Ortiz Act passed.', 'Lena Ortiz = Lena Ortiz'],
  ['Mayor Hal Cook agreed. They sued Cook County.', 'Hal Cook = Hal Cook'],
  ['Mayor Lena Ortiz agreed. Ortiz spokesman Ed Poe did too.', 'Lena Ortiz = Lena Ortiz, Ortiz | Ed Poe = Ed Poe'],
  ["Mayor Lena Ortiz agreed. Ortiz's office did too.", 'Lena Ortiz = Lena Ortiz, Ortiz'],
  ['Judge Ann Price agreed. The price is high. Price increases hurt, she said.', 'Ann Price = Ann Price'],
  ['Judge Ann Price agreed. The price is high. Price said it hurts.', 'Ann Price = Ann Price, Price'],
  ['Judge Ann Price agreed. Price said it hurts.', 'Ann Price = Ann Price, Price'],
  ['Mayor Ann Banks agreed. The banks were closed, and Banks said so.', 'Ann Banks = Ann Banks, Banks'],
  ['Mayor Lena Ortiz cited Ortiz v. Ohio, her own case.', 'Lena Ortiz = Lena Ortiz'],
])

table('names that are words', [
  ['Gov. Jim Justice agreed. Justice then left.', 'Jim Justice = Jim Justice, Justice'],
  ['Mayor April Poe agreed. Poe then left in May.', 'April Poe = April Poe, Poe'],
  ['Rep. Mark May, an accountant, agreed.', 'Mark May = Mark May'],
  ['Rep. Grace Park agreed in March.', 'Grace Park = Grace Park'],
  ['Mayor Grant Hill agreed to a grant.', 'Grant Hill = Grant Hill'],
  ['Mayor Will Poe will agree.', 'Will Poe = Will Poe'],
  ['Mayor Ann Poe May 12 signed it.', 'Ann Poe = Ann Poe'],
])
