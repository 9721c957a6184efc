import { useState } from 'react';
import { useToken } from '../server/token.ts';
import { Dialog } from './dialog.tsx';

/** Asks the reader once for the token, where the server answers nobody without it. */
export function TokenDialog() {
  const { isWanted, isRefused, give, giveUp } = useToken();
  const [token, setToken] = useState('');
  if (!isWanted) return null;
  return (
    <Dialog title="Reading here takes a token" close={giveUp}>
      <form
        className="token-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (token.trim() !== '') give(token.trim());
        }}
      >
        <p>{isRefused ? 'The server does not know this token.' : 'Whoever runs this graph can give it to you.'}</p>
        <label>
          Token
          <input
            type="password"
            autoComplete="off"
            autoFocus
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        <p className="soft">It is kept until you close this tab, and sent to this server alone.</p>
        <button type="submit" className="primary">
          Read
        </button>
      </form>
    </Dialog>
  );
}
