import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () =>
    (await import(/* webpackChunkName: "agreement", webpackMode: "lazy" */ './agreement')).Agreement,
  { parts: ['text'] },
)
