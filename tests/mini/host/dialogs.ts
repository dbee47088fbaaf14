/** A dialog of the platform over the page, which waits for the user's answer. */
interface Dialog {
  title: string
  text: string
  /** what a user can tap; the platforms' own pickers take a value instead */
  buttons: readonly string[]
  answer(choice: string | readonly string[] | null): void
}

/** The dialogs that are open, the last one on top. */
export class Dialogs {
  private readonly open: Dialog[] = []

  get top(): Dialog | undefined {
    return this.open.at(-1)
  }

  show(dialog: Pick<Dialog, 'answer'> & Partial<Dialog>): void {
    this.open.push({ title: '', text: '', buttons: [], ...dialog })
  }

  /**
   * Gives the user's answer to the topmost dialog and closes it. Null is what a tap beside it means.
   * @throws an Error where there is none, or none that has such a button
   */
  answer(choice: string | readonly string[] | null): void {
    const dialog = this.open.pop()
    if (!dialog) throw new Error('No dialog is open.')
    if (typeof choice === 'string' && dialog.buttons.length > 0 && !dialog.buttons.includes(choice)) {
      throw new Error(`«${dialog.title}» has ${dialog.buttons.join(', ')}, no ${choice}.`)
    }
    dialog.answer(choice)
  }
}
