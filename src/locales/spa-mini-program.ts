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
  'authorise.intro': 'Entra en esta tienda con tu identidad de {platform}, sin contraseña',
  'authorise.shared': 'Lo que recibe la tienda',
  'authorise.sharedId': 'Tu identidad de {platform}, solo para reconocer tu cuenta',
  'authorise.sharedProfile': 'La imagen y el apodo que tú pongas, si quieres',
  'authorise.notShared': 'Tu teléfono no: si hace falta, te lo pediremos antes',
  'authorise.byName': 'Iniciar sesión de otra forma',
  'authorise.register': 'Crear cuenta',

  'firstProfile.intro': '¡Te damos la bienvenida! ¿Cómo te llamamos? Podrás cambiarlo cuando quieras',
  'firstProfile.usePlatform': 'Usar mi imagen y apodo de {platform}',
  'firstProfile.purpose': 'Para rellenar tu imagen y tu apodo',
  'firstProfile.denied': 'No se ha usado tu perfil de {platform}. Puedes rellenarlo tú',
  'firstProfile.notAllowed': 'Este miniprograma no puede leer tu perfil de {platform}. Rellénalo tú',
  'firstProfile.failed': 'No se ha podido leer tu perfil de {platform}. Rellénalo tú',
  'firstProfile.submit': 'Listo',
  'firstProfile.skip': 'Omitir',

  'privacy.title': 'Tu privacidad',
  'privacy.text':
    'Este paso usa datos personales tuyos. Solo seguirá si aceptas. Si no, todo lo demás funciona igual.',
  'privacy.contract': 'Leer la guía de privacidad',
  'privacy.agree': 'Aceptar',
  'privacy.refuse': 'No aceptar',

  'oneTap.submit': 'Añadir mi teléfono de {platform}',
  'oneTap.or': 'o con un código por SMS',
  'oneTap.denied': 'No has compartido tu teléfono. También puedes usar un código por SMS',
  'oneTap.unavailable': 'El acceso rápido no está disponible ahora. Usa un código por SMS',
  'oneTap.tooOld': 'Tu {platform} es muy antiguo. Actualízalo o usa un código por SMS',
  'oneTap.failed': 'No se ha podido leer tu teléfono. Vuelve a intentarlo o usa un código por SMS',

  'link.title': 'Primero, quién eres en {platform}',
  'link.text':
    'Has iniciado sesión con una cuenta que aún no está vinculada a {platform}. Añadir ahora un teléfono crearía una segunda cuenta, así que antes hay que preguntar a la tienda. Si tu {platform} aún no tiene cuenta, algunas tiendas crean una vacía en el momento.',
  'link.find': 'Comprobar mi {platform}',
  'link.unclaimed': 'Tu {platform} aún no está vinculado a una cuenta',
  'link.unclaimedText':
    'Inicia sesión con tu cuenta otra vez: la tienda la vinculará a {platform} y podrás añadir tu teléfono',
  'link.signInAgain': 'Iniciar sesión y vincular',
  'link.other': 'Tu {platform} es de otra cuenta',
  'link.otherText':
    'Es de «{name}». Puedes usar esa cuenta. Para seguir con esta, añade tu teléfono iniciando sesión en la tienda desde un navegador',
  'link.enterOther': 'Usar esa cuenta',
  'link.keep': 'Seguir con esta',
}
