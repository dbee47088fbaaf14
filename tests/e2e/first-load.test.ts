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
