import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () =>
    (await import(/* webpackChunkName: "bind-mobile", webpackMode: "lazy" */ './bind-mobile')).BindMobile,
)
