import '@/components/account-form.css'
import { useState } from 'react'
import { PrimaryButton, TextButton } from '@/components/action-button'
import { AvatarCell } from '@/components/avatar-cell'
import { Banner } from '@/components/banner'
import { CellGroup } from '@/components/cell'
import { fieldText } from '@/components/field-texts'
import { NicknameField } from '@/components/nickname-field'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useForm } from '@/components/use-form'
import { useRequest } from '@/components/use-request'
import { meantText } from '@/domain/meant-text'
import type { PlatformProfile } from '@/domain/platform-profile'
import { nicknameProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { showSuccess } from '@/platform/elements/dialog'
import { Form } from '@/platform/elements/form'
import { useUser } from '@/stores/app-context'
import { PlatformProfileButton } from './platform-profile-button'

const nobody: PlatformProfile = { nickname: '', avatar: '', gender: 0, province: '', city: '' }

/** The profile of a new account. Everything is optional. `onPending`: the account waits for the shop's approval. */
export function FirstProfileForm({ onPending }: { onPending: () => void }) {
  const t = useText()
  const complete = useUser((user) => user.completeAuthorisation)
  const enter = useAfterSignIn()
  const [profile, setProfile] = useState(nobody)
  const form = useForm({
    initial: { nickname: '' },
    meanings: { nickname: (text) => meantText('freeText', text) },
    rules: {
      nickname: (text) => fieldText(t, text ? nicknameProblem(text) : null, 'profile.nickname'),
    },
  })

  const submit = useRequest(async (_signal, given: PlatformProfile) => {
    if ((await complete(given)) === 'pendingApproval') return onPending()
    showSuccess(t('signIn.done'))
    enter()
  })

  const take = (given: PlatformProfile) => {
    setProfile(given)
    // The platform's nickname may be empty: a typed one is kept then.
    if (given.nickname) form.setValue('nickname', given.nickname)
  }

  return (
    <Form className="ac-form" onSubmit={form.whenValid((typed) => void submit.run({ ...profile, ...typed }))}>
      {submit.failure ? <Banner kind="error" text={submit.failure.text} /> : null}
      <PlatformProfileButton onGiven={take} />
      <CellGroup>
        <AvatarCell
          avatar={profile.avatar}
          name={profile.nickname}
          onChange={(avatar) => setProfile((known) => ({ ...known, avatar }))}
        />
      </CellGroup>
      <View className="ac-form-fields">
        <NicknameField field={form.field('nickname')} />
      </View>
      <PrimaryButton type="submit" busy={submit.pending}>
        {t('firstProfile.submit')}
      </PrimaryButton>
      <TextButton busy={submit.pending} onClick={() => void submit.run(nobody)}>
        {t('firstProfile.skip')}
      </TextButton>
    </Form>
  )
}
