/**
 * The actions of a seat that were accepted, by id, each with the version it led to. A value: an action
 * more makes another. Those that follow on one another share their lists, which are only ever added
 * to, so that nothing is copied with every vote.
 */
export class Accepted {
  static readonly NONE = new Accepted([], [], 0);

  readonly size: number;
  /** Of this one and of those that follow on it: the first `size` are its own. */
  readonly #ids: string[];
  readonly #versions: number[];

  private constructor(ids: string[], versions: number[], size: number) {
    this.#ids = ids;
    this.#versions = versions;
    this.size = size;
  }

  /** The version that an action led to; undefined where it wasn't accepted. */
  versionOf(id: string): number | undefined {
    if (this.size === 0) return undefined;
    const nth = this.#ids.lastIndexOf(id, this.size - 1);
    return nth < 0 ? undefined : this.#versions[nth];
  }

  /** With an action more. */
  with(id: string, version: number): Accepted {
    if (this.size === 0) return new Accepted([id], [version], 1);
    // Where another follows on this one already, its lists are that one's.
    const isLast = this.#ids.length === this.size;
    const ids = isLast ? this.#ids : this.#ids.slice(0, this.size);
    const versions = isLast ? this.#versions : this.#versions.slice(0, this.size);
    ids.push(id);
    versions.push(version);
    return new Accepted(ids, versions, this.size + 1);
  }
}
