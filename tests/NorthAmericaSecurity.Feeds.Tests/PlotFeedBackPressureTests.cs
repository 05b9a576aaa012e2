using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>A sender cannot run ahead of a reader that does not read: what nobody asked for stays with the sender.</summary>
public class PlotFeedBackPressureTests
{
    private const int Pause = 8192, Resume = 4096;

    private static Pipe NewPipe() => new(new PipeOptions(
        readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, pauseWriterThreshold: Pause, resumeWriterThreshold: Resume, useSynchronizationContext: false));

    [Fact]
    public async Task A_writer_waits_until_frames_are_read_and_no_longer()
    {
        byte[] frame = PlotFeeds.Frame("NORTH-1", [.. Enumerable.Range(0, 20).Select(i => PlotFeeds.Bare(i))]);
        Pipe pipe = NewPipe();
        var reader = new PlotFeedReader(PlotFeeds.Name, pipe.Reader, _ => 0, Assert.Fail);
        List<Plot> plots = [];
        int written = 0, read = 0;
        for (int round = 0; round < 20; round++)
        {
            ValueTask<FlushResult> flush;
            do
            {
                flush = pipe.Writer.WriteAsync(frame);
                written++;
                Assert.True((written - read) * frame.Length < Pause + frame.Length, $"{written} frames written, {read} read");
            }
            while (flush.IsCompleted);

            // The writer stands still while the reader takes one frame after the other, until the rest is below the threshold.
            Task<FlushResult> waiting = flush.AsTask();
            while ((written - read) * frame.Length >= Resume)
            {
                Assert.False(waiting.IsCompleted, $"{written} frames written, {read} read");
                Assert.True(await reader.ReadAsync(plots));
                read++;
            }

            Assert.False((await waiting).IsCompleted);
        }

        await pipe.Writer.CompleteAsync();
        while (await reader.ReadAsync(plots))
            read++;
        Assert.Equal(written, read);
        Assert.Equal(20 * written, plots.Count);
    }

    [Fact]
    public async Task A_frame_greater_than_the_pipe_still_comes_through()
    {
        Plot[] plots = [.. Enumerable.Range(0, 2000).Select(i => PlotFeeds.Full(i))];
        byte[] frame = PlotFeeds.Frame("NORTH-1", plots);
        Assert.True(frame.Length > 10 * Pause);
        Pipe pipe = NewPipe();
        Task<FeedRun> reading = PlotFeeds.ReadAsync(pipe.Reader);
        foreach (byte[] chunk in frame.Chunk(1000))
            await pipe.Writer.WriteAsync(chunk).AsTask().WaitAsync(TimeSpan.FromSeconds(20));
        await pipe.Writer.CompleteAsync();
        Assert.Equal(plots, (await reading).Plots);
    }
}
