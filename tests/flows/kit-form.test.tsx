import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PrimaryButton } from '@/components/action-button'
import { CodeField } from '@/components/code-field'
import { Consent } from '@/components/consent'
import { Field } from '@/components/field'
import { PasswordField } from '@/components/password-field'
import { useForm } from '@/components/use-form'
import { Form } from '@/platform/elements/form'

const submitted = jest.fn()
const opened = jest.fn()
let renders = 0

beforeEach(() => {
  submitted.mockClear()
  renders = 0
})

function Registration() {
  renders++
  const form = useForm({
    initial: { accounts: '', pwd: '', code: '', consent: '' },
    rules: {
      accounts: (value) => (/^\w{2,18}$/.test(value) ? null : '用字母或数字'),
      pwd: (value) => (value.length >= 6 ? null : '密码至少 6 位'),
      consent: (value) => (value ? null : '请先同意'),
    },
  })
  return (
    <Form onSubmit={form.whenValid(submitted)}>
      <Field field={form.field('accounts')} label="用户名" hint="2–18 位" />
      <PasswordField field={form.field('pwd')} label="密码" autoComplete="current-password" />
      <CodeField field={form.field('code')} label="验证码" sendText="58 秒" waiting onSend={jest.fn()} />
      <Consent
        field={form.field('consent')}
        parts={[{ text: '我已阅读并同意' }, { text: '《用户协议》', onClick: opened }]}
      />
      <PrimaryButton type="submit">注册</PrimaryButton>
      <button type="button" onClick={() => form.setError('pwd', '密码太简单')}>
        服务器不同意
      </button>
      <button type="button" onClick={() => form.setValue('accounts', '')}>
        清空用户名
      </button>
    </Form>
  )
}

const account = () => screen.getByLabelText<HTMLInputElement>('用户名')
const password = () => screen.getByLabelText<HTMLInputElement>('密码')
const submit = () => screen.getByRole('button', { name: '注册' })

/** What a screen reader says about a field besides its name. */
const descriptionOf = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent

test('typing renders nothing', async () => {
  render(<Registration />)
  const before = renders
  await userEvent.type(account(), 'somebody')
  expect(account().value).toBe('somebody')
  expect(renders).toBe(before)
})

test('a submit shows every error at its field, keeps the input and focuses the first invalid field', async () => {
  render(<Registration />)
  await userEvent.type(account(), 'somebody')
  await userEvent.type(password(), '123')
  await userEvent.click(submit())

  expect(descriptionOf(account())).toBe('2–18 位')
  expect(descriptionOf(password())).toBe('密码至少 6 位')
  expect(descriptionOf(screen.getByRole('checkbox'))).toBe('请先同意')
  expect(password().getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(password())
  expect([account().value, password().value]).toEqual(['somebody', '123'])
  expect(submitted).not.toHaveBeenCalled()
})

test('an error appears when a field loses focus, not while typing, and disappears with the next edit', async () => {
  render(<Registration />)
  await userEvent.type(account(), '!')
  expect(descriptionOf(account())).toBe('2–18 位')
  await userEvent.tab()
  expect(descriptionOf(account())).toBe('用字母或数字')
  await userEvent.type(account(), 'a')
  expect(descriptionOf(account())).toBe('2–18 位')
})

test('leaving an empty field shows no error', async () => {
  render(<Registration />)
  await userEvent.click(account())
  await userEvent.tab()
  expect(descriptionOf(account())).toBe('2–18 位')
})

test('Enter submits, including values that a browser filled in without an event', async () => {
  render(<Registration />)
  await userEvent.click(screen.getByRole('checkbox', { name: '我已阅读并同意 《用户协议》' }))
  password().value = 'filled in'
  await userEvent.type(account(), 'somebody{Enter}')
  expect(submitted).toHaveBeenCalledWith({ accounts: 'somebody', pwd: 'filled in', code: '', consent: '1' })
})

test('a server error of a field is shown at the field, which takes the focus', async () => {
  render(<Registration />)
  await userEvent.click(screen.getByRole('button', { name: '服务器不同意' }))
  expect(descriptionOf(password())).toBe('密码太简单')
  expect(document.activeElement).toBe(password())
})

test('a reset field is empty, the others keep their text', async () => {
  render(<Registration />)
  await userEvent.type(account(), 'somebody')
  await userEvent.type(password(), 'secret')
  await userEvent.click(screen.getByRole('button', { name: '清空用户名' }))
  expect([account().value, password().value]).toEqual(['', 'secret'])
})

test('showing a password keeps its text and the caret position', async () => {
  render(<Registration />)
  await userEvent.type(password(), 'secret')
  expect(password().type).toBe('password')
  await userEvent.click(screen.getByRole('button', { name: '显示密码' }))
  expect([password().type, password().value]).toEqual(['text', 'secret'])
  expect(document.activeElement).toBe(password())
  await userEvent.click(screen.getByRole('button', { name: '隐藏密码' }))
  expect(password().type).toBe('password')
})

test('no second code can be requested during the countdown', () => {
  render(<Registration />)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '58 秒' }).disabled).toBe(true)
})

test('the label ticks the checkbox, the agreement link opens', async () => {
  render(<Registration />)
  const box = screen.getByRole<HTMLInputElement>('checkbox')
  await userEvent.click(screen.getByRole('button', { name: '《用户协议》' }))
  expect([opened.mock.calls.length, box.checked]).toEqual([1, false])
  await userEvent.click(screen.getByText('我已阅读并同意'))
  expect(box.checked).toBe(true)
})
