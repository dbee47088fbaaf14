import type { Answering } from '../../reply'
import type { Services } from '../../services'

/** The album: the user chooses the newest picture, or turns away where the device has none. */
export const albumApis = ({ device, foreground }: Services, answers: Answering) => ({
  chooseImage: answers('chooseImage', (_, reply) => {
    const path = [...device.pictures.keys()].at(-1)
    foreground.aside(() => {
      if (path === undefined) return reply.fail('cancel')
      const size = device.pictures.get(path)?.length ?? 0
      return reply.success({ tempFilePaths: [path], tempFiles: [{ path, size }] })
    })
  }),
})
