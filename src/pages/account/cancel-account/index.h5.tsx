import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () =>
    (await import(/* webpackChunkName: "cancel-account", webpackMode: "lazy" */ './cancel-account'))
      .CancelAccount,
)
