/** The body of a bare title, named elsewhere in the story; and titles that are of no such body. */
import { tableOf } from '../../table.ts'
import { officeIn } from './reads.ts'

const table = tableOf(officeIn)

table('of the body', [
  [
    'The Salina City Commission in Kansas met. Commissioner Greta Holm voted no.',
    'Greta Holm: Salina City Commission? @ ks/place:salina?',
  ],
  [
    'The Yuma County Board of Supervisors in Arizona met. Supervisor Greta Holm voted no.',
    'Greta Holm: Yuma County Board of Supervisors? @ az/county:yuma?',
  ],
  [
    'The Bangor school board in Maine met. Superintendent Greta Holm spoke.',
    'Greta Holm: Bangor school board? @ me/school_district:bangor?',
  ],
  [
    'The Tulsa City Council met. Councilwoman Greta Holm of Ward 3 spoke.',
    'Greta Holm: Tulsa City Council? @ ok/place:tulsa?',
  ],
])

table('of another', [
  ['The Salina City Commission in Kansas met. Labor Commissioner Greta Holm wrote to it.', 'Greta Holm: - @ ks?'],
  ['The Yuma County Board of Supervisors in Arizona met. Gov. Greta Holm wrote to it.', 'Greta Holm: - @ az?'],
  ['The Bangor school board in Maine met. Portland Mayor Greta Holm spoke.', 'Greta Holm: - @ me/place:portland'],
  ['The Tulsa City Council met. Sheriff Greta Holm of Creek County spoke.', 'Greta Holm: - @ ok/county:creek'],
])
