const browser = process.env.TARO_ENV === 'h5'

// Taro's own preset; H5 runs on Preact (see config/index.ts), the mini-programs on React.
// Replacing modules in place would need Preact's own plugins; `npm run dev` reloads the page instead.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: browser ? 'preact' : 'react',
        ts: true,
        compiler: 'webpack5',
        hot: false,
        // Every engine that `browserslist` names has both. Babel rewrites them for corner cases that no code here has
        // (a parameter's default that names a variable of the body; a computed key before a rest).
        exclude: ['@babel/plugin-transform-parameters', '@babel/plugin-transform-destructuring'],
      },
    ],
  ],
  // Nothing here reads `Function.length` or `document.all`, writes to a class's fields from its parent, or takes apart by
  // `[a, b] =` what is no array: what old engines are given is shorter for it.
  assumptions: {
    ...{ ignoreFunctionLength: true, noDocumentAll: true, setPublicClassFields: true },
    ...{ objectRestNoSymbols: true, setSpreadProperties: true, iterableIsArray: true },
  },
}
