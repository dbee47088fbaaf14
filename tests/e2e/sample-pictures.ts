import type { Page } from 'playwright-core'

/** A picture whose red tells how far to the right, and whose green how far down each of its points is. */
export async function picture(page: Page, width: number, height: number): Promise<Buffer> {
  const jpeg = await page.evaluate(
    ({ across, down }) => {
      const canvas = document.createElement('canvas')
      canvas.width = across
      canvas.height = down
      const context = canvas.getContext('2d')
      if (!context) return ''
      context.globalCompositeOperation = 'lighter'
      for (const [colour, x, y] of [
        ['#f00', across, 0],
        ['#0f0', 0, down],
      ] as const) {
        const gradient = context.createLinearGradient(0, 0, x, y)
        gradient.addColorStop(0, '#000')
        gradient.addColorStop(1, colour)
        context.fillStyle = gradient
        context.fillRect(0, 0, across, down)
      }
      return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? ''
    },
    { across: width, down: height },
  )
  return Buffer.from(jpeg, 'base64')
}

/** A place in a picture, from 0 to 1 across and down. */
type Place = readonly [across: number, down: number]

/** The size of a JPEG as the browser draws it, and its red and green, from 0 to 255, at these places. */
export const drawn = (page: Page, base64: string, places: readonly Place[]) =>
  page.evaluate(
    async ({ jpeg, at }) => {
      const image = new Image()
      image.src = `data:image/jpeg;base64,${jpeg}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const colours = at.map(([across, down]) => {
        const [x, y] = [Math.floor(across * (image.width - 1)), Math.floor(down * (image.height - 1))]
        const [red = 0, green = 0] = context?.getImageData(x, y, 1, 1).data ?? []
        return { red, green }
      })
      return { width: image.width, height: image.height, colours }
    },
    { jpeg: base64, at: places },
  )

/** The edges of a part of such a picture, in hundredths of the whole. */
export async function cutPart(page: Page, base64: string) {
  const edges: readonly Place[] = [
    [0, 0.5],
    [1, 0.5],
    [0.5, 0],
    [0.5, 1],
  ]
  const { colours } = await drawn(page, base64, edges)
  const [left, right, top, bottom] = colours
  const hundredth = (channel = 0) => Math.round((channel / 255) * 100)
  return {
    left: hundredth(left?.red),
    right: hundredth(right?.red),
    top: hundredth(top?.green),
    bottom: hundredth(bottom?.green),
  }
}

/** A photograph lying on its side, as phones store one: red on the left, blue on the right, to be turned clockwise. */
export async function photograph(page: Page): Promise<Buffer> {
  const plain = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1000
    const context = canvas.getContext('2d')
    for (const [colour, left] of [
      ['#f00', 0],
      ['#00f', 800],
    ] as const) {
      if (context) context.fillStyle = colour
      context?.fillRect(left, 0, 800, 1000)
    }
    return canvas.toDataURL('image/jpeg', 1).split(',')[1] ?? ''
  })
  const orientation = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...orientation, 0, 0, 0, 0]
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(tiff), Buffer.from('GPS 31.2304 N')])
  const jpeg = Buffer.from(plain, 'base64')
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}
