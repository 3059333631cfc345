import { area } from './text.ts';

const EN = {
  malformed: 'The server did not understand this. Expected at {path}: {expected}.',
  tooLarge: 'This is too long. At most {most} bytes can be sent at once.',
  tooFast: 'Too many actions at once. Wait a moment, then try again.',
  notFound: 'There is nothing at this address.',
  unknownTable: 'No table has this code. A code has six letters or digits; check it and try again.',
  unknownClass: 'No class has this code. A code has six letters or digits; check it and try again.',
  classOver: 'All tables of this class have finished. Ask for the review.',
  unknownPack: 'This scenario is not here. Choose one from the list.',
  unknownTableSize: 'This scenario has no table of {seats}. It can be played with {sizes}.',
  unknownRounds: 'This scenario cannot be played in {rounds} rounds. Choose {choices}.',
  unknownPreset: 'This scenario does not have these rules of procedure. It has {choices}.',
  presetNeedsSeats:
    'These rules of procedure are for tables of {least} seats or more. Choose a larger table or other rules.',
  unknownSeat: 'This seat is not at this table. Choose one from the list.',
  unknownCard: 'This scenario has no card {card}, so it cannot be taken out.',
  unknownBot: 'No computer player is called "{bot}". Choose {bots}.',
  soloNeedsSeat: 'To play alone, choose a seat first.',
  tableFull: 'All seats at this table are taken. Ask for another table.',
  seatTaken: 'Somebody has just taken this seat. Choose another one.',
  alreadyStarted: 'This game has already started.',
  wrongToken: 'This key opens no seat at this table. Join again with the code.',
  notYourTable: 'Only those who sit at this table can start it.',
  deskOnly: 'This is for the instructor. Use the secret link that was printed when the server started.',
  reviewNotYet: 'The review opens when the instructor releases it.',
  diskFull: 'The server has no room left to keep the game. Nothing is lost; make room and try again.',
  readOnly: 'The server cannot write to its data folder. Nothing is lost; check the folder and try again.',
  internal: 'Something went wrong on the server. Nothing is lost; try again.',
} as const;

/** What to tell whoever asked for something the server cannot do: what is wrong, and what would be right. */
export const PROBLEM_TEXTS = area(EN, {
  malformed: 'El servidor no entendió esto. Se esperaba en {path}: {expected}.',
  tooLarge: 'Es demasiado largo. Se pueden enviar a lo más {most} bytes a la vez.',
  tooFast: 'Demasiadas acciones a la vez. Espera un momento e inténtalo de nuevo.',
  notFound: 'No hay nada en esta dirección.',
  unknownTable:
    'Ninguna mesa tiene este código. Un código tiene seis letras o cifras; revísalo e inténtalo otra vez.',
  unknownClass:
    'Ninguna clase tiene este código. Un código tiene seis letras o cifras; revísalo e inténtalo otra vez.',
  classOver: 'Todas las mesas de esta clase han terminado. Pide la revisión.',
  unknownPack: 'Este escenario no está aquí. Elige uno de la lista.',
  unknownTableSize: 'Este escenario no tiene mesa de {seats}. Se puede jugar con {sizes}.',
  unknownRounds: 'Este escenario no se puede jugar en {rounds} rondas. Elige {choices}.',
  unknownPreset: 'Este escenario no tiene este reglamento. Tiene {choices}.',
  presetNeedsSeats:
    'Este reglamento es para mesas de {least} asientos o más. Elige una mesa más grande u otro reglamento.',
  unknownSeat: 'Este asiento no está en esta mesa. Elige uno de la lista.',
  unknownCard: 'Este escenario no tiene la carta {card}, así que no se puede retirar.',
  unknownBot: 'Ningún jugador de computadora se llama «{bot}». Elige {bots}.',
  soloNeedsSeat: 'Para jugar a solas, elige primero un asiento.',
  tableFull: 'Todos los asientos de esta mesa están ocupados. Pide otra mesa.',
  seatTaken: 'Alguien acaba de tomar este asiento. Elige otro.',
  alreadyStarted: 'Esta partida ya empezó.',
  wrongToken: 'Esta llave no abre ningún asiento de esta mesa. Entra de nuevo con el código.',
  notYourTable: 'Solo quienes se sientan en esta mesa pueden empezarla.',
  deskOnly:
    'Esto es para quien imparte la clase. Usa el enlace secreto que se mostró al iniciar el servidor.',
  reviewNotYet: 'El repaso se abre cuando quien imparte la clase lo libera.',
  diskFull:
    'El servidor ya no tiene espacio para guardar la partida. No se perdió nada; libera espacio e inténtalo de nuevo.',
  readOnly:
    'El servidor no puede escribir en su carpeta de datos. No se perdió nada; revisa la carpeta e inténtalo de nuevo.',
  internal: 'Algo falló en el servidor. No se perdió nada; inténtalo de nuevo.',
});
