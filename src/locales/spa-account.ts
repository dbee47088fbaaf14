import type { AccountTexts } from './catalogue'

/** Spanish, what the account screens say. */
export const spaAccount: AccountTexts = {
  'problem.consent': 'Primero acepta los términos',
  'problem.mobileTaken': 'Este teléfono está vinculado a otra cuenta',
  'problem.mobileOwn': 'Este teléfono ya está vinculado a tu cuenta',
  'problem.openidMissing': 'Tu autorización ha caducado. Autoriza de nuevo',

  'bind.title': 'Añadir teléfono',
  'bind.changeTitle': 'Cambiar teléfono',
  'bind.current': 'Teléfono actual: {mobile}',
  'bind.submit': 'Añadir',
  'bind.changeSubmit': 'Cambiar',
  'bind.done': 'Teléfono añadido',
  'bind.signInInstead': 'Iniciar sesión con él',
  'bind.why': 'Úsalo para iniciar sesión y que la tienda pueda contactarte',

  'oneTap.submit': 'Añadir mi teléfono de {platform}',
  'oneTap.or': 'o con un código por SMS',
  'oneTap.denied': 'No has compartido tu teléfono. También puedes usar un código por SMS',
  'oneTap.unavailable': 'El acceso rápido no está disponible ahora. Usa un código por SMS',
  'oneTap.tooOld': 'Tu {platform} está desactualizado. Actualízalo o usa un código por SMS',
  'oneTap.failed': 'No se ha podido leer tu teléfono. Vuelve a intentarlo o usa un código por SMS',

  'link.title': 'Vincula tu cuenta de {platform}',
  'link.text':
    'Esta cuenta aún no está vinculada a {platform}. Verifica primero tu cuenta de {platform} para no acabar con dos. Si es nueva aquí, puede que se cree una cuenta.',
  'link.find': 'Verificar mi cuenta de {platform}',
  'link.unclaimed': '{platform} aún no está vinculado',
  'link.unclaimedText':
    'Vuelve a iniciar sesión en esta cuenta para vincular {platform}. Después añade tu teléfono',
  'link.signInAgain': 'Iniciar sesión y vincular',
  'link.impossible': '{platform} no se ha vinculado',
  'link.impossibleText':
    'Esta tienda no permite vincular {platform} a una cuenta existente. Para añadir tu teléfono, inicia sesión desde un navegador',
  'link.other': 'Esta cuenta de {platform} está vinculada a otra cuenta',
  'link.otherText':
    'Está vinculada a «{name}». Puedes cambiar a esa cuenta. Para seguir con esta, inicia sesión desde un navegador y añade tu teléfono',
  'link.enterOther': 'Cambiar de cuenta',
  'link.keep': 'Seguir con esta',

  'problem.emailTaken': 'Este correo pertenece a otra cuenta',
  'problem.emailOwn': 'Este correo ya está en tu cuenta',

  'security.password': 'Contraseña',
  'security.password.set': 'Configurada',
  'security.password.unset': 'Sin configurar',
  'security.unbound': 'Sin añadir',
  'security.platform': 'Cuenta de {platform}',
  'security.linked': 'Vinculada',
  'security.unlinked': 'Sin vincular',
  'security.memberId': 'ID de socio',
  'security.copy': 'Toca para copiar',

  'email.title': 'Correo',
  'email.current': 'Correo actual: {email}',
  'email.why': 'Úsalo para iniciar sesión y recuperar la contraseña',
  'email.done': 'Correo añadido',
  'email.signInInstead': 'Iniciar sesión con este correo',

  'newPassword.field': 'Contraseña nueva',
  'newPassword.current': 'Contraseña actual',
  'newPassword.first': 'Crea una contraseña para iniciar sesión con ella',
  'newPassword.devices': 'Los demás dispositivos seguirán con la sesión abierta',
  'newPassword.done': 'Contraseña guardada',

  'reset.title': 'Recuperar contraseña',
  'reset.intro': 'Usa el teléfono o el correo de tu cuenta',
  'reset.kinds': 'Recuperar con',
  'reset.submit': 'Cambiar contraseña',
  'reset.back': 'Volver a iniciar sesión',

  'about.version': 'Versión {version}',
  'about.chat': 'Atención por WeChat',
  'about.service': 'Atención en línea',
  'about.phone': 'Teléfono de atención',
  'about.address': 'Dirección',
  'about.scan': 'Escanea para contactar',

  'cancel.title': 'Eliminar cuenta',
  'cancel.intro': 'Una cuenta eliminada no se puede recuperar',
  'cancel.lost': 'Perderás el acceso a tu perfil, pedidos, puntos y ofertas',
  'cancel.forever': 'Tu teléfono, correo y usuario quedarán libres y ya no podrás iniciar sesión',
  'cancel.again': 'Si vuelves a entrar se creará una cuenta nueva, que quizá no admita un teléfono',
  'cancel.word': 'ELIMINAR',
  'cancel.type': 'Escribe «{word}» para confirmar',
  'cancel.wordWrong': 'Escribe la palabra tal como aparece',
  'cancel.submit': 'Eliminar cuenta',
  'cancel.sure': '¿Eliminar tu cuenta?',
  'cancel.sureText': 'Es inmediato y no se puede deshacer',
  'cancel.yes': 'Eliminar',
  'cancel.done': 'Cuenta eliminada',
  'cancel.orders': 'Ver pedidos',
  'cancel.toShop': 'A tienda',
  'cancel.toHome': 'Inicio',
}
