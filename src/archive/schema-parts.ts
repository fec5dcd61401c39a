import { z } from 'astro/zod';
import { isPlainDate } from '../domain/notice/plain-date.ts';

/** A day that exists. YAML's core schema leaves an unquoted day a string, as it should be. */
export const plainDate = z.string().refine(isPlainDate, { params: { rule: 'date' } });

/** Words that say something. */
export const words = z.string().trim().min(1);
