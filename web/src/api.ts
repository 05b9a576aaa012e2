// The service's REST interface. A token, where one is needed, is asked for once and kept for the session.

export interface StageInfo {
  id: string;
  name: string;
  sensors: number;
  tracks: number;
}
export interface LayerInfo {
  id: string;
  name: string;
  altitudes_m: number[];
  headline_m: number;
}
export interface NetworkInfo {
  name: string;
  attribution: string;
  nations: string[];
  stages: StageInfo[];
  layers: LayerInfo[];
  bounds: [number, number, number, number];
  map_columns: number;
  map_rows: number;
  maps_ready: boolean;
  demonstration: boolean;
}
export interface SensorInfo {
  id: string;
  name: string;
  nation: string;
  operator: string;
  type: string;
  kinds: string;
  lat_deg: number | null;
  lon_deg: number | null;
  stage: number;
  period_s: number;
  range_m: number;
  silent: boolean;
  last_plot_s: number | null;
  plots: number;
  pd: number | null;
  false_per_scan: number | null;
  range_bias_m: number | null;
  azimuth_bias_deg: number | null;
  time_bias_s: number | null;
  runaway: boolean;
}
export interface TrackInfo {
  id: number;
  time_s: number;
  lat_deg: number;
  lon_deg: number;
  height_m: number | null;
  speed_mps: number;
  course_deg: number;
  climb_mps: number | null;
  mode3a: string | null;
  mode_s: string | null;
  ident: string | null;
  domain: string;
  wide_area: boolean;
  existence: number;
  age_s: number;
  ellipse: [number, number, number];
  models: Record<string, number>;
  feeders: { sensor: string; name: string; nation: string; age_s: number; visibility: number }[];
  plots: number;
  first_plot_s: number | null;
  mode3a_age_s: number | null;
  mode_s_age_s: number | null;
  height_age_s: number | null;
  ranged_height_m: number | null;
  ranged_height_sigma_m: number | null;
  history: { time_s: number; latitude_deg: number; longitude_deg: number; height_m: number | null }[];
}
export interface ReplayInfo {
  from_s: number | null;
  to_s: number | null;
  running: number;
}
export interface AlarmInfo {
  number: number;
  key: string;
  text: string;
  raised_s: number;
}

let token = sessionStorage.getItem("token") ?? "";

async function get(path: string): Promise<Response> {
  const response = await fetch(`api/${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
  if (response.status === 401) {
    token = prompt("This picture needs a token:") ?? "";
    sessionStorage.setItem("token", token);
    if (token) return get(path);
  }
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

export const getJson = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;
export const getOctets = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await get(path)).arrayBuffer());

export function streamUrl(): string {
  const url = new URL("api/stream", location.href);
  url.protocol = url.protocol.replace("http", "ws");
  if (token) url.searchParams.set("access_token", token);
  return url.href;
}
