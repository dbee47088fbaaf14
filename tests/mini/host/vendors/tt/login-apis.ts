import type { Answering } from '../../reply'
import type { Services } from '../../services'

/**
 * Douyin's login. Somebody who isn't signed in to Douyin gets its panel, unless `force` is false: then there is only an
 * anonymous code.
 */
export const loginApis = ({ device, dialogs, foreground, journal }: Services, answers: Answering) => ({
  login: answers('login', ({ force }, reply) => {
    const anonymousCode = `anonymous-${device.owner.name}`
    const signedIn = () => {
      journal.logins += 1
      reply.success({ code: device.owner.name, anonymousCode, isLogin: true })
    }
    if (device.signedInToPlatform) return signedIn()
    if (force === false) return reply.success({ code: '', anonymousCode, isLogin: false })
    foreground.leave()
    return dialogs.show({
      kind: 'login',
      title: '抖音登录',
      text: '',
      buttons: ['登录'],
      answer(choice) {
        foreground.comeBack()
        if (choice === null) return reply.fail('user cancel')
        device.signedInToPlatform = true
        return signedIn()
      },
    })
  }),
  checkSession: answers('checkSession', (_, reply) => reply.success()),
})
