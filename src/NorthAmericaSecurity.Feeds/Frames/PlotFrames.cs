using System.Buffers;
using System.Buffers.Binary;
using NorthAmericaSecurity.Feeds.MessagePack;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Frames;

/// <summary>
/// The wire format of plots. A frame is the four bytes "SDNF", the length of its payload as four bytes big-endian, and the payload, one MessagePack array:
/// <c>["plots", sensor_id, [plot, …]]</c> or <c>["tick", time_s]</c>, which says that no plot before that time follows. A plot is
/// <c>[time_s, form, first, second, channels, mode_c_m, height_m, sigma_m, address, mode_3a, truth]</c>, nil where unknown, with the units of <see cref="Plot"/>.
/// </summary>
public static class PlotFrames
{
    public const int HeaderSize = 8;

    /// <summary>Greatest payload in bytes; a greater length is taken for damage.</summary>
    public const int MaxPayload = 4 << 20;

    /// <summary>Most plots put into one frame.</summary>
    public const int MaxPlots = 4096;

    internal static ReadOnlySpan<byte> Magic => "SDNF"u8;

    /// <summary>Writes frames with the plots of one sensor.</summary>
    public static void WritePlots(IBufferWriter<byte> output, ArrayBufferWriter<byte> scratch, string sensorId, ReadOnlySpan<Plot> plots)
    {
        while (plots.Length > 0)
        {
            ReadOnlySpan<Plot> part = plots[..Math.Min(plots.Length, MaxPlots)];
            plots = plots[part.Length..];
            scratch.ResetWrittenCount();
            var writer = new MessagePackWriter(scratch);
            writer.WriteArrayHeader(3);
            writer.Write("plots");
            writer.Write(sensorId);
            writer.WriteArrayHeader(part.Length);
            foreach (ref readonly Plot plot in part)
                WritePlot(ref writer, plot);
            WriteFrame(output, scratch.WrittenSpan);
        }
    }

    public static void WriteTick(IBufferWriter<byte> output, ArrayBufferWriter<byte> scratch, double timeS)
    {
        scratch.ResetWrittenCount();
        var writer = new MessagePackWriter(scratch);
        writer.WriteArrayHeader(2);
        writer.Write("tick");
        writer.Write(timeS);
        WriteFrame(output, scratch.WrittenSpan);
    }

    private static void WriteFrame(IBufferWriter<byte> output, ReadOnlySpan<byte> payload)
    {
        Span<byte> header = output.GetSpan(HeaderSize);
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], payload.Length);
        output.Advance(HeaderSize);
        output.Write(payload);
    }

    private static void WritePlot(ref MessagePackWriter writer, in Plot plot)
    {
        writer.WriteArrayHeader(11);
        writer.Write(plot.TimeS);
        writer.Write((int)plot.Form);
        writer.Write(plot.First);
        writer.Write(plot.Second);
        writer.Write((int)plot.Channels);
        WriteOptional(ref writer, plot.ModeCM);
        WriteOptional(ref writer, plot.HeightM);
        WriteOptional(ref writer, plot.SigmaM);
        if (plot.Address == 0)
            writer.WriteNil();
        else
            writer.Write(plot.Address);
        WriteOptional(ref writer, plot.Mode3A);
        WriteOptional(ref writer, plot.TruthId);
    }

    private static void WriteOptional(ref MessagePackWriter writer, float value)
    {
        if (float.IsNaN(value))
            writer.WriteNil();
        else
            writer.Write(value);
    }

    private static void WriteOptional(ref MessagePackWriter writer, int value)
    {
        if (value < 0)
            writer.WriteNil();
        else
            writer.Write(value);
    }

    /// <summary>Reads one plot; the caller sets the sensor.</summary>
    /// <exception cref="MessagePackSerializationException">It is not a plot; values that no sensor can give count as that.</exception>
    internal static Plot ReadPlot(ref MessagePackReader reader)
    {
        long at = reader.Consumed;
        int fields = reader.ReadArrayHeader();
        if (fields != 11)
            throw new MessagePackSerializationException($"offset {at}: expected a plot of 11 fields, found {fields}");
        Plot plot = Plot.Empty;
        plot.TimeS = ReadTime(ref reader);
        plot.Form = (PlotForm)Bounded(ref reader, "form", (int)PlotForm.Planar);
        plot.First = Finite(ref reader, "first coordinate");
        plot.Second = Finite(ref reader, "second coordinate");
        plot.Channels = (Channels)Bounded(ref reader, "channels", 63);
        plot.ModeCM = OptionalSingle(ref reader);
        plot.HeightM = OptionalSingle(ref reader);
        plot.SigmaM = OptionalSingle(ref reader);
        plot.Address = reader.TryReadNil() ? 0 : reader.ReadUInt32();
        plot.Mode3A = reader.TryReadNil() ? Plot.NoMode3A : (short)Bounded(ref reader, "mode_3a", 4095);
        plot.TruthId = reader.TryReadNil() ? Plot.NoTruth : reader.ReadInt32();
        if (plot.SigmaM < 1e-3f)
            throw new MessagePackSerializationException($"offset {at}, sigma_m: expected at least 0.001, found {plot.SigmaM}");
        bool sane = plot.Form switch
        {
            PlotForm.Polar => plot.First >= 0.0 && Math.Abs(plot.Second) <= 360.0,
            PlotForm.Geodetic => Math.Abs(plot.First) <= 90.0 && Math.Abs(plot.Second) <= 180.0,
            _ => true,
        };
        return sane ? plot : throw new MessagePackSerializationException($"offset {at}: a plot at coordinates {plot.First}, {plot.Second} of form {plot.Form}");
    }

    /// <exception cref="MessagePackSerializationException">It is not a time that a sensor can give.</exception>
    internal static double ReadTime(ref MessagePackReader reader)
    {
        long at = reader.Consumed;
        double time = Finite(ref reader, "time_s");
        return Math.Abs(time) <= Units.FarthestTimeS ? time : throw new MessagePackSerializationException($"offset {at}, time_s: expected a time within {Units.FarthestTimeS} s, found {time}");
    }

    private static double Finite(ref MessagePackReader reader, string field)
    {
        long at = reader.Consumed;
        double value = reader.ReadDouble();
        return double.IsFinite(value) ? value : throw new MessagePackSerializationException($"offset {at}, {field}: expected a finite number, found {value}");
    }

    private static int Bounded(ref MessagePackReader reader, string field, int high)
    {
        long at = reader.Consumed;
        int value = reader.ReadInt32();
        return value >= 0 && value <= high ? value : throw new MessagePackSerializationException($"offset {at}, {field}: expected 0 to {high}, found {value}");
    }

    private static float OptionalSingle(ref MessagePackReader reader)
    {
        if (reader.TryReadNil())
            return float.NaN;
        long at = reader.Consumed;
        float value = (float)Finite(ref reader, "optional value");
        // A double may be finite and yet beyond single precision.
        return float.IsFinite(value) ? value : throw new MessagePackSerializationException($"offset {at}, optional value: expected a finite number of single precision");
    }
}
