/** HTML pages: what of them is the article, and the day on which they were published. */
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/input/html.ts'
import { readPageDate } from '../../src/input/page-date.ts'
import { readDay } from '../../src/input/written-day.ts'

describe('headers', () => {
  it.each([
    ['of an article', '<article><header><h1>Ohio broke the law</h1></header><p>A judge said so.</p></article>'],
    ['of the main part', '<main><header><h1>Ohio broke the law</h1></header><p>A judge said so.</p></main>'],
    [
      'of the site',
      '<header><h1>The Daily</h1><nav>News</nav></header><article><h1>Ohio broke the law</h1><p>A judge said so.</p></article><footer>2024</footer>',
    ],
    [
      'of both',
      '<header>The Daily<header>x</header>y</header><article><header><nav>Law</nav><h1>Ohio broke the law</h1></header><aside><header>More</header>Texas</aside><p>A judge said so.</p></article><header>Later</header>',
    ],
  ])('%s', (_, page) => {
    expect(readHtml(page)).toBe('Ohio broke the law\n\nA judge said so.')
  })
})

describe('the day of a page', () => {
  it.each([
    ['<meta property="article:published_time" content="2024-03-05T10:00:00Z"><p>x', '2024-03-05'],
    ['<meta name="parsely-pub-date" content="2024-03-05T23:30:00-05:00"/>', '2024-03-05'],
    ['<meta itemprop="datePublished" content="March 5, 2024">', '2024-03-05'],
    ['<meta property="article:modified_time" content="2024-03-09">', null],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05"}</script>', '2024-03-05'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"datePublished":"2024-03-05"}]}</script>',
      '2024-03-05',
    ],
    ['<script type="application/ld+json">[{"mainEntity":{"datePublished":"2024-03-05T01:00"}}]</script>', '2024-03-05'],
    ['<script type="application/ld+json">{"datePublished":</script>', null],
    ['<script>{"datePublished":"2024-03-05"}</script>', null],
    ['<article><h1>Ohio</h1><time datetime="2024-03-05 10:00">March 5</time><p>x</p></article>', '2024-03-05'],
    ['<main><header><time datetime="2024-03-05">March 5</time></header><p>x</p></main>', '2024-03-05'],
    ['<article><p>It sued on <time datetime="2023-01-01">Jan. 1</time>.</p></article>', null],
    ['<article><p>By Jo Roe <time itemprop="datePublished" datetime="2024-03-05"></time></p></article>', '2024-03-05'],
    ['<article><aside><time datetime="2023-01-01">x</time></aside><p>y</p></article>', null],
    ['<time datetime="2023-01-01">today</time><article><p>x</p></article>', null],
    ['<article><time datetime="PT5M">5 min</time><time datetime="2024-03-05">x</time></article>', '2024-03-05'],
    // The head is surer than what stands above the story.
    [
      '<meta property="article:published_time" content="2024-03-05"><article><time datetime="2024-03-07">x</time>',
      '2024-03-05',
    ],
  ])('%s', (page, day) => {
    expect(readPageDate(page)).toBe(day)
  })
})

describe('a day as data have it', () => {
  it.each([
    ['2024-05-01', '2024-05-01'],
    ['2024-05-01T23:00:00-07:00', '2024-05-01'],
    [' 2024-05-01 10:00 ', '2024-05-01'],
    ['20240501', '2024-05-01'],
    ['20240501T100000Z', '2024-05-01'],
    ['Wed, 01 May 2024 10:00:00 GMT', '2024-05-01'],
    ['May 3, 2024', '2024-05-03'],
    ['5/3/2024', '2024-05-03'],
    ['1714557600', '2024-05-01'],
    [1714557600000, '2024-05-01'],
    [1714557600, '2024-05-01'],
    ['2024-13-01', null],
    ['13/5/2024', null],
    ['yesterday', null],
    ['2024', null],
    [7, null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j is %j', (value, day) => {
    expect(readDay(value)).toBe(day)
  })
})

describe('the headline', () => {
  const story = '<article><p>A judge said so on Friday.</p></article>'
  const read = 'A judge said so on Friday.'
  it.each([
    ['in the header of the site', `<header><h1>Ohio broke the law</h1></header>${story}`],
    ['in the data', `<head><meta property="og:title" content="Ohio broke the law"></head>${story}`],
    ['in the title, with the paper', `<title>Ohio broke the law | The Daily</title>${story}`],
    ['in the title, behind the paper', `<title>WXYZ - Ohio broke the law</title><h1>News</h1>${story}`],
    ['above the paper in the header', `<header><h1>The Daily</h1><h1>Ohio broke <b>the law</b></h1></header>${story}`],
    ['with a soft hyphen', `<header><h1>Ohio bro&shy;ke the law</h1></header>${story}`],
  ])('%s is read', (_, page) =>
    expect(readHtml(page).replace(/^News\n\n|\n\nNews/, '')).toMatch(/^Ohio broke the law\n\n/),
  )

  it.each([
    [
      'in the story',
      `<title>Ohio did break the law | Daily</title><article><h1>Ohio broke the law</h1></article>`,
      'Ohio broke the law',
    ],
    [
      'in the story, lower',
      `<title>Ohio did break the law</title><div><h2>Ohio broke the law</h2><p>x</p></div>`,
      'Ohio broke the law\n\nx',
    ],
    ['of the paper alone', `<title>The Daily</title><header><h1>The Daily</h1></header>${story}`, read],
    ['that the text has', `<title>A judge said so | Daily</title>${story}`, read],
    ['of a picture', `<svg><title>A scale of justice</title></svg>`, ''],
    ['of a piece of a page', '<p>A judge said so on Friday.</p>', read],
  ])('%s is not read twice, nor made up', (_, page, text) => expect(readHtml(page)).toBe(text))
})

describe('what is set apart in a line', () => {
  it.each([
    ['<p>Gary<sup>1</sup> obeys<sup>[2]</sup> it.<sup><a href="#3">[3]</a></sup></p>', 'Gary obeys it.'],
    ['<p>Gary<a href="#n1">[1]</a> obeys.<a href="#n2">2</a></p>', 'Gary obeys.'],
    ['<p>The 5<sup>th</sup> Circuit, <a href="#law">the law</a></p>', 'The 5th Circuit, the law'],
    ['<p>vio&shy;lates Clean&#8203; Air</p>', 'violates Clean Air'],
    [
      '<table><tr><th>State</th><th>Act</th></tr><tr><td>Iowa</td><td>Air</td></tr></table>',
      'State\n\nAct\n\nIowa\n\nAir',
    ],
    ['<p style="color:red; display: none">a</p><p hidden>b</p><i class="sr-only">c</i><p>d</p>', 'd'],
    ['<p style="display:block">a</p><input hidden>b', 'a\n\nb'],
    [
      '<p>Poe wrote:</p><blockquote><p>We obey.</p><p>We do.</p></blockquote><p>c',
      'Poe wrote: “We obey.\n\n“We do.”\n\nc',
    ],
    ['<blockquote>We obey it,</blockquote><p>Poe wrote.</p>', '“We obey it,” Poe wrote.'],
    ['<p>Poe wrote:</p><blockquote>“We obey.”</blockquote>', 'Poe wrote: “We obey.”'],
    ['<p>Poe left.</p><blockquote>All of it.</blockquote><p>x', 'Poe left.\n\nAll of it.\n\nx'],
    ['<blockquote></blockquote><p>x:</p><ul><li>y', 'x:\n\ny'],
  ])('%s', (page, text) => expect(readHtml(page)).toBe(text))
})
