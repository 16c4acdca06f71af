import { Missing } from '../app/missing.tsx';
export function ClassPage(_: { readonly id?: string }) {
  return <Missing />;
}
