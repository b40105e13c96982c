/** The pages for when something isn't there. */
export const LOST = {
  title: 'Nicht gefunden',
  unknown: 'Unter dieser Adresse steht nichts.',
  unknownHint: 'Vielleicht ist sie vertippt, oder was hier stand, gibt es nicht mehr.',
  back: 'Zur Bibliothek',
  broken: 'Auf dieser Seite ist etwas schiefgegangen.',
  brokenKept: 'Was du gespielt hast, ist bis zu deinem letzten Zug gespeichert.',
  noScenario: 'Dieses Szenario ist nicht da.',
  noScenarioHint:
    'Es gehört nicht zu dieser Version, und hier wurde keine Datei davon geöffnet. Wenn du die Datei hast, öffne sie in der Bibliothek.',
  noRecord: 'Dieses Gespräch ist nicht da.',
  noRecordHint:
    'Vielleicht wurde es in einem anderen Browser gespielt oder in einem Fenster, das nichts gespeichert hat.',
  newerRecord: 'Dieses Gespräch wurde von einer neueren Version von Opening Move gespeichert.',
  newerRecordHint:
    'Diese Version kann es nicht lesen. Es bleibt, wie es ist, und eine Kopie, die du sicherst, enthält es so, wie es ist.',
  damagedRecord: 'Dieses Gespräch lässt sich nicht lesen.',
  damagedRecordHint:
    'Was davon gespeichert ist, ist beschädigt. Es bleibt, wie es ist, und lässt sich in der Bibliothek herunterladen.',
} as const;

/** When a scenario is another than when a conversation was played on it. */
export const CHANGED = {
  title: 'Das Szenario hat sich geändert',
  vanished: 'Das Szenario dieses Gesprächs ist nicht mehr da.',
  vanishedHint:
    'Das Gespräch ist gespeichert. Wenn du die Datei des Szenarios hast, öffne sie in der Bibliothek und komm dann zurück.',
  unplayable: 'Das Szenario hat sich seitdem geändert, und dieses Gespräch passt nicht mehr dazu.',
  fits: 'Das Szenario hat sich seit diesem Gespräch geändert. Alles davon passt noch.',
  stopped: (turns: number) =>
    turns === 0
      ? 'Das Szenario hat sich seit diesem Gespräch geändert. Schon der erste Zug steht nicht mehr zur Wahl.'
      : turns === 1
        ? 'Das Szenario hat sich seit diesem Gespräch geändert. Der erste Zug passt noch.'
        : `Das Szenario hat sich seit diesem Gespräch geändert. Die ersten ${turns} Züge passen noch.`,
  kept: 'Was du gespielt hast, bleibt, wie es war. Wenn du weitermachst, entsteht daneben ein neues Gespräch.',
  onlyKept: 'Was du gespielt hast, bleibt, wie es war.',
  goOn: (turns: number) => (turns === 0 ? 'Von vorn anfangen' : `Nach Zug ${turns} weitermachen`),
  review: 'Die Nachbesprechung mit dem heutigen Szenario lesen',
  again: 'Neu anfangen',
} as const;
