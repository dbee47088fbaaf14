/**
 * The folder of a host's mini-program that this app lies in, such as `/account`; '' for an app of its own. The command
 * that puts it there says so in front of the built code (scripts/embed).
 */
export const root: string = typeof ACCOUNT_ROOT === 'string' ? ACCOUNT_ROOT : ''
