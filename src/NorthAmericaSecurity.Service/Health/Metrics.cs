using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using NorthAmericaSecurity.Service.Feeds;
using NorthAmericaSecurity.Service.Guard;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Service.Stream;

namespace NorthAmericaSecurity.Service.Health;

/// <summary>
/// The service's instruments (System.Diagnostics.Metrics, meter <c>NorthAmericaSecurity</c>), which any listener of .NET and OpenTelemetry's exporter read, and the same numbers as the text that Prometheus scrapes.
/// </summary>
internal sealed class Metrics : IDisposable
{
    private const string MeterName = "NorthAmericaSecurity";

    private static readonly double[] EdgesMs = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    private readonly Meter _meter = new(MeterName);
    private readonly FeedHub _feeds;
    private readonly PictureHost _host;
    private readonly Instrument _latency;

    public Metrics(FeedHub feeds, PictureHost host, TrackStream stream, AlarmBoard alarms, AsterixOutputs outputs, Gate gate, ClientCertificates certificates)
    {
        (_feeds, _host) = (feeds, host);
        FeedCounter("sdn_feed_bytes", "Octets that a feed has brought", p => p.Totals.Bytes);
        FeedCounter("sdn_feed_plots", "Plots that a feed has brought", p => p.Totals.Plots);
        FeedCounter("sdn_feed_bad_frames", "Frames, blocks and records that could not be read", p => p.Totals.BadFrames);
        FeedCounter("sdn_feed_unknown_sensor_plots", "Plots of sensors that the network does not know", p => p.Totals.UnknownSensorPlots);
        FeedCounter("sdn_feed_dropped_plots", "Plots that had to go because more came than could be taken", p => p.Queue.Dropped);
        FeedCounter("sdn_feed_lost_datagrams", "Datagrams that the system let go because they came faster than they were read", p => p.Totals.LostDatagrams);
        FeedCounter("sdn_feed_contested_plots", "Plots left out because several sensors have their SAC/SIC, or because another feed brings their sensor", p => p.Contested);
        FeedCounter("sdn_feed_stray_plots", "Plots left out because the feed's clock is out of step", p => host.Log.StrayOf(p.Number));
        FeedCounter("sdn_feed_reconnects", "Times that a feed was tried again", p => p.Reconnects);
        // In Prometheus' text they are a histogram of its own kind.
        _latency = _meter.CreateObservableCounter("sdn_latency_plots", Latencies, description: "Plots whose track was out within so many seconds of their arrival (le)");
        _meter.CreateObservableCounter("sdn_log_entries", () => host.Entries, description: "Entries of the log");
        _meter.CreateObservableCounter("sdn_plots_taken", () => host.PlotsTaken, description: "Plots given to the picture");
        _meter.CreateObservableGauge("sdn_tracks", () => host.Stages.Select(s => new Measurement<int>(s.Board.Count, new KeyValuePair<string, object?>("stage", s.Id))), description: "Confirmed tracks");
        _meter.CreateObservableGauge("sdn_alarms", () => alarms.Standing.Count, description: "Alarms that stand");
        _meter.CreateObservableGauge("sdn_streams", () => stream.Count, description: "WebSockets that are open");
        _meter.CreateObservableCounter("sdn_stream_messages", () => stream.Messages, description: "Messages of the stream");
        _meter.CreateObservableCounter("sdn_stream_bytes", () => stream.Octets, description: "Octets of the stream");
        _meter.CreateObservableCounter("sdn_output_datagrams", () => outputs.Sent.Select(o => new Measurement<long>(o.Datagrams, new KeyValuePair<string, object?>("target", o.Target))), description: "ASTERIX datagrams sent");
        _meter.CreateObservableCounter("sdn_journal_entries", () => host.Journal?.Entries ?? 0, description: "Entries kept in the journal");
        _meter.CreateObservableCounter("sdn_journal_lost_entries", () => host.Journal?.Lost ?? 0, description: "Entries that the journal could not keep");
        _meter.CreateObservableCounter("sdn_refused_requests", () => gate.Refused, description: "Requests refused for want of a role");
        _meter.CreateObservableCounter("sdn_refused_certificates", () => certificates.Refused, description: "Client certificates refused");
        _meter.CreateObservableCounter("sdn_limited_requests", () => gate.TooMany, description: "Requests refused because there were too many");
    }

    /// <summary>Name of the meter, for who listens to it.</summary>
    public string Name => _meter.Name;

    public void Dispose() => _meter.Dispose();

    private void FeedCounter(string name, string description, Func<FeedPump, long> value) =>
        _meter.CreateObservableCounter(name, () => _feeds.Pumps.Select(p => new Measurement<long>(value(p), new KeyValuePair<string, object?>("feed", p.Name))), description: description);

    private IEnumerable<Measurement<long>> Latencies()
    {
        foreach (FeedPump pump in _feeds.Pumps)
        {
            LatencyHistogram latency = _host.LatencyOf(pump.Number);
            foreach ((double edge, long count) in latency.Cumulative(EdgesMs))
                yield return Upto((edge / 1000.0).ToString(CultureInfo.InvariantCulture), count);
            yield return Upto("+Inf", latency.Count);

            Measurement<long> Upto(string edgeS, long count) => new(count, new("feed", pump.Name), new("le", edgeS));
        }
    }

    /// <summary>All instruments as Prometheus' text format 0.0.4, and the latency of each feed as a histogram.</summary>
    public string Prometheus()
    {
        var text = new StringBuilder();
        string last = "";
        using var listener = new MeterListener();
        void Line<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) where T : struct, IFormattable
        {
            bool counter = instrument is ObservableCounter<long> or ObservableCounter<int>;
            string name = counter ? instrument.Name + "_total" : instrument.Name;
            if (name != last)
                text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {instrument.Description}\n# TYPE {name} {(counter ? "counter" : "gauge")}\n");
            last = name;
            text.Append(name);
            for (int i = 0; i < tags.Length; i++)
                text.Append(i == 0 ? '{' : ',').Append(tags[i].Key).Append("=\"").Append(Escaped(tags[i].Value?.ToString() ?? "")).Append('"');
            text.Append(tags.Length > 0 ? "} " : " ").Append(value.ToString(null, CultureInfo.InvariantCulture)).Append('\n');
        }

        listener.SetMeasurementEventCallback<long>((i, v, tags, _) => Line(i, v, tags));
        listener.SetMeasurementEventCallback<int>((i, v, tags, _) => Line(i, v, tags));
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (ReferenceEquals(instrument.Meter, _meter) && !ReferenceEquals(instrument, _latency))
                l.EnableMeasurementEvents(instrument);
        };
        listener.Start();
        listener.RecordObservableInstruments();

        text.Append("# HELP sdn_latency_seconds From a plot's arrival to its track's update\n# TYPE sdn_latency_seconds histogram\n");
        foreach (FeedPump pump in _feeds.Pumps)
        {
            string feed = Escaped(pump.Name);
            LatencyHistogram latency = _host.LatencyOf(pump.Number);
            foreach ((double edge, long count) in latency.Cumulative(EdgesMs))
                text.Append(CultureInfo.InvariantCulture, $"sdn_latency_seconds_bucket{{feed=\"{feed}\",le=\"{edge / 1000.0}\"}} {count}\n");
            text.Append(CultureInfo.InvariantCulture, $"sdn_latency_seconds_bucket{{feed=\"{feed}\",le=\"+Inf\"}} {latency.Count}\nsdn_latency_seconds_sum{{feed=\"{feed}\"}} {latency.SumMs / 1000.0}\nsdn_latency_seconds_count{{feed=\"{feed}\"}} {latency.Count}\n");
        }

        return text.ToString();
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
