import Taro from '@tarojs/taro'
import { quietly } from './quietly'

/** The parameters of the link, card or code that the app was opened by. */
export type LaunchParameters = Readonly<Record<string, unknown>>

/** Tells what the app was opened with, and again whenever another link brings the person back to it. */
export function followLaunches(listener: (parameters: LaunchParameters) => void): void {
  quietly(() => listener(Taro.getLaunchOptionsSync().query ?? {}))
  Taro.onAppShow(({ query }) => listener(query ?? {}))
}
