import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { inProject } from '../../scripts/project-root'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

test('a guest’s home loads nothing that only other screens need, and its lists open without a request (E4d)', async () => {
  await phone.startAfresh('home')
  await phone.page.goto('about:blank')
  const asked: string[] = []
  phone.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await phone.visit('home')
  await phone.page.waitForLoadState('networkidle')
  const scripts = () => asked.filter((path) => path.endsWith('.js'))
  expect(scripts()).toEqual([expect.stringMatching(/\/app\.\w+\.js$/)])
  await phone.screen.getByRole('button', { name: /^语言/ }).tap()
  await phone.page.getByRole('dialog').waitFor()
  expect(scripts()).toHaveLength(1)
})

test('the browser is told to compile the app while it arrives', async () => {
  await phone.startAfresh('home')
  const address = await phone.page.locator('script[src*="/app."]').getAttribute('src')
  const file = await phone.page.request.get(new URL(address ?? '', phone.page.url()).href)
  expect(await file.text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})

test('the first thing that is drawn is the screen, however slowly the page arrives', async () => {
  const page = readFileSync(inProject('dist/h5/index.html'), 'utf8')
  const half = page.indexOf('<template>')
  const server = createServer(({ url }, answer) => {
    if (url !== '/') return
    answer.setHeader('Content-Type', 'text/html')
    answer.write(page.slice(0, half))
    setTimeout(() => answer.end(page.slice(half)), 500)
  }).listen()
  try {
    await phone.page.goto(`http://127.0.0.1:${Object(server.address()).port}/#/pages/register/index`, {
      waitUntil: 'commit',
    })
    await phone.button('注册').waitFor()
    const paints = await phone.page.evaluate(() =>
      performance.getEntriesByType('paint').map(({ startTime }) => startTime),
    )
    expect(paints).toEqual([paints[0], paints[0]])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
