import type { ComponentProps, ReactNode } from 'react'
import { PrimaryButton, TextButton } from '@/components/action-button'
import { Avatar } from '@/components/avatar'
import { Banner } from '@/components/banner'
import { CaptchaField } from '@/components/captcha-field'
import { Cell, CellGroup } from '@/components/cell'
import { CodeField } from '@/components/code-field'
import { Consent } from '@/components/consent'
import { Field } from '@/components/field'
import { Icon, type IconName } from '@/components/icon'
import { PasswordField } from '@/components/password-field'
import { Segmented } from '@/components/segmented'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import type { FieldBinding } from '@/components/use-form'

const nothing = () => {}

const icons: readonly IconName[] = [
  ...(['person', 'phone', 'email', 'shield', 'language', 'appearance'] as const),
  ...(['eye', 'eye-off', 'refresh', 'error'] as const),
]

const binding = (name: string, initialValue = '', error: string | null = null): FieldBinding => ({
  ...{ id: name, name, initialValue, error, focus: false, revision: 0 },
  ...{ onInput: nothing, onBlur: nothing, onRejected: nothing, meant: (text: string) => text },
})

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <section style={{ padding: 16, breakInside: 'avoid' }}>
    <h2 style={{ margin: '0 0 8px', font: '600 13px sans-serif' }}>{name}</h2>
    <div className="ac-form">{children}</div>
  </section>
)

const action = { text: '重试', onClick: nothing }

const states: readonly ComponentProps<typeof StateView>[] = [
  { kind: 'person', title: '请先登录', text: '登录后即可查看', action: { ...action, text: '登录' } },
  { kind: 'closed', title: '商城暂停服务', text: '系统维护中，请稍后再来' },
  { kind: 'waiting', title: '注册成功，等待审核', text: '审核通过后即可登录' },
  { kind: 'offline', title: '网络连接失败', action },
  { kind: 'error', title: '页面出错了', action, otherAction: { ...action, text: '返回首页' } },
]

/** Every component of the kit in every state. */
export const KitPage = () => (
  <main style={{ columns: 3, columnGap: 0 }}>
    <h1 className="ac-unseen">The kit</h1>
    <Part name="PrimaryButton, TextButton">
      <PrimaryButton>保存</PrimaryButton>
      <PrimaryButton busy>保存</PrimaryButton>
      <PrimaryButton disabled>保存</PrimaryButton>
      <TextButton>跳过</TextButton>
      <TextButton busy>跳过</TextButton>
      <TextButton danger>退出登录</TextButton>
    </Part>
    <Part name="Segmented">
      <Segmented
        label="登录方式"
        options={[
          { id: 'username', name: '密码登录' },
          { id: 'sms', name: '短信登录' },
          { id: 'email', name: '邮箱登录' },
        ]}
        value="username"
        onChange={nothing}
      />
    </Part>
    <Part name="Field">
      <Field field={binding('empty')} label="用户名" placeholder="请输入用户名" />
      <Field field={binding('filled', 'zhang_san')} label="用户名" hint="2–18 位字母、数字或下划线" />
      <Field field={binding('wrong', '张', '用户名为 2–18 位字母、数字或下划线')} label="用户名" />
    </Part>
    <Part name="PasswordField, CodeField">
      <PasswordField
        field={binding('password', 'secret12')}
        label="密码"
        autoComplete="current-password"
        forgot={{ text: '忘记密码？', onClick: nothing }}
      />
      <CodeField field={binding('code')} label="短信验证码" sendText="获取验证码" onSend={nothing} />
      <CodeField
        field={binding('waiting')}
        label="短信验证码"
        sendText="58 秒后重发"
        waiting
        onSend={nothing}
      />
    </Part>
    <Part name="CaptchaField">
      <CaptchaField
        field={binding('captcha-loading')}
        image={{ kind: 'loading', error: null }}
        refresh={nothing}
      />
      <CaptchaField
        field={binding('captcha-failed')}
        image={{ kind: 'failed', error: null }}
        refresh={nothing}
      />
    </Part>
    <Part name="Cell, CellGroup">
      <CellGroup>
        <Cell label="会员 ID" value="10001" />
        <Cell label="手机号" icon="phone" value="138****8001" onClick={nothing} />
        <Cell label="邮箱" icon="email" placeholder="未设置" onClick={nothing} />
        <Cell
          label="头像"
          note="正在上传 25%"
          busy
          onClick={nothing}
          trailing={<Avatar src={null} name="张三" />}
        />
        <Field inline field={binding('inline', '文三路 1 号')} label="详细地址" />
        <Field
          inline
          field={binding('inline-wrong', '', '请输入昵称')}
          label="昵称"
          placeholder="请输入昵称"
        />
      </CellGroup>
    </Part>
    <Part name="Avatar">
      <Avatar src={null} name="" />
      <Avatar src={null} name="张三" />
      <Avatar src={null} name="Li" size="large" />
    </Part>
    <Part name="Icon">
      <div style={{ display: 'flex', flexWrap: 'wrap' }}>
        {icons.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
    </Part>
    <Part name="Banner">
      <Banner kind="info" text="您有上次未完成的内容" action={{ ...action, text: '恢复' }} />
      <Banner kind="offline" text="当前网络不可用，以下为上次的内容" action={action} />
      <Banner kind="error" text="服务繁忙，请稍后重试" action={action} />
      <Banner kind="error" text="以下内容已在其他设备修改：昵称现为“李四”" action={action} stacked />
    </Part>
    <Part name="Consent">
      <Consent
        field={binding('consent')}
        parts={[{ text: '我已阅读并同意' }, { text: '《隐私政策》', onClick: nothing }]}
      />
      <Consent field={binding('agreed', '1')} parts={[{ text: '我已阅读并同意' }]} />
      <Consent field={binding('missing', '', '请先阅读并同意协议')} parts={[{ text: '我已阅读并同意' }]} />
    </Part>
    {states.map((state) => (
      <Part key={state.kind} name={`StateView: ${state.kind}`}>
        <StateView {...state} />
      </Part>
    ))}
    <Part name="Skeleton">
      <Skeleton parts={['person', 'avatar', 'rows', 'field', 'text']} />
    </Part>
  </main>
)
