export const NEW_VERSION = {
  ready: 'Eine neue Version ist bereit.',
  use: 'Jetzt benutzen',
} as const;
