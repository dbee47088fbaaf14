import type { MiniProgramTexts } from './catalogue'

/** Spanish, what only a mini-program says. */
export const spaMiniProgram: MiniProgramTexts = {
  'platform.weixin': 'WeChat',
  'platform.alipay': 'Alipay',
  'platform.toutiao': 'Douyin',
  'platform.baidu': 'Baidu',
  'platform.qq': 'QQ',
  'platform.kuaishou': 'Kuaishou',

  'authorise.submit.weixin': 'Iniciar sesión con WeChat',
  'authorise.submit.alipay': 'Iniciar sesión con Alipay',
  'authorise.submit.toutiao': 'Iniciar sesión con Douyin',
  'authorise.submit.baidu': 'Iniciar sesión con Baidu',
  'authorise.submit.qq': 'Iniciar sesión con QQ',
  'authorise.submit.kuaishou': 'Iniciar sesión con Kuaishou',
  'problem.nicknameRejected': 'WeChat no aceptó este alias. Prueba con otro.',
  'authorise.intro': 'Entra con tu cuenta de {platform}, sin contraseña',
  'authorise.shared': 'La tienda recibirá',
  'authorise.sharedId': 'Tu identidad de {platform}, solo para reconocer tu cuenta',
  'authorise.sharedProfile': 'La foto de perfil y el alias que pongas (opcional)',
  'authorise.notShared': 'Tu teléfono no: si hace falta, te lo pediremos antes',
  'authorise.byName': 'Otras formas de iniciar sesión',
  'authorise.register': 'Crear cuenta',

  'firstProfile.intro':
    'Se crea una cuenta nueva; una dada de baja no se puede recuperar. Añade una foto de perfil y un alias. Podrás cambiarlos cuando quieras',
  'firstProfile.usePlatform': 'Usar mi foto y alias de {platform}',
  'firstProfile.purpose': 'Para rellenar tu foto de perfil y tu alias',
  'firstProfile.denied': 'No has compartido tu perfil de {platform}. Rellénalo tú',
  'firstProfile.notAllowed': 'El perfil de {platform} no está disponible. Rellénalo tú',
  'firstProfile.failed': 'No se ha podido leer tu perfil de {platform}. Rellénalo tú',
  'firstProfile.submit': 'Listo',
  'firstProfile.skip': 'Omitir',

  'profile.avatarDenied': 'Sin acceso a las fotos. Actívalo en los ajustes e inténtalo de nuevo',

  'privacy.title': 'Tu privacidad',
  'privacy.text': 'Para usar esta función, lee y acepta la guía de privacidad. Lo demás funciona sin ella.',
  'privacy.contract': 'Leer la guía de privacidad',
  'privacy.agree': 'Aceptar',
  'privacy.refuse': 'No aceptar',
}
