import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RegionCell } from '@/components/region-cell'
import { TextProvider } from '@/locales/use-text'
import { words } from '../support/words'

let offline = true

jest.mock('@vant/area-data', () => {
  if (offline) throw new Error('chunk not loaded')
  return jest.requireActual('@vant/area-data')
})

test('a failed load of the regions can be retried', async () => {
  render(
    <TextProvider value={words.zh}>
      <RegionCell
        label="地区"
        placeholder="未设置"
        value={{ province: '', city: '', county: '' }}
        onChange={jest.fn()}
      />
    </TextProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: /地区/ }))
  await screen.findByText('地区加载失败')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '确定' }).disabled).toBe(true)

  offline = false
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('option', { name: '东城区', selected: true })).toBeTruthy()
})
