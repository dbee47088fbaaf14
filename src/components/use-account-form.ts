import { useLayoutEffect, useRef, useState } from 'react'
import { type AccountKind, accountField, guessAccountKind } from '@/domain/account-kind'
import { meantText, type TextKind } from '@/domain/meant-text'
import { accountProblems, captchaProblem, codeProblem, signInNameProblems } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { replaceScreen } from '@/platform/navigation'
import { useApp, useSite } from '@/stores/app-context'
import type { TypedAccount } from '@/stores/typed-account'
import type { SendCode } from '@/stores/verification-store'
import { accountInputs, codeLabels, fieldsWith, isAccountField, type Scene } from './account-fields'
import { type Failure, failureOf } from './error-text'
import { fieldText } from './field-texts'
import type { useAccountDraft } from './use-account-draft'
import { useCaptcha } from './use-captcha'
import { useConsent } from './use-consent'
import { useForm } from './use-form'
import { useSendCode } from './use-send-code'
import { useSuggestedKind } from './use-suggested-kind'

export interface AccountFormOptions {
  scene: Scene
  /** Sends the codes of a scene that loads on demand. */
  sendCode?: SendCode
  kind: AccountKind
  /** All kinds that the shop offers. */
  kinds: readonly AccountKind[]
  carried?: TypedAccount | null
  /** Called when the person has typed something. */
  onTyped?: () => void
  draft?: ReturnType<typeof useAccountDraft>
}

/** The shared logic of all forms that prove an account: fields, captcha, code and errors of one kind of account. */
export function useAccountForm(options: AccountFormOptions) {
  const { scene, kind, kinds } = options
  const t = useText()
  const { typedAccount } = useApp()
  const refreshSite = useSite((site) => site.refresh)
  const config = useSite((site) => site.config)
  const { mobilePattern } = config
  // With `next` and no text the error is shown at the field, and the banner leads on.
  const [failure, setFailure] = useState<(Pick<Failure, 'next'> & { text: string | null }) | null>(null)
  const name = accountField[kind]
  const byCode = kind !== 'username'
  const password = byCode && !scene.password?.isNew ? undefined : scene.password
  const input = {
    label: `field.${name}` as const,
    ...accountInputs[kind],
    ...(byCode ? {} : scene.username),
  }
  const wantsCaptcha = (of: AccountKind) =>
    scene.captcha !== null &&
    config[of === 'username' && scene.captchaSetting ? scene.captchaSetting : 'captchaToSendCode']
  // For a code it is asked for in a sheet.
  const needsCaptcha = kind === 'username' && wantsCaptcha(kind)
  const purpose = scene.captcha ?? 'user_login'

  const form = useForm({
    initial: fieldsWith(scene.name, options.carried ?? null),
    onEdit(values) {
      options.onTyped?.()
      options.draft?.keep(values)
    },
    meanings: {
      username: meant(scene.name === 'signIn' ? 'account' : 'username'),
      mobile: meant('mobile'),
      email: meant('email'),
      captcha: meant('captcha'),
      code: meant('code'),
    },
    rules: {
      [name]: accountError,
      ...(byCode && { code: (text: string) => fieldText(t, codeProblem(text), codeLabels[kind]) }),
      ...(password && {
        password: (text: string) => fieldText(t, password.problem(text), 'field.password'),
      }),
      ...(needsCaptcha && {
        captcha: (text: string) => fieldText(t, captchaProblem(text), 'field.captcha'),
      }),
    },
  })
  const guess = useSuggestedKind(form, kind, kinds)
  // Errors of one kind of account don't apply to another, also when they arrive after the person has switched.
  const shownKind = useRef(kind)
  shownKind.current = kind
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice, before it is painted
  useLayoutEffect(() => {
    form.clearErrors()
    setFailure(null)
  }, [kind])

  function meant(textKind: TextKind) {
    return (text: string) => meantText(textKind, text, mobilePattern)
  }
  function accountError(text: string) {
    const problems = scene.name === 'signIn' ? signInNameProblems : accountProblems
    const problem = problems[kind](text, mobilePattern)
    const other = problem === 'usernameFormat' ? guess.looksLike(text) : null
    return looksLikeText(other) ?? fieldText(t, problem, input.label)
  }
  function looksLikeText(other: AccountKind | null) {
    return other && t('field.username.looksLike', { kind: t(`kind.${other}`) })
  }

  const captcha = useCaptcha(purpose, needsCaptcha)

  /** Shows the error of a request at its field or above the form. */
  const showFailure = (error: unknown) => {
    if (shownKind.current !== kind) return
    const failed = failureOf(error, t)
    if (!failed) return setFailure(null)
    const { text, next } = failed
    const field = failed.field === 'account' ? name : failed.field
    const isOnScreen = field !== null && isAccountField(field) && (field !== 'captcha' || needsCaptcha)
    // The shop has begun to ask for a captcha.
    if (field === 'captcha' && !needsCaptcha) void refreshSite().catch(() => {})
    if (!isOnScreen) return setFailure({ text, next })
    if (field === 'captcha') {
      form.setValue('captcha', '')
      captcha.refresh()
    }
    form.setError(field, text)
    setFailure(next ? { text: null, next } : null)
  }

  const restoreDraft = () => {
    for (const field of Object.values(accountField)) {
      const text = options.draft?.found?.[field]
      if (text) form.setValue(field, text)
    }
    options.draft?.restored()
  }

  const account = () => form.values()[name]
  const consent = useConsent(form, scene.asksConsent ?? false)
  // A kind without a captcha is suggested to people who can't see the image.
  const withoutCaptcha = wantsCaptcha(kind) ? kinds.find((other) => !wantsCaptcha(other)) : undefined
  const captchaHint = withoutCaptcha && t('field.captcha.otherWay', { kind: t(`kind.${withoutCaptcha}`) })
  const code = useSendCode({
    scene: scene.name,
    send: options.sendCode,
    purpose,
    kind,
    account,
    needsCaptcha: byCode && wantsCaptcha(kind),
    captchaHint,
    begin(go) {
      setFailure(null)
      if (form.checkField(name)) consent.withConsent(go)
    },
    onFailed: showFailure,
  })

  /** Opens a screen that begins with the typed account, whose name may be of any kind where people sign in. */
  const goTo = (screen: 'signIn' | 'register' | 'resetPassword') => {
    const typed = account()
    const ofKind = screen === 'register' ? guessAccountKind(typed, mobilePattern) : kind
    if (typed) typedAccount.carry({ kind: ofKind, account: typed })
    replaceScreen(screen)
  }

  const binding = form.field(name)
  const onBlur = (text: string) => {
    binding.onBlur(text)
    guess.leave(text)
  }
  return {
    form,
    password,
    accountField: {
      ...input,
      field: { ...binding, onBlur },
      label: t(input.label),
      placeholder: input.placeholder && t(input.placeholder),
      hint: (scene.name === 'register' && looksLikeText(guess.leftLooksLike)) || undefined,
    },
    goTo,
    captchaHint,
    needsCaptcha,
    captcha,
    account,
    sendButton: code.sendButton,
    withConsent: consent.withConsent,
    /** What lies over the form. */
    sheet: consent.sheet ?? code.sheet,
    failure,
    setFailure,
    showFailure,
    restoreDraft,
  }
}
