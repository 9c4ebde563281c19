/** Two versions of one text, none of them lost: the longer one if it holds the other. */
export function bothTexts(theirs: string, mine: string): string {
  if (theirs.includes(mine)) {
    return theirs;
  }
  return mine.includes(theirs) ? mine : `${theirs}\n\n${mine}`;
}
