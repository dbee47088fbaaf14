import type { Page } from 'playwright-core'
import { withoutShells } from './change-page'

const accented: Record<string, string> = { a: 'åå', e: 'éé', i: 'îî', o: 'öö', u: 'üü', y: 'ÿÿ' }

/** English as a language that needs two fifths more room: `Sîîgn îîn`. Placeholders stay as they are. */
export const pseudo = (text: string): string =>
  text.replace(/\{\w+\}|[aeiouy]/gi, (part) => accented[part.toLowerCase()] ?? part)

/** Serves the built English texts to this page in that language, which its first drawings don't have. */
export async function speakPseudo(page: Page): Promise<void> {
  await withoutShells(page)
  await page.route(/\/js\/(account-)?en\./, async (route) => {
    const answer = await route.fetch()
    const script = (await answer.text()).replace(
      /([:=])("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g,
      (_, before: string, text: string) => before + pseudo(text),
    )
    await route.fulfill({ response: answer, body: script })
  })
}
