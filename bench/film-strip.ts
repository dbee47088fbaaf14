import { writeFileSync } from 'node:fs'
import { launchWholeBrowser } from '../scripts/browser/launch-browser'
import { buildWhenStale, outputOf } from '../scripts/build/build-target'
import { inProject } from '../scripts/project-root'
import { startSite } from '../scripts/serve/site'
import { buildHello } from './build-hello'
import { slowDown } from './cold-load'
import { conditions } from './conditions'

const stepMs = 100
const untilMs = 1500
const width = 130

interface Frame {
  /** ms since the navigation began */
  at: number
  /** a JPEG in base64 */
  picture: string
}

/** What is seen while a page loads for the first time, under the conditions of the measurement. */
async function filmed(address: string): Promise<Frame[]> {
  const browser = await launchWholeBrowser()
  try {
    const { viewport, locale } = conditions
    const context = await browser.newContext({ viewport, locale, isMobile: true, hasTouch: true })
    const page = await context.newPage()
    const devtools = await slowDown(context, page)
    const taken: { time: number; picture: string }[] = []
    devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      taken.push({ time: (metadata.timestamp ?? 0) * 1000, picture: data })
      void devtools.send('Page.screencastFrameAck', { sessionId })
    })
    await devtools.send('Page.startScreencast', { format: 'jpeg', quality: 80, maxWidth: width * 2 })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForTimeout(untilMs)
    const start = await page.evaluate(() => performance.timeOrigin)
    return taken.map(({ time, picture }) => ({ at: time - start, picture }))
  } finally {
    await browser.close()
  }
}

/** The pictures at every step: each the last one before it. */
function strip(name: string, frames: readonly Frame[]): string {
  const cells: string[] = []
  for (let at = stepMs; at <= untilMs; at += stepMs) {
    const last = frames.filter((frame) => frame.at <= at).at(-1)
    const picture = last && last.at > 0 ? `<img src="data:image/jpeg;base64,${last.picture}">` : '<i></i>'
    cells.push(`<td>${picture}<br>${at}</td>`)
  }
  return `<tr><th>${name}</th>${cells.join('')}</tr>`
}

const style = `body { margin: 12px; font: 13px sans-serif; background: #fff } th { width: 90px; text-align: left }
td { padding: 3px; text-align: center } img, i { display: inline-block; width: ${width}px; height: ${(width * 844) / 390}px;
border: 1px solid #bbb; background: #fff }`

/** Writes docs/film-strip.png: the register screen beside the hello form and plain HTML, every 100 ms of their first load. */
async function main() {
  await buildWhenStale('h5')
  const sites = [
    await startSite({ dist: inProject('bench/floor') }),
    await startSite({ dist: await buildHello('h5') }),
    await startSite({ dist: outputOf('h5') }),
  ]
  const [floor, hello, app] = sites.map(({ url }) => url)
  const rows = [
    strip('plain HTML', await filmed(`${floor}/`)),
    strip('hello form', await filmed(`${hello}/`)),
    strip('register', await filmed(`${app}/#/pages/register/index`)),
  ]
  await Promise.all(sites.map((site) => site.close()))
  const browser = await launchWholeBrowser()
  const page = await browser.newPage({ viewport: { width: 2240, height: 400 } })
  await page.setContent(`<style>${style}</style><table>${rows.join('')}</table>`)
  writeFileSync(inProject('docs/film-strip.png'), await page.screenshot({ fullPage: true }))
  await browser.close()
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
