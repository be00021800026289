import { createContext, useContext } from 'react';
import type { Entry } from '../../../form/entry';

/** Why a figure that was read from a file is not certain. */
export interface CellGuess {
  /** What was read; once someone writes another figure, nothing is guessed any more. */
  readonly entry: Entry;
  /** In words. */
  readonly reason: string;
}

const Guesses = createContext<ReadonlyMap<string, CellGuess>>(new Map());

/** Marks figures as guessed in the grids inside, by address. */
export const GuessProvider = Guesses.Provider;

/** The guess that still stands at a cell. */
export function useGuess(): (address: string, entry: Entry) => string | undefined {
  const guesses = useContext(Guesses);
  return (address, entry) => {
    const guess = guesses.get(address);
    return guess?.entry === entry ? guess.reason : undefined;
  };
}
