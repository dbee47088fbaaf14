export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/register/index',
    'pages/sign-in/index',
    'pages/profile/index',
    'pages/bind-mobile/index',
    'pages/agreement/index',
  ],
  window: {
    navigationBarTitleText: '我的账户',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f5f3f1',
  },
  lazyCodeLoading: 'requiredComponents',
})
