import type { JudgedForecast, Summary } from './summary.ts';

/** Chances between two bounds, and how often what they were given to was so. */
export interface Bin {
  /** In whole per cents, `to` included. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean of the chances, and the share that was so, both 0 to 1; null where there are none. */
  readonly said: number | null;
  readonly so: number | null;
}

/** The mean Brier scores of some forecasts, each 0 to 2. */
export interface Score {
  readonly forecasts: number;
  readonly againstTruth: number;
  readonly againstEvidence: number;
  /** What even chances would have scored. */
  readonly even: number;
}

const WIDTH = 10;
const BINS = 100 / WIDTH;

/** How often what was given a chance was so, in bins of ten per cent, the last one with 100. */
export function binsOf(runs: readonly Summary[]): readonly Bin[] {
  const chances = forecastsOf(runs).flatMap(({ rights, forecast, truth }) =>
    rights.map((right) => ({ said: forecast[right], so: truth[right] })),
  );
  return Array.from({ length: BINS }, (_, nth) => {
    const inside = chances.filter(({ said }) => binOf(said) === nth);
    return {
      from: nth * WIDTH,
      to: nth === BINS - 1 ? 100 : nth * WIDTH + WIDTH - 1,
      count: inside.length,
      said: mean(inside.map(({ said }) => said)),
      so: mean(inside.map(({ so }) => so)),
    };
  });
}

function binOf(chance: number): number {
  return Math.min(BINS - 1, Math.floor(Math.round(chance * 100) / WIDTH));
}

/** Null where no forecast was given. */
export function scoreOf(runs: readonly Summary[]): Score | null {
  const forecasts = forecastsOf(runs);
  const againstTruth = mean(forecasts.map((forecast) => forecast.againstTruth));
  const againstEvidence = mean(forecasts.map((forecast) => forecast.againstEvidence));
  const even = mean(forecasts.map(({ rights }) => 1 - 1 / rights.length));
  if (againstTruth === null || againstEvidence === null || even === null) return null;
  return { forecasts: forecasts.length, againstTruth, againstEvidence, even };
}

function forecastsOf(runs: readonly Summary[]): readonly JudgedForecast[] {
  return runs.flatMap(({ forecasts }) => forecasts);
}

function mean(figures: readonly number[]): number | null {
  if (figures.length === 0) return null;
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
