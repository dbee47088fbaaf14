import { attributeText, type ScreenNode } from '../host/screen-node'
import { findPicker } from './look'
import type { User } from './user'

/** Where a platform's own picker lies around the row; null where a tap on the row opens one. */
const pickerAround = (user: User, label: string, mode: string): ScreenNode | null => {
  const picker = findPicker(user.screen, label)
  if (picker && (attributeText(picker, 'mode') || 'selector') !== mode) {
    throw new Error(`The picker of «${label}» is no ${mode}: ${JSON.stringify(picker.attributes)}`)
  }
  return picker
}

/** Chooses one of a list by its text. */
export async function choose(user: User, label: string, option: string): Promise<void> {
  await user.tap(label)
  await user.tap(option)
}

/** Picks a day, within what the picker allows. */
export async function pickDate(user: User, label: string, day: string): Promise<void> {
  const picker = pickerAround(user, label, 'date')
  if (!picker) {
    user.tapNow(label)
    return user.answer(day)
  }
  if (day < attributeText(picker, 'start') || day > attributeText(picker, 'end')) {
    throw new Error(`${day} lies outside of ${JSON.stringify(picker.attributes)}`)
  }
  return user.change(picker, { value: day })
}

/** Picks province, city and county. */
export async function pickRegion(user: User, label: string, names: readonly string[]): Promise<void> {
  const picker = pickerAround(user, label, 'region')
  if (picker)
    return user.change(picker, { value: names, code: ['330000', '330100', '330106'], postcode: '310000' })
  user.tapNow(label)
  return user.answer(names)
}
