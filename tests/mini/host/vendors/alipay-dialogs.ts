import { type Fields, listOf, textOf } from '../foreign-values'
import type { Work, Works } from '../reply'
import type { Services } from '../services'

/** confirm, and the pickers that are calls on Alipay. */
export function alipayDialogs({ dialogs }: Services): Works {
  const picker =
    (shown: (options: Fields) => [title: unknown, text: string], answer: (choice: unknown) => Fields): Work =>
    (options, reply) => {
      const [title, text] = shown(options)
      dialogs.show({
        title: textOf(title),
        text,
        answer: (choice) => (choice === null ? reply.fail('cancel') : reply.success(answer(choice))),
      })
    }
  return {
    confirm(options, reply) {
      const yes = textOf(options.confirmButtonText) || '确定'
      const no = textOf(options.cancelButtonText) || '取消'
      dialogs.show({
        title: textOf(options.title),
        text: textOf(options.content),
        buttons: [no, yes],
        answer: (choice) => reply.success({ confirm: choice === yes }),
      })
    },
    datePicker: picker(
      ({ currentDate, startDate, endDate }) => [currentDate, `${textOf(startDate)} … ${textOf(endDate)}`],
      (date) => ({ date }),
    ),
    regionPicker: picker(
      ({ title, selectedItem }) => [title, listOf(selectedItem).join(' ')],
      (data) => ({ data, code: ['330000', '330100', '330106'] }),
    ),
  }
}
