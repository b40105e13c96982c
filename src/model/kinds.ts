/**
 * Every kind of thing a seller can say, as `family/name`, each with what it is. The list is closed.
 * Source: the tagged moves of the pedagogy; the severities are its four degrees of pressure:
 * 1 irritating, 2 manipulative, 3 unfair, 4 deceptive or coercive (a foul).
 */
const SOUND_AND_WRONG = {
  ask: {
    situation: 'How things are set up today',
    problem: 'What is difficult or unsatisfying',
    'root-cause': 'Which part of it makes the trouble',
    implication: 'What follows from the problem, and for whom',
    'need-payoff': "What solving it would be worth, in the buyer's words",
    goal: 'What they want more of, pain or no pain',
    drive: 'What moves this person',
    emotion: 'How the situation feels',
    'personal-stake': 'What yes and no would mean for them personally',
    success: 'How they will know it worked',
    risk: 'What could go wrong in buying',
    worry: 'What they feel least sure of',
    trigger: 'What set this off',
    timing: 'Whether a date of theirs matters, and what happens when it passes',
    history: 'What was tried before',
    alternatives: 'What else they could do, nothing included',
    budget: 'How such things get paid for',
    'decision-process': 'What has to happen between liking it and having it',
    stakeholders: 'Who decides, advises, uses, signs, blocks',
    constraint: 'Technical, legal or contractual limits',
    fit: 'The question most likely to end it',
    readiness: 'Room and will for a change now',
    criteria: 'What they will judge on, in order',
  },
  listen: {
    reflect: 'Repeat the meaning and add nothing',
    'name-feeling': 'Name the feeling, tentatively',
    'follow-cue': 'Pick up an aside or a hesitation',
    summarise: 'Say it back, and ask what is wrong in it',
    'anything-else': 'Ask for the rest',
    wait: 'Leave room',
    clarify: 'Ask what is behind an objection before answering it',
    acknowledge: 'Take an objection as reasonable, without a but',
    recall: 'Use a detail from earlier',
  },
  tell: {
    story: 'Where they are, why that is bad for them, how it could be, what we would do',
    benefit: 'A capability tied to a need they stated',
    evidence: 'Proof matched to their doubt, its limits stated',
    demo: 'Only what they asked about',
    arithmetic: 'What the problem costs, with their figures',
    recommend: 'A plain recommendation after the diagnosis',
    narrow: 'Fewer choices',
    'de-risk': 'A staged start, a way out, a sober forecast',
    teach: 'Something useful even if they never buy',
    'back-plan': 'Plan back from their own date together',
    'cost-of-waiting': 'What waiting costs, with their figures, zero included',
  },
  honesty: {
    purpose: 'Say why we talk, and that the answer may be no',
    fit: 'Say it looks right, and why',
    unsure: 'Say we are unsure, why, and what would settle it',
    'not-a-fit': 'Say it is not right for them, and why',
    alternative: 'Name what would serve them better',
    wait: 'Advise waiting',
    limitation: 'Tell a limit before it is asked',
    'bad-news': 'Bad news before the commitment it touches',
    price: 'A straight answer on price',
    'own-interest': 'Say what is in it for us',
    'true-clock': 'A real limit of ours: once, with proof, and how to wait',
    correct: 'Correct a mistake that favours us',
    'free-to-refuse': 'Say that no is fine',
    'do-not-know': 'Say so, and by when we will know',
    release: 'Nothing on our side forces a date',
    'hold-open': 'The offer stays open in writing',
  },
  commit: {
    time: 'Agree to a conversation',
    explore: 'Look at their situation together',
    change: 'Agree that something should change',
    collaborate: 'Shape the answer together',
    consensus: 'Bring the others in',
    invest: 'Money, time and people',
    review: 'Go through the proposal together',
    resolve: 'Bring out and settle what worries them',
    decide: 'Yes, no or not now, plainly',
    execute: 'Do their part after the yes',
    'next-step': 'Put the next smallest step in the diary',
    stop: 'Agree to stop',
    pause: 'Agree to pause until a sign they choose',
    referral: 'Ask for an introduction, once its value is proved',
  },
  care: {
    'hand-over': "Hand over with the buyer's own measure of success",
    expectations: 'Reset an expectation before it breaks',
    'first-value': 'A dated check that it works for them',
    'early-warning': 'Tell them before they find out',
    adoption: 'Help the users and not only the sponsor',
    'outcome-review': 'Hold the result against the measure',
    expand: 'More only on evidence',
    'right-size': 'The right size, downwards too',
    'let-go': 'Help them leave well',
    'close-loop': 'Tell the one who referred them',
    'keep-warm': 'Something useful for later, asked for',
  },
  slip: {
    interrupt: 'Cut the buyer short',
    'missed-cue': 'Go past what was just offered',
    pivot: 'Any answer becomes a way to the product',
    twist: 'Say back what they did not say',
    parrot: 'Fake warmth',
    'feature-dump': 'Capabilities nobody asked for',
    'generic-pitch': 'A borrowed story, none of it theirs',
    advantage: 'An advantage to a need not stated',
    monologue: 'About us',
    'leading-question': 'A question with the answer in it',
    'stacked-question': 'Two questions in one',
    'researchable-question': 'What we could have looked up',
    fudge: 'An evasive answer',
    'fake-alternative': 'One chosen to look bad',
    'early-upsell': 'More into an unsolved problem',
    'early-referral': 'A referral before there is value',
    survey: 'A form in place of a talk',
  },
  comfort: {
    'checking-in': 'A call with nothing to say',
    'send-material': 'Paper in place of a question',
    'no-next-step': 'Leaving without one',
    'let-me-know': 'Leaving the next move to them',
    'nice-meeting': 'One more pleasant hour',
    'friendly-non-decider': 'Staying with the one who likes us',
    'money-shy': 'Leaving price to the document',
    'dodge-fit': 'Not asking what could end it',
    'happy-ears': 'Taking interest for a yes',
    'early-discount': 'Cheaper before anyone asked',
    'free-consulting': 'Work on demand for nothing',
    'let-objection-slide': 'Fair enough, and on',
    'small-talk': 'Warmth without purpose',
    'delay-bad-news': 'Later',
    'ask-by-proxy': 'So what do you think?',
    'silence-after-yes': 'Gone once it is signed',
    'rosy-forecast': 'Eighty percent',
    'polite-exit': 'Giving up at the first cool word',
  },
} as const;

const PRESSURE = {
  'false-deadline': { severity: 4, is: 'A date that is not true' },
  'fake-scarcity': { severity: 4, is: 'Few left when there are many' },
  'exploding-discount': { severity: 3, is: 'A price only for now' },
  'assumptive-close': { severity: 2, is: 'Acting as if they had agreed' },
  'alternative-close': { severity: 1, is: 'This or that, before yes' },
  'paperwork-momentum': { severity: 2, is: 'Filling in the form while talking' },
  'last-chance': { severity: 3, is: 'A threat that it gets worse' },
  guilt: { severity: 2, is: 'What they owe for our effort' },
  fear: { severity: 3, is: 'Disaster if they do not' },
  'fake-rival-buyer': { severity: 4, is: 'Somebody else who wants it' },
  sandbagging: { severity: 4, is: 'Hiding bad news or a cost' },
  badgering: { severity: 3, is: 'Asking on after a no' },
  'over-their-head': { severity: 3, is: 'Round the contact to the boss' },
  'sign-today': { severity: 2, is: 'What it would take to sign today' },
  'sharp-angle': { severity: 2, is: 'If I could, would you' },
  'trap-trial': { severity: 3, is: 'Easy in and hard out' },
  'rigged-list': { severity: 2, is: 'Pros helped along and cons left to them' },
  'take-away': { severity: 3, is: 'Pretending it is not for them' },
  'door-handle': { severity: 1, is: 'Leaving, then the push' },
  'bait-and-switch': { severity: 4, is: 'Shown one thing, sold another' },
  'fake-authority': { severity: 3, is: 'The boss who must be fought' },
  'fake-proof': { severity: 4, is: 'Invented references' },
  'inflated-anchor': { severity: 4, is: 'A list price nobody pays' },
  'false-pretext': { severity: 4, is: 'A survey that is a pitch' },
  'wearing-down': { severity: 3, is: 'Staying until they give in' },
  overpromise: { severity: 4, is: 'A claim that is not true today' },
  shaming: { severity: 3, is: 'Making a no look small' },
  'buried-term': { severity: 3, is: 'Letting a date or a clause pass unsaid' },
  isolating: { severity: 3, is: 'Keeping their people out' },
  'right-as-favour': { severity: 3, is: 'Selling what the law gives' },
  'fake-closing-down': { severity: 4, is: 'The last days that are not' },
  'false-badge': { severity: 4, is: 'Approval nobody gave' },
  'not-free': { severity: 3, is: 'Free that is paid for elsewhere' },
  'through-children': { severity: 4, is: 'Getting at them through their children' },
} as const;

const KINDS = { ...SOUND_AND_WRONG, pressure: PRESSURE };

/** The families in the order of moves.yaml: six sound ones, then the wrong ones. */
export const FAMILIES = [
  'ask',
  'listen',
  'tell',
  'honesty',
  'commit',
  'care',
  'slip',
  'pressure',
  'comfort',
] as const satisfies readonly (keyof typeof KINDS)[];

export type Family = (typeof FAMILIES)[number];
type KindOf<F extends Family> = `${F}/${keyof (typeof KINDS)[F] & string}`;
export type Kind = { [F in Family]: KindOf<F> }[Family];

/** Every kind, as `family/name`. */
export const KIND_NAMES = FAMILIES.flatMap((family) =>
  Object.keys(KINDS[family]).map((name) => `${family}/${name}` as Kind),
);

/** The names within one family: `namesIn('ask')` is what a fact's `about` may say. */
export function namesIn(family: Family): readonly string[] {
  return Object.keys(KINDS[family]);
}

export function familyOf(kind: Kind): Family {
  return kind.slice(0, kind.indexOf('/')) as Family;
}

/** The name without its family: `false-deadline` of `pressure/false-deadline`. */
export function nameOf(kind: Kind): string {
  return kind.slice(kind.indexOf('/') + 1);
}

const DESCRIPTIONS = new Map<string, string>(
  FAMILIES.flatMap((family) =>
    Object.entries(KINDS[family]).map(([name, entry]: [string, string | { is: string }]) => [
      `${family}/${name}`,
      typeof entry === 'string' ? entry : entry.is,
    ]),
  ),
);

/** What a kind is, in one line. */
export function describeKind(kind: Kind): string {
  return DESCRIPTIONS.get(kind) ?? '';
}

const SEVERITIES = new Map<string, number>(
  Object.entries(PRESSURE).map(([name, { severity }]) => [`pressure/${name}`, severity]),
);

/** How severe a pressure is, 1 to 4; 0 for every other family. */
export function severityOf(kind: Kind): number {
  return SEVERITIES.get(kind) ?? 0;
}
