import type { Plugin } from 'vite';

/** The page's policy as it stands in index.html allows no inline script; while it is being worked on, the server puts one in, and talks back. */
export function policyInDevelopment(): Plugin {
  return {
    name: 'parley-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html, { server }) =>
      server === undefined
        ? html
        : html
            .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
            .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}
