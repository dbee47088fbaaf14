/** The account that goes through the flows, and what is typed. */
export const NAME = 'ada_1'
/** somebody else, who uses the same browser */
export const OTHER_NAME = 'bob_2'
export const PASSWORD = 'abc12345'
export const accountOf = (name: string) => ({ name, password: PASSWORD })
export const NEW_PASSWORD = 'new12345'
export const MOBILE = '13800138001'
export const MASKED_MOBILE = '138***001'
export const EMAIL = 'ada@example.com'
export const MASKED_EMAIL = 'ada***com'
export const NICKNAME = '小艾'
/** the nickname that another device saves in the meantime */
export const NEWER_NICKNAME = '新名'
