import type { Page } from 'playwright-core'

/** Adds styles to the page, as its policy lets scripts do: `page.addStyleTag` is refused. */
export const addStyles = (page: Page, text: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, text)
