/*
 * Runs before anything is drawn, so that nobody who chose dark sees a white page first. It puts what
 * is kept on the page as it stands; src/app/preferences checks it and has the last word.
 */
try {
  const kept = JSON.parse(localStorage.getItem('preferences') ?? '{}');
  for (const name of ['theme', 'text', 'motion']) {
    if (typeof kept[name] === 'string') document.documentElement.dataset[name] = kept[name];
  }
} catch {
  // Nothing can be kept here, or what is kept can't be read.
}
