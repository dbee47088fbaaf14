import { captchaOwner, drawCaptcha } from '../codes/captcha'
import type { Call } from '../http/call'
import { captchaPicture } from '../pictures/captcha-picture'

/** `user/userverifyentry`: a new captcha as GIF bytes, labelled text/html as the real server does (contract 1). */
export function userVerifyEntry(call: Call): Response {
  const type = call.params.text('type') || 'user_reg'
  const code = drawCaptcha(call.shop, type, captchaOwner(call))
  const picture = captchaPicture(code, call.shop.random)
  return new Response(picture, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}
