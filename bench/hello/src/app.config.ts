export default defineAppConfig({
  pages: ['pages/form/index'],
  window: { navigationBarTitleText: 'Hello' },
})
