/**
 * Questions, listening and honest words that lose 10 points or more somewhere near best play, each
 * with why it should. Anything else that does is a fault of the scenario: it would teach not to ask.
 */
export const DEFENDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'carrier-bag': {
    'a-whole-year':
      'the folk rule, said before the bag is open; in four of five a date or a fee is at stake',
    'free-service': 'an alternative that answers another trouble than hers',
    'please-dont': 'true, but said when she trusts you too little to keep it',
    'who-hears': 'the minute that was left belonged to the letters',
    'dont-touch': 'after a wasted third of the morning there is no quiet minute left for it',
    'which-unopened': 'after a wasted third of the morning it opens what there is no time to read',
    'who-advised': 'the cool question, two minutes, when there is one',
    'gutters-man': 'Claire has a ceiling at two; after small talk these minutes were the last',
    'a-tenth-down': 'after two rounds of small talk Claire leaves before it can be decided',
    'how-jean': 'a second question in a row to somebody who needed quiet, at trust 1',
    'what-sensible': 'a second question in a row to somebody who needed quiet, at trust 1',
    'what-comes-in': 'a question on top of a list read out, at trust 1',
  },
  'day-sixty': {
    'let-it-go': 'an honest verdict said as a guess: he takes your word for it',
    'date-second': 'the true date as the second half of a squeeze, after a discount',
  },
  'eight-months-on': {
    'in-the-room':
      'kind words about his worst minute, just after a broken promise not to bring a proposal',
  },
  'four-minutes': {
    'walk-away': 'a no for good where the ledger moves in five months, or one that is guessed',
    'no-at-four':
      'right today, and said as if for good to somebody whose ledger moves in five months',
    'one-file': 'the alternative for another trouble than hers',
    'ugly-add-on': 'the alternative for another trouble than hers',
    'where-you-stand':
      'too close for the trust that is left after a pitch: a cool answer, and the minute is gone',
  },
  'kitchen-table': {
    'not-for-you': 'a no for good, where only this winter is wrong',
    'school-roof': 'she has asked about Sunday and is told of a school',
    'the-tree': 'with one minute left after a detour it takes the place of the leaflets',
    'who-opens': 'after two mistakes it takes the minute in which the loft could still be seen',
  },
  'last-clever-box': {
    'none-of-it-turns': 'a no as a guess, from one lamp, before the book is open',
    'hook-and-valves': 'the advice for the other trouble, after he has told you which it is',
    'a-line-gets-a-stop': 'the advice for the other trouble, after he has told you which it is',
    'who-lives-with-it': 'after twelve slides or a lecture it takes the last minute at the cage',
    'three-stops': 'after twelve slides it takes the last minute at the cage',
    'your-own-part': 'after twelve slides it takes the last minute at the cage',
    'what-would-he-say': 'after twelve slides it takes the last minute at the cage',
    'how-long-left': 'after twelve slides the trust for it is gone, and the minutes with it',
    'what-would-count':
      'after the dashboard at the cage another half-hour has to be asked for first',
  },
  'loved-it': {
    prettier: 'a no guessed from two dark chairs, and she is too polite to correct it',
    'three-things': 'the alternatives for another trouble than hers',
    'name-rival': 'the alternative for another trouble than hers',
    'for-you': 'two minutes long, where a detour has left no more than two before noon',
    'what-it-costs':
      'the sum of a trouble that you have just learnt you do not solve, in the last minute',
    'play-back': 'said in the last minute in place of the no that was due',
  },
  'night-shift': {
    'not-this': 'a no as a hunch, before anything he did is known',
    'ring-anneke': "the right no with another man's way on",
    'or-equivalent': "the right no with another man's way on",
    'out-of-change':
      'a second proof of what two answers have shown, after a pitch of three minutes',
    'whose-evenings': 'on to Dee while what he showed you goes unsaid',
  },
  'seven-weeks': {
    'whats-forbidden': 'two minutes on the wrong question, with no time left for the right one',
    'by-yourself': 'the minute that was left was needed to ask for the meeting',
    'open-a-file': 'the minute that was left was needed to ask for the meeting',
    'old-server': 'the minute that was left was needed to ask for the meeting',
    'two-oh-three': 'the price brings out what was never told of the server, before the ask',
    'renewal-season': 'after the pivot only one of three doors can still be opened',
    'insurer-asks': 'after the figure only one of three doors can still be opened',
  },
  'start-monday': {
    'dont-if-short': 'a no guessed from three words about Ken, before the money is spoken of',
    'before-may': 'the cure for the other illness',
    'at-the-till': 'the cure for the other illness',
  },
  'tap-washer': {
    'worn-inside': 'a worn seat, in a tap that she has just said was never opened',
    'ask-the-maker': 'the way on for another tap than hers',
    'tool-shed': 'the way on for another tap than hers',
  },
  'twelve-day-close': {
    'not-your-fix': 'a no that names slips nobody spoke of',
    'who-else': 'asked at the last minute, when a checklist and June could still be offered',
  },
};
