import { listOf } from '../host/foreign-values'
import { attributeText, type ScreenNode } from '../host/screen-node'
import { findPicker } from './look'
import type { Person } from './person'

/** Where a platform's own picker lies around the row; null where a tap on the row opens one. */
const pickerAround = (person: Person, label: string, mode: string): ScreenNode | null => {
  const picker = findPicker(person.screen, label)
  if (picker && (attributeText(picker, 'mode') || 'selector') !== mode) {
    throw new Error(`The picker of «${label}» is no ${mode}: ${JSON.stringify(picker.attributes)}`)
  }
  return picker
}

/** Chooses one of a list, by the words that stand in it. */
export async function choose(person: Person, label: string, option: string): Promise<void> {
  const picker = pickerAround(person, label, 'selector')
  const index = listOf(picker?.attributes.range).indexOf(option)
  if (!picker || index < 0) throw new Error(`«${label}» does not offer ${option}.`)
  // WeChat and Douyin give the index as text, Alipay as a number.
  const { target } = person.program.vendor
  await person.change(picker, { value: target === 'alipay' ? index : String(index) })
}

/** Picks a day, within what the picker allows. */
export async function pickDate(person: Person, label: string, day: string): Promise<void> {
  const picker = pickerAround(person, label, 'date')
  if (!picker) {
    person.tapNow(label)
    return person.answer(day)
  }
  if (day < attributeText(picker, 'start') || day > attributeText(picker, 'end')) {
    throw new Error(`${day} lies outside of ${JSON.stringify(picker.attributes)}`)
  }
  return person.change(picker, { value: day })
}

/** Picks province, city and county. */
export async function pickRegion(person: Person, label: string, names: readonly string[]): Promise<void> {
  const picker = pickerAround(person, label, 'region')
  if (picker)
    return person.change(picker, { value: names, code: ['330000', '330100', '330106'], postcode: '310000' })
  person.tapNow(label)
  return person.answer(names)
}
