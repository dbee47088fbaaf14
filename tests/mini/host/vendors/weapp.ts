import { type Fields, textOf } from '../foreign-values'
import type { Answering } from '../reply'
import type { Services } from '../services'
import { eventChannel, navigationApis } from './navigation-apis'
import { appBaseInfo } from './system'
import { openTypes } from './weapp/open-types'
import { privacyApis } from './weapp/privacy-apis'
import { dialogApis } from './wechat-style/dialog-apis'
import { loginApis } from './wechat-style/login-apis'
import { wechatLike } from './wechat-style/wechat-like'

const componentWords = [
  'button.open-type.chooseAvatar',
  'button.open-type.getPhoneNumber',
  'button.open-type.agreePrivacyAuthorization',
  'input.type.nickname',
]

function apis(services: Services, answers: Answering): Fields {
  return {
    ...navigationApis(services, answers, { eventChannel }),
    ...dialogApis(services, answers, { content: '' }),
    ...loginApis(services, answers),
    ...privacyApis(services, answers),
    enableAlertBeforeUnload: answers('enableAlertBeforeUnload', ({ message }, reply) => {
      services.journal.leaveQuestion = String(message)
      reply.success()
    }),
    disableAlertBeforeUnload: answers('disableAlertBeforeUnload', (_, reply) => {
      services.journal.leaveQuestion = null
      reply.success()
    }),
    getAppBaseInfo: () => appBaseInfo(services),
    onThemeChange: () => {},
    setBackgroundColor: answers('setBackgroundColor', ({ backgroundColor }, reply) => {
      services.journal.paintedBehind = textOf(backgroundColor)
      reply.success()
    }),
  }
}

/** WeChat. */
export const weapp = wechatLike({
  target: 'weapp',
  namespace: 'wx',
  clientType: 'weixin',
  templateEnding: '.wxml',
  templateScript: 'utils.wxs',
  componentWords,
  apis,
  openTypes,
})
