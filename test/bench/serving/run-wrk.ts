import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a server bore for some seconds. */
export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds; one in a hundred answers takes longer. */
  readonly p99: number;
  /** Answers other than 2xx and 3xx, and connections that broke. */
  readonly errors: number;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };
const LATENCY = /^\s*99%\s+([\d.]+)(us|ms|s)$/mu;
const REQUESTS = /^\s*(\d+) requests in/mu;
const PER_SECOND = /^Requests\/sec:\s+([\d.]+)$/mu;
const BAD_ANSWERS = /^\s*Non-2xx or 3xx responses: (\d+)$/mu;
const BROKEN = /^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/mu;

/** Asks for one address again and again over 16 connections; throws when `wrk` says nothing of it. */
export async function runWrk(url: string, seconds: number, encoding: string | null): Promise<Load> {
  const headers = encoding === null ? [] : ['-H', `Accept-Encoding: ${encoding}`];
  const args = ['-t1', '-c16', `-d${seconds}s`, '--latency', ...headers, url];
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let report = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (report += chunk));
  await once(child, 'close');
  const [, latency = '', unit = ''] = LATENCY.exec(report) ?? [];
  const requests = Number(REQUESTS.exec(report)?.[1]);
  const perSecond = Number(PER_SECOND.exec(report)?.[1]);
  const p99 = Number(latency) * (UNITS[unit] ?? Number.NaN);
  if (![requests, perSecond, p99].every(Number.isFinite)) throw new Error(`wrk said: ${report}`);
  const broken = BROKEN.exec(report)?.slice(1) ?? [];
  const errors = [BAD_ANSWERS.exec(report)?.[1] ?? '0', ...broken];
  return { requests, perSecond, p99, errors: errors.reduce((sum, n) => sum + Number(n), 0) };
}
