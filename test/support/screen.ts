import { format } from 'node:util';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi, type MockInstance } from 'vitest';

/** An element of HTML that happy-dom has not heard of yet. */
const UNKNOWN_TO_HAPPY_DOM = 'The tag <search> is unrecognized';

let spy: MockInstance<typeof console.error> | undefined;
let complaints: string[] = [];

// What React complains of is a defect; a test that brings it about on purpose puts a spy of its own over this one.
beforeEach(() => {
  complaints = [];
  spy = vi.spyOn(console, 'error').mockImplementation((...words: readonly unknown[]) => {
    complaints.push(format(...words));
  });
});

afterEach(() => {
  cleanup();
  spy?.mockRestore();
  const found = complaints.filter((complaint) => !complaint.startsWith(UNKNOWN_TO_HAPPY_DOM));
  if (found.length > 0) throw new Error(`console.error was called:\n${found.join('\n')}`);
});
