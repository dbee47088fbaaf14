import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () =>
    (await import(/* webpackChunkName: "bind-email", webpackMode: "lazy" */ './bind-email')).BindEmail,
)
