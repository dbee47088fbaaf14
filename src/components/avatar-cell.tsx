import { useState } from 'react'
import { type TextKey, useText } from '@/locales/use-text'
import { AvatarPicker } from '@/platform/pickers/avatar-picker'
import type { PictureOutcome } from '@/platform/platform'
import { useUser } from '@/stores/app-context'
import { Avatar } from './avatar'
import { Banner } from './banner'
import { Cell } from './cell'
import { useRequest } from './use-request'

const refusals = {
  denied: 'profile.avatarDenied',
  unreadable: 'profile.avatarUnreadable',
  failed: 'profile.avatarFailed',
} as const satisfies Record<string, TextKey>

interface AvatarCellProps {
  avatar: string
  name: string
  /** Called with the URL of the uploaded image. It is saved with the rest of the profile. */
  onChange: (avatar: string) => void
}

/** A row with the avatar. A tap chooses, crops and uploads another one. */
export function AvatarCell({ avatar, name, onChange }: AvatarCellProps) {
  const t = useText()
  const uploadAvatar = useUser((user) => user.uploadAvatar)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const change = useRequest(async (signal, picture: string) => {
    setPercent(null)
    onChange(await uploadAvatar(picture, signal, (sent) => setPercent(Math.round(sent * 100))))
  })
  const answer = (outcome: PictureOutcome) => {
    setRefusal(outcome.kind === 'refused' ? t(refusals[outcome.reason]) : null)
    if (outcome.kind === 'chosen') void change.run(outcome.path)
  }
  const failure = refusal ?? change.failure?.text
  const uploading = [t('profile.avatarUploading'), percent === null ? '' : ` ${percent}%`].join('')
  return (
    <>
      <AvatarPicker
        title={t('profile.avatarCrop')}
        t={t}
        onAnswer={answer}
        row={(opening) => (
          <Cell
            {...opening}
            arrow
            label={t('profile.avatar')}
            note={change.pending ? uploading : undefined}
            trailing={<Avatar src={avatar} name={name} />}
            busy={change.pending || opening.busy}
          />
        )}
      />
      {failure ? <Banner kind="error" text={failure} /> : null}
    </>
  )
}
