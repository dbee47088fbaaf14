import type { ReactElement } from 'react'
import { AvatarCell } from '@/components/avatar-cell'
import { BirthdayCell } from '@/components/birthday-cell'
import { Field } from '@/components/field'
import { NicknameField } from '@/components/nickname-field'
import { RegionCell } from '@/components/region-cell'
import { SelectCell } from '@/components/select-cell'
import type { Gender } from '@/domain/gender'
import type { Profile, ProfileUnit } from '@/domain/profile-fields'
import { regionText } from '@/domain/region'
import { dateText } from '@/locales/date-text'
import type { TextOf } from '@/locales/use-text'
import type { ProfileEditing } from './use-profile-editing'

interface ProfileControl {
  /** The value as text; '' when it is not set or has no text form. */
  words(profile: Profile, t: TextOf): string
  render(editing: ProfileEditing, t: TextOf): ReactElement
}

/** The shop's choices; one that it no longer offers is shown until another is chosen. */
const withCurrent = (genders: readonly Gender[], current: Gender) =>
  genders.includes(current) ? genders : [...genders, current]

/** The form control of each profile unit, from top to bottom. */
export const profileControls: Readonly<Record<ProfileUnit, ProfileControl>> = {
  avatar: {
    words: () => '',
    render: ({ picked, pick, user }) => (
      <AvatarCell avatar={picked.avatar} name={user.displayName} onChange={(avatar) => pick({ avatar })} />
    ),
  },
  nickname: {
    words: ({ nickname }) => nickname,
    render: ({ form }) => <NicknameField inline field={form.field('nickname')} autoComplete="nickname" />,
  },
  gender: {
    words: ({ gender }, t) => t(`gender.${gender}`),
    render: ({ picked, pick, genders }, t) => (
      <SelectCell
        label={t('profile.gender')}
        options={withCurrent(genders, picked.gender).map((id) => ({ id, name: t(`gender.${id}`) }))}
        value={picked.gender}
        onChange={(gender) => pick({ gender })}
      />
    ),
  },
  birthday: {
    words: ({ birthday }, t) => (birthday ? dateText(birthday, t) : ''),
    render: ({ picked, pick, now }, t) => (
      <BirthdayCell
        label={t('profile.birthday')}
        placeholder={t('profile.unset')}
        now={now}
        value={picked.birthday}
        onChange={(birthday) => pick({ birthday })}
      />
    ),
  },
  region: {
    words: (profile) => regionText(profile),
    render: ({ picked, pick }, t) => (
      <RegionCell
        label={t('profile.region')}
        placeholder={t('profile.unset')}
        value={picked}
        onChange={pick}
      />
    ),
  },
  address: {
    words: ({ address }) => address,
    render: ({ form }, t) => (
      <Field
        inline
        field={form.field('address')}
        label={t('profile.address')}
        placeholder={t('profile.address.placeholder')}
        autoComplete="street-address"
        maxLength={80}
      />
    ),
  },
}
