import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CodeField } from '@/components/code-field'
import { Field } from '@/components/field'
import { NewPasswordField } from '@/components/new-password-field'
import { useForm } from '@/components/use-form'
import { meantText } from '@/domain/meant-text'
import { Form } from '@/platform/elements/form'

const submitted = jest.fn()
const edited = jest.fn()
const sent = jest.fn()

beforeEach(() => jest.clearAllMocks())

function Texts() {
  const form = useForm({
    initial: { mobile: '', code: '', address: '一号\r\n二楼 ', password: '' },
    meanings: {
      mobile: (text) => meantText('mobile', text),
      code: (text) => meantText('code', text),
      address: (text) => meantText('freeText', text),
    },
    rules: { mobile: (text) => (/^\d{11}$/.test(text) ? null : '不是手机号') },
    onEdit: edited,
  })
  const send = () => {
    if (form.checkField('mobile')) sent(form.values().mobile)
  }
  return (
    <Form onSubmit={form.whenValid(submitted)}>
      <Field field={form.field('mobile')} label="手机号" maxLength={40} />
      <CodeField field={form.field('code')} label="验证码" sendText="获取验证码" onSend={send} />
      <Field field={form.field('address')} label="地址" />
      <NewPasswordField label="密码" field={form.field('password')} account={() => ''} />
      <button type="submit">保存</button>
    </Form>
  )
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

async function paste(label: string, text: string) {
  await userEvent.click(field(label))
  await userEvent.paste(text)
}

test('a code is pasted with spaces, in full-width digits, or as the whole message', async () => {
  render(<Texts />)
  expect([field('验证码').inputMode, field('验证码').autocomplete]).toEqual(['numeric', 'one-time-code'])
  await paste('验证码', ' １２3 456')
  expect(field('验证码').value).toBe('123456')
  await userEvent.clear(field('验证码'))
  await paste('验证码', '【商店】5 分钟内有效的验证码：4417，请勿告诉他人')
  expect(field('验证码').value).toBe('4417')
})

test('a number is typed with separators, and its field shows what was meant after it is left', async () => {
  render(<Texts />)
  await userEvent.type(field('手机号'), '+86 138-0013-8001')
  expect(field('手机号').value).toBe('+86 138-0013-8001')
  await userEvent.tab()
  expect(field('手机号').value).toBe('13800138001')
  expect(document.activeElement).toBe(field('验证码'))
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(submitted).toHaveBeenCalledWith(expect.objectContaining({ mobile: '13800138001' }))
})

test('typing inside a text moves no caret, and an input method is not disturbed', async () => {
  render(<Texts />)
  const mobile = field('手机号')
  await userEvent.type(mobile, '138 0138001')
  mobile.setSelectionRange(4, 4)
  await userEvent.keyboard('0')
  expect([mobile.value, mobile.selectionStart]).toEqual(['138 00138001', 5])

  fireEvent.compositionStart(mobile)
  mobile.value = '138 00138001１'
  fireEvent(
    mobile,
    new InputEvent('input', { bubbles: true, inputType: 'insertCompositionText', data: '１２' }),
  )
  expect(mobile.value).toBe('138 00138001１')
})

test('a code is sent to a number that the browser filled in without an event', async () => {
  render(<Texts />)
  field('手机号').value = '+86 138 0013 8001'
  await userEvent.click(screen.getByRole('button', { name: '获取验证码' }))
  expect(sent).toHaveBeenCalledWith('13800138001')
})

test('a stored text of several lines stays as it is until somebody edits it', async () => {
  render(<Texts />)
  field('手机号').value = '13800138001'
  await userEvent.click(field('地址'))
  await userEvent.tab()
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(submitted).toHaveBeenCalledWith(expect.objectContaining({ address: '一号\r\n二楼 ' }))
  await userEvent.type(field('地址'), '东')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(submitted).toHaveBeenLastCalledWith(expect.objectContaining({ address: '一号二楼 东' }))
})

test('a draft keeps what was meant', async () => {
  render(<Texts />)
  await userEvent.type(field('手机号'), '138 0013 8001')
  expect(edited).toHaveBeenLastCalledWith(expect.objectContaining({ mobile: '13800138001' }))
})

test('a password manager hears what a new password must be', () => {
  render(<Texts />)
  expect(field('密码').getAttribute('passwordrules')).toContain('maxlength: 18;')
  expect(field('密码').hasAttribute('maxlength')).toBe(false)
})
