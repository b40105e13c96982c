import { encode } from 'uqr';
import styles from './Qr.module.css';

interface QrProps {
  readonly address: string;
  readonly label: string;
}

/** An address for a camera: always dark on light, as cameras want it. */
export function Qr({ address, label }: QrProps) {
  const { data, size } = encode(address, { border: 2, ecc: 'M' });
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className={styles.light} width={size} height={size} />
      <path className={styles.dark} d={pathOf(data)} shapeRendering="crispEdges" />
    </svg>
  );
}

/** The dark fields, a run of them at a time. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}
