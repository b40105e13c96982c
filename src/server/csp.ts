/**
 * The Content-Security-Policy every page is served with. Without upgrade-insecure-requests: phones
 * reach a workshop room over plain http on a local address.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one policy there is passes the app's own workers: app/own-scripts.ts.
  'trusted-types opening-move',
].join('; ');
