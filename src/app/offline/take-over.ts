/** What a page sends to a version that waits, when the trainee wants it now. */
export const TAKE_OVER = 'take over';
