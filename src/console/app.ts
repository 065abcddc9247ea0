import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { AppError } from '../errors.ts';
import type { Desk } from '../workflow/desk.ts';
import { findSession, sessionHours } from '../workflow/secretaries/sign-in.ts';
import { commonData } from './common.ts';
import { areEqual, formTokenBefore, isFromUs, isOurHost, securityHeaders } from './guards.ts';
import { problemOf } from './problem.ts';
import { routes } from './routes.ts';
import type { ConsoleSettings } from './settings.ts';
import { openViews, type Views } from './views.ts';
import type { Answer, Route, SignedVisit, Visit } from './visit.ts';

/** What every request is answered with. */
interface House {
  desk: Desk;
  settings: ConsoleSettings;
  views: Views;
}

type Connection = { Bindings: { incoming?: { socket: { remoteAddress?: string } } } };

/** Longest form, in bytes: a few thousand words. */
const formLimitBytes = 64 * 1024;

/** The web desk: every route of the table, behind the same guards. */
export function createApp(desk: Desk, settings: ConsoleSettings): Hono<Connection> {
  const house = { desk, settings, views: openViews() };
  const app = new Hono<Connection>();
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    if (!isOurHost(context.req.header('host'), settings))
      return context.text('This is not a name of this desk.', 421);
    return next();
  });
  app.use(
    bodyLimit({ maxSize: formLimitBytes, onError: (context) => context.text('This form is too long.', 413) }),
  );
  for (const [path, { body, type }] of house.views.assets)
    app.get(path, (context) =>
      context.body(body, 200, {
        'Content-Type': type,
        'Cache-Control': 'private, max-age=31536000, immutable',
      }),
    );
  for (const route of routes)
    app.on(route.method, route.path, async (context) =>
      respond(context, house, await answered(context, house, route)),
    );
  app.notFound((context) => respond(context, house, problemOf(noSuchPage())));
  return app;
}

async function answered(context: Context<Connection>, house: House, route: Route): Promise<Answer> {
  try {
    const visit = await visitOf(context, house);
    if (route.method === 'POST' && !isFormOurs(context, house, visit)) return stranger;
    if (route.access === 'anyone') return await route.answer(visit);
    const signed = signedVisit(context, visit);
    if (signed === null) return { kind: 'redirect', to: signInPath(context) };
    if (route.access === 'secretary' && signed.account.role !== 'secretary') return forReadersNot;
    return await route.answer(signed);
  } catch (error) {
    if (!(error instanceof AppError)) house.desk.log.error({ err: error }, 'page failed');
    return problemOf(error);
  }
}

function noSuchPage(): AppError {
  return new AppError('not_found', 'There is no such page.', '');
}

const stranger: Answer = {
  kind: 'page',
  page: 'problem',
  status: 403,
  data: {
    title: 'Not done',
    message: 'This form is too old, or not ours. Nothing was done.',
    cure: 'Open the page again.',
  },
};
const forReadersNot: Answer = {
  kind: 'page',
  page: 'problem',
  status: 403,
  data: {
    title: 'Not done',
    message: 'You may see everything and decide nothing.',
    cure: 'A secretary can do this.',
  },
};

async function visitOf(context: Context<Connection>, { desk, settings }: House): Promise<Visit> {
  const isPost = context.req.method === 'POST';
  const params: Record<string, string> = context.req.param();
  if (params.id !== undefined && !/^[1-9]\d{0,14}$/.test(params.id)) throw noSuchPage();
  return {
    desk,
    settings,
    params,
    query: new URL(context.req.url).searchParams,
    form: new URLSearchParams(isPost ? await context.req.text() : ''),
    client: clientOf(context, settings),
  };
}

function clientOf(context: Context<Connection>, { behindProxy }: ConsoleSettings): string {
  const forwarded = behindProxy
    ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return forwarded ?? context.env?.incoming?.socket.remoteAddress ?? 'unknown';
}

function signedVisit(context: Context<Connection>, visit: Visit): SignedVisit | null {
  const sessionToken = getCookie(context, sessionCookie(visit.settings));
  const found = sessionToken ? findSession(visit.desk, sessionToken) : null;
  return found && sessionToken ? { ...visit, ...found, sessionToken } : null;
}

/** Every form bears its session's token; before that, one bound to a cookie that the sign-in page sets. */
function isFormOurs(context: Context<Connection>, { desk }: House, visit: Visit): boolean {
  const { req } = context;
  const headers = {
    site: req.header('sec-fetch-site'),
    origin: req.header('origin'),
    host: req.header('host') ?? '',
  };
  const before = getCookie(context, beforeCookie);
  const wanted =
    signedVisit(context, visit)?.session.formToken ?? (before ? formTokenBefore(before, desk.key) : null);
  return isFromUs(headers) && wanted !== null && areEqual(wanted, visit.form.get('token') ?? '');
}

function respond(context: Context<Connection>, house: House, answer: Answer): Response {
  if (answer.kind === 'redirect') {
    if (answer.session !== undefined) setSession(context, house.settings, answer.session.token);
    return context.redirect(answer.to, 303);
  }
  const signed = signedVisit(context, { ...emptyVisit, desk: house.desk, settings: house.settings });
  const common = commonData(house.desk, signed, context.req.path, () => tokenBefore(context, house));
  const html = house.views.render(answer.page, { ...answer.data, common });
  return context.html(html, answer.status ?? 200);
}

const emptyVisit = { params: {}, query: new URLSearchParams(), form: new URLSearchParams(), client: '' };

/** The form token of a browser that has not signed in, whose cookie is set where it has none yet. */
function tokenBefore(context: Context<Connection>, { desk, settings }: House): string {
  const present = getCookie(context, beforeCookie);
  if (present) return formTokenBefore(present, desk.key);
  const cookie = randomBytes(24).toString('base64url');
  setCookie(context, beforeCookie, cookie, cookieOptions(settings));
  return formTokenBefore(cookie, desk.key);
}

const beforeCookie = 'before';

/** Under TLS the name alone says that no other host has set it (RFC 6265bis 4.1.3.2). */
function sessionCookie(settings: ConsoleSettings): string {
  return isSecure(settings) ? '__Host-session' : 'session';
}

function setSession(context: Context<Connection>, settings: ConsoleSettings, token: string | null): void {
  const maxAge = token === null ? 0 : sessionHours * 3600;
  setCookie(context, sessionCookie(settings), token ?? '', { ...cookieOptions(settings), maxAge });
}

function cookieOptions(settings: ConsoleSettings) {
  return { path: '/', httpOnly: true, secure: isSecure(settings), sameSite: 'Strict' } as const;
}

function isSecure({ publicUrl }: ConsoleSettings): boolean {
  return publicUrl.startsWith('https:');
}

function signInPath(context: Context<Connection>): string {
  const { pathname, search } = new URL(context.req.url);
  const isWorthKeeping = context.req.method === 'GET' && pathname !== '/';
  return isWorthKeeping ? `/sign-in?next=${encodeURIComponent(pathname + search)}` : '/sign-in';
}
