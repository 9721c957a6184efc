import type { ComponentType } from 'react';
import type { View, ViewProps } from './declared.ts';
import { Frame } from './frame.tsx';

/** Declares a view. What every view has (waiting, failures, its query, its table, the rest) comes from the frame. */
export function view<Data, Variables>(declared: View<Data, Variables>): ComponentType<ViewProps> {
  return function ViewOfSubject(props: ViewProps) {
    return <Frame view={declared} {...props} />;
  };
}
