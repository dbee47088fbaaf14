/** The folder in a host's mini-program, such as `/account`, as scripts/embed has written; '' for an app of its own. */
export const root: string = typeof ACCOUNT_ROOT === 'string' ? ACCOUNT_ROOT : ''
