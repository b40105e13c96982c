import { useEffect, useRef } from 'react';
import { ORIGINAL } from '../catalogue/told.ts';
import type { Mistake } from '../open/read-file.ts';
import { Mixed } from '../parts/Mixed.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { OPEN } from '../words/library.ts';
import styles from './MistakeList.module.css';

interface MistakeListProps {
  readonly name: string;
  readonly mistakes: readonly Mistake[];
}

/** Every mistake of a file at once, each with its line and a mark under the place. */
export function MistakeList({ name, mistakes }: MistakeListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <ToldIn value={langOf(ORIGINAL)}>
      <div className={styles.mistakes}>
        <h3 ref={heading} tabIndex={-1}>
          {OPEN.mistakes(name, mistakes.length)}
        </h3>
        <p>{OPEN.mend}</p>
        <ol>
          {mistakes.map(({ issue, source, before }) => (
            <li key={`${issue.line}:${issue.column}:${issue.code}:${issue.path}`}>
              <p className={styles.place}>
                {OPEN.place(issue.line, issue.column)} · <code>{issue.code}</code>
              </p>
              <p className={styles.message} lang={ORIGINAL}>
                <Marked text={issue.message} />
              </p>
              <pre className={styles.source}>
                <code>{source.slice(0, before)}</code>
                <mark>{source.slice(before, before + issue.length) || ' '}</mark>
                <code>{source.slice(before + issue.length)}</code>
                {`\n${' '.repeat(before)}${'^'.repeat(caretWidth(source, before, issue.length))}`}
              </pre>
              {issue.expected === undefined ? null : (
                <p>
                  <Mixed words={OPEN.expected(issue.expected)} />
                </p>
              )}
              {issue.hint === undefined ? null : (
                <p className={styles.hint} lang={ORIGINAL}>
                  <Marked text={issue.hint} />
                </p>
              )}
            </li>
          ))}
        </ol>
      </div>
    </ToldIn>
  );
}

/** What stands between backticks is out of a file. */
function Marked({ text }: { readonly text: string }) {
  const parts = text.split('`').map((part, n) => ({ n, part }));
  return parts.map(({ n, part }) => (n % 2 === 1 ? <code key={n}>{part}</code> : part));
}

function caretWidth(source: string, before: number, length: number): number {
  return Math.max(1, Math.min(length, source.length - before));
}
