import type { Answering } from '../../reply'
import type { Services } from '../../services'

/** What WeChat lets an app know and do about its privacy guide. */
export const privacyApis = ({ privacy, journal }: Services, answers: Answering) => ({
  onNeedPrivacyAuthorization: (listener: unknown) => privacy.listen(listener),
  requirePrivacyAuthorize: answers('requirePrivacyAuthorize', (_, reply) =>
    privacy.ask('requirePrivacyAuthorize', (allowed) =>
      allowed ? reply.success() : reply.fail('privacy permission is not authorized', 104),
    ),
  ),
  openPrivacyContract: answers('openPrivacyContract', (_, reply) => {
    journal.toasts.push('《账户中心隐私保护指引》')
    reply.success()
  }),
})
