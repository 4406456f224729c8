/** Which kinds of governments an office can be of. */
import { expect, it } from 'vitest'
import type { GovernmentMention } from '../../src/resolve/governments.ts'
import { ofBoard, ofBorough, ofCity, ofCounty, ofMayor, ofSupervisors, ofTown } from '../../src/resolve/shares.ts'

const place = (kind: GovernmentMention['kind'], id: string): GovernmentMention => ({
  kind,
  id: `ocd-division/country:us/${id}`,
  state: null,
  as: 'name',
  start: 0,
  end: 1,
})
const boise = place('city', 'state:id/place:boise_city')
const ada = place('county', 'state:id/county:ada')
const kenai = place('county', 'state:ak/borough:kenai_peninsula')
const idaho = place('state', 'state:id')

it('gives an office to the kinds of governments that have it', () => {
  expect([boise, ada, kenai, idaho].map(ofTown)).toEqual([1, 0, 1, 0])
  expect([boise, ada, kenai, idaho].map(ofMayor)).toEqual([1, 0.2, 1, 0])
  expect([boise, ada, kenai, idaho].map(ofCity)).toEqual([1, 0, 0, 0])
  expect([boise, ada, kenai, idaho].map(ofBorough)).toEqual([0.2, 0, 1, 0])
  expect([boise, ada, kenai, idaho].map(ofCounty)).toEqual([0, 1, 1, 0])
  expect([boise, ada, kenai, idaho].map(ofSupervisors)).toEqual([0, 1, 1, 0])
  expect([boise, ada, kenai, idaho].map(ofBoard)).toEqual([1, 1, 1, 0.1])
})

it('counts a place without a government hardly', () => {
  const bare: GovernmentMention = { ...boise, kind: 'place', id: 'census:0254050' }
  expect([bare].map(ofTown)).toEqual([0.05])
})
