import './profile-form.css'
import { type MutableRefObject, useState } from 'react'
import type { User } from '@/api/wire/user'
import { AvatarCell } from '@/components/avatar-cell'
import { Banner } from '@/components/banner'
import { BirthdayCell } from '@/components/birthday-cell'
import { CellGroup } from '@/components/cell-group'
import { DraftOffer } from '@/components/draft-offer'
import { Field } from '@/components/field'
import { PrimaryButton } from '@/components/primary-button'
import { RefreshErrorBanner } from '@/components/refresh-error-banner'
import { RegionCell } from '@/components/region-cell'
import { SelectCell } from '@/components/select-cell'
import { type TextKey, useText } from '@/locales/use-text'
import { Form, View } from '@/platform/elements'
import { useProfileEditing } from './use-profile-editing'
import { useProfileSaving } from './use-profile-saving'

interface ProfileFormProps {
  user: User
  /** Told to the screen: what leaving now would do to unsaved edits, null when there are none. */
  whenLeft: MutableRefObject<() => TextKey | null>
}

/** Everything that a person can edit about themselves. */
export function ProfileForm({ user, whenLeft }: ProfileFormProps) {
  const t = useText()
  const [now] = useState(() => new Date())
  const editing = useProfileEditing(user)
  const saving = useProfileSaving(editing)
  const { form, picked, pick, genders } = editing
  whenLeft.current = editing.whenLeft
  const texts = { confirm: t('action.confirm'), cancel: t('action.cancel'), failed: t('error.offline') }

  return (
    <Form className="ac-profile" onSubmit={form.whenValid(() => void saving.save())}>
      {editing.hasDraft ? <DraftOffer onTake={editing.restoreDraft} /> : null}
      <RefreshErrorBanner stale={editing.stale} onRetry={editing.retry} />
      {saving.failure ? <Banner kind="error" text={saving.failure} /> : null}
      <CellGroup>
        <AvatarCell avatar={picked.avatar} name={user.displayName} onChange={(avatar) => pick({ avatar })} />
      </CellGroup>
      <View className="ac-profile-fields">
        <Field
          field={form.field('nickname')}
          label={t('profile.nickname')}
          type="nickname"
          placeholder={t('profile.nickname.placeholder')}
          autoComplete="nickname"
          maxLength={60}
        />
      </View>
      <CellGroup>
        <SelectCell
          label={t('profile.gender')}
          texts={texts}
          options={genders.map((id) => ({ id, name: t(`gender.${id}`) }))}
          value={picked.gender}
          onChange={(gender) => pick({ gender })}
        />
        <BirthdayCell
          label={t('profile.birthday')}
          placeholder={t('profile.unset')}
          texts={texts}
          now={now}
          clearText={t('action.clear')}
          columnTexts={[t('birthday.year'), t('birthday.month'), t('birthday.day')]}
          value={picked.birthday}
          onChange={(birthday) => pick({ birthday })}
        />
        <RegionCell
          label={t('profile.region')}
          placeholder={t('profile.unset')}
          texts={texts}
          columnTexts={[t('region.province'), t('region.city'), t('region.county')]}
          loadingText={t('action.loading')}
          failedText={t('region.failed')}
          retryText={t('action.retry')}
          value={picked}
          onChange={pick}
        />
      </CellGroup>
      <View className="ac-profile-fields">
        <Field
          field={form.field('address')}
          label={t('profile.address')}
          placeholder={t('profile.address.placeholder')}
          autoComplete="street-address"
          maxLength={80}
        />
      </View>
      <PrimaryButton type="submit" busy={saving.pending}>
        {t('profile.save')}
      </PrimaryButton>
    </Form>
  )
}
