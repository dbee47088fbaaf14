import { listOf, textOf } from '../../foreign-values'
import type { Answering } from '../../reply'
import type { Services } from '../../services'

const CANCELLED = 11

/** confirm, toast and the pickers that are calls on Alipay. */
export function dialogApis({ dialogs, journal }: Services, answers: Answering) {
  return {
    confirm: answers('confirm', (options, reply) => {
      const yes = textOf(options.confirmButtonText) || '确定'
      const no = textOf(options.cancelButtonText) || '取消'
      dialogs.show({
        kind: 'modal',
        title: textOf(options.title),
        text: textOf(options.content),
        buttons: [no, yes],
        answer: (choice) => reply.success({ confirm: choice === yes }),
      })
    }),

    datePicker: answers('datePicker', (options, reply) => {
      dialogs.show({
        kind: 'date',
        title: textOf(options.currentDate),
        text: `${textOf(options.startDate)} … ${textOf(options.endDate)}`,
        answer: (choice) =>
          choice === null ? reply.fail('用户取消操作', CANCELLED) : reply.success({ date: choice }),
      })
    }),

    regionPicker: answers('regionPicker', (options, reply) => {
      dialogs.show({
        kind: 'region',
        title: textOf(options.title),
        text: listOf(options.selectedItem).join(' '),
        answer: (choice) =>
          choice === null
            ? reply.fail('用户取消操作', CANCELLED)
            : reply.success({ data: choice, code: ['330000', '330100', '330106'] }),
      })
    }),

    showToast: answers('showToast', ({ content }, reply) => {
      journal.toasts.push(textOf(content))
      reply.success()
    }),
  }
}
