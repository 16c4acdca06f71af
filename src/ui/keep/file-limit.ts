/** Bytes of a stranger's file that are read at all; a long negotiation takes a fortieth of it. */
export const FILE_LIMIT = 2_000_000;
