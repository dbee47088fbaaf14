import { captchaOwner, drawCaptcha } from '../codes/captcha'
import type { Call } from '../http/call'
import { captchaImage } from '../images/captcha-image'

/** `user/userverifyentry`: a new captcha as GIF bytes, labelled text/html as the real server does (contract 1). */
export function userVerifyEntry(call: Call): Response {
  const type = call.params.text('type') || 'user_reg'
  const code = drawCaptcha(call.shop, type, captchaOwner(call))
  const image = captchaImage(code, call.shop.random)
  return new Response(image, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}
