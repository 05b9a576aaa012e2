// What the page has seen, kept for half an hour so that it can be looked at again. Positions only as often as a person can tell.
import type { Tracks } from "./protocol";

const EveryS = 5;
const MostS = 1800;
const MostTracks = 2_000_000;

export class Replay {
  private readonly kept: Tracks[] = [];
  private tracks = 0;

  constructor(private readonly slider: HTMLInputElement) {}

  keep(tracks: Tracks): void {
    const last = this.kept.at(-1);
    if (last && tracks.timeS - last.timeS < EveryS) return;
    const atEnd = this.slider.value === this.slider.max;
    this.kept.push({ ...tracks, trails: new Float32Array(0) });
    this.tracks += tracks.count;
    while (this.kept.length > 1 && (tracks.timeS - (this.kept[0] as Tracks).timeS > MostS || this.tracks > MostTracks))
      this.tracks -= this.kept.shift()?.count ?? 0;
    this.slider.max = String(this.kept.length - 1);
    if (atEnd) this.slider.value = this.slider.max;
  }

  /** The tracks where the slider stands. */
  at(): Tracks | undefined {
    return this.kept[Number(this.slider.value)];
  }

  clear(): void {
    this.kept.length = 0;
    this.tracks = 0;
    this.slider.max = this.slider.value = "0";
  }
}
