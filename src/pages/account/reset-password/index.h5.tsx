import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () =>
    (await import(/* webpackChunkName: "reset-password", webpackMode: "lazy" */ './reset-password'))
      .ResetPassword,
)
