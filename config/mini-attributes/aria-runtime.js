import { mergeInternalComponents } from '@tarojs/shared'
import aria from './aria.json'

mergeInternalComponents(aria)
