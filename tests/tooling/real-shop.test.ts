import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { probeShop } from '../../scripts/serve/real-shop'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function shopThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
}

test('a shop that answers is accepted', async () => {
  const url = await shopThat((_, answer) => answer.end('{"code":0,"msg":"success","data":{}}'))
  await expect(probeShop(url)).resolves.toBeUndefined()
})

test.each(['\uFEFF\uFEFF\uFEFF', '\n\uFEFF', 'PHP Warning:  Module "gd" is already loaded\n'])(
  'a shop that puts %j before its answer is accepted, as the app reads it',
  async (before) => {
    const url = await shopThat((_, answer) => answer.end(`${before}{"code":0,"msg":"success","data":{}}`))
    await expect(probeShop(url)).resolves.toBeUndefined()
  },
)

test('an address without a shop is reported in one sentence', async () => {
  const url = await shopThat((_, answer) => answer.end('<!doctype html>'))
  await expect(probeShop(url)).rejects.toThrow('is not a ShopXO shop')
})

test('a redirect of the shop is reported with its target', async () => {
  const url = await shopThat((_, answer) =>
    answer.writeHead(301, { location: 'https://new.example.com/' }).end(),
  )
  await expect(probeShop(url)).rejects.toThrow('https://new.example.com/; use that address')
})

test('an unreachable shop is reported in one sentence', async () => {
  await expect(probeShop('http://127.0.0.1:1')).rejects.toThrow(/can't be reached: .+\./)
})
