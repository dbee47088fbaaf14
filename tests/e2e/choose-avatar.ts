import type { Phone } from './phone'

/** Chooses a picture file with these bytes for the avatar, in the profile. */
export async function chooseAvatar(phone: Phone, buffer: Buffer, mimeType = 'image/png'): Promise<void> {
  await phone.chooseFile({ name: 'me', mimeType, buffer }, () =>
    phone.screen.getByRole('button', { name: /^头像/ }).tap(),
  )
}

/** Takes the square that the open sheet shows, and waits until it has been sent. */
export async function confirmCrop(phone: Phone): Promise<void> {
  await phone.inSheet('dialog', '确定').tap()
  await phone.screen.locator('.ac-avatar img[src*="/static/upload/"]').waitFor()
}

/** Chooses a picture for the avatar, and takes the square that the sheet shows first. */
export async function uploadAvatar(phone: Phone, buffer: Buffer): Promise<void> {
  await chooseAvatar(phone, buffer)
  await confirmCrop(phone)
}
