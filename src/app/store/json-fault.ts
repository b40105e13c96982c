/** What may stand next. `open` ones may also end the list or object that has just begun. */
type Next = 'value' | 'open-list' | 'key' | 'open-object' | 'colon' | 'after' | 'end';

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Where a text stops being JSON, as browsers don't all tell: the place of the first part that can't
 * stand where it stands; its length where it only breaks off; null where it is JSON.
 */
export function jsonFault(text: string): number | null {
  const within: ('{' | '[')[] = [];
  let next: Next = 'value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const sign = text.charAt(at);
    const closes = sign === '}' ? '{' : sign === ']' ? '[' : null;
    let end = at + 1;
    if (next === 'end') return at;
    if (closes !== null) {
      const may = next === 'after' || next === (closes === '{' ? 'open-object' : 'open-list');
      if (!may || within.pop() !== closes) return at;
      next = 'after';
    } else if (next === 'colon') {
      if (sign !== ':') return at;
      next = 'value';
    } else if (next === 'after') {
      if (sign !== ',') return at;
      next = within.at(-1) === '{' ? 'key' : 'value';
    } else if (next === 'key' || next === 'open-object') {
      if (sign !== '"') return at;
      end = stringEnd(text, at);
      next = 'colon';
    } else if (sign === '{' || sign === '[') {
      within.push(sign);
      next = sign === '{' ? 'open-object' : 'open-list';
    } else {
      end = sign === '"' ? stringEnd(text, at) : skip(LITERAL, text, at);
      if (end === at) return at;
      next = 'after';
    }
    if (end < 0) return -end - 1;
    if (next === 'after' && within.length === 0) next = 'end';
    at = skip(SPACE, text, end);
  }
  return next === 'end' ? null : text.length;
}

/** Behind the closing quote; −1 − the place of the fault where there is none. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    at = skip(PLAIN, text, at);
    if (text.charAt(at) === '"') return at + 1;
    const end = skip(ESCAPE, text, at);
    if (end === at) return -1 - at;
    at = end;
  }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
