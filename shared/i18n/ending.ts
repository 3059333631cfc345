import { area } from './text.ts';

/** The end of a game. */
export const ending = area(
  {
    ending: 'How it came out',
    goals: 'Your three goals',
    met: 'met',
    notMet: 'not met',
    survived: 'What 2014 kept',
    kept: 'kept',
    dropped: 'dropped',
    chance: 'chance {n} in 100',
    nothing: 'Nothing stands that 2009 did not have.',
    accepted: { one: 'Home accepted {n} of {m} clauses.', other: 'Home accepted {n} of {m} clauses.' },
    review: 'Go through the game',
    again: 'Play again',
    lobby: 'To the first page',
    allGoals: 'Goals of every seat',
  },
  {
    ending: 'Cómo salió',
    goals: 'Tus tres metas',
    met: 'lograda',
    notMet: 'no lograda',
    survived: 'Qué conservó 2014',
    kept: 'sigue',
    dropped: 'abandonada',
    chance: 'probabilidad {n} de 100',
    nothing: 'No queda nada que 2009 no tuviera.',
    accepted: {
      one: 'En casa aceptaron {n} de {m} cláusulas.',
      many: 'En casa aceptaron {n} de {m} cláusulas.',
      other: 'En casa aceptaron {n} de {m} cláusulas.',
    },
    review: 'Recorrer el juego',
    again: 'Jugar otra vez',
    lobby: 'A la primera página',
    allGoals: 'Metas de cada asiento',
  },
);
