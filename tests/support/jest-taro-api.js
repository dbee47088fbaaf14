// `@tarojs/taro` in jsdom. In an H5 build a babel plugin turns `Taro.request` into a named import of `request`;
// here the default export carries those functions itself.
import * as api from '@tarojs/plugin-platform-h5/dist/runtime/apis/index.js'

const { default: core, ...functions } = api

export * from '@tarojs/plugin-platform-h5/dist/runtime/apis/index.js'
export default Object.assign(Object.create(core), functions)
