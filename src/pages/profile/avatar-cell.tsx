import { useState } from 'react'
import { isApiError } from '@/api/errors'
import { Avatar } from '@/components/avatar'
import { Banner } from '@/components/banner'
import { Cell } from '@/components/cell'
import { errorText } from '@/components/error-text'
import { useAction } from '@/components/use-action'
import { type TextOf, useText } from '@/locales/use-text'
import { choosePicture } from '@/platform/picture'
import { useUser } from '@/stores/world-context'

/** The shop's codes: −1 the sixth picture within an hour, −2 and −3 no usable picture (contract 6.12). */
const failureText = (error: unknown, t: TextOf) => {
  if (!isApiError(error) || error.kind !== 'rejected') return errorText(error, t)
  return t(error.code === -1 ? 'profile.avatarTooOften' : 'profile.avatarFailed')
}

interface AvatarCellProps {
  avatar: string
  name: string
  /** The address of the uploaded picture; it is saved with the rest of the profile. */
  onChange: (avatar: string) => void
}

/** The person's picture, and the way to another. */
export function AvatarCell({ avatar, name, onChange }: AvatarCellProps) {
  const t = useText()
  const uploadAvatar = useUser((user) => user.uploadAvatar)
  const [failure, setFailure] = useState<string | null>(null)
  const change = useAction(async (signal) => {
    setFailure(null)
    const picture = await choosePicture()
    if (picture === null) return
    try {
      onChange(await uploadAvatar(picture, signal))
    } catch (error) {
      setFailure(failureText(error, t))
    }
  })
  return (
    <>
      <Cell
        label={t('profile.avatar')}
        note={change.pending ? t('profile.avatarUploading') : undefined}
        trailing={<Avatar src={avatar} name={name} />}
        busy={change.pending}
        onClick={change.run}
      />
      {failure ? <Banner kind="error" text={failure} /> : null}
    </>
  )
}
