/** What can go wrong as a value: either the thing itself or why it is not there. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value that was had. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps the reason why there is no value. */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
