import type { BrowserContext, Page } from 'playwright-core'

/** From now on the delivered page is another one. */
const changePage = (browser: BrowserContext | Page, change: (html: string) => string) =>
  browser.route(
    (url) => url.pathname === '/',
    async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: change(await answer.text()) })
    },
  )

/** The page has this configuration in its block, as an operator's editor puts it there. */
export const editConfiguration = (browser: BrowserContext | Page, block: () => string) =>
  changePage(browser, (html) =>
    html.replace(/(id="account-config">)[\s\S]*?(<\/script>)/, (_, start, end) => start + block() + end),
  )

/** The page is without first drawings: the app draws everything itself. */
export const withoutShells = (page: Page) =>
  changePage(page, (html) => html.replace(/<script>[\s\S]*?<\/script>/, ''))
