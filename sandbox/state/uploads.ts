import { timeText } from '../clock-text'
import type { ShopState } from './shop-state'

export interface UploadedImage {
  /** its media type, such as `image/png` */
  type: string
  bytes: Buffer
}

/**
 * Stores an image under a new path, the time and some digits, as ShopXO names them.
 * @returns the path, which begins with `/static/upload/`
 */
export function storeUpload(shop: ShopState, { type, bytes }: UploadedImage): string {
  const day = timeText(shop.now())
  const name = day.replace(/\D/g, '') + String(1_000_000 + shop.random(9_000_000))
  const folder = `/static/upload/images/user_avatar/compr/${day.slice(0, 10).replaceAll('-', '/')}`
  const path = `${folder}/${name}.${type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length)}`
  shop.data.uploads[path] = { type, base64: bytes.toString('base64') }
  return path
}
