import { type Fields, textOf } from '../../foreign-values'
import type { Answering } from '../../reply'
import type { Services } from '../../services'

/** The buttons of a modal hold four characters; more is an error, not a shorter text. */
const BUTTON_CHARACTERS = 4

/** Modal and toast as WeChat and Douyin have them. */
export function dialogApis({ dialogs, journal }: Services, answers: Answering, inWeChat: Fields = {}) {
  return {
    showModal: answers('showModal', (options, reply) => {
      const confirmText = textOf(options.confirmText) || '确定'
      const cancelText = textOf(options.cancelText) || '取消'
      for (const [name, text] of Object.entries({ confirmText, cancelText })) {
        if (text.length > BUTTON_CHARACTERS) {
          return reply.fail(`${name} length should not larger than 4 Chinese characters`)
        }
      }
      dialogs.show({
        kind: 'modal',
        title: textOf(options.title),
        text: textOf(options.content),
        buttons: options.showCancel === false ? [confirmText] : [cancelText, confirmText],
        answer: (choice) =>
          reply.success({ confirm: choice === confirmText, cancel: choice !== confirmText, ...inWeChat }),
      })
    }),

    showToast: answers('showToast', ({ title }, reply) => {
      journal.toasts.push(textOf(title))
      reply.success()
    }),
  }
}
