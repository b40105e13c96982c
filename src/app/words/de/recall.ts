/** What the trainee remembers, after a conversation without the notebook. */
export const RECALL = {
  title: 'Was hast du herausgefunden?',
  lead: 'Du hattest kein Notizbuch. Kreuze an, was du herausgefunden hast, bevor du etwas nachsiehst. Niemand benotet es.',
  topics: 'Was du herausgefunden hast',
  check: 'Das habe ich herausgefunden',
  skip: 'Überspringen',
  result: 'Woran du dich erinnert hast',
  named: 'Herausgefunden und genannt',
  missed: 'Herausgefunden und nicht genannt',
  notFound: 'Genannt und nicht herausgefunden',
  sum: (right: number, found: number, more: number) => {
    const all =
      found === 0
        ? 'In diesem Gespräch wurde nichts herausgefunden.'
        : found === 1
          ? `Eines wurde herausgefunden, und du hast es ${right === 1 ? 'genannt' : 'nicht genannt'}.`
          : `Von ${found} Dingen, die herausgefunden wurden, hast du ${right === 0 ? 'keines' : right === 1 ? 'eines' : right} genannt.`;
    if (more === 0) return all;
    return `${all} ${more === 1 ? 'Eines, das du genannt hast, war' : `${more}, die du genannt hast, waren`} nicht darunter.`;
  },
} as const;
