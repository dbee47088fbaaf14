import type { Agreement } from './agreement'

/** What closing an account means. */
export const userLogout: Agreement = {
  name: '账号注销协议',
  updated: 1_690_031_900,
  html: `<h2>账号注销协议</h2>
<p>账号注销后将无法恢复，请您谨慎操作。注销前请确认：</p>
<ol>
<li>账号内没有未完成的订单、退款与售后；</li>
<li>积分、优惠券等权益已使用完毕，注销即视为放弃；</li>
<li>账号处于正常状态，未被限制登录。</li>
</ol>
<p>注销申请提交后，我们将在十五个工作日内完成处理，并删除或者匿名化您的个人信息。</p>`,
}
