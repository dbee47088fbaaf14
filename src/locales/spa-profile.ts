import type { ProfileTexts } from './catalogue'

/** Spanish, what the profile and the agreements say. */
export const spaProfile: ProfileTexts = {
  'problem.nicknameTooLong': 'El alias es demasiado largo',
  'problem.addressTooLong': 'La dirección es demasiado larga',

  'signIn.needed': 'Inicia sesión',
  'signIn.neededText': 'Inicia sesión para ver esta página',

  'profile.none': 'Esta tienda no tiene perfiles',
  'profile.avatar': 'Foto de perfil',
  'profile.avatarCrop': 'Mover y ampliar',
  'profile.avatarMove': 'Posición. Muévela con las flechas',
  'profile.avatarZoom': 'Zoom',
  'profile.avatarUploading': 'Subiendo',
  'profile.avatarFailed': 'No se ha podido subir la foto. Prueba con otra',
  'profile.avatarUnreadable': 'No se puede leer la foto. Prueba con otra',
  'profile.avatarTooOften': 'Demasiadas subidas. Inténtalo más tarde',
  'profile.nickname': 'Alias',
  'profile.nickname.placeholder': 'Introduce tu alias',
  'profile.gender': 'Género',
  'profile.birthday': 'Fecha de nacimiento',
  'profile.region': 'Región',
  'profile.address': 'Dirección',
  'profile.address.placeholder': 'Calle y número',
  'profile.unset': 'Sin indicar',
  'profile.save': 'Guardar',
  'profile.saved': 'Guardado',
  'profile.emojiNotSaved': 'La tienda no ha podido guardarlo. Prueba sin emojis en el alias y la dirección',
  'profile.notSaved': 'No se ha podido guardar: {fields}. Cámbialo y vuelve a intentarlo',
  'profile.conflict': 'Cambiado en otro dispositivo: {list}. Guarda otra vez para dejar lo tuyo',
  'profile.conflictItem': '{field} ahora es «{theirs}», lo tuyo es «{mine}»',
  'profile.takeTheirs': 'Usar lo más reciente',
  'profile.leaveTitle': 'Tienes cambios sin guardar',
  'profile.leaveText': 'Se conservarán como borrador',
  'profile.leaveTextLost': 'Se perderán si sales',
  'profile.leave': 'Salir',
  'profile.stay': 'Seguir',

  'region.province': 'Provincia',
  'region.city': 'Ciudad',
  'region.county': 'Distrito',
  'region.failed': 'No se han podido cargar las regiones',

  'birthday.year': 'Año',
  'birthday.month': 'Mes',
  'birthday.day': 'Día',

  'date.day': '{day} {month} {year}',
  'date.months': 'ene feb mar abr may jun jul ago sept oct nov dic',

  'list.separator': ', ',

  'gender.0': 'Prefiero no decirlo',
  'gender.1': 'Mujer',
  'gender.2': 'Hombre',

  'agreement.updated': 'Actualización: {date}',
}
