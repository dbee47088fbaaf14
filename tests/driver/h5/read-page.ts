import type { Look } from '../driver'

/**
 * Reads what the screen in front shows; the one below it can be seen too while screens move. It runs in the page, so it
 * uses nothing from outside itself.
 */
export function readPage(): Look {
  const isVisible = (element: Element) =>
    element.getClientRects().length > 0 && !element.closest('.ac-page-below')
  const visible = (selector: string) => [...document.querySelectorAll(selector)].filter(isVisible)
  const words = (element: Element | null) => (element?.textContent ?? '').trim()
  const fields: Record<string, string> = {}
  const errors: Record<string, string> = {}
  for (const label of visible('label[for]')) {
    const field = document.getElementById(label.getAttribute('for') ?? '')
    const isText = field instanceof HTMLInputElement && field.type !== 'checkbox'
    if (isText) fields[words(label)] = field.value
    const note = document.getElementById(`${label.getAttribute('for')}-note`)
    if (note?.classList.contains('ac-field-error')) errors[words(label)] = words(note)
  }
  const pictures = visible('img').map((picture) => picture.getAttribute('src') ?? '')
  const toast = words(document.querySelector('.ac-toast'))
  // Of what isn't drawn, such as the page's script, a browser gives the source.
  const onTop = [...document.querySelectorAll<HTMLElement>('.ac-page:not(.ac-page-below), body > :not(#app)')]
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden can't be read
  const texts = onTop.filter(isVisible).map((part) => part.innerText)
  const lines = texts.flatMap((text) => text.split('\n').map((line) => line.trim()))
  return {
    lines: [...lines, toast].filter((line) => line !== ''),
    buttons: visible('button:not([disabled])').map(
      (button) => button.getAttribute('aria-label') ?? words(button),
    ),
    hasWayBack: false,
    fields,
    errors,
    banners: visible('.ac-banner-text').map(words),
    pictures,
    captcha: visible('.ac-captcha-picture')[0]?.getAttribute('src') ?? '',
  }
}
