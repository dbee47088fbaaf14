import { mergeInternalComponents } from '@tarojs/shared'
import quota from './quota.json'

mergeInternalComponents(quota)
