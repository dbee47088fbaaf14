import { act, render, screen } from '@testing-library/react'
import { vendor } from '@vendor'
import { AvatarCell } from './avatar-cell'

const mockUpload = jest.fn()
let choose: (picture: string) => void = () => {}

jest.mock('@/stores/app-context', () => ({
  useUser: (select: (user: object) => unknown) =>
    select({ uploadAvatar: (...given: unknown[]) => mockUpload(...given) }),
}))
jest.spyOn(vendor, 'avatarChoice').mockImplementation((onChosen) => {
  choose = onChosen
  return {}
})

test('shows how much of the picture has been sent where the platform tells', async () => {
  let tell: (fraction: number) => void = () => {}
  let finish: (url: string) => void = () => {}
  mockUpload.mockImplementation((_picture, _signal, onProgress) => {
    tell = onProgress
    return new Promise((resolve) => {
      finish = resolve
    })
  })
  const onChange = jest.fn()
  render(<AvatarCell avatar="" name="" onChange={onChange} />)
  await act(async () => choose('blob:1'))
  expect(screen.getByText('正在上传')).toBeTruthy()
  act(() => tell(0.254))
  expect(screen.getByText('正在上传 25%')).toBeTruthy()
  await act(async () => finish('/a.png'))
  expect(onChange).toHaveBeenCalledWith('/a.png')
  expect(screen.queryByText(/正在上传/)).toBeNull()
})
