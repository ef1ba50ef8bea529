import { buildCitationRegister, type CitationRegister } from '../../archive/find-plan-citations.ts';
import { readIndicators } from '../../archive/read-indicators.ts';
import { readRegisters } from '../../archive/read-registers.ts';
import type { Registers } from '../../archive/registers.ts';
import { compileIndicators, type IndicatorMatcher } from '../../domain/targets/match-indicator.ts';

/** What the archive knows already, against which a draft is read. */
export interface Knowledge {
  readonly registers: Registers;
  readonly citations: CitationRegister;
  readonly indicators: IndicatorMatcher;
}

/** Reads the registers of a content folder for drafting. */
export function readKnowledge(contentFolder: string): Knowledge {
  const registers = readRegisters(contentFolder);
  return {
    registers,
    citations: buildCitationRegister(registers),
    indicators: compileIndicators(readIndicators(contentFolder).indicators),
  };
}
