import { firstScreenDrawn } from './first-screen.ts';

/**
 * Tells the browser how the app is installed, once there is something to read: it would fetch the
 * manifest and its icon at once, between the reader and the screen.
 */
export async function makeInstallable(page: Document): Promise<void> {
  await firstScreenDrawn;
  const link = page.createElement('link');
  link.rel = 'manifest';
  link.href = './manifest.webmanifest';
  page.head.append(link);
}
