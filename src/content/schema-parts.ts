import { z } from 'astro/zod';
import { isPlainDate } from '../domain/calendar/plain-date.ts';

/** A day that exists. */
export const plainDate = z.string().refine(isPlainDate, { params: { rule: 'date' } });

/** Words that say something. */
export const words = z.string().trim().min(1);

/** `true` or `false`, which reach us as they were typed. */
export const truth = z.enum(['true', 'false']).transform((value) => value === 'true');
