import { useEffect, useRef, useState } from 'react'
import { createCancel } from '@/api/cancel'
import { isApiError } from '@/api/errors'
import type { User } from '@/api/user'
import { fieldText } from '@/components/field-texts'
import { useForm } from '@/components/use-form'
import { useText } from '@/locales/use-text'
import { askBeforeLeaving } from '@/platform/leave-question'
import { defaultGenders } from '@/rules/gender'
import type { Profile } from '@/rules/profile'
import { isProfileChanged } from '@/rules/profile-changes'
import { addressProblem, nicknameProblem } from '@/rules/validation'
import { useWorld } from '@/stores/world-context'
import { draftOf, withDraft } from './profile-draft'

export type ProfileEditing = ReturnType<typeof useProfileEditing>

/** The saved profile, what the person has made of it so far, and the draft that keeps that on the device. */
export function useProfileEditing(user: User) {
  const t = useText()
  const { user: store, drafts } = useWorld()
  const owner = String(user.id)
  const saved = useRef<Profile>(user)
  const [picked, setPicked] = useState<Omit<Profile, 'nickname' | 'address'>>(user)
  const latestPicked = useRef(picked)
  const [genders, setGenders] = useState(defaultGenders)
  const [stale, setStale] = useState(false)
  const asks = useRef(false)
  const [draft, setDraft] = useState(() => drafts.find('profile', owner))

  const form = useForm({
    initial: { nickname: user.nickname, address: user.address },
    rules: {
      nickname: (text) => {
        // A member who registered by name has none yet, and may change the rest without giving one.
        const problem = text === '' && saved.current.nickname === '' ? null : nicknameProblem(text)
        return fieldText(t, problem, 'profile.nickname', { tooLong: 'problem.nicknameTooLong' })
      },
      address: (text) =>
        fieldText(t, addressProblem(text), 'profile.address', { tooLong: 'problem.addressTooLong' }),
    },
    onEdit: () => keepDraft(),
  })

  const edited = (): Profile => ({ ...latestPicked.current, ...form.values() })
  const isChanged = () => isProfileChanged(saved.current, edited())
  const keepDraft = () => {
    const changed = isChanged()
    if (changed) drafts.keep('profile', owner, draftOf(edited()))
    else drafts.forget('profile')
    if (changed === asks.current) return
    asks.current = changed
    askBeforeLeaving(changed ? t('profile.leaveTitle') : null)
  }

  const pick = (change: Partial<typeof picked>) => {
    latestPicked.current = { ...latestPicked.current, ...change }
    setPicked(latestPicked.current)
    keepDraft()
  }

  /** Puts a whole profile into the form. */
  const show = (profile: Profile) => {
    latestPicked.current = profile
    setPicked(profile)
    form.setValue('nickname', profile.nickname)
    form.setValue('address', profile.address)
  }

  /** The shop's word on what is saved. What the person is editing stays under their hands. */
  const follow = (answer: Profile) => {
    const untouched = !isChanged()
    saved.current = answer
    if (untouched) show(answer)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each person, not for each answer
  useEffect(() => {
    const { signal, cancel } = createCancel()
    store
      .getState()
      .loadProfile(signal)
      .then(
        ({ user: answer, genders: offered }) => {
          setGenders(offered)
          follow(answer)
        },
        (error: unknown) =>
          setStale(isApiError(error) && error.kind !== 'aborted' && error.kind !== 'signedOut'),
      )
    return cancel
  }, [store, user.id])

  const restoreDraft = () => {
    if (draft) show(withDraft(saved.current, draft))
    setDraft(null)
    keepDraft()
  }
  return {
    saved,
    form,
    picked,
    pick,
    genders,
    edited,
    isChanged,
    follow,
    hasDraft: draft !== null,
    restoreDraft,
    stale,
    keepDraft,
  }
}
