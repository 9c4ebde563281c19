import { Fragment, type ReactNode } from 'react';

/** What is known of something in one line; a part that is written from right to left leaves the others where they are. */
export function Dotted({ parts }: { parts: readonly ReactNode[] }) {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== '' && part !== false)
    .map((part, index) => (
      <Fragment key={index}>
        {index > 0 && ' · '}
        <bdi>{part}</bdi>
      </Fragment>
    ));
}
