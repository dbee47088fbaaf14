import { inProject } from '../../scripts/project-root'
import { foreignCodeIn } from '../../scripts/size/foreign-code'

const found = (text: string, name = 'weapp/app.js') => foreignCodeIn({ name, bytes: Buffer.from(text) })

test.each([
  'fetch("http://127.0.0.1:8000")',
  'open("/_sandbox")',
  'console.log(1)',
  'a&&console.warn("b")',
  'if(a){debugger;}',
  '//# sourceMappingURL=app.js.map',
  `require("${inProject('src/app.tsx')}")`,
])('%s is not delivered', (code) => {
  expect(found(code)).toHaveLength(1)
})

test('a source map is not delivered', () => {
  expect(found('{}', 'weapp/app.js.map')).toEqual(['weapp/app.js.map is a source map'])
})

test('a browser gets neither code made of text nor console output', () => {
  const code = 'try{new Function("return this")()}catch(e){console.error(e)}'
  expect(found(code, 'h5/js/app.js')).toHaveLength(2)
  expect(found(code)).toEqual([])
})

test('the product’s own code is accepted', () => {
  expect(found('const evaluate=()=>retrieval();function isFunction(a){}', 'h5/js/app.js')).toEqual([])
})
