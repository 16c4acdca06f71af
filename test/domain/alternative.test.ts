import { expect, test } from 'vitest';
import { batnaOf, netPoints, reservationPointOf, type Alternative } from '../../src/domain/alternative.ts';

const alternative = (id: string, gross: number, switching = 0, probability = 0, loss = 0): Alternative => ({
  id,
  gross,
  switching,
  probability,
  loss,
  verifiable: 1,
  ready: 0,
});

test('an alternative is worth its gross points less switching and risk', () => {
  expect(netPoints(alternative('rival', 70, 12, 0.3, 15))).toBe(53.5);
});

test('the reservation point is the worth of the best one', () => {
  const list = [alternative('wait', 30), alternative('rival', 70, 12, 0.3, 15), alternative('tender', 60, 10)];
  expect(batnaOf(list)?.id).toBe('rival');
  expect(reservationPointOf(list)).toBe(53.5);
});

test('of equals the first is the BATNA', () => {
  expect(batnaOf([alternative('a', 40), alternative('b', 40)])?.id).toBe('a');
});

test('without any alternative the reservation point is 0', () => {
  expect(batnaOf([])).toBeUndefined();
  expect(reservationPointOf([])).toBe(0);
});

test('it may lie above 100: then no agreement is right', () => {
  expect(reservationPointOf([alternative('sale', 120, 5)])).toBe(115);
});
