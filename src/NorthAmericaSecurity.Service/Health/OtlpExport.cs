using NorthAmericaSecurity.Service.Configuration;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NorthAmericaSecurity.Service.Health;

/// <summary>Sends the service's instruments, and if asked a span for each HTTP request, to a collector by OTLP over HTTP. A collector that cannot be reached costs nothing but what it misses.</summary>
internal sealed class OtlpExport(ServiceOptions options, Metrics metrics) : IHostedService
{
    private MeterProvider? _meters;
    private TracerProvider? _traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ResourceBuilder resource = ResourceBuilder.CreateDefault().AddService("sdn", "NorthAmericaSecurity", typeof(OtlpExport).Assembly.GetName().Version?.ToString(3));
        _meters = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(metrics.Name).AddOtlpExporter((exporter, reader) =>
        {
            Aim(exporter, "metrics");
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)(1000.0 * options.TelemetryEveryS);
        }).Build();
        if (options.TelemetryTraces)
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource("Microsoft.AspNetCore").AddOtlpExporter(exporter => Aim(exporter, "traces")).Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What is left is sent; a collector that does not answer gets a second.
        _meters?.Shutdown(1000);
        _traces?.Shutdown(1000);
        _meters?.Dispose();
        _traces?.Dispose();
        return Task.CompletedTask;
    }

    private void Aim(OtlpExporterOptions exporter, string what)
    {
        exporter.Endpoint = new Uri($"{options.TelemetryEndpoint!.TrimEnd('/')}/v1/{what}");
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
    }
}
