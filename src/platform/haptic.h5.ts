/** Browsers buzz, if at all, as for an alarm; nothing is better. */
export const tick = (): void => {}
