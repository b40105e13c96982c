/** Whether this browser can read aloud. */
export function hasVoice(): boolean {
  return 'speechSynthesis' in globalThis && typeof SpeechSynthesisUtterance === 'function';
}

/** Says these lines, in place of whatever is still being said. */
export function speak(lines: readonly string[]): void {
  if (!hasVoice()) return;
  speechSynthesis.cancel();
  for (const line of lines) {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.lang = 'en-GB';
    speechSynthesis.speak(utterance);
  }
}

export function hush(): void {
  if (hasVoice()) speechSynthesis.cancel();
}
