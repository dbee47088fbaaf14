import type { BrowserContext, Page } from 'playwright-core'

/** From now on the delivered page has this configuration in its block, as an operator's editor puts it there. */
export const editConfiguration = (browser: BrowserContext | Page, block: () => string) =>
  browser.route(
    (url) => url.pathname === '/',
    async (route) => {
      const answer = await route.fetch()
      const page = await answer.text()
      const edited = page.replace(
        /(id="account-config">)[\s\S]*?(<\/script>)/,
        (_, start, end) => start + block() + end,
      )
      await route.fulfill({ response: answer, body: edited })
    },
  )
