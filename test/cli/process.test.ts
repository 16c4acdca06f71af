import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own; `until` stops reading after so many bytes. */
function started(typed: readonly string[], { until = Number.POSITIVE_INFINITY, input = '' } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', ...typed], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.length >= until) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

test('an answer is one JSON document on standard output, and nothing else is written', async () => {
  const { code, out, err } = await started(['analyse', 'saas-renewal', '--json']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ sides: ['vendor', 'customer'] });
});

test('wrong use ends with 2 and leaves standard output empty', async () => {
  const { code, out, err } = await started(['analyse', 'saas-renewl']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^There is no scenario "saas-renewl"\. Did you mean "saas-renewal"\?/u);
});

test('whoever stops reading ends the answer without an error', async () => {
  const { code, err } = await started(['schema', 'scenario'], { until: 10 });
  expect([code, err]).toEqual([0, '']);
});

test('a talk over a pipe is a talk', async () => {
  const input = 'limit 50\nwalk-away no-zopa open\nsend\n';
  const { code, out } = await started(
    ['play', '--scenario', 'saas-renewal', '--side', 'vendor', '--counterparty', 'warrior'],
    { input },
  );
  expect(code).toBe(0);
  expect(out).toMatch(/Renewal at Halden Freight[\s\S]*Points in the end: vendor [\d.]+, customer [\d.]+/u);
});
