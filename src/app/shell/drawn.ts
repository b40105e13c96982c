/** Who waited so long for the first lines has waited long enough for the app, in milliseconds. */
const PATIENCE = 300;

/** Resolves once the browser has drawn something of the page; at once where nobody sees it. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PATIENCE);
  });
}
