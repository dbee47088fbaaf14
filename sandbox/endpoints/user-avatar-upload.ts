import { type Answer, Refusal, ServerFault, success } from '../http/answer'
import type { Call } from '../http/call'
import { imageKind } from '../images/image-kind'
import { storeUpload, type UploadedImage } from '../state/uploads'
import { updateUser } from '../state/users'

const HOUR = 3600
const UPLOADS_AN_HOUR = 5
const accepted = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']

/** The uploads of the last hour are counted per account, or per uuid of those who have none. */
function recentUploads({ shop, user, uuid }: Call): { owner: string; times: number[] } {
  const owner = user ? `user:${user.id}` : `uuid:${uuid}`
  const times = (shop.data.upload_times[owner] ?? []).filter((time) => time > shop.now() - HOUR)
  return { owner, times }
}

/**
 * The file of the form. A real shop also downloads an address that is sent in its place (contract 6.12); the
 * sandbox stays away from the network: it would fetch what a web page that can't reach it names.
 */
async function receiveImage({ file }: Call): Promise<UploadedImage> {
  if (!file) throw new Refusal(-2, 'fileMissing')
  return { type: file.type, bytes: Buffer.from(await file.arrayBuffer()) }
}

/** `personal/useravatarupload`: stores an image and answers its address; needs no login (contract 6.12). */
export async function userAvatarUpload(call: Call): Promise<Answer> {
  const { owner, times } = recentUploads(call)
  if (times.length >= UPLOADS_AN_HOUR) throw new Refusal(-1, 'tooOften')
  const image = await receiveImage(call)
  if (!accepted.includes(image.type)) throw new Refusal(-3, 'imageWrong')
  if (!imageKind(image.bytes)) throw new ServerFault('getimagesize(): Error reading from the upload!')
  if (call.application !== 'app' && !call.user) throw new Refusal(-100, 'uploadFailed')
  const path = storeUpload(call.shop, image)
  call.shop.data.upload_times[owner] = [...times, call.shop.now()]
  // The web shop changes the account; an app sends the address to personal/save (contract 1).
  if (call.application !== 'app' && call.user) updateUser(call.shop, call.user, { avatar: path })
  return success('uploaded', call.base + path)
}
