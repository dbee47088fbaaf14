import Taro from '@tarojs/taro'
import { quietly } from './quietly'

const listeners = new Set<() => void>()
let listening = false

/** Hears the platform once for all: not every one of them can be told to stop. */
const listen = () => {
  if (listening) return
  listening = true
  quietly(() =>
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) for (const listener of Array.from(listeners)) listener()
    }),
  )
}

/** Calls the listener whenever the network comes back. Returns how to stop listening. */
export function followNetworkReturn(listener: () => void): () => void {
  listen()
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
