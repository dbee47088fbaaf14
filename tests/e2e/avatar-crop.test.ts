import { axeFaults } from '../support/axe-faults'
import { chooseAvatar, confirmCrop } from './choose-avatar'
import { Phone } from './phone'
import { cutPart, drawn, photograph, picture } from './sample-pictures'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
beforeEach(async () => {
  await phone.newMember()
  await phone.visit('profile')
  await phone.field('昵称').waitFor()
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

const sheet = () => phone.page.getByRole('dialog', { name: '移动和缩放' })
const frame = () => sheet().getByRole('application')
const zoom = () => sheet().getByRole('slider', { name: '缩放' })

/** Chooses this picture, and waits until the sheet stands still and shows it. */
const open = async (width: number, height: number) => {
  await chooseAvatar(phone, await picture(phone.page, width, height))
  await frame().locator('.ac-crop-picture').waitFor()
  await frame().click({ trial: true })
}

/** Confirms, and compares the part that the shop has received, by its edges in hundredths of the picture. */
const expectSent = async (part: { left: number; right: number; top: number; bottom: number }) => {
  await confirmCrop(phone)
  const [stored] = Object.values(phone.shop.data.uploads)
  const sent = await cutPart(phone.page, stored?.base64 ?? '')
  // JPEG changes colours a little.
  const near = (edge: number) => ({ asymmetricMatch: (other: number) => Math.abs(other - edge) <= 2 })
  const { left, right, top, bottom } = part
  expect(sent).toEqual({ left: near(left), right: near(right), top: near(top), bottom: near(bottom) })
}

const box = async () => {
  const found = await frame().boundingBox()
  if (!found) throw new Error('The picture is not shown')
  return found
}

type Finger = readonly [x: number, y: number]

/** Moves fingers over the frame, from place to place in parts of its side. */
const touch = async (...places: readonly (readonly Finger[])[]) => {
  const { x, y, width, height } = await box()
  const points = (fingers: readonly Finger[]) =>
    fingers.map(([across, down], id) => ({ x: x + across * width, y: y + down * height, id }))
  const fingers = await phone.page.context().newCDPSession(phone.page)
  const [start = [], ...way] = places
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(start) })
  for (const place of way) {
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(place) })
  }
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await fingers.detach()
}

test('the sheet shows the square in the middle, and sends it', async () => {
  await open(900, 600)
  expect(await axeFaults(phone.page)).toEqual([])
  await expectSent({ left: 17, right: 83, top: 0, bottom: 100 })
})

test('a finger moves the picture, as far as there is something of it', async () => {
  await open(900, 600)
  await touch([[0.8, 0.5]], [[0.7, 0.5]], [[0.65, 0.5]])
  await expectSent({ left: 27, right: 93, top: 0, bottom: 100 })
})

test('a picture can’t be moved out of the frame', async () => {
  await open(900, 600)
  await touch([[0.1, 0.5]], [[0.5, 0.6]], [[0.95, 0.9]])
  await expectSent({ left: 0, right: 67, top: 0, bottom: 100 })
})

test('two fingers enlarge what is between them', async () => {
  await open(600, 600)
  await touch(
    [
      [0.4, 0.5],
      [0.6, 0.5],
    ],
    [
      [0.35, 0.5],
      [0.65, 0.5],
    ],
    [
      [0.3, 0.5],
      [0.7, 0.5],
    ],
  )
  await expectSent({ left: 25, right: 75, top: 25, bottom: 75 })
})

test('keys move and enlarge the picture', async () => {
  await open(600, 600)
  await zoom().focus()
  await phone.page.keyboard.press('End')
  await frame().focus()
  for (let press = 0; press < 10; press++) await phone.page.keyboard.press('ArrowRight')
  await phone.page.keyboard.press('ArrowUp')
  await phone.page.keyboard.press('Enter')
  await expectSent({ left: 30, right: 50, top: 41, bottom: 61 })
})

test('the mouse drags the picture, and its wheel enlarges it', async () => {
  await open(600, 600)
  const { x, y, width, height } = await box()
  const { mouse } = phone.page
  await mouse.move(x + width / 2, y + height / 2)
  for (let notch = 0; notch < 30; notch++) await mouse.wheel(0, -100)
  await mouse.down()
  await mouse.move(x + width / 4, y + height / 2)
  // Beyond the frame it still holds the picture.
  await mouse.move(x - 10, y + height / 2)
  await mouse.move(x + width / 4, y + height / 2)
  await mouse.up()
  await mouse.move(x, y)
  await expectSent({ left: 45, right: 65, top: 40, bottom: 60 })
})

test.each(['取消', 'Escape'])('%s changes nothing', async (way) => {
  await open(900, 600)
  if (way === 'Escape') await phone.page.keyboard.press('Escape')
  else await sheet().getByRole('button', { name: way }).tap()
  await sheet().waitFor({ state: 'detached' })
  expect(phone.shop.requests('personal/useravatarupload')).toEqual([])
  expect(await phone.button('保存').isDisabled()).toBe(true)
})

test.each([
  ['a huge', 9000, 6000, { left: 17, right: 83, top: 0, bottom: 100 }],
  ['a very long', 200, 9000, { left: 0, right: 100, top: 49, bottom: 51 }],
])('%s picture is cut as it is shown', async (_, width, height, part) => {
  await open(width, height)
  await expectSent(part)
})

test('a tiny picture is sent as it is', async () => {
  await open(1, 1)
  await confirmCrop(phone)
  expect(phone.shop.requests('personal/useravatarupload')).toHaveLength(1)
})

test('a photograph is sent upright, square, small and without where it was taken', async () => {
  await chooseAvatar(phone, await photograph(phone.page), 'image/jpeg')
  await confirmCrop(phone)
  const [stored] = Object.values(phone.shop.data.uploads)
  const bytes = Buffer.from(stored?.base64 ?? '', 'base64')
  expect([stored?.type, bytes.length < 200_000]).toEqual(['image/jpeg', true])
  expect([bytes.includes('Exif'), bytes.includes('GPS')]).toEqual([false, false])
  const top = [0.5, 0.03] as const
  const bottom = [0.5, 0.97] as const
  const { width, height, colours } = await drawn(phone.page, stored?.base64 ?? '', [top, bottom])
  expect([width, height, ...colours.map(({ red }) => red > 200)]).toEqual([640, 640, true, false])
})

test('a photograph that this browser can’t draw is refused with words, and not sent', async () => {
  await chooseAvatar(phone, Buffer.from('\0\0\0\x18ftypheic'), 'image/heic')
  await phone.screen.getByText('无法识别该图片').waitFor()
  await sheet().waitFor({ state: 'detached' })
  expect(phone.shop.requests('personal/useravatarupload')).toEqual([])
})
