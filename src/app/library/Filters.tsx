import { LIBRARY } from '../words/library.ts';
import type { FilterView, LibraryProps } from './connect.ts';
import styles from './Filters.module.css';

interface FiltersProps {
  readonly filters: readonly FilterView[];
  readonly search: LibraryProps['search'];
}

export function Filters({ filters, search }: FiltersProps) {
  return (
    <search className={styles.filters}>
      <label className={styles.search}>
        <span>{LIBRARY.search}</span>
        <input
          type="search"
          value={search.value}
          onChange={({ currentTarget }) => search.set(currentTarget.value)}
        />
      </label>
      {filters.map(({ name, label, value, options, set }) => (
        <label key={name}>
          <span>{label}</span>
          <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}
