export const NEW_VERSION = {
  ready: 'A new version is ready.',
  use: 'Use it now',
} as const;
