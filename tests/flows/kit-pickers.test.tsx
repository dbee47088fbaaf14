import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { BirthdayCell } from '@/components/birthday-cell'
import { RegionCell } from '@/components/region-cell'
import { SelectCell } from '@/components/select-cell'
import type { Region } from '@/domain/region'
import { TextProvider } from '@/locales/use-text'
import { words } from '../support/words'

const genders = [
  { id: 0, name: '保密' },
  { id: 1, name: '女' },
  { id: 2, name: '男' },
]

function Profile({ stored }: { stored: Region }) {
  const [gender, setGender] = useState<number | null>(0)
  const [birthday, setBirthday] = useState<string | null>('1990-05-31')
  const [region, setRegion] = useState(stored)
  return (
    <>
      <SelectCell label="性别" options={genders} value={gender} onChange={setGender} />
      <BirthdayCell
        label="生日"
        placeholder="未设置"
        value={birthday}
        now={new Date(2026, 10, 21)}
        onChange={setBirthday}
      />
      <RegionCell label="地区" value={region} onChange={setRegion} />
    </>
  )
}

const show = (stored: Region = { province: '浙江省', city: '杭州市', county: '西湖区' }) =>
  render(
    <TextProvider value={words.zh}>
      <Profile stored={stored} />
    </TextProvider>,
  )

const row = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) })
const wheel = (label: string) => screen.findByRole('listbox', { name: label })
const chosenIn = (list: HTMLElement) =>
  document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent

test('the keyboard opens the list, walks it and chooses; the focus returns to the row', async () => {
  show()
  row('性别').focus()
  await userEvent.keyboard('{Enter}')
  const dialog = screen.getByRole('dialog', { name: '性别' })
  expect(dialog.contains(document.activeElement)).toBe(true)
  expect(row('性别').getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('保密')

  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(row('性别').textContent).toContain('男')
  expect(document.activeElement).toBe(row('性别'))
})

test('the focus stays in the picker, and Escape changes nothing', async () => {
  show()
  await userEvent.click(row('性别'))
  const dialog = screen.getByRole('dialog')
  for (let stop = 0; stop < 5; stop++) {
    await userEvent.tab()
    expect(dialog.contains(document.activeElement)).toBe(true)
  }
  await userEvent.keyboard('{ArrowDown}{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(row('性别').textContent).toContain('保密')
})

test('one tap chooses from a list', async () => {
  show()
  await userEvent.click(row('性别'))
  await userEvent.click(screen.getByRole('option', { name: '女' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(row('性别').textContent).toContain('女')
})

test('the keyboard turns a wheel; nothing is chosen before it is confirmed', async () => {
  show()
  await userEvent.click(row('生日'))
  const month = await wheel('月')
  month.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(chosenIn(await wheel('月'))).toBe('7')
  expect(row('生日').textContent).toContain('1990年5月31日')
  await userEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(row('生日').textContent).toContain('1990年7月30日')
})

test('a tap on a row of a wheel turns it there', async () => {
  show()
  await userEvent.click(row('地区'))
  await wheel('城市')
  await userEvent.click(screen.getByRole('option', { name: '宁波市' }))
  expect(screen.getByRole('option', { name: '宁波市' }).getAttribute('aria-selected')).toBe('true')
})

test('a birthday on the 31st moves to the last day of a shorter month and announces it', async () => {
  show()
  await userEvent.click(row('生日'))
  const month = await wheel('月')
  month.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(chosenIn(await wheel('日'))).toBe('30')
  expect(screen.getByText('1990 6 30').getAttribute('aria-live')).toBe('polite')
  await userEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(row('生日').textContent).toContain('1990年6月30日')
})

test('a birthday can be cleared', async () => {
  show()
  await userEvent.click(row('生日'))
  await userEvent.click(screen.getByRole('button', { name: '清除' }))
  expect(row('生日').textContent).toContain('未设置')
  await userEvent.click(row('生日'))
  expect(screen.queryByRole('button', { name: '清除' })).toBeNull()
})

test('another province brings its own cities and counties', async () => {
  show()
  await userEvent.click(row('地区'))
  const provinces = await wheel('省份')
  expect(chosenIn(provinces)).toBe('浙江省')
  await userEvent.click(screen.getByRole('option', { name: '广东省' }))
  expect(chosenIn(await wheel('城市'))).toBe('广州市')
  await userEvent.click(screen.getByRole('option', { name: '深圳市' }))
  await userEvent.click(screen.getByRole('option', { name: '南山区' }))
  await userEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(row('地区').textContent).toContain('广东省 深圳市 南山区')
})

test('names unknown to the picker are shown, and kept when it closes', async () => {
  show({ province: '浙江', city: '老地名', county: '旧区' })
  expect(row('地区').textContent).toContain('浙江 老地名 旧区')
  await userEvent.click(row('地区'))
  expect(chosenIn(await wheel('省份'))).toBe('浙江省')
  await userEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(row('地区').textContent).toContain('浙江 老地名 旧区')
})

test('a dissolved county is on its wheel, and confirming it changes nothing', async () => {
  show({ province: '浙江省', city: '杭州市', county: '下城区' })
  await userEvent.click(row('地区'))
  expect(chosenIn(await wheel('区县'))).toBe('下城区')
  await userEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(row('地区').textContent).toContain('浙江省 杭州市 下城区')
})

test.each([
  ['广东省', '东莞市', ''],
  ['Guangdong', 'Shenzhen', ''],
  ['浙江省', '', ''],
])(
  'a stored %s %s%s without a county gets none by confirming it untouched',
  async (province, city, county) => {
    show({ province, city, county })
    const before = row('地区').textContent
    await userEvent.click(row('地区'))
    expect(chosenIn(await wheel('区县'))).toBe('')
    await userEvent.click(screen.getByRole('button', { name: '确定' }))
    expect(row('地区').textContent).toBe(before)
  },
)

test('a region without the endings of its names stays as it is stored', async () => {
  show({ province: '浙江', city: '杭州', county: '西湖' })
  await userEvent.click(row('地区'))
  await wheel('区县')
  await userEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(row('地区').textContent).toContain('浙江 杭州 西湖')
})
