/**
 * Everything comes from this site and nothing runs inline; `wasm-unsafe-eval` is what Pagefind's
 * WebAssembly needs. A policy in `<meta>` cannot say `frame-ancestors`: that belongs to the server.
 */
export const SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
