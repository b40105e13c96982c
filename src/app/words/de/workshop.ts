import type { Mode, Stage } from '../../../room/stages.ts';

/** Before a room is opened. */
export const OPENING = {
  title: 'Workshop',
  lead: 'Ein großer Bildschirm für alle, dazu die eigenen Handys. Ihr entscheidet gemeinsam über jeden Zug, hört, was zurückkommt, und lest danach, was jeder andere Weg gekostet hätte.',
  scenario: 'Szenario',
  mode: 'So spielt ihr',
  open: 'Raum öffnen',
  opening: 'Einen Moment.',
  guide: 'Den Leitfaden für die Moderation lesen',
  guideHint:
    'Er verrät, was verborgen ist. Lies ihn, solange niemand sonst diesen Bildschirm sieht.',
  yours: 'Deine Räume',
  back: (code: string) => `Zurück zu Raum ${code}`,
  joins: 'Ein Raum, der schon offen ist',
  join: 'Mit einem Code teilnehmen',
  noServer: 'Hier läuft kein Workshop',
  noServerHint:
    'Ein Workshop braucht den Server von Opening Move, der die Handys im Raum verbindet. Gib diesen Befehl auf dem Rechner mit dem großen Bildschirm ein, im Ordner von Opening Move, und öffne dann die Adresse, die dort erscheint.',
  command: 'npm ci && npm start',
  refused: 'Der Raum ließ sich nicht öffnen. Versuch es gleich noch einmal.',
} as const;

export const MODE: Readonly<Record<Mode, { readonly name: string; readonly is: string }>> = {
  together: {
    name: 'Ein Gespräch, alle zusammen',
    is: 'Ihr stimmt über jeden Zug ab, seht, wie die Stimmen fallen, sprecht darüber, stimmt noch einmal ab und hört die Antwort.',
  },
  alone: {
    name: 'Alle für sich, zur gleichen Zeit',
    is: 'Alle spielen auf dem eigenen Handy. Der große Bildschirm zeigt, wo sich die Wege trennen.',
  },
};

export const JOINING = {
  title: 'An einem Workshop teilnehmen',
  code: 'Code',
  codeHint: 'Sechs Buchstaben. Sie stehen auf dem großen Bildschirm.',
  notCode:
    'Ein Code hat sechs Buchstaben, zum Beispiel BCDFHJ. Schau noch einmal auf den großen Bildschirm.',
  name: 'Dein Name',
  nameHint: 'Wenn du magst. Er steht auf dem großen Bildschirm, aber nie neben einer Stimme.',
  join: 'Teilnehmen',
  room: (code: string) => `Raum ${code}`,
} as const;

/** How it stands with the connection. */
export const LINE = {
  coming: 'Du kommst gleich in den Raum.',
  away: 'Keine Verbindung. Ein neuer Versuch läuft.',
  kept: 'Hier gespeichert. Wird gesendet, sobald die Verbindung wieder da ist.',
  sending: 'Wird gesendet.',
  crowded:
    'Dieser Platz ist auf zu vielen Geräten offen. Schließ ihn auf einem davon und mach dann hier weiter.',
  again: 'Hier weitermachen',
  erased: 'Dieser Raum wurde beendet und gelöscht. Nichts davon ist übrig.',
  expired: 'Diesen Raum gibt es nicht mehr, weil einen Tag lang nichts darin geschehen ist.',
  anew: 'Noch einmal teilnehmen, auf einem neuen Platz',
  toLibrary: 'Zur Bibliothek',
  toJoin: 'Einen anderen Code eingeben',
} as const;

/** Why something was refused, to whoever did it. */
export const REFUSED: Readonly<Record<string, string>> = {
  'unknown-room':
    'Es gibt keinen Raum mit diesem Code. Schau noch einmal auf den großen Bildschirm.',
  'unknown-secret': 'Dieser Link zum Raum gilt nicht mehr. Lass dir einen neuen geben.',
  'unknown-scenario': 'Der Server hat dieses Szenario nicht.',
  unreadable:
    'Das Szenario dieses Raums wurde inzwischen geändert. Deshalb geht es hier nicht weiter.',
  'too-many': 'Das war zu viel auf einmal. Warte eine Minute und versuch es dann noch einmal.',
  revealed: 'Die Stimmen waren schon zu sehen. Deshalb zählt diese erste Stimme nicht.',
  passed: 'Diese Entscheidung ist schon gefallen. Deine Stimme kam zu spät.',
  full: 'Der Raum ist voll.',
};
export const REFUSED_ELSE = 'Das ging nicht: Der Raum war schon weiter.';

/** What a stage is, above everything else on the screen. */
export const STAGE: Readonly<Record<Stage, string>> = {
  lobby: 'Kommt dazu',
  brief: 'Was ihr wisst',
  vote: 'Was sagt ihr?',
  split: 'So habt ihr gestimmt',
  talk: 'Sprecht darüber',
  revote: 'Stimmt noch einmal ab',
  decided: 'Die Entscheidung',
  reply: 'Die Antwort',
  alone: 'Alle spielen',
  debrief: 'Die Nachbesprechung',
  ended: 'Das Ende',
};

/** What moves a room on. */
export const CONTROL = {
  begin: 'Zeigen, was ihr wisst',
  start: 'Das Gespräch beginnen',
  startAlone: 'Alle beginnen lassen',
  reveal: 'Stimmen zeigen',
  talk: 'Darüber sprechen',
  again: 'Noch einmal abstimmen',
  decide: 'Jetzt entscheiden',
  close: 'Abstimmung schließen',
  sayMajority: (letter: string) => `${letter} sagen, wie es die meisten wollen`,
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
  scan: 'Richte die Kamera deines Handys hierauf',
  qr: 'Die Adresse als QR-Code',
  here: 'Wer da ist',
  nobody: 'Noch niemand.',
  unnamed: (count: number) => (count === 1 ? 'eine Person ohne Namen' : `${count} ohne Namen`),
  people: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
  gone: 'nicht verbunden',
  turn: (turn: number) => `Zug ${turn}`,
  road: 'Der andere Weg',
  voted: (count: number, all: number) =>
    `${count} von ${all} ${count === 1 ? 'hat' : 'haben'} abgestimmt`,
  votedAgain: (count: number, all: number) =>
    `${count} von ${all} ${count === 1 ? 'hat' : 'haben'} noch einmal abgestimmt. Sonst gilt die erste Stimme.`,
  votes: (count: number) => (count === 1 ? '1 Stimme' : `${count} Stimmen`),
  talkPrompt:
    'Sprecht mit jemandem, der anders gestimmt hat. Was müsste gelten, damit der eine Zug richtig wäre, und was für den anderen?',
  tie: (letters: readonly string[]) => `Gleichstand zwischen ${list(letters)}. Du entscheidest.`,
  majority: (letter: string) => `Die meisten sind für ${letter}.`,
  noVotes: 'Niemand hat abgestimmt. Du entscheidest.',
  by: {
    majority: 'Die meisten wollten das.',
    tie: 'Bei Gleichstand so entschieden.',
    choice: 'So hat es die Moderation entschieden.',
  },
  over: 'Das Gespräch ist zu Ende.',
  playing: (done: number, all: number) =>
    `${done} von ${all} ${done === 1 ? 'ist' : 'sind'} fertig`,
  paths: 'Wo sich die Wege trennen',
  pathsNone: 'Noch hat niemand etwas gesagt.',
  pathCount: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
} as const;

export const MORE = {
  remote: 'Fernbedienung',
  remoteIs:
    'Scanne das mit deinem eigenen Handy und mach dort weiter. Wer diesen Link hat, kann den Raum leiten.',
  remoteMake: 'Fernbedienung zeigen',
  remoteLink: 'In einem anderen Fenster öffnen',
  screen: 'Noch ein Bildschirm',
  screenIs:
    'Öffne das auf dem anderen Gerät oder in einem Fenster für den Beamer. Es zeigt den Raum, kann ihn aber nicht leiten.',
  screenMake: 'Auf einem weiteren Bildschirm zeigen',
  joinHead: 'Für alle, die später kommen',
  finish: 'Jetzt zur Nachbesprechung',
  finishIs: 'Das Gespräch endet an dieser Stelle.',
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
    `Du hast für ${letter} gestimmt. Das kannst du ändern, bis die Stimmen gezeigt werden.`,
  yourVoteAgain: (letter: string) =>
    `Du hast jetzt für ${letter} gestimmt. Das kannst du ändern, bis die Abstimmung geschlossen wird.`,
  firstStands: (letter: string) =>
    `Zuerst hast du für ${letter} gestimmt. Dabei bleibt es, wenn du nicht noch einmal abstimmst.`,
  before: 'Deine Nachbesprechung vom Gespräch davor',
  late: 'Du bist mitten in dieser Entscheidung dazugekommen. Ab jetzt zählt deine Stimme.',
  you: 'deine Stimme',
  votedFirst: (letter: string) => `Du hast für ${letter} gestimmt.`,
  votedTwice: (first: string, second: string) =>
    `Du hast erst für ${first} gestimmt, dann für ${second}.`,
  votedNot: 'Hier hast du nicht abgestimmt.',
  deciding: 'Entschieden wird auf dem großen Bildschirm.',
  soloOver: 'Dein Gespräch ist zu Ende. Die Nachbesprechung kommt, wenn alle fertig sind.',
  solo: 'Deine Nachbesprechung lesen',
  soloIs: 'Sie bleibt auf diesem Handy, bei deinen anderen Gesprächen.',
  soloUnplayed: 'Du hast keinen Zug gespielt.',
} as const;

/** What everybody reads at the end, on the big screen. */
export const TOLD = {
  was: 'Wie es wirklich war',
  ended: (title: string) => `Es endete mit „${title}“.`,
  endedNot: 'Es wurde vor seinem Ende abgebrochen.',
  points: (points: string, par: string) =>
    `${points} von 100 Punkten. Bestes Spiel kommt im Schnitt auf ${par}, ohne mehr zu wissen als ihr.`,
  road: 'Der andere Weg',
  talk: 'Was das Reden verändert hat',
  talkIs: (first: string, final: string) =>
    `Im Schnitt hätte eine erste Stimme ${first} Punkte gekostet, eine nach dem Reden ${final}.`,
  turned: (better: number, worse: number, same: number) =>
    `Zweite Stimmen, verglichen mit den ersten: ${better} besser, ${worse} schlechter, ${same} gleich gut.`,
  moves: 'Zug für Zug',
  movesIs:
    'Was jeder Zug in Punkten gekostet hätte, nach dem, was sich bis dahin wissen ließ. Die Zahl gilt dem Zug, egal wer dafür war.',
  split: 'Ihr wart verschiedener Meinung',
  agreed: 'Ihr wart einer Meinung',
  votes: (first: number, final: number) =>
    first === final ? `${first} dafür` : `zuerst ${first} dafür, am Ende ${final}`,
  said: 'was ihr gesagt habt',
  best: 'der beste Zug',
  table: (turn: number) => `Wofür ihr bei Zug ${turn} gestimmt habt`,
  move: 'Zug',
  for: 'Dafür',
  loss: 'Verlust',
  csv: 'Ergebnisse herunterladen (CSV)',
  print: 'Drucken',
  none: 'Es wurde nichts entschieden. Deshalb gibt es nichts nachzubesprechen.',
  file: (code: string) => `workshop-${code.toLowerCase()}.csv`,
} as const;

/** The same for one participant, on their phone alone. */
export const OWN = {
  title: 'Deine Nachbesprechung',
  only: 'Zu sehen ist sie nur auf diesem Handy.',
  average: (first: string, final: string) =>
    `Im Schnitt hätten deine ersten Stimmen ${first} Punkte gekostet, deine letzten ${final}.`,
  averageOnce: (first: string) => `Im Schnitt hätten deine Stimmen ${first} Punkte gekostet.`,
  first: 'Deine Stimme',
  second: 'Dann',
  room: 'Der Raum',
  best: 'Der beste Zug',
  none: 'Du hast nicht abgestimmt. Deshalb gibt es von dir nichts nachzubesprechen. Was der Raum entschieden hat, steht auf dem großen Bildschirm.',
} as const;

/** What a facilitator reads beforehand. */
export const GUIDE = {
  title: 'Leitfaden für die Moderation',
  warning: 'Hier steht, was verborgen ist. Lies es, solange niemand sonst diesen Bildschirm sieht.',
  hidden: 'Was verborgen ist',
  hiddenIs:
    'Eine dieser Lagen wird ausgelost, wenn der Raum geöffnet wird. Die Züge sind in allen dieselben.',
  chance: (percent: number) => `${percent} von 100`,
  watch: 'Worauf du achten kannst',
  asks: (what: string) => `Fragt jemand danach, und vor welchem Zug? ${what}.`,
  early: (label: string) => `Wer will um „${label}“ bitten, bevor es verdient ist?`,
  wrong:
    'Wer drängt, und wer ist nur höflich? Beides lohnt sich hier nie, auch dann nicht, wenn es ein Ja bringt.',
  quiet: 'Wer hat die eigene Stimme geändert, ohne zu sagen, warum? Frag dort zuerst nach.',
  splits: 'Wo Gruppen uneins sind',
  splitsIs:
    'Hier stehen verschiedenartige Züge zur Wahl, die fast gleich viel wert sind. Gib diesen Entscheidungen Zeit und halte die anderen kurz.',
  splitAt: (turn: number, gap: string) => `Etwa bei Zug ${turn}: ${gap} Punkte auseinander`,
  splitsNone:
    'Hier ist keine Entscheidung knapp. Gehen die Stimmen trotzdem auseinander, frag, was jede Seite gehört hat.',
  questions: 'Drei Fragen, die du stellen kannst',
  questionAsk: (label: string) => `Woran habt ihr gehört, ob „${label}“ verdient war?`,
  questionAskNone: 'Woran habt ihr gehört, dass es Zeit war, zum Schluss zu kommen?',
  questionSplit: (one: string, other: string) =>
    `„${one}“ oder „${other}“: Was müsste gelten, damit der andere Zug richtig wäre?`,
  questionSplitNone:
    'Welchen Zug würdet ihr zurücknehmen, und was wusstet ihr nicht, als ihr ihn gemacht habt?',
  questionFact: (what: string) =>
    `Wo habt ihr bei der Arbeit zuletzt weitergemacht, ohne das zu wissen? ${what}.`,
  time: 'Wie lange es dauert',
  timeIs: (least: number, most: number) =>
    `Bestes Spiel braucht ${least === most ? least : `${least} bis ${most}`} ${most === 1 ? 'Zug' : 'Züge'}. Rechne mit vier Minuten für eine Entscheidung, bei der ihr uneins seid, und mit einer für jede andere.`,
  print: 'Drucken',
  back: 'Zum Workshop',
} as const;

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} und ${last}`;
}
