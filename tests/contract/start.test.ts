/** @jest-environment node */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createShop } from '../../sandbox/shop'
import { type Site, startSite } from '../../scripts/serve/site'
import { startOptions } from '../../scripts/start/options'

describe('the options of npm start', () => {
  test('are a port, an address and a version of the embedded shop', () => {
    expect(startOptions([], {})).toEqual({ port: 8000, shopUrl: null })
    // A container names variables that it leaves empty.
    expect(startOptions([], { PORT: '', SHOPXO_URL: '' })).toEqual({ port: 8000, shopUrl: null })
    const words = ['--port', '1234', '--host', '0.0.0.0', '--generation', '2.3.2']
    expect(startOptions(words, {})).toEqual({
      port: 1234,
      host: '0.0.0.0',
      shopUrl: null,
      generation: '2.3.2',
    })
  })

  test.each([[['--host']], [['--host', '--port', '1234']], [['--port', '1234', '--host']]])(
    '%j opens every address of this computer',
    (words) => {
      expect(startOptions(words, {}).host).toBe('0.0.0.0')
    },
  )

  test('a version that the shop does not know is said in one sentence', () => {
    expect(() => startOptions(['--generation', '1.0'], {})).toThrow(
      '1.0 is no version of the embedded shop; it knows 6.9, 4.0, 2.3.2, 2.2.2, 2022.',
    )
  })

  test('a version and a real shop exclude each other', () => {
    const env = { SHOPXO_URL: 'https://shop.example.com' }
    expect(() => startOptions(['--generation', '2.3.2'], env)).toThrow(
      '--generation is for the embedded shop',
    )
  })
})

describe('the server of npm start', () => {
  const dist = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Account</title>')
  let site: Site
  beforeAll(async () => {
    site = await startSite({ dist, shop: createShop({ generation: '2.2.2' }) })
  })
  afterAll(() => site.close())

  const statusFor = (path: string, host: string): Promise<number> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: site.port, path, headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })

  test.each(['/', '/api.php?s=base/common', '/_sandbox'])(
    'answers %s to this computer’s names',
    async (path) => {
      expect(await statusFor(path, 'localhost:8000')).toBe(200)
      expect(await statusFor(path, 'evil.example')).toBe(403)
    },
  )

  test('lets no page frame the app', async () => {
    const page = await fetch(site.url)
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.headers.get('content-security-policy')).toContain('frame-ancestors')
  })

  test('has the shop of the version that was asked for', async () => {
    const answer = await fetch(`${site.url}/api.php?s=personal/index`)
    expect(await answer.json()).toMatchObject({ code: -1000 })
  })
})
