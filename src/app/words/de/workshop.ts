import type { Mode, Stage } from '../../../room/stages.ts';

/** Before a room is opened. */
export const OPENING = {
  title: 'Workshop',
  lead: 'Ein Bildschirm für alle, ein Handy für jeden. Die Gruppe entscheidet jeden Zug gemeinsam, hört, was daraus wird, und liest danach, was jeder Weg gekostet hätte.',
  scenario: 'Szenario',
  mode: 'Wie ihr spielt',
  open: 'Raum öffnen',
  opening: 'Einen Moment.',
  guide: 'Leitfaden zum Moderieren lesen',
  guideHint: 'Er verrät, was verborgen ist. Lies ihn, bevor andere diesen Bildschirm sehen.',
  yours: 'Deine Räume',
  back: (code: string) => `Zurück zu Raum ${code}`,
  joins: 'Der Raum von jemand anderem',
  join: 'Mit einem Code teilnehmen',
  noServer: 'Hier läuft kein Workshop',
  noServerHint:
    'Ein Workshop braucht den Server von Opening Move: Er verbindet die Handys im Raum. Führ das auf dem Rechner mit dem großen Bildschirm aus, im Ordner von Opening Move. Öffne dann die Adresse, die er ausgibt.',
  command: 'npm ci && npm start',
  refused: 'Der Raum ließ sich nicht öffnen. Versuch es gleich noch einmal.',
} as const;

export const MODE: Readonly<Record<Mode, { readonly name: string; readonly is: string }>> = {
  together: {
    name: 'Ein Gespräch gemeinsam',
    is: 'Alle stimmen über jeden Zug ab. Ihr seht, wie es steht, redet, stimmt neu ab und hört die Antwort.',
  },
  alone: {
    name: 'Jeder für sich, gleichzeitig',
    is: 'Jeder spielt auf dem eigenen Handy. Der große Bildschirm zeigt, wo sich die Wege trennen.',
  },
};

export const JOINING = {
  title: 'An einem Workshop teilnehmen',
  code: 'Code',
  codeHint: 'Sechs Buchstaben, auf dem großen Bildschirm.',
  notCode:
    'Ein Code hat sechs Buchstaben, etwa BCDFHJ. Schau noch einmal auf den großen Bildschirm.',
  name: 'Dein Name',
  nameHint: 'Wenn du magst. Er steht auf dem großen Bildschirm, aber nie bei einer Stimme.',
  join: 'Teilnehmen',
  room: (code: string) => `Raum ${code}`,
} as const;

/** How it stands with the connection. */
export const LINE = {
  coming: 'Du kommst in den Raum.',
  away: 'Keine Verbindung. Es wird weiter versucht.',
  kept: 'Hier behalten; es geht hinaus, sobald das Netz wieder da ist.',
  sending: 'Wird gesendet.',
  crowded:
    'Dieser Platz ist auf zu vielen Geräten offen. Schließ eines und komm dann hierher zurück.',
  again: 'Hierher zurück',
  erased: 'Dieser Raum wurde beendet und gelöscht. Nichts davon ist noch da.',
  expired: 'Diesen Raum gibt es nicht mehr: Einen Tag lang geschah darin nichts.',
  anew: 'Neu teilnehmen, als jemand anderes',
  toLibrary: 'Zur Bibliothek',
  toJoin: 'Einen anderen Code eingeben',
} as const;

/** Why something was refused, to whoever did it. */
export const REFUSED: Readonly<Record<string, string>> = {
  'unknown-room':
    'Es gibt keinen Raum mit diesem Code. Schau noch einmal auf den großen Bildschirm.',
  'unknown-secret': 'Dieser Link zum Raum gilt nicht mehr. Lass dir einen neuen geben.',
  'unknown-scenario': 'Der Server hat dieses Szenario nicht.',
  unreadable: 'Das Szenario des Raums wurde inzwischen geändert, und es geht nicht weiter.',
  'too-many': 'Zu viel auf einmal. Warte eine Minute und versuch es noch einmal.',
  revealed: 'Die Stimmen waren schon zu sehen, also zählt diese erste Stimme nicht.',
  passed: 'Diese Entscheidung ist vorbei. Deine Stimme kam zu spät.',
  full: 'Der Raum ist voll.',
};
export const REFUSED_ELSE = 'Das ging nicht: Der Raum war schon weiter.';

/** What a stage is, above everything else on the screen. */
export const STAGE: Readonly<Record<Stage, string>> = {
  lobby: 'Kommt herein',
  brief: 'Was ihr wisst',
  vote: 'Was sagt ihr?',
  split: 'So habt ihr gestimmt',
  talk: 'Redet darüber',
  revote: 'Stimmt noch einmal ab',
  decided: 'Entscheidet',
  reply: 'Die Antwort',
  alone: 'Alle spielen',
  debrief: 'Die Nachbesprechung',
  ended: 'Das Ende',
};

/** What moves a room on. */
export const CONTROL = {
  begin: 'Zeig, was ihr wisst',
  start: 'Das Gespräch beginnen',
  startAlone: 'Alle beginnen lassen',
  reveal: 'Stimmen zeigen',
  talk: 'Darüber reden',
  again: 'Noch einmal abstimmen',
  decide: 'Jetzt entscheiden',
  close: 'Abstimmung schließen',
  sayMajority: (letter: string) => `${letter} sagen, wie die meisten wollen`,
  sayTied: (letter: string) => `${letter} sagen`,
  sayOther: 'Einen anderen Zug sagen',
  sayThis: (letter: string) => `${letter} sagen`,
  next: 'Nächster Zug',
  finish: 'Zur Nachbesprechung',
  end: 'Raum schließen',
  more: 'Mehr',
  moreTitle: 'Dieser Raum',
  controls: 'Was als Nächstes kommt',
} as const;

/** From the debrief to another conversation. */
export const ANOTHER = {
  title: 'Noch ein Gespräch',
  is: 'Alle bleiben dabei, und ihre Handys kommen von selbst mit. Niemand muss noch einmal einen Code eingeben.',
  go: 'Mit allen weitermachen',
  gone: 'Der Workshop ist schon weiter.',
  along: 'Mitkommen',
} as const;

export const BIG = {
  code: 'Code',
  address: 'Adresse',
  scan: 'Halt die Kamera des Handys hierauf',
  qr: 'Die Adresse als QR-Code',
  here: 'Wer da ist',
  nobody: 'Noch niemand.',
  unnamed: (count: number) => (count === 1 ? 'eine Person ohne Namen' : `${count} ohne Namen`),
  people: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
  gone: 'nicht verbunden',
  turn: (turn: number) => `Zug ${turn}`,
  road: 'Der andere Weg',
  voted: (count: number, all: number) => `${count} von ${all} haben abgestimmt`,
  votedAgain: (count: number, all: number) =>
    `${count} von ${all} haben neu abgestimmt. Erste Stimmen bleiben stehen.`,
  votes: (count: number) => (count === 1 ? '1 Stimme' : `${count} Stimmen`),
  talkPrompt:
    'Wendet euch an jemanden, der anders gestimmt hat. Was müsste so sein, damit jeder der Züge richtig ist?',
  tie: (letters: readonly string[]) => `Gleichstand zwischen ${list(letters)}. Du wählst.`,
  majority: (letter: string) => `Die meisten sind für ${letter}.`,
  noVotes: 'Niemand hat abgestimmt. Du wählst.',
  by: {
    majority: 'Die meisten wollten das.',
    tie: 'Aus einem Gleichstand gewählt.',
    choice: 'Vom Moderieren gewählt.',
  },
  over: 'Das Gespräch ist vorbei.',
  playing: (done: number, all: number) => `${done} von ${all} sind fertig`,
  paths: 'Wo sich die Wege trennen',
  pathsNone: 'Noch hat niemand etwas gesagt.',
  pathCount: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
} as const;

export const MORE = {
  remote: 'Fernbedienung',
  remoteIs:
    'Scann das mit deinem eigenen Handy und mach dort weiter. Wer es hat, kann den Raum leiten.',
  remoteMake: 'Fernbedienung zeigen',
  remoteLink: 'In einem anderen Fenster öffnen',
  screen: 'Noch ein Bildschirm',
  screenIs:
    'Öffne das auf dem anderen Gerät oder in einem Fenster für den Beamer. Es zeigt den Raum, kann ihn aber nicht leiten.',
  screenMake: 'Auf einem weiteren Bildschirm zeigen',
  joinHead: 'Für alle, die später kommen',
  finish: 'Jetzt zur Nachbesprechung',
  finishIs: 'Das Gespräch hört auf, wo es ist.',
  erase: 'Beenden und löschen',
  eraseIs:
    'Alles von diesem Workshop wird vom Server gelöscht, aus jedem seiner Gespräche: Namen, Stimmen und der Verlauf. Was heruntergeladen oder gedruckt wurde, bleibt. Das lässt sich nicht rückgängig machen.',
  eraseAsk: 'Diesen Raum beenden und löschen',
  erasing: 'Wird gelöscht.',
} as const;

export const PHONE = {
  in: (name: string) => `Du bist dabei, als ${name}.`,
  inUnnamed: 'Du bist dabei, ohne Namen.',
  look: 'Schau auf den großen Bildschirm.',
  waitBegin: 'Dort geht es los.',
  yourVote: (letter: string) =>
    `Du hast für ${letter} gestimmt. Du kannst es ändern, bis die Stimmen gezeigt werden.`,
  yourVoteAgain: (letter: string) =>
    `Du hast neu für ${letter} gestimmt. Du kannst es ändern, bis die Abstimmung geschlossen wird.`,
  firstStands: (letter: string) =>
    `Zuerst hast du für ${letter} gestimmt. Das bleibt stehen, wenn du nicht neu abstimmst.`,
  before: 'Deine Nachbesprechung vom Gespräch davor',
  late: 'Zu dieser Entscheidung kamst du später. Von hier an zählt deine Stimme.',
  you: 'deine Stimme',
  votedFirst: (letter: string) => `Du hast für ${letter} gestimmt.`,
  votedTwice: (first: string, second: string) =>
    `Du hast für ${first} gestimmt, dann für ${second}.`,
  votedNot: 'Hier hast du nicht abgestimmt.',
  deciding: 'Auf dem großen Bildschirm wird entschieden.',
  soloOver: 'Dein Gespräch ist vorbei. Die Nachbesprechung kommt, wenn alle fertig sind.',
  solo: 'Die eigene Nachbesprechung lesen',
  soloIs: 'Sie bleibt auf diesem Handy, bei deinen anderen Gesprächen.',
  soloUnplayed: 'Du hast keinen Zug gespielt.',
} as const;

/** What everybody reads at the end, on the big screen. */
export const TOLD = {
  was: 'Wie es wirklich war',
  ended: (title: string) => `Es endete mit „${title}“.`,
  endedNot: 'Es wurde abgebrochen, bevor es endete.',
  points: (points: string, par: string) =>
    `${points} von 100 Punkten. Bestes Spiel kommt im Schnitt auf ${par} und weiß nicht mehr als ihr.`,
  road: 'Der andere Weg',
  talk: 'Was das Reden geändert hat',
  talkIs: (first: string, final: string) =>
    `Im Schnitt hätte eine erste Stimme ${first} Punkte verloren, nach dem Reden ${final}.`,
  turned: (better: number, worse: number, same: number) =>
    `Von den zweimal gegebenen Stimmen gingen ${better} zu einem Zug, der weniger verliert, ${worse} zu einem, der mehr verliert, und ${same} waren so gut wie zuvor.`,
  moves: 'Zug um Zug',
  movesIs:
    'Was jeder Zug verloren hätte, in Punkten, nach dem, was da zu wissen war. Die Zahl gilt dem Zug, wer auch immer dafür war.',
  split: 'Ihr wart verschiedener Meinung',
  agreed: 'Ihr wart einer Meinung',
  votes: (first: number, final: number) =>
    first === final ? `${first} dafür` : `${first} zuerst dafür, ${final} am Ende`,
  said: 'was ihr gesagt habt',
  best: 'der beste, den es gab',
  table: (turn: number) => `Wofür ihr bei Zug ${turn} wart`,
  move: 'Zug',
  for: 'Dafür',
  loss: 'Verlust',
  csv: 'Ergebnisse herunterladen (CSV)',
  print: 'Drucken',
  none: 'Es wurde nichts entschieden, also gibt es nichts nachzubesprechen.',
  file: (code: string) => `workshop-${code.toLowerCase()}.csv`,
} as const;

/** The same for one participant, on their phone alone. */
export const OWN = {
  title: 'Deine Nachbesprechung',
  only: 'Nur dieses Handy zeigt sie.',
  average: (first: string, final: string) =>
    `Im Schnitt hätten deine ersten Stimmen ${first} Punkte verloren, deine letzten ${final}.`,
  averageOnce: (first: string) => `Im Schnitt hätten deine Stimmen ${first} Punkte verloren.`,
  first: 'Deine Stimme',
  second: 'Dann',
  room: 'Der Raum',
  best: 'Der beste Zug',
  none: 'Du hast nicht abgestimmt, also gibt es von dir nichts nachzubesprechen. Auf dem großen Bildschirm steht, was der Raum tat.',
} as const;

/** What a facilitator reads beforehand. */
export const GUIDE = {
  title: 'Leitfaden zum Moderieren',
  warning: 'Das verrät, was verborgen ist. Lies es, bevor andere diesen Bildschirm sehen.',
  hidden: 'Was verborgen ist',
  hiddenIs:
    'Eines davon wird gezogen, wenn der Raum geöffnet wird. Die Züge sind in allen dieselben.',
  chance: (percent: number) => `${percent} von 100`,
  watch: 'Worauf du achten kannst',
  asks: (what: string) => `Fragt jemand danach, und vor welchem Zug? ${what}.`,
  early: (label: string) => `Wer will um „${label}“ bitten, bevor es verdient ist?`,
  wrong:
    'Wer drängt, und wer ist nur höflich? Beides lohnt sich hier nie, auch wo es ein Ja bringt.',
  quiet: 'Wer hat die eigene Stimme geändert, ohne zu sagen, warum? Frag dort zuerst.',
  splits: 'Wo Gruppen sich teilen',
  splitsIs:
    'Züge, die fast gleich viel wert und von verschiedener Art sind. Gib diesen Entscheidungen Zeit; entscheidet die anderen schnell.',
  splitAt: (turn: number, gap: string) => `Um Zug ${turn}: ${gap} Punkte auseinander`,
  splitsNone:
    'Hier ist keine Entscheidung knapp. Wo sich die Stimmen dennoch teilen, frag, was jede Seite gehört hat.',
  questions: 'Drei Fragen, die du stellen kannst',
  questionAsk: (label: string) => `Woran habt ihr gehört, ob „${label}“ verdient war?`,
  questionAskNone: 'Woran habt ihr gehört, dass es Zeit war, zum Ende zu kommen?',
  questionSplit: (one: string, other: string) =>
    `„${one}“ oder „${other}“: Was müsste so sein, damit der andere Zug richtig ist?`,
  questionSplitNone:
    'Welchen Zug würdet ihr zurücknehmen, und was wusstet ihr nicht, als ihr ihn gemacht habt?',
  questionFact: (what: string) =>
    `Wo habt ihr bei der Arbeit zuletzt weitergemacht, ohne das zu wissen? ${what}.`,
  time: 'Wie lange es dauert',
  timeIs: (least: number, most: number) =>
    `Bestes Spiel braucht ${least === most ? least : `${least} bis ${most}`} Züge. Rechne mit vier Minuten für eine Entscheidung, die den Raum teilt, und mit einer für jede andere.`,
  print: 'Drucken',
  back: 'Zum Workshop',
} as const;

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} und ${last}`;
}
