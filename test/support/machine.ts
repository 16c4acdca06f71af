import { parse } from 'yaml';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';

/**
 * A machine is sold: price (0.6 points per cent to the seller, 0.4 to the buyer), delivery (15 against 25), warranty (25 against 35).
 * Side one sells and opens. Both have an alternative worth 40 points net.
 */
export const MACHINE: Scenario = scenarioSchema.parse(
  parse(`
format: 1
id: machine
version: 1
context: sales
source: { document: own, example: fixture }
level: 1
minutes: 5
rounds: 8
opens: seller
calendar: { year: 2024, month: 6, day: 10 }
culture: { context: low, powerDistance: low }
rules: [index]
sides:
  - id: seller
    character: okoro
    type: diplomat
    alternatives:
      - { id: export, gross: 50, switching: 5, probability: 0.5, loss: 10, verifiable: 0.8, improvement: { days: 2, gain: 5 } }
    interests: [{ id: cash, issue: price, disclosed: freely }]
  - id: buyer
    character: voss
    type: warrior
    alternatives:
      - { id: rival, gross: 45, switching: 5, probability: 0, loss: 0, verifiable: 0.8 }
    interests: [{ id: season, issue: delivery, disclosed: freely }]
issues:
  - id: price
    kind: quantity
    min: 0
    max: 100
    step: 10
    unit: EUR
    prefers: { seller: last, buyer: first }
    values:
      seller: { weight: 600, curve: [[0, 0], [100, 1]] }
      buyer: { weight: 400, curve: [[0, 1], [100, 0]] }
  - id: delivery
    kind: choice
    options: [fast, normal, slow]
    prefers: { seller: last, buyer: first }
    values:
      seller: { weight: 150, shares: { fast: 0, normal: 0.5, slow: 1 } }
      buyer: { weight: 250, shares: { fast: 1, normal: 0.5, slow: 0 } }
  - id: warranty
    kind: clause
    rungs:
      - { id: none }
      - { id: vague, has: [metric], absorbs: { breakdown: 0.1 } }
      - { id: full, has: [metric, threshold, remedy, verification], absorbs: { breakdown: 0.8 } }
    prefers: { seller: first, buyer: last }
    values:
      seller: { weight: 250, shares: { none: 1, vague: 0.8, full: 0 } }
      buyer: { weight: 350, shares: { none: 0, vague: 0.2, full: 1 } }
    redLines: { buyer: [none] }
annexes: [{ id: fine-print, holder: seller, points: { seller: 4, buyer: -6 } }]
facts:
  - { id: index, kind: evidence, holder: both, verifiable: 1, strength: 0.8, issue: price, value: 60, inflatedValue: 80 }
  - { id: cost-sheet, kind: evidence, holder: seller, verifiable: 0.7, strength: 0.6, issue: price, value: 70, inflatedValue: 90 }
  - { id: export-lead, kind: alternative, holder: seller, verifiable: 0.5, strength: 0.5, alternative: export }
  - { id: quarter-end, kind: deadline, holder: seller, verifiable: 0.5, strength: 0.5, day: 10 }
  - { id: rival-quote, kind: alternative, holder: buyer, verifiable: 0.6, strength: 0.6, alternative: rival }
  - { id: survey, kind: evidence, holder: buyer, verifiable: 0.6, strength: 0.5, issue: price, value: 40, inflatedValue: 20 }
  - { id: sowing, kind: deadline, holder: buyer, verifiable: 0.5, strength: 0.5, day: 12 }
risks:
  - { id: breakdown, probability: 1, month: 6, cost: { seller: 5, buyer: 10 }, seenBy: seller }
  - { id: strike, probability: 1, month: 2, cost: { seller: 1, buyer: 0 }, seenBy: both }
  - { id: flood, probability: 0, month: 3, cost: { seller: 50, buyer: 50 }, seenBy: both }
reference: { package: { price: 60, delivery: normal, warranty: full } }
`),
);
