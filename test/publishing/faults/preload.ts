import { injectFault, type Fault } from './inject-fault.ts';

/*
 * Loaded before a command, and before every thread of it (`--import`): makes one of its writes fail
 * as the environment says, `FAULT={"code":"EIO","at":2,"below":"/somewhere"}`.
 */
injectFault(JSON.parse(process.env['FAULT'] ?? '') as Fault);
