/** The playground: one page that reads what is pasted into it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openPage, screens } from '../browser.ts'
import { CONTRAST } from '../output/contrast.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = join(root, 'dist/playground.html')

beforeAll(() => {
  execFileSync(process.execPath, ['src/build/build-playground.mjs'], { cwd: root })
})

it('is one file that can load and send nothing', () => {
  const page = readFileSync(file, 'utf8')
  const [head = ''] = page.split('<style>')
  expect(head).toMatch(
    /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'/,
  )
  const [frame] = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '').split('</html>')
  expect(frame).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\bsrc=|\bstyle="|\son\w+=/)
})

describe.skipIf(chromiumPath === null)('in a browser', () => {
  it('marks what is pasted, and tells it in tables', async () => {
    const { page, faults } = await openPage(file, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page
      .getByRole('textbox', { name: 'Article' })
      .fill('By Jo Doe\n\nChicago may violate 8 U.S.C. 1373, Mayor Ann Lee said Friday.')
    await page.locator('#result', { hasText: '1 verdict, 1 place, 1 official, 1 citation, 1 date' }).waitFor()
    expect(await page.locator('.read .mark.citation .marked').allInnerTexts()).toEqual(['citation', '8 U.S.C. 1373'])
    expect(await page.locator('.read .skipped').innerText()).toContain('skipped: byline')
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Verdicts',
      'Places',
      'Officials',
      'Citations',
      'Dates',
    ])
    expect(await page.locator('.tidy').first().locator('th').allInnerTexts()).not.toContain('past')
    expect(await page.locator('.tidy').first().locator('td').allInnerTexts()).toContain('possibly_non_compliant')
    await page.locator('.verdict-chip[data-verdict]').click()
    expect(await page.locator('#explain blockquote').innerText()).toContain('Chicago may violate')
    await page.getByRole('button', { name: 'Show in the article' }).click()
    expect(await page.evaluate('document.activeElement.dataset.verdict')).toBe('v1')
    await page.keyboard.press('Escape')
    expect(await page.locator('#explain').isHidden()).toBe(true)
    await page.getByText('The record as JSON').click()
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.locator('#said', { hasText: 'Copied.' }).waitFor({ state: 'attached' })
    const record = JSON.parse(String(await page.evaluate('navigator.clipboard.readText()')))
    expect([record.schema_version, record.offset_unit, record.dates[0].value]).toEqual(['1.0', 'utf16', null])
    expect(faults).toEqual([])
  })

  it('counts from the day and reads with the state that are told', async () => {
    const { page } = await openPage(file)
    await page.getByRole('textbox', { name: 'Article' }).fill('Portland violates the law, it said Friday.')
    await page.getByLabel('Its day').fill('2017-11-17')
    await page.getByLabel('State of the paper').selectOption('Maine')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('#result', { hasText: 'days counted from 2017-11-17 (option)' }).waitFor()
    expect(await page.locator('td', { hasText: 'Portland, ME' }).count()).toBeGreaterThan(0)
    expect(await page.locator('td', { hasText: '2017-11-17' }).count()).toBe(1)
    await page.getByRole('textbox', { name: 'Article' }).fill('')
    await page.locator('.tidy').first().waitFor({ state: 'detached' })
    expect(await page.locator('#result').innerText()).toBe('')
  })

  it('shows hostile text as text', async () => {
    const { page, faults } = await openPage(file)
    const evil =
      '</script><img src=x onerror=window.hit=1> \u202e\u001b[31m <b>Ohio</b> violates <svg onload=window.hit=1> the Clean Air Act.'
    await page.getByRole('textbox', { name: 'Article' }).fill(evil)
    await page.locator('.read .mark').nth(5).waitFor()
    await page.getByText('The record as JSON').click()
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(await page.locator('#found img, #found svg, #found b').count()).toBe(0)
    expect(await page.locator('.hidden-char[aria-label="U+202E"]').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it.each(screens)('fits and can be read: %s', async (_, options, width) => {
    const { page, faults } = await openPage(file, options)
    await page.getByRole('button', { name: 'Try an example' }).click()
    await page.locator('.tidy').first().waitFor()
    await page.getByText('The record as JSON').click()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(await page.evaluate(CONTRAST)).toEqual([])
    expect(faults).toEqual([])
  })
})
