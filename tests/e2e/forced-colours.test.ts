import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open({ forcedColors: 'active' })
})
afterAll(() => phone?.close())

const styleOf = (selector: string, part?: string) =>
  phone.screen
    .locator(selector)
    .first()
    .evaluate((element, pseudo) => {
      const { backgroundColor, borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(
        element,
        pseudo,
      )
      return { backgroundColor, borderTopWidth, borderTopStyle, outlineStyle }
    }, part)

test('where a person has chosen all colours, controls, choices, ticks and the focus are seen', async () => {
  await phone.startAfresh('register')
  await phone.button('注册').waitFor()
  const ground = (await styleOf('.ac-screen')).backgroundColor
  expect(await styleOf('.ac-primary')).toMatchObject({ borderTopWidth: '1px', borderTopStyle: 'solid' })
  expect((await styleOf('.ac-segment-on', '::after')).backgroundColor).not.toBe(ground)
  await phone.tick()
  expect((await styleOf('.ac-checkbox:checked')).backgroundColor).not.toBe(ground)
  await phone.field('用户名').focus()
  expect((await styleOf('.ac-field-frame')).outlineStyle).toBe('solid')
})
