import { recogniseImage } from '@/api/client/image'
import { blocker, type Check, ok, warning } from '../finding'
import { siteConfigOf } from '../shop/site-config'

/** Where a person has to read an image, and whether the shop draws one. */
export const captcha: Check = {
  name: 'captcha',
  needsSettings: true,
  async run(visit) {
    const { captchaToRegister, captchaToLogin, captchaToSendCode } = await siteConfigOf(visit)
    const where = [
      ...(captchaToRegister ? ['captcha.toRegister'] : []),
      ...(captchaToLogin ? ['captcha.toSignIn'] : []),
      ...(captchaToSendCode ? ['captcha.toSendCode'] : []),
    ]
    if (where.length === 0) return [warning('captcha.nowhere')]
    const image = await visit.answer({ endpoint: 'user/userverifyentry', params: { type: 'user_reg' } })
    if (!image || !recogniseImage(image.bytes.buffer)) return [blocker('captcha.noImage', { where })]
    return [ok('captcha.where', { where }), ...(captchaToSendCode ? [] : [warning('captcha.freeCodes')])]
  },
}
