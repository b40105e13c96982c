/** What the trainee remembers, after a conversation without the notebook. */
export const RECALL = {
  title: 'What did you find out?',
  lead: 'You had no notebook. Tick what you found out, before you look anything up. Nobody grades it.',
  topics: 'What you found out',
  check: 'That is what I found out',
  skip: 'Skip this',
  result: 'What you remembered',
  named: 'Found out, and you named it',
  missed: 'Found out, and not named',
  notFound: 'Named, and not found out',
  sum: (right: number, found: number, more: number) => {
    const all =
      found === 0
        ? 'Nothing was found out in this conversation.'
        : found === 1
          ? `One thing was found out, and you ${right === 1 ? 'named it' : 'didn’t name it'}.`
          : `You named ${right} of the ${found} things that were found out.`;
    if (more === 0) return all;
    return `${all} ${more === 1 ? 'One that you named wasn’t' : `${more} that you named weren’t`}.`;
  },
} as const;
