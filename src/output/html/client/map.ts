/** The map: states by what is claimed of them and of what lies in them, and a dot for each place judged. */
import { geoAlbersUsa } from 'd3-geo'
import { stateByCode } from '../../../rules/place/states.ts'
import { type Claim, compareNames, ledgerOf, type Place, type Tone, toneOf } from '../claims.ts'
import { type Dot, spread } from '../spread.ts'
import { stateOutlines } from '../us-map.generated.ts'
import { byId, counted, h, onPress, s } from './dom.ts'

const SIZE = { width: 975, height: 610 }
/** How a place or state looks: `mixed` is obeyed here and broken there, `disputed` is both about one law in one place. */
type Look = Tone | 'mixed' | 'disputed'

const signs: Readonly<Record<Look, string>> = { yes: '✓', no: '✗', open: '…', mixed: '±', disputed: '≠' }
const toneWords: Readonly<Record<Tone, string>> = { yes: 'complies', no: 'does not comply', open: 'open' }

/** Draws the map; returns how to draw other claims on it. */
export function makeMap(choose: (place: string) => void): (claims: readonly Claim[], chosen: string) => void {
  const project = geoAlbersUsa().scale(1300).translate([487.5, 305])
  const body = byId('map-body')
  return (claims, chosen) => {
    const inState = groupBy(claims, ({ place }) => (place.state ? (stateByCode(place.state)?.geoid ?? null) : null))
    const byPlace = groupBy(claims, ({ place }) => (place.key === '' ? null : place.key))
    // The judged come last: their borders are drawn over their neighbours'.
    const sorted = [...stateOutlines].sort((a, b) => Number(inState.has(a.geoid)) - Number(inState.has(b.geoid)))
    const outlines = sorted.map(({ geoid, outline }) => {
      const found = inState.get(geoid)
      if (!found) return s('path', { d: outline, class: 'state' })
      const code = found[0]?.place.state ?? ''
      const name = stateByCode(code)?.name ?? code
      const path = s(
        'path',
        {
          d: outline,
          class: `state judged ${lookOf(found)}`,
          role: 'button',
          tabindex: 0,
          'aria-pressed': String(chosen === `state:${code}`),
          'data-place': `state:${code}`,
          'aria-label': `${name}: ${told(found)}`,
        },
        s('title', {}, `${name}: ${told(found)}`),
      )
      onPress(path, () => choose(chosen === `state:${code}` ? '' : `state:${code}`))
      return path
    })
    const labels = stateOutlines.flatMap(({ geoid, middle: [x, y] }) => {
      const own = inState.get(geoid)?.filter(({ place }) => isWhole(place))
      if (!own || own.length === 0) return []
      return [s('text', { x, y, class: 'state-sign', 'aria-hidden': 'true' }, signs[lookOf(own)])]
    })
    const away: Place[] = []
    const onMap = [...byPlace.values()].flatMap((found) => {
      const { place } = found[0] as Claim
      if (isWhole(place) && project(place.location ? [...place.location] : [0, 0])) return []
      const at = place.location && project([...place.location])
      if (!at) {
        away.push(place)
        return []
      }
      const [x, y] = at
      return [{ found, x, y, radius: Math.round(Math.min(16, 8 + Math.sqrt(found.length) * 1.5)) }]
    })
    const dots = spread(onMap).map((at) => dot(at.found, at, chosen, choose))
    const picture = s(
      'svg',
      {
        viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
        class: 'us-map',
        role: 'group',
        'aria-label': 'Map of the United States',
      },
      s('g', {}, ...outlines),
      s('g', {}, ...labels),
      s('g', {}, ...dots),
    )
    const focused = body.contains(document.activeElement) ? document.activeElement?.getAttribute('data-place') : null
    body.replaceChildren(
      h('div', { class: 'scroll' }, picture),
      h('p', { class: 'hint swipe' }, 'Swipe sideways to see all of it.'),
      key(),
      ...notOnMap(away, chosen, choose),
    )
    if (focused) body.querySelector<SVGElement>(`[data-place="${CSS.escape(focused)}"]`)?.focus()
  }
}

const isWhole = ({ kind }: Place): boolean => kind === 'state' || kind === 'district'

function dot(
  found: readonly Claim[],
  { x, y, radius }: Dot,
  chosen: string,
  choose: (place: string) => void,
): SVGElement {
  const { place } = found[0] as Claim
  const tone = lookOf(found)
  const group = s(
    'g',
    {
      class: `dot ${tone}`,
      transform: `translate(${Math.round(x)},${Math.round(y)})`,
      role: 'button',
      tabindex: 0,
      'aria-pressed': String(chosen === place.key),
      'data-place': place.key,
      'aria-label': `${place.name}: ${told(found)}`,
    },
    s('circle', { r: radius }),
    s('text', { 'aria-hidden': 'true' }, signs[tone]),
    s('title', {}, `${place.name}: ${told(found)}`),
  )
  onPress(group, () => choose(chosen === place.key ? '' : place.key))
  return group
}

/** Places without a point on this map: territories, tribes, the country, what could not be resolved. */
function notOnMap(places: readonly Place[], chosen: string, choose: (place: string) => void): readonly Node[] {
  if (places.length === 0) return []
  const rows = [...places].sort(compareNames).map((place) => {
    const button = h(
      'button',
      { type: 'button', 'aria-pressed': String(chosen === place.key), 'data-place': place.key },
      place.name,
    )
    onPress(button, () => choose(chosen === place.key ? '' : place.key))
    return button
  })
  return [h('p', { class: 'away' }, 'Not on the map: ', ...rows.flatMap((row) => [row, ' ']))]
}

function key(): HTMLElement {
  const entries: readonly (readonly [Look, string])[] = [
    ['yes', 'said to comply'],
    ['no', 'said not to comply'],
    ['open', 'in part or under review'],
    ['mixed', 'both, of different laws or places'],
    ['disputed', 'disputed'],
  ]
  return h(
    'p',
    { class: 'map-key' },
    ...entries.map(([tone, words]) =>
      h('span', { class: `swatch ${tone}` }, h('span', { class: 'sign', 'aria-hidden': 'true' }, signs[tone]), words),
    ),
  )
}

function lookOf(claims: readonly Claim[]): Look {
  if (disputes(claims) > 0) return 'disputed'
  const tones = new Set(claims.map(({ verdict }) => toneOf(verdict.status)))
  tones.delete('open')
  if (tones.size === 0) return 'open'
  return tones.size === 1 ? ([...tones][0] as Tone) : 'mixed'
}

const disputes = (claims: readonly Claim[]): number => ledgerOf(claims).filter(({ disputed }) => disputed).length

function told(claims: readonly Claim[]): string {
  const tones = (Object.keys(toneWords) as Tone[]).flatMap((tone) => {
    const count = claims.filter(({ verdict }) => toneOf(verdict.status) === tone).length
    return count > 0 ? [`${count} ${toneWords[tone]}`] : []
  })
  const disputed = disputes(claims)
  return `${counted(claims.length, 'claim')}: ${tones.join(', ')}${disputed > 0 ? `; ${disputed} disputed` : ''}`
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
