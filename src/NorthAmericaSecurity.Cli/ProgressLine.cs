using System.Globalization;

namespace NorthAmericaSecurity.Cli;

/// <summary>One line of progress on standard error, when that is a terminal: what is being done, how far it is, how long it has taken, and how long this step will take yet.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;

    private readonly bool _terminal = !Console.IsErrorRedirected;
    private readonly long _started = Environment.TickCount64;
    private readonly Lock _lock = new();
    private string _shown = "", _step = "";
    private long _shownAt, _stepAt;

    public void Show(string what, double share)
    {
        if (!_terminal)
            return;
        lock (_lock)
        {
            long now = Environment.TickCount64;
            bool sameStep = what == _step;
            if (!sameStep)
                (_step, _stepAt) = (what, now);
            if (sameStep && now - _shownAt < 100 && share < 1.0)
                return;
            int full = (int)Math.Round(BarWidth * Math.Clamp(share, 0.0, 1.0));
            string left = share is > 0.02 and < 1.0 ? string.Create(CultureInfo.InvariantCulture, $", {(now - _stepAt) / 1000.0 * (1.0 - share) / share:F0} s left") : "";
            string line = string.Create(CultureInfo.InvariantCulture,
                $"{what,-10} {new string('━', full)}{new string('·', BarWidth - full)} {share,4:P0}  {(now - _started) / 1000.0:F0} s{left}");
            Console.Error.Write($"\r{line.PadRight(_shown.Length)}");
            (_shown, _shownAt) = (line, now);
        }
    }

    /// <summary>What is being done, where nothing tells how far it is.</summary>
    public void Note(string text)
    {
        if (!_terminal)
            return;
        lock (_lock)
        {
            long now = Environment.TickCount64;
            if (now - _shownAt < 100)
                return;
            Console.Error.Write($"\r{text.PadRight(_shown.Length)}");
            (_shown, _shownAt) = (text, now);
        }
    }

    /// <summary>A message of its own line, terminal or not.</summary>
    public void Complain(string message)
    {
        lock (_lock)
        {
            ClearLine();
            Console.Error.WriteLine($"sdn: {message}");
        }
    }

    public void Clear()
    {
        lock (_lock)
            ClearLine();
    }

    public void Dispose() => Clear();

    private void ClearLine()
    {
        if (_shown.Length > 0)
            Console.Error.Write($"\r{new string(' ', _shown.Length)}\r");
        _shown = "";
    }
}
