import { describe, expect, test } from 'vitest';
import {
  formatAddress,
  parseAddress,
  type PageState,
} from '../../../../src/search/browser/address.ts';

const parse = (query: string) => parseAddress(new URLSearchParams(query));

const full: PageState = {
  text: 'đất đai',
  filters: { agency: 'phong-noi-vu', topic: 'dat-dai', year: '2020', kind: 'thong-bao' },
  sort: 'newest',
};

describe('formatAddress', () => {
  test('writes every choice under its permanent name', () => {
    expect(formatAddress(full)).toBe(
      '/tim-kiem/?q=%C4%91%E1%BA%A5t+%C4%91ai' +
        '&co-quan=phong-noi-vu&chu-de=dat-dai&nam=2020&loai=thong-bao&sap-xep=moi-nhat',
    );
  });

  test('leaves out what is not chosen', () => {
    const state: PageState = {
      text: ' ',
      filters: { agency: '', year: '2020' },
      sort: 'relevance',
    };
    expect(formatAddress(state)).toBe('/tim-kiem/?nam=2020');
    expect(formatAddress({ ...state, filters: {} })).toBe('/tim-kiem/');
  });
});

describe('parseAddress', () => {
  test.each<PageState>([
    full,
    { ...full, sort: 'oldest' },
    { ...full, filters: { ...full.filters, topic: undefined } },
  ])('reads back what formatAddress wrote: %j', (state) => {
    expect(parseAddress(new URL(formatAddress(state), 'http://localhost').searchParams)).toEqual(
      state,
    );
  });

  test.each(['constructor', '__proto__', 'toString', 'moi nhat', 'newest', ''])(
    'sorts by relevance for ?sap-xep=%s',
    (name) => {
      expect(parse(`sap-xep=${name}`).sort).toBe('relevance');
    },
  );

  test('takes no parameter but its own', () => {
    expect(parse('agency=phong-noi-vu&__proto__=x&constructor=y').filters).toEqual({});
  });

  test('reads a state that can be sent to the worker', () => {
    const state = parse('q=đất&sap-xep=constructor&co-quan=__proto__&nam=constructor');
    expect(structuredClone(state)).toEqual(state);
  });
});
