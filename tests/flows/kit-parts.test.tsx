import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Avatar } from '@/components/avatar'
import { Banner } from '@/components/banner'
import { CaptchaField } from '@/components/captcha-field'
import { Cell } from '@/components/cell'
import { Screen } from '@/components/screen'
import { Segmented } from '@/components/segmented'
import { StateView } from '@/components/state-view'
import { useForm } from '@/components/use-form'
import type { Loaded } from '@/components/use-loaded'

function Kinds() {
  const [kind, setKind] = useState<'username' | 'sms'>('username')
  const options = [
    { id: 'username', name: '用户名' },
    { id: 'sms', name: '手机号' },
  ] as const
  return <Segmented label="注册方式" options={options} value={kind} onChange={setKind} />
}

const refresh = jest.fn()
function Captcha({ image }: { image: Loaded<string> }) {
  const form = useForm({ initial: { verify: '' } })
  return <CaptchaField field={form.field('verify')} image={image} refresh={refresh} />
}

test('a screen has a title, a main landmark and a back button', async () => {
  const back = jest.fn()
  render(
    <Screen title="注册" back={{ text: '返回', onBack: back }}>
      内容
    </Screen>,
  )
  expect(screen.getByRole('heading', { level: 1, name: '注册' })).toBeTruthy()
  expect(screen.getByRole('main').textContent).toBe('内容')
  await userEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(back).toHaveBeenCalledTimes(1)
})

test('the arrow keys move through the choices', async () => {
  // user-event finds the radios of one name with it; jsdom leaves it out.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } })
  render(<Kinds />)
  expect(screen.getByRole('radiogroup', { name: '注册方式' })).toBeTruthy()
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '用户名' }))
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '手机号' }).checked).toBe(true)
})

test('a cell is a button only where a tap does something', async () => {
  const open = jest.fn()
  render(
    <>
      <Cell label="手机" value="138****8001" />
      <Cell label="昵称" placeholder="未设置" onClick={open} />
    </>,
  )
  expect(screen.getAllByRole('button')).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: '昵称 未设置' }))
  expect(open).toHaveBeenCalledTimes(1)
})

test('errors are announced at once, other messages politely', () => {
  const { rerender } = render(<Banner kind="offline" text="没有网络" />)
  expect(screen.getByRole('alert').textContent).toBe('没有网络')
  rerender(<Banner kind="info" text="有草稿" />)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('status').textContent).toBe('有草稿')
})

test('a broken image is replaced by the first letter; a new address is tried again', () => {
  const picture = () => document.querySelector('img')
  const { rerender, container } = render(<Avatar src="/broken.png" name="🐼小明" />)
  const broken = picture()
  if (!broken) throw new Error('no picture')
  expect([broken.alt, broken.getAttribute('referrerpolicy')]).toEqual(['', 'strict-origin'])
  fireEvent.error(broken)
  expect([picture(), container.textContent]).toEqual([null, '🐼'])
  rerender(<Avatar src="/new.png" name="🐼小明" />)
  expect(picture()?.src).toMatch('/new.png')
})

test('the captcha is refreshed by a tap, but not while it loads', async () => {
  const { rerender } = render(<Captcha image={{ kind: 'loading', error: null }} />)
  await userEvent.click(screen.getByRole('button'))
  expect(refresh).not.toHaveBeenCalled()
  rerender(<Captcha image={{ kind: 'ready', value: 'data:image/png;base64,AA==' }} />)
  await userEvent.click(screen.getByRole('button', { name: '看不清？换一张' }))
  rerender(<Captcha image={{ kind: 'failed', error: null }} />)
  await userEvent.click(screen.getByRole('button', { name: '加载失败，点击重试' }))
  expect(refresh).toHaveBeenCalledTimes(2)
})

test('a state view says what happened and offers one next step', async () => {
  const retry = jest.fn()
  render(
    <StateView
      kind="error"
      title="没有打开"
      text="网络不通。"
      action={{ text: '再试一次', onClick: retry }}
    />,
  )
  expect(screen.getByRole('alert').textContent).toContain('没有打开网络不通。')
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(retry).toHaveBeenCalledTimes(1)
})
