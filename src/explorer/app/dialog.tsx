import { type ReactNode, useEffect, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A box over the page; Escape and a click beside it close it. */
export function Dialog({ title, close, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      aria-label={title}
      onClose={close}
      onClick={(event) => event.target === box.current && box.current?.close()}
    >
      <div className="dialog-head">
        <h2>{title}</h2>
        <button type="button" aria-label="Close" onClick={() => box.current?.close()}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
