import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds on a page as it is now: rule and element.
 *
 * @param rules these alone; all when left out.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  // By the protocol and not by a script tag, which the page's own security policy would refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async (only) => {
    const options = { resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) }
    const { violations } = await Reflect.get(window, 'axe').run(document, options)
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    )
  }, rules)
}
