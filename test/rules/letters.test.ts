/** Patterns name letters by their ranges: see `src/article/search-text.ts`. */
import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const root = new URL('../../', import.meta.url).pathname

it('no pattern that is run on articles asks Unicode what a letter is', () => {
  const paths = fastGlob.sync('src/{resolve,rules,verdict}/**/*.ts', { cwd: root })
  expect(paths.length).toBeGreaterThan(150)
  const costly = paths.filter((path) =>
    readFileSync(`${root}${path}`, 'utf8')
      .split('\n')
      .some((line) => /\\p\{L[lu]?\}/.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line)),
  )
  expect(costly).toEqual([])
})

it.each(['José Núñez', 'Lan Nguyễn', 'Óscar Ćosić', 'Zoë Șerban'])('%s is a name', (name) => {
  const { officials } = extract(`Mayor ${name} of Toledo, Ohio, said the city complies with the Clean Air Act.`)
  expect(officials.map((official) => official.name)).toEqual([name])
})
