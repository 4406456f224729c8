/** The HTML report in a real browser: what a reader sees, presses and prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openPage, screens } from '../browser.ts'
import { run, temporaryFolder, write } from '../cli/run.ts'
import { CONTRAST } from './contrast.ts'

const cwd = temporaryFolder()
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const report = (name: string) => join(cwd, name)

const clean = 'Ohio\n\nOhio violates the Clean Air Act, the Justice Department said on March 3, 2017.\n'
const other =
  'By Jo Doe\n\nThe state is calm.\n\nOhio complies with the Clean Air Act. Chicago may violate 8 U.S.C. 1373, Mayor Ann Lee said.\n'

describe('the file', () => {
  it('carries the records that ndjson writes', () => {
    write(cwd, 'a.txt', clean)
    write(cwd, 'b.txt', `🙂 ${other}`)
    const { stdout } = run(['a.txt', 'b.txt', '-o', 'same.html', '-f', 'ndjson'], { cwd })
    expect(run(['convert', 'same.html'], { cwd }).stdout).toBe(stdout)
  })

  it('is told by the ending of a file, as its neighbours are', () => {
    expect(run(['a.txt', '-o', 'short.htm', '-o', 'notes.JSONLD'], { cwd })).toMatchObject({ stderr: '', status: 0 })
    expect(readFileSync(report('short.htm'), 'utf8')).toBe(run(['a.txt', '-f', 'html'], { cwd }).stdout)
    expect(JSON.parse(readFileSync(report('notes.JSONLD'), 'utf8'))).toMatchObject({ type: 'AnnotationCollection' })
  })

  it('has no address to load anything from, and a policy that forbids it', () => {
    const { stdout } = run(['a.txt', '-f', 'html'], { cwd })
    expect(stdout).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+';/,
    )
    expect(stdout).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\bsrc=|\bstyle="|\son\w+="|@import|url\(/)
    expect(run(['a.txt', '-f', 'html'], { cwd }).stdout).toBe(stdout)
  })
})

describe.skipIf(chromiumPath === null)('in a browser', () => {
  beforeAll(() => {
    write(cwd, 'a.txt', clean)
    write(cwd, 'b.txt', other)
    run(['a.txt', 'b.txt', '-o', 'two.html'], { cwd })
    run([fixtures, '-o', 'fixtures.html'], { cwd })
  })

  it('counts, lists and draws what the articles say', async () => {
    const { page, faults } = await openPage(report('two.html'))
    expect(await page.title()).toBe('Compliance report: 3 claims in 2 articles')
    expect(await page.locator('#counts div').allInnerTexts()).toContain('articles\n2')
    expect(await page.locator('.ledger .row').allInnerTexts()).toEqual([
      expect.stringMatching(/^Ohio\s+Clean Air Act\s+✓\s*complies\s+✗\s*does not comply\s+≠\s*disputed\s+2$/),
      expect.stringMatching(/^Chicago, IL\s+8 U\.S\.C\. § 1373\s+\?✗\s*may not comply\s+1$/),
    ])
    expect(await page.locator('.us-map .state.judged').count()).toBe(2)
    expect(await page.locator('.us-map .dot').getAttribute('aria-label')).toBe(
      'Chicago, IL: 1 claim: 1 does not comply',
    )
    expect(await page.locator('.time .dot').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('shows quotes in the ledger and the article behind them', async () => {
    const { page, faults } = await openPage(report('two.html'))
    await page.getByRole('button', { name: 'Chicago, IL', exact: true }).first().click()
    const quote = page.locator('.ledger .quote')
    expect(await quote.locator('blockquote').innerText()).toBe('Chicago may violate 8 U.S.C. 1373, Mayor Ann Lee said.')
    expect(await quote.locator('.where').innerText()).toBe('b.txt:5')
    await quote.getByText('Why it was read so').click()
    expect(await quote.locator('.trace li').first().innerText()).toMatch(/[a-z]\S*\.[a-z]/)
    await quote.getByRole('button', { name: 'Show in the article' }).click()
    expect(await page.evaluate('document.activeElement.dataset.verdict')).toBe('v2')
    expect(faults).toEqual([])
  })

  it('marks facts by colour, letter and line, and greys what was skipped', async () => {
    const { page } = await openPage(report('two.html'))
    const article = page.locator('#article-2')
    expect(
      await page.evaluate("[...document.querySelectorAll('#article-2 .line')].map((line) => line.dataset.line)"),
    ).toContain('5')
    const words = await article.locator('.line[data-line="5"] .words').innerText()
    expect(words).toContain('Ohio complies with the Clean Air Act.')
    const looks = await page.evaluate(
      `[...new Set([...document.querySelectorAll('#article-2 .mark')].map((mark) => [mark.dataset.letter, getComputedStyle(mark).color, getComputedStyle(mark.firstChild).textDecorationStyle].join(' ')))].sort()`,
    )
    expect(looks).toEqual([
      expect.stringMatching(/^C rgb.* dashed$/),
      expect.stringMatching(/^O rgb.* double$/),
      expect.stringMatching(/^P rgb.* solid$/),
    ])
    expect(await article.locator('.skipped').innerText()).toMatch(/skipped: byline\s*By Jo Doe/)
  })

  it('filters by place, law, source and status, in every part of the page', async () => {
    const { page } = await openPage(report('two.html'))
    const result = page.locator('.result')
    expect(await result.innerText()).toBe('3 claims, 2 articles')
    await page.getByLabel('Place', { exact: true }).selectOption({ label: 'Illinois and all in it (1)' })
    expect(await result.innerText()).toBe('1 of 3 claims, 1 of 2 articles')
    expect(await page.locator('#article-1').isHidden()).toBe(true)
    expect(await page.locator('.us-map .state[aria-pressed="true"]').count()).toBe(1)
    expect(await page.locator('.us-map .state.judged').count()).toBe(2)
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.getByLabel('Law or norm', { exact: true }).selectOption({ label: 'Clean Air Act (2)' })
    expect(await page.locator('.ledger .row').count()).toBe(1)
    await page.getByRole('checkbox', { name: 'does not comply' }).check()
    expect(await result.innerText()).toBe('1 of 3 claims, 1 of 2 articles')
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.getByLabel('Source', { exact: true }).selectOption({ label: 'Ann Lee (1)' })
    expect(await page.locator('.ledger .opener').allInnerTexts()).toEqual(['Chicago, IL'])
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.getByRole('checkbox', { name: 'disputed only' }).check()
    expect(await result.innerText()).toBe('2 of 3 claims, 2 of 2 articles')
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.locator('.state.judged').first().focus()
    await page.keyboard.press('Enter')
    expect(await result.innerText()).toMatch(/ of 3 claims/)
    expect(await page.evaluate('document.activeElement.getAttribute("aria-pressed")')).toBe('true')
  })

  it('is used with the keyboard alone', async () => {
    const { page, faults } = await openPage(report('two.html'))
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the claims')
    const seen: string[] = []
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      seen.push(
        String(
          await page.evaluate(
            'document.activeElement.tagName.toLowerCase() + "." + document.activeElement.getAttribute("class")',
          ),
        ),
      )
    }
    for (const stop of [
      'select.null',
      'input.null',
      'button.opener',
      'path.state judged no',
      'g.dot no',
      'summary.null',
    ])
      expect(seen.some((one) => one.startsWith(stop.replace(/ (?:no|yes)$/, '')))).toBe(true)
    const first = page.locator('#article-2 .text [role="button"]').first()
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const label = String(await page.evaluate('document.activeElement.getAttribute("aria-label")'))
    expect(label).toMatch(/: (?:place|official|citation|date|complies|may)/)
    await page.keyboard.press('Enter')
    expect(await page.locator('#explain').isVisible()).toBe(true)
    expect(await page.evaluate('document.activeElement.id')).toBe('explain-title')
    await page.keyboard.press('Escape')
    expect(await page.locator('#explain').isHidden()).toBe(true)
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(label)
    expect(faults).toEqual([])
  })

  it('explains a mark by its rule', async () => {
    const { page } = await openPage(report('two.html'))
    await page.locator('#article-2 .mark.citation', { hasText: '1373' }).click()
    const panel = page.locator('#explain')
    expect(await panel.innerText()).toContain('usc-abbreviated')
    expect(await panel.innerText()).toContain('b.txt:5')
    expect(await panel.getByRole('link').getAttribute('href')).toBe('https://www.govinfo.gov/link/uscode/8/1373')
  })

  it('copies a quote with its file and line', async () => {
    const { page } = await openPage(report('two.html'), { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('.ledger .opener').nth(1).click()
    await page.getByRole('button', { name: 'Copy quote' }).click()
    await page.locator('#said', { hasText: 'Copied.' }).waitFor({ state: 'attached' })
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '“Chicago may violate 8 U.S.C. 1373, Mayor Ann Lee said.” (b.txt:5)',
    )
  })

  it('shows hostile text as text', async () => {
    const evil =
      '</script><script>window.hit=1</script> "><img src=x onerror=window.hit=1> <svg onload=window.hit=1> <!--<script> {{7*7}} \u202egnp.exe\u202c \u0000\u001b[31m \u2028 \ud83d\ude42'
    write(
      cwd,
      'evil <img src=x onerror=alert(1)> ".txt',
      `${evil}\n\nOhio violates ${evil} the Clean Air Act, ${evil} said Gov. Jane "><b>Roe.\n\n${evil} Texas complies with the <img src=x onerror=alert(1)> Voting Rights Act.\n`,
    )
    write(
      cwd,
      'evil.ndjson',
      `${JSON.stringify({ id: '</script><script>alert(1)</script>', text: `Texas \ud800 violates the Clean Air Act ${evil}.` })}\n`,
    )
    const { status } = run(['evil <img src=x onerror=alert(1)> ".txt', 'evil.ndjson', '-o', 'evil.html'], { cwd })
    expect(status).toBe(0)
    const { page, faults } = await openPage(report('evil.html'))
    await page.getByRole('button', { name: 'Open all' }).click()
    for (const opener of await page.locator('.ledger .opener').all()) await opener.click()
    for (const chip of await page.locator('.verdict-chip[data-verdict]').all()) await chip.click()
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(await page.locator('img, body svg[onload], .text script, b').count()).toBe(0)
    const text = String(await page.locator('#article-1 .text').textContent())
    expect(text).toContain('<img src=x onerror=window.hit=1>')
    for (const hidden of ['\u202e', '\u001b', '\u2028']) expect(text).not.toContain(hidden)
    expect(await page.locator('#article-1 .hidden-char[aria-label="U+202E"]').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it.each(screens)('fits and can be read: %s', async (_, options, width) => {
    const { page, faults } = await openPage(report('fixtures.html'), options)
    await page.locator('.ledger .opener').first().click()
    await page.getByRole('button', { name: 'Open all' }).click()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(await page.evaluate(CONTRAST)).toEqual([])
    expect(faults).toEqual([])
    await page.evaluate("document.querySelector('h1').style.color = 'gray'")
    await page.evaluate("document.querySelector('h1').style.backgroundColor = 'gray'")
    expect(await page.evaluate(CONTRAST)).toEqual([' Compliance report: 1.00'])
  })

  it('prints all claims, and no controls', async () => {
    const { page } = await openPage(report('fixtures.html'))
    const shown = await page.locator('.ledger .row').count()
    await page.locator('.ledger .opener').first().click()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await page.locator('.ledger .row').count()).toBeGreaterThan(shown)
    expect(await page.locator('.ledger blockquote').first().isVisible()).toBe(true)
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(await page.locator('.more').isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  it('says so where nothing was found', async () => {
    write(cwd, 'calm.txt', 'It rained.\n')
    run(['calm.txt', '-o', 'calm.html'], { cwd })
    const { page, faults } = await openPage(report('calm.html'))
    expect(await page.locator('#ledger').innerText()).toContain('No claims.')
    expect(await page.locator('#article-1').innerText()).toContain('Nothing was found in this article.')
    expect(faults).toEqual([])
  })

  it('shows quotes where the text is not at hand', async () => {
    const whole = readFileSync(report('two.html'), 'utf8')
    write(cwd, 'bare.html', whole.replace(/(data-extract="text">)[^<]*/g, '$1null'))
    const { page, faults } = await openPage(report('bare.html'))
    expect(await page.locator('#article-2').innerText()).toContain('the text itself is not in it')
    expect(await page.locator('#article-2 blockquote').allInnerTexts()).toEqual([
      'Ohio complies with the Clean Air Act.',
      'Chicago may violate 8 U.S.C. 1373, Mayor Ann Lee said.',
    ])
    expect(faults).toEqual([])
  })

  it('is refused by its own policy when it is tampered with', async () => {
    const whole = readFileSync(report('two.html'), 'utf8')
    write(
      cwd,
      'tampered.html',
      whole.replace('</header>', '<script>window.hit = 1</script><img src="https://example.org/x.png"></header>'),
    )
    const { page, faults } = await openPage(report('tampered.html'))
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(faults.filter((fault) => fault.includes('policy: '))).toHaveLength(2)
  })

  it('opens with 500 articles, whose texts wait until they are asked for', async () => {
    const line = (id: number) =>
      JSON.stringify({
        id: String(id),
        text: `${id % 2 ? clean : other}\n${'The council met and went home. '.repeat(100)}`,
      })
    write(cwd, 'many.ndjson', `${Array.from({ length: 500 }, (_, id) => line(id)).join('\n')}\n`)
    run(['many.ndjson', '-q', '-o', 'many.html'], { cwd })
    const { page, faults, times } = await openPage(report('many.html'))
    const { painted, ready } = await times()
    console.log(`\nnote: 500 articles: first paint ${Math.round(painted)} ms, all drawn ${ready} ms`)
    expect(painted).toBeGreaterThan(0)
    expect(painted).toBeLessThan(3000)
    expect(ready).toBeLessThan(20_000)
    expect(await page.locator('.article').count()).toBe(500)
    expect(await page.locator('.article .text').count()).toBe(0)
    await page.locator('#article-400 > summary').click()
    await page.locator('#article-400 .text .mark').first().waitFor()
    expect(await page.locator('.article .text').count()).toBe(1)
    expect(faults).toEqual([])
  })
})
