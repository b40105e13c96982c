import type { Kind } from '../../../model/kinds.ts';

/** The name of each kind, and what it is. */
export type Named<K extends string> = Readonly<Record<K, readonly [name: string, is: string]>>;

/** The kinds of the six sound families. What a question asks begins with its question word. */
export const SOUND: Named<Exclude<Kind, `${'slip' | 'pressure' | 'comfort'}/${string}`>> = {
  'ask/situation': ['Ausgangslage', 'Wie es heute eingerichtet ist'],
  'ask/problem': ['Problem', 'Was schwierig ist oder stört'],
  'ask/root-cause': ['Ursache', 'Welcher Teil davon die Mühe macht'],
  'ask/implication': ['Folgen', 'Was aus dem Problem folgt, und für wen'],
  'ask/need-payoff': ['Nutzen einer Lösung', 'Was die Lösung wert wäre, in eigenen Worten'],
  'ask/goal': ['Ziel', 'Wovon es mehr geben soll, mit oder ohne Leidensdruck'],
  'ask/drive': ['Antrieb', 'Was diesen Menschen bewegt'],
  'ask/emotion': ['Gefühl', 'Wie sich die Lage anfühlt'],
  'ask/personal-stake': [
    'Was persönlich daran hängt',
    'Was ein Ja und ein Nein persönlich bedeuten würden',
  ],
  'ask/success': ['Erfolg', 'Woran sich zeigt, dass es geklappt hat'],
  'ask/risk': ['Risiko', 'Was beim Kauf schiefgehen könnte'],
  'ask/worry': ['Bedenken', 'Was noch am unsichersten ist'],
  'ask/trigger': ['Auslöser', 'Was das angestoßen hat'],
  'ask/timing': [
    'Zeitpunkt',
    'Ob ein eigener Termin drückt und was geschieht, wenn er verstreicht',
  ],
  'ask/history': ['Vorgeschichte', 'Was schon versucht wurde'],
  'ask/alternatives': ['Alternativen', 'Was sonst infrage kommt, auch nichts zu tun'],
  'ask/budget': ['Budget', 'Wie so etwas bezahlt wird'],
  'ask/decision-process': [
    'Entscheidungsweg',
    'Was zwischen Gefallen und Haben noch geschehen muss',
  ],
  'ask/stakeholders': ['Beteiligte', 'Wer entscheidet, berät, nutzt, unterschreibt, bremst'],
  'ask/constraint': [
    'Grenzen',
    'Welche technischen, rechtlichen oder vertraglichen Grenzen es gibt',
  ],
  'ask/fit': ['Passung', 'Woran es am ehesten scheitern würde'],
  'ask/readiness': ['Bereitschaft', 'Ob jetzt Raum und Wille für eine Änderung da sind'],
  'ask/criteria': ['Kriterien', 'Wonach geurteilt wird, der Reihe nach'],

  'listen/reflect': ['Spiegeln', 'Den Sinn wiedergeben und nichts hinzufügen'],
  'listen/name-feeling': ['Gefühl benennen', 'Das Gefühl behutsam aussprechen'],
  'listen/follow-cue': ['Andeutung aufgreifen', 'Eine Nebenbemerkung oder ein Zögern aufnehmen'],
  'listen/summarise': ['Zusammenfassen', 'Es wiedergeben und fragen, was daran nicht stimmt'],
  'listen/anything-else': ['Was noch', 'Nach dem Rest fragen'],
  'listen/wait': ['Abwarten', 'Raum lassen'],
  'listen/clarify': [
    'Einwand klären',
    'Fragen, was hinter einem Einwand steht, bevor man antwortet',
  ],
  'listen/acknowledge': ['Einwand anerkennen', 'Einen Einwand als berechtigt nehmen, ohne Aber'],
  'listen/recall': ['Anknüpfen', 'Eine Einzelheit von vorhin nutzen'],

  'tell/story': [
    'Geschichte',
    'Wo das Gegenüber steht, warum das schlecht ist, wie es sein könnte, was wir täten',
  ],
  'tell/benefit': ['Nutzen', 'Eine Fähigkeit, verknüpft mit einem genannten Bedarf'],
  'tell/evidence': ['Beleg', 'Ein Beleg, der zum Zweifel passt, mit seinen Grenzen'],
  'tell/demo': ['Vorführen', 'Nur, wonach gefragt wurde'],
  'tell/arithmetic': ['Rechnung', 'Was das Problem kostet, mit den Zahlen des Gegenübers'],
  'tell/recommend': ['Empfehlung', 'Eine klare Empfehlung nach der Bedarfsklärung'],
  'tell/narrow': ['Auswahl verkleinern', 'Weniger Möglichkeiten'],
  'tell/de-risk': ['Risiko senken', 'Ein Start in Stufen, ein Ausweg, eine nüchterne Aussicht'],
  'tell/teach': ['Wissen weitergeben', 'Etwas, das nützt, auch wenn nie gekauft wird'],
  'tell/back-plan': [
    'Rückwärts planen',
    'Gemeinsam vom eigenen Termin des Gegenübers zurückrechnen',
  ],
  'tell/cost-of-waiting': [
    'Kosten des Wartens',
    'Was Warten kostet, mit den Zahlen des Gegenübers, auch null',
  ],

  'honesty/purpose': [
    'Anlass nennen',
    'Sagen, warum man spricht und dass die Antwort Nein sein darf',
  ],
  'honesty/fit': ['Sagen, dass es passt', 'Sagen, dass es gut aussieht, und warum'],
  'honesty/unsure': [
    'Unsicherheit zeigen',
    'Sagen, dass man unsicher ist, warum, und was es klären würde',
  ],
  'honesty/not-a-fit': [
    'Sagen, dass es nicht passt',
    'Sagen, dass es hier nicht das Richtige ist, und warum',
  ],
  'honesty/alternative': ['Alternative nennen', 'Nennen, was besser dienen würde'],
  'honesty/wait': ['Zum Warten raten', 'Raten, noch zu warten'],
  'honesty/limitation': ['Grenze nennen', 'Eine Grenze sagen, bevor danach gefragt wird'],
  'honesty/bad-news': [
    'Schlechte Nachricht',
    'Die schlechte Nachricht vor der Zusage, die sie betrifft',
  ],
  'honesty/price': ['Preis', 'Eine klare Antwort auf die Frage nach dem Preis'],
  'honesty/own-interest': ['Eigenes Interesse', 'Sagen, was für uns dabei herausspringt'],
  'honesty/true-clock': [
    'Echte Frist',
    'Eine echte Grenze bei uns: einmal, mit Beleg, und wie man warten kann',
  ],
  'honesty/correct': ['Richtigstellen', 'Einen Irrtum richtigstellen, der uns nützt'],
  'honesty/free-to-refuse': ['Nein freistellen', 'Sagen, dass ein Nein in Ordnung ist'],
  'honesty/do-not-know': ['Nicht wissen', 'Es sagen, und bis wann man es weiß'],
  'honesty/release': ['Frist zurücknehmen', 'Sagen, dass auf unserer Seite kein Termin drängt'],
  'honesty/hold-open': ['Angebot offenhalten', 'Das Angebot bleibt offen, schriftlich'],

  'commit/time': ['Um Zeit bitten', 'Ein Gespräch vereinbaren'],
  'commit/explore': ['Gemeinsam ansehen', 'Die Lage zusammen ansehen'],
  'commit/change': ['Änderung wollen', 'Sich einigen, dass sich etwas ändern soll'],
  'commit/collaborate': ['Gemeinsam entwerfen', 'Die Antwort zusammen gestalten'],
  'commit/consensus': ['Andere einbeziehen', 'Die anderen dazuholen'],
  'commit/invest': ['Einsatz', 'Geld, Zeit und Leute'],
  'commit/review': ['Angebot durchgehen', 'Das Angebot zusammen durchgehen'],
  'commit/resolve': ['Bedenken ausräumen', 'Hervorholen und klären, was Sorgen macht'],
  'commit/decide': ['Entscheidung', 'Ja, Nein oder jetzt nicht, ohne Umschweife'],
  'commit/execute': ['Umsetzen', 'Nach dem Ja den eigenen Teil tun'],
  'commit/next-step': ['Nächster Schritt', 'Den nächsten kleinsten Schritt in den Kalender setzen'],
  'commit/stop': ['Aufhören', 'Sich einigen, aufzuhören'],
  'commit/pause': [
    'Pause',
    'Sich auf eine Pause einigen, bis zu einem Zeichen, das das Gegenüber wählt',
  ],
  'commit/referral': [
    'Um Empfehlung bitten',
    'Um eine Empfehlung bitten, wenn der Nutzen erwiesen ist',
  ],

  'care/hand-over': [
    'Übergabe',
    'Übergeben, mit dem Maßstab, den das Gegenüber selbst gesetzt hat',
  ],
  'care/expectations': [
    'Erwartung richtigstellen',
    'Eine Erwartung geraderücken, bevor sie bricht',
  ],
  'care/first-value': ['Erster Nutzen', 'Mit Datum prüfen, ob es im Alltag trägt'],
  'care/early-warning': ['Früh warnen', 'Es sagen, bevor es jemand selbst entdeckt'],
  'care/adoption': ['Einführung', 'Denen helfen, die damit arbeiten, nicht nur dem Auftraggeber'],
  'care/outcome-review': ['Ergebnis prüfen', 'Das Ergebnis am Maßstab messen'],
  'care/expand': ['Ausbauen', 'Mehr nur, wenn sich der Nutzen gezeigt hat'],
  'care/right-size': ['Richtige Größe', 'Die richtige Größe, auch nach unten'],
  'care/let-go': ['Gehen lassen', 'Zu einem guten Abschied verhelfen'],
  'care/close-loop': ['Rückmeldung geben', 'Wer empfohlen hat, erfährt, was daraus wurde'],
  'care/keep-warm': ['In Verbindung bleiben', 'Etwas Nützliches für später, um das gebeten wurde'],
};
