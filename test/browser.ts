/** A real browser for the tests of pages. Without one they are skipped, and say so. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const folders = (process.env.PATH ?? '').split(delimiter)

/** Where it is; null: none on this machine. */
export const chromiumPath: string | null =
  process.env.CHROMIUM ??
  folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ??
  null

if (chromiumPath === null)
  console.log('\nskipped: no chromium on PATH (or in $CHROMIUM), nothing is tested in a browser')

/** Name, options and width of the screens that every page has to fit, for `it.each`. */
export const screens = [
  ['light', { colorScheme: 'light' }, 1280],
  ['dark', { colorScheme: 'dark' }, 1280],
  ['narrow', { viewport: { width: 340, height: 700 } }, 340],
] as const

/** A page, and what went wrong in it: errors, refusals by its policy, requests to anywhere but its own file. */
export interface OpenPage {
  readonly page: Page
  readonly faults: readonly string[]
  /** Milliseconds until the first paint and until all was drawn. */
  readonly times: () => Promise<{ readonly painted: number; readonly ready: number }>
}

let browser: Promise<Browser> | null = null
afterAll(async () => {
  await (await browser)?.close()
})

/** Opens a page from the disk, with no network, and waits until it says that it is drawn: `<html data-ready>`. */
export async function openPage(file: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  // Chromium's sandbox does not start for root; the pages are this project's own.
  browser ??= chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] })
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 900 },
    offline: true,
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file://')) faults.push(`request: ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`,
  )
  const began = Date.now()
  await page.goto(`file://${encodeURI(file)}`)
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  const ready = Date.now() - began
  return {
    page,
    faults,
    times: async () => ({
      painted: Number(
        await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1"),
      ),
      ready,
    }),
  }
}
