import { useWords } from '../../words';
import { wordWithoutPerson } from './without-person';

/** How the name of who acted is said: a person's as it is, those of no person in the admin's language. */
export function useActorName() {
  const { say } = useWords();
  return (name: string | null | undefined): string => {
    const word = wordWithoutPerson(name);
    return word ? say(word) : (name ?? '');
  };
}
