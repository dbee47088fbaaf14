/** @jest-environment node */
import { Hono } from 'hono'
import { createShop } from '../../../sandbox/shop'
import { closeShopsAfterTests, examineAt, foundIn, serveApp, serveSelfSigned, shopOf } from './test-shops'

closeShopsAfterTests()

describe('an address without a scheme', () => {
  const withoutScheme = (url: string) => url.replace(/^\w+:\/\//, '')

  test('is that of a shop without https', async () => {
    const { url } = await shopOf()
    expect((await examineAt(withoutScheme(url))).shop).toBe(url)
  })

  test('is not tried by http where only the certificate is wrong', async () => {
    const report = await examineAt(withoutScheme(await serveSelfSigned()))
    expect(foundIn(report)).toEqual(['blocker reachable.selfSigned'])
  })
})

describe('a shop in a folder', () => {
  const shopIn = async (folder: string) => {
    const { app } = createShop()
    return serveApp(new Hono({ strict: false }).route(folder, app))
  }

  test.each([
    ['its own address', '/mall', '/mall', 'ok place.here'],
    ['its api.php', '/mall', '/mall/api.php?s=base/common', 'ok place.here'],
    ['the app in it', '/mall', '/mall/h5/index.html#/pages/home/index', 'note place.there'],
    ['the root of the site', '/shopxo/public', '/', 'note place.there'],
  ])('is found by %s', async (_, folder, asked, found) => {
    const origin = await shopIn(folder)
    const report = await examineAt(origin + asked)
    expect(report.shop).toBe(origin + folder)
    expect(foundIn(report)).toContain(found)
  })
})
