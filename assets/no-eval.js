// The page forbids making programs out of text. The library that checks data would try, and the browser would complain.
globalThis.__zod_globalConfig = { jitless: true };
