import type { Look } from '../../driver/driver'
import type { MiniProgram } from '../host/mini-program'
import { attributeText, closest, type ScreenNode, textIn } from '../host/screen-node'
import { findAll, findById } from './look'

export const hasClass = (node: ScreenNode, name: string): boolean =>
  attributeText(node, 'class').split(' ').includes(name)

/** The address of the captcha picture, '' for none. */
export function captchaIn(screen: ScreenNode): string {
  const inForm = findAll(screen, 'image').filter((image) => closest(image, 'form') !== null)
  return inForm.map((image) => attributeText(image, 'src')).join('')
}

interface Shown {
  program: MiniProgram
  screen: ScreenNode
  lines: readonly string[]
  /** what stands in the field with this label */
  fieldText(label: string): string
}

/** Reads what the screen shows. */
export function readScreen({ program, screen, lines, fieldText }: Shown): Look {
  const fields: Record<string, string> = {}
  const errors: Record<string, string> = {}
  for (const label of findAll(screen, 'label')) {
    const id = attributeText(label, 'for')
    const tag = findById(screen, id)?.tag
    if (tag === 'input' || tag === 'textarea') fields[textIn(label)] = fieldText(textIn(label))
    const note = findById(screen, `${id}-note`)
    if (note && hasClass(note, 'ac-field-error')) errors[textIn(label)] = textIn(note)
  }
  return {
    lines,
    buttons: findAll(screen, 'button')
      .filter((button) => !hasClass(button, 'ac-disabled'))
      .map((button) => attributeText(button, 'aria-label') || textIn(button)),
    hasWayBack: program.navigation.stack.length > 1,
    fields,
    errors,
    banners: findAll(screen, 'text')
      .filter((node) => hasClass(node, 'ac-banner-text'))
      .map(textIn),
    pictures: findAll(screen, 'image').map((image) => attributeText(image, 'src')),
    captcha: captchaIn(screen),
  }
}
