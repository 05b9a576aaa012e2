namespace NorthAmericaSecurity.Cli.Tests;

/// <summary>Tests in this collection run one after another: they share the console.</summary>
[CollectionDefinition(Name)]
public sealed class ConsoleCollection
{
    public const string Name = "console";
}

/// <summary>Exit codes and complaints of the command line itself; what the commands do is tested end to end.</summary>
[Collection(ConsoleCollection.Name)]
public class ProgramTests
{
    internal static (int Exit, string Error) Run(params string[] arguments)
    {
        TextWriter before = Console.Error;
        using var error = new StringWriter();
        Console.SetError(error);
        try
        {
            return (Program.Main(arguments), error.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("track", "--sensors", "a.csv")]
    [InlineData("study", "s.json", "--near", "somewhere")]
    [InlineData("score", "--truth", "t.csv", "--tracks", "k.csv", "--every", "often")]
    public void Unusable_arguments_are_two_and_told_without_a_stack_trace(params string[] arguments)
    {
        (int exit, string error) = Run(arguments);
        Assert.Equal(Program.Unusable, exit);
        Assert.StartsWith("sdn: ", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public void A_missing_file_is_two_and_named()
    {
        (int exit, string error) = Run("score", "--truth", "no-such.csv", "--tracks", "neither.csv");
        Assert.Equal((2, "sdn: no-such.csv: there is no such file\n"), (exit, error));
    }
}
