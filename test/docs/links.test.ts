/** Links between the pages lead somewhere: to a file that is there, and to a heading in it. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import glob from 'fast-glob'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = ['README.md', ...glob.sync('src/**/*.md', { cwd: root })]

/** As GitHub makes them of headings. */
const anchors = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

it.each(pages)('%s', (file) => {
  const text = readFileSync(root + file, 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  const broken = [...text.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => {
      if (/^https?:/.test(link)) return false
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? file : join(dirname(file), path)
      if (!existsSync(root + target)) return true
      return anchor !== undefined && !anchors(readFileSync(root + target, 'utf8')).includes(anchor)
    })
  expect(broken).toEqual([])
})

it('leads from the README to every page', () => {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, link = ''] of readFileSync(root + file, 'utf8').matchAll(/\]\(([^)\s#]+\.md)/g))
      visit(join(dirname(file), link))
  }
  visit('README.md')
  expect(pages.filter((page) => !seen.has(page))).toEqual([])
})

it('the package holds every page that its README leads to', () => {
  const { files } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly files: readonly string[] }
  const packed = glob.sync([...files], { cwd: root })
  const links = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/\]\((src\/[^)\s#]+)/g)].map(([, link]) => link)
  expect(links.filter((link) => !packed.includes(link ?? ''))).toEqual([])
})
