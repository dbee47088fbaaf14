import type { Fields } from '../foreign-values'
import type { Answering } from '../reply'
import type { Services } from '../services'

/** The album: the user chooses the newest picture, or turns away where the device has none. */
export const albumApis = (
  { device, foreground }: Services,
  answers: Answering,
  turnedAway: [words: string, code?: number],
  more: (path: string) => Fields = () => ({}),
) => ({
  chooseImage: answers('chooseImage', (_, reply) => {
    const path = [...device.pictures.keys()].at(-1)
    foreground.aside(() => {
      if (path === undefined) return reply.fail(...turnedAway)
      const size = device.pictures.get(path)?.length ?? 0
      return reply.success({ tempFilePaths: [path], ...more(path), tempFiles: [{ path, size }] })
    })
  }),
})
