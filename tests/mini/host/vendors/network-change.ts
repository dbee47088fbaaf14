import { type Fields, isCall } from '../foreign-values'
import type { Services } from '../services'

/** `onNetworkStatusChange`; the platforms differ only in their words for the network. */
export const networkChangeApi = ({ device, lifetime }: Services, some: string, none: string): Fields => ({
  onNetworkStatusChange: (told: unknown) =>
    device.network.watch((online) =>
      lifetime.run('onNetworkStatusChange', () => {
        if (isCall(told)) told({ isConnected: online, networkType: online ? some : none })
      }),
    ),
})
