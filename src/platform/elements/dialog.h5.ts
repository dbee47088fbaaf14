import './dialog.h5.css'
import type { ConfirmOptions } from './element-props'
import { trapFocus } from './focus-trap.h5'

const make = (tag: string, className: string, text = '') => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

const makeButton = (className: string, text: string, onClick: () => void) => {
  const button = make('button', `ac-button ac-dialog-button ${className}`, text)
  button.setAttribute('type', 'button')
  button.addEventListener('click', onClick)
  return button
}

/** Asks in a dialog. Resolves with true only for a tap on `confirmText`; Escape and a tap outside mean no. */
export function confirm({ title, text, confirmText, cancelText, danger }: ConfirmOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      veil.remove()
      release()
      resolve(yes)
    }
    const veil = make('div', 'ac-dialog-veil')
    const panel = make('div', 'ac-dialog')
    panel.setAttribute('role', 'alertdialog')
    panel.setAttribute('aria-modal', 'true')
    panel.setAttribute('aria-label', title)
    const buttons = make('div', 'ac-dialog-buttons')
    const no = makeButton('', cancelText, () => answer(false))
    buttons.append(
      no,
      makeButton(danger ? 'ac-dialog-danger' : 'ac-dialog-yes', confirmText, () => answer(true)),
    )
    panel.append(make('div', 'ac-dialog-title', title))
    if (text) {
      const words = make('div', 'ac-dialog-text', text)
      words.id = 'ac-dialog-text'
      panel.setAttribute('aria-describedby', words.id)
      panel.append(words)
    }
    panel.append(buttons)
    veil.append(panel)
    veil.addEventListener('click', (event) => {
      if (event.target === veil) answer(false)
    })
    document.body.append(veil)
    const release = trapFocus(panel, () => answer(false))
    // The focus is on the safe answer: Enter must not discard anything by accident.
    no.focus()
  })
}

let toast: HTMLElement | null = null
let hiding = 0

/** Shows a message that disappears by itself. */
export function notify(text: string): void {
  if (!toast) {
    toast = make('div', 'ac-toast')
    toast.setAttribute('role', 'status')
    document.body.append(toast)
  }
  const shown = toast
  window.clearTimeout(hiding)
  shown.textContent = text
  shown.classList.add('ac-toast-on')
  hiding = window.setTimeout(() => shown.classList.remove('ac-toast-on'), 2500)
}

/** Shows that an action succeeded. Without vibration: in browsers it is as strong as for an alarm. */
export const showSuccess = (text: string): void => notify(text)
