const browser = process.env.TARO_ENV === 'h5'

/** `text.replaceAll(x, y)` as `text.replace(/x/g, y)`: Taro's router has it, and browsers before 2020 don't. */
const replaceAll = ({ types }) => ({
  visitor: {
    CallExpression({ node: { callee, arguments: given } }) {
      if (!types.isMemberExpression(callee) || callee.property.name !== 'replaceAll') return
      callee.property.name = 'replace'
      const [search] = given
      if (types.isStringLiteral(search))
        given[0] = types.regExpLiteral(search.value.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'), 'g')
    },
  },
})

/** `import()` as what a mini-program can do, where all is in the package. The preset's own is 1 KB larger, for CommonJS. */
const importOfPackage = ({ template }) => {
  const required = template.expression('Promise.resolve().then(() => require(FILE))')
  return {
    visitor: {
      Import({ parentPath }) {
        parentPath.replaceWith(required({ FILE: parentPath.node.arguments[0] }))
      },
    },
  }
}

// Taro's own preset; H5 runs on Preact (see config/index.ts), the mini-programs on React.
// Replacing modules in place would need Preact's own plugins; `npm run dev` reloads the page instead.
module.exports = {
  plugins: browser ? [replaceAll] : [replaceAll, importOfPackage],
  presets: [
    [
      'taro',
      {
        framework: browser ? 'preact' : 'react',
        ts: true,
        compiler: 'webpack5',
        hot: false,
        'dynamic-import-node': false,
        // Every engine that `browserslist` names has them. Babel rewrites them for corner cases that no code here has
        // (a parameter's default that names a variable of the body; a computed key before a rest; a tagged template).
        exclude: [
          '@babel/plugin-transform-parameters',
          '@babel/plugin-transform-destructuring',
          '@babel/plugin-transform-template-literals',
        ],
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
