import { createContext, useContext, type ReactNode } from 'react';
import { invariant } from '../../kernel/invariant.ts';
import type { ClassKeeper } from '../../store/class/class-rows.ts';
import type { Keeper } from '../../store/keeper.ts';
import type { SceneMounter } from '../../store/scene-mounter.ts';
import type { Offline } from '../offline/offline.ts';
import type { Games } from './games.ts';

/** Everything impure that screens need, made once by the entry and handed down. */
export interface Services {
  readonly keeper: Keeper;
  /** Nothing can have been kept before this page was opened. */
  readonly isFirstVisit: boolean;
  readonly games: Games;
  /** What is kept of classes; comes when somebody has to do with one. */
  readonly classes: () => Promise<ClassKeeper>;
  readonly mountScene: SceneMounter | undefined;
  readonly offline: Offline;
  readonly now: () => number;
  /** A fresh number for a draw. */
  readonly newSeed: () => number;
  /** Takes drafts and settings away, after everything kept was erased. */
  readonly forgetRest: () => void;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  invariant(services !== undefined, 'screens are mounted inside the services');
  return services;
}
