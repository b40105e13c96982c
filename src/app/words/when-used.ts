/** Something that is made when it is first used: a browser's formats take longer than all words. */
export function whenUsed<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
