import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Transport, UploadTransport } from '@/api/client/transport'
import { keepChosenImage } from '@/platform/browser-pictures'
import { transport, upload } from '@/platform/transport/browser-transport'
import { thisTest } from './secrets/this-test'

/** The browser app's transport over Node's `fetch`, under the eyes of the secret scan. */
export const nodeTransport: Transport = (request) => {
  thisTest().sent(request.url, Object.fromEntries(new URLSearchParams(request.body)))
  return transport(request)
}

/** The browser app's upload over Node's `fetch`: `filePath` is a PNG or a GIF of the disk. */
export const nodeUpload: UploadTransport = async (request) => {
  const { filePath, url, fields } = request
  thisTest().sent(url, fields)
  const picture = new Blob([await readFile(filePath)], { type: `image/${extname(filePath).slice(1)}` })
  return upload({ ...request, filePath: keepChosenImage(picture) })
}
