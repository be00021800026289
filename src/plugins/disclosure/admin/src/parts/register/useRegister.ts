import { useState } from 'react';
import { mergeChoices, noChoices, type RegisterChoices } from '#model';
import { useCountRegisterMutation } from '../../api/registers';
import { messageOf } from '../../form/refusal';
import { useWords } from '../../words';
import { type RegisterWork, remembered } from './remembered';

/** Whose register of which year is counted, in which form. */
export interface Register {
  readonly organization: string;
  readonly year: number;
  readonly layout: string;
}

const nothing: RegisterWork = { files: [], choices: noChoices };

/** Counts the files of a register, again after each correction. */
export function useRegister(register: Register) {
  const { say, language } = useWords();
  const key = JSON.stringify(register);
  const [work, setWork] = useState(() => remembered.of(key) ?? nothing);
  const [message, setMessage] = useState<string>();
  const [count, { isLoading }] = useCountRegisterMutation();

  async function read(next: RegisterWork): Promise<void> {
    setWork(next);
    setMessage(undefined);
    const answer = await count({ files: next.files, asked: { ...register, choices: next.choices } });
    if ('data' in answer) {
      const done = { ...next, counted: answer.data };
      remembered.keep(key, done);
      setWork(done);
    } else setMessage(messageOf(answer.error, language) ?? say('import.failed'));
  }

  return {
    ...work,
    message,
    isReading: isLoading,
    add: (files: readonly File[]) => void read({ ...work, files: [...work.files, ...files] }),
    clear: () => {
      remembered.forget();
      setWork(nothing);
    },
    choose: (choices: RegisterChoices) => void read({ ...work, choices: mergeChoices(work.choices, choices) }),
  };
}
