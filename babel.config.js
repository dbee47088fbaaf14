// Taro's own preset; H5 runs on Preact (see config/index.ts), the mini-programs on React.
module.exports = {
  presets: [
    [
      'taro',
      { framework: process.env.TARO_ENV === 'h5' ? 'preact' : 'react', ts: true, compiler: 'webpack5' },
    ],
  ],
}
