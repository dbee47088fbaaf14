import type { GenerationName } from '../../sandbox/generations/generation-names'

/** A shop of today and one of 2022, which stores and answers in another way: for flows that save or bind. */
export const shops = ['6.9', '2.3.2'] as const satisfies readonly GenerationName[]

/** Of a shop that answers like this version and offers the user name first, as older ones do not by themselves. */
export const settingsOf = (generation: GenerationName): Record<string, unknown> => ({
  sandbox_generation: generation,
  ...(generation !== '6.9' && { home_user_reg_type: ['username', 'sms', 'email'] }),
})

/** Of a shop whose forms for registering and signing in ask for no image captcha. */
export const noFormCaptcha = { home_user_login_img_verify_state: 0, home_user_register_img_verify_state: 0 }

/** Of a shop that asks for none before it sends a code, either. */
export const noCaptcha = { common_img_verify_state: 0, ...noFormCaptcha }
