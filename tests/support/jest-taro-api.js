// `@tarojs/taro` in jsdom. In an H5 build a babel plugin turns `Taro.request` into a named import of `request`;
// here the default export carries those functions itself.
import * as api from '@tarojs/plugin-platform-h5/dist/runtime/apis/index.js'

// Of the framework's own plugin in a build. No test here puts one screen on top of another.
export const useDidShow = () => {}
export const useDidHide = () => {}

const { default: core, ...functions } = api

export * from '@tarojs/plugin-platform-h5/dist/runtime/apis/index.js'
export default Object.assign(Object.create(core), functions)
