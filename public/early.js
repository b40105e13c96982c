/*
 * Runs before anything is drawn, so that nobody who chose dark sees a white page first, and the
 * first lines of the page are those of its screen in the reader's language. It puts what is kept on
 * the page as it stands; src/app checks it and has the last word. And it asks for what the screen is
 * made of, together with the page's own scripts, which would ask for it only once they run.
 */
const { dataset } = document.documentElement;
try {
  const kept = JSON.parse(localStorage.getItem('preferences') ?? '{}');
  for (const name of ['theme', 'text', 'motion']) {
    if (typeof kept[name] === 'string') dataset[name] = kept[name];
  }
} catch {
  // Nothing can be kept here, or what is kept can't be read.
}
// Everything is kept on this machine, the app's typefaces too.
if (navigator.serviceWorker?.controller) dataset.typefaces = 'own';
let language = null;
try {
  language = localStorage.getItem('language');
} catch {
  // Nothing was chosen.
}
const spoken = ['en', 'de'];
const own = navigator.languages.map((tag) => tag.split('-', 1)[0]);
document.documentElement.lang =
  [language, ...own].find((one) => spoken.includes(one)) ?? spoken[0];

const address = location.hash.replace(/^#?\/?/, '').split('?', 1)[0].split('/');
dataset.screen = address[0] || 'library';
// Built by src/app/build/made-of.ts.
const madeOf = JSON.parse(document.querySelector('meta[name="made-of"]')?.content ?? '{}');
const files = address.flatMap((word) => (Object.hasOwn(madeOf, word) ? madeOf[word] : []));
for (const file of new Set(files)) {
  const link = document.createElement('link');
  const isStyle = file.endsWith('.css');
  link.rel = isStyle ? 'preload' : 'modulepreload';
  if (isStyle) link.as = 'style';
  link.crossOrigin = '';
  link.fetchPriority = 'low';
  link.href = file;
  document.head.append(link);
}
