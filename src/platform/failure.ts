/** Alipay's code for a dialog that the person closed. */
const alipayCancelled = 11

/** Whether a platform's call failed because the person refused. */
export function wasCancelled(failure: unknown): boolean {
  const { errMsg, error, errorMessage } = Object(failure)
  return Number(error) === alipayCancelled || /cancel|deny|取消|拒绝/i.test(`${errMsg} ${errorMessage}`)
}

/** Whether a platform's call failed because the person has taken its permission away in the settings. */
export const wasForbidden = (failure: unknown): boolean =>
  /auth\w*[: ]+den|permission|unauthorized|未授权|没有权限/i.test(
    `${Object(failure).errMsg} ${Object(failure).errorMessage}`,
  )
