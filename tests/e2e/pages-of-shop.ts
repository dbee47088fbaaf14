import type { Phone } from './phone'

/** A page of the shop's own, which the sandbox doesn't have. */
export const cart = '/cart?s=/index/cart/index.html&from=13'

/** From now on the phone finds the shop's cart. */
export const serveCart = ({ page }: Phone) =>
  page.route(
    (url) => url.pathname === '/cart',
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>cart</title>' }),
  )

/** Opens an address of the shop's origin as a link does, in a page of which nothing is left from before. */
export async function follow({ page, origin }: Phone, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${origin}${address}`)
}

/** Follows the link to a screen in a page of the shop, that names the page. */
export const comeFrom = (phone: Phone, back: string, screen: string) =>
  follow(phone, `/?back=${encodeURIComponent(back)}#/pages/${screen}/index`)

/** The phone is in the cart, at exactly the address of the link: nothing of the person was put into it. */
export async function arrivesInCart({ page, origin }: Phone, address = cart): Promise<void> {
  await page.waitForURL(`${origin}${address}`)
  expect(await page.title()).toBe('cart')
}
