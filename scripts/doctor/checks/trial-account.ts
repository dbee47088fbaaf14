import { randomBytes } from 'node:crypto'
import { safeParse } from 'valibot'
import { personalIndex } from '@/api/endpoints/personal-index'
import { signedInSchema } from '@/api/wire/user'
import { isRecord } from '@/api/wire/values'
import { blocker, type Check, type Finding, note, ok, warning } from '../finding'
import { isSwitchedOn, siteConfigOf } from '../shop/site-config'
import type { Visit } from '../shop/visit'

/** Shows a captcha to a person and gives what they read in it. */
export type ReadCaptcha = (image: Uint8Array) => Promise<string>

const NO_CONTROLLER = -1000

/** Why no account is made here; null where one can be made and cancelled. */
async function objection(visit: Visit): Promise<Finding | null> {
  if (!(await siteConfigOf(visit)).registerKinds.includes('username')) return note('trial.noUsernames')
  if (await isSwitchedOn(visit, 'common_register_is_enable_audit')) return note('trial.approval')
  // Without personal/* there is no safety/logout either (contract 10): the account would stay.
  const isCancellable = (await visit.code({ endpoint: 'personal/index' })) !== NO_CONTROLLER
  return isCancellable ? null : note('trial.notCancellable')
}

/** The parameter for the captcha; none where the shop asks for none, null where nobody is here to read it. */
async function captchaFor(visit: Visit, read?: ReadCaptcha): Promise<{ verify?: string } | null> {
  if (!(await siteConfigOf(visit)).captchaToRegister) return {}
  const image = await visit.answer({ endpoint: 'user/userverifyentry', params: { type: 'user_reg' } })
  return read && image ? { verify: await read(image.bytes) } : null
}

async function readBack(visit: Visit, token: string): Promise<Finding> {
  const profile = await visit.envelope({ endpoint: 'personal/index', token })
  const isRead = safeParse(personalIndex.schema('h5'), profile?.data).success
  return isRead ? ok('trial.profile') : blocker('trial.noProfile', { code: profile?.code ?? '' })
}

/** Cancels the account (contract 6.19). */
async function cancel(visit: Visit, token: string, name: string): Promise<Finding> {
  const code = await visit.code({ endpoint: 'safety/logout', token })
  return code === 0 ? ok('trial.cancelled') : warning('trial.stays', { name, code: code ?? '' })
}

/** Registers an account with a name and a password that nobody else knows, reads its profile, and cancels it. */
export const trialAccount = (read?: ReadCaptcha): Check => ({
  name: 'trial',
  needsSettings: true,
  async run(visit) {
    const objected = await objection(visit)
    if (objected) return [objected]
    const captcha = await captchaFor(visit, read)
    if (captcha === null) return [note('trial.captcha')]
    const name = `doctor_${randomBytes(4).toString('hex')}`
    const params = { type: 'username', accounts: name, pwd: randomBytes(8).toString('hex'), ...captcha }
    const { code = '', data } = (await visit.envelope({ endpoint: 'user/reg', params })) ?? {}
    const token = isRecord(data) && typeof data.token === 'string' ? data.token : ''
    const isUsable = code === 0 && safeParse(signedInSchema('h5'), data).success
    const registered = isUsable ? ok('trial.registered') : blocker('trial.notRegistered', { code })
    // Whatever is wrong with the answer: an account that may be there is cancelled.
    if (token === '') return [registered, ...(code === 0 ? [warning('trial.stays', { name, code })] : [])]
    return [registered, await readBack(visit, token), await cancel(visit, token, name)]
  },
})
