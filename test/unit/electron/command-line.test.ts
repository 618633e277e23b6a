import { expect, test } from 'vitest';
import { readCommandLine } from '../../../electron/command-line.ts';

const program = ['/usr/bin/electron', '/opt/recoupe'];

test('an ordinary start asks for nothing', () => {
  expect(readCommandLine([...program, '--no-sandbox', '--lang=fr'], {})).toEqual({});
});

test('a job is read with its folder and its options', () => {
  const args = ['--batch=demo', '--out=/tmp/made', '--batch-option=size=3', '--batch-option=formula=a=b'];
  expect(readCommandLine([...program, ...args], {})).toEqual({
    batch: { kind: 'demo', options: { size: '3', formula: 'a=b' } },
    outFolder: '/tmp/made',
  });
});

test('an unknown job is refused', () => {
  expect(() => readCommandLine([...program, '--batch=everything'], {})).toThrow();
});

test('the clock and the seed are faked only where the environment says this is a test', () => {
  const args = [...program, '--test-clock=2021-03-01T09:00:00.000Z', '--test-seed=7'];
  expect(readCommandLine(args, {})).toEqual({});
  expect(readCommandLine(args, { RECOUPE_TEST: '1' })).toEqual({
    test: { now: '2021-03-01T09:00:00.000Z', seed: 7 },
  });
});

test('a clock that is no instant is refused', () => {
  expect(() => readCommandLine([...program, '--test-clock=yesterday'], { RECOUPE_TEST: '1' })).toThrow();
});
