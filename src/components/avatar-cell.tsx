import { useState } from 'react'
import { isApiError } from '@/api/client/errors'
import { type TextOf, useText } from '@/locales/use-text'
import { avatarChoice } from '@/platform/avatar-choice'
import { useUser } from '@/stores/app-context'
import { Avatar } from './avatar'
import { Banner } from './banner'
import { Cell } from './cell'
import { errorText } from './error-text'
import { useAction } from './use-action'

/** −1 is the sixth upload within an hour, −2 and −3 an unusable image (contract 6.12). */
const failureText = (error: unknown, t: TextOf) => {
  if (!isApiError(error) || error.kind !== 'rejected') return errorText(error, t)
  return t(error.code === -1 ? 'profile.avatarTooOften' : 'profile.avatarFailed')
}

interface AvatarCellProps {
  avatar: string
  name: string
  /** Called with the URL of the uploaded image. It is saved with the rest of the profile. */
  onChange: (avatar: string) => void
}

/** A row with the avatar. A tap chooses and uploads another one. */
export function AvatarCell({ avatar, name, onChange }: AvatarCellProps) {
  const t = useText()
  const uploadAvatar = useUser((user) => user.uploadAvatar)
  const [failure, setFailure] = useState<string | null>(null)
  const change = useAction(async (signal, picture: string) => {
    setFailure(null)
    try {
      onChange(await uploadAvatar(picture, signal))
    } catch (error) {
      setFailure(failureText(error, t))
    }
  })
  return (
    <>
      <Cell
        {...avatarChoice((picture) => void change.run(picture))}
        arrow
        label={t('profile.avatar')}
        note={change.pending ? t('profile.avatarUploading') : undefined}
        trailing={<Avatar src={avatar} name={name} />}
        busy={change.pending}
      />
      {failure ? <Banner kind="error" text={failure} /> : null}
    </>
  )
}
