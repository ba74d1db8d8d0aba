/** The page as one file that works without a service: its script, its style and the answers that were looked at. */
import { answersSoFar } from '../api/ask.ts'
import type { SavedPage } from '../api/saved-page.ts'
import type { About } from './about.ts'

/** @throws TypeError where the service cannot be reached */
export async function savedHtml(about: About): Promise<string> {
  const [script, style] = await Promise.all(['explorer.js', 'explorer.css'].map(async (name) => (await fetch(`/offline/${name}`)).text()))
  const saved: SavedPage = {
    address: about.address,
    origin: location.origin,
    dataVersion: about.dataVersion,
    citation: about.citation,
    at: about.at,
    answers: answersSoFar(),
  }
  const text = (value: string) => value.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${text(`${about.sentence} Data version ${about.dataVersion}. Cite: ${about.citation}`)}">
<title>${text(about.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>${text(`${about.title} ${about.sentence} Data version ${about.dataVersion}. Cite: ${about.citation}`)}</noscript>
<script type="application/json" id="saved-page">${JSON.stringify(saved).replaceAll('<', '\\u003c')}</script>
<script type="module">${script?.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`
}
