/** The details that the API tells with a refusal. */
export interface RefusalDetails {
  errors?: { path: (string | number)[]; message: string }[];
  /** Of a withdrawn report. */
  reason?: string;
  withdrawnAt?: string;
  version?: number;
}

/** The API answered, and refused: what was asked for is not there, is gone, or cannot be asked. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: RefusalDetails,
  ) {
    super(message);
  }
}

/** The API gave no usable answer in time. */
export class ApiUnreachable extends Error {}
