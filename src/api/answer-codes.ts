/** The codes a screen reacts to by name (contract 7). The same number may mean two things: see each use. */
export const answerCodes = {
  success: 0,
  /** Validation, "closed", and most refusals by a platform. */
  refused: -1,
  accountExistsOrUnknown: -3,
  wrongPassword: -4,
  /** With a picture: it was empty. With an sms or e-mail code: it expired or was never sent. */
  captchaEmptyOrCodeExpired: -10,
  /** With a picture: it expired. With an sms or e-mail code: it is wrong. */
  captchaExpiredOrCodeWrong: -11,
  captchaWrong: -12,
  openidMissing: -20,
  mobileOfAnotherAccount: -50,
  mobileAlreadyYours: -51,
  /** A code could not be sent: too soon, or the provider refused. */
  sendingFailed: -100,
  /** After `user/reg`: registered, but the shop has to approve it first. Elsewhere: disabled or not yet approved. */
  awaitingApproval: -110,
  accountDisabled: -301,
  signedOut: -400,
  serverError: -500,
  unknownEndpoint: -1000,
  outgoingRequestFailed: -9999,
  closed: -10000,
} as const
