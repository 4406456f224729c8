/** The page's own words, without anything of an article: what stands before the data and after it. */

/** Head, and the frame into which the script draws. It is painted before the data has been read. */
export const pageStart = (policy: string, style: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="compliance-extract">
<title>Compliance report</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#ledger">Skip to the claims</a>
<header class="top">
<h1>Compliance report</h1>
<p class="lead">Who is said to obey or break which law, in the articles' own words.</p>
<dl id="counts" class="counts"></dl>
<p id="loading" role="status">Reading the articles …</p>
<noscript><p class="note">This report is drawn by its own script, which is switched off here. The records are in this file as JSON:
<code>extract convert</code> reads them.</p></noscript>
</header>
<form id="filters" class="filters" aria-label="Filters" hidden></form>
<div class="columns">
<main>
<section id="ledger" tabindex="-1" aria-labelledby="ledger-title" hidden>
<h2 id="ledger-title">Claims</h2>
<div id="ledger-body"></div>
</section>
<section id="map" aria-labelledby="map-title" hidden>
<h2 id="map-title">Places judged</h2>
<div id="map-body"></div>
</section>
<section id="timeline" aria-labelledby="timeline-title" hidden>
<h2 id="timeline-title">Timeline</h2>
<div id="timeline-body"></div>
</section>
<section id="articles" aria-labelledby="articles-title" hidden>
<h2 id="articles-title">Articles</h2>
<div id="articles-body"></div>
</section>
</main>
<aside id="explain" class="explain" aria-labelledby="explain-title" hidden></aside>
</div>
<p id="said" class="unseen" role="status" aria-live="polite"></p>
`

/** The script, which finds the data above it. */
export const pageEnd = (script: string): string => `<script>${script}</script>
</body>
</html>
`
