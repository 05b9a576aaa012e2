using NorthAmericaSecurity.AsterixGenerator;

// Makes src/NorthAmericaSecurity.Asterix/Generated from the definitions beside this program.
//   dotnet run --project tools/asterix            writes the files
//   dotnet run --project tools/asterix -- --check  exits with 1 when a file differs from what would be written
string root = Find(Directory.GetCurrentDirectory());
string target = Path.Combine(root, "src", "NorthAmericaSecurity.Asterix", "Generated");
bool check = args.Contains("--check");
int stale = 0;
foreach ((string name, string text) in Sources.Make(Path.Combine(root, "tools", "asterix", "definitions")))
{
    string path = Path.Combine(target, name);
    if (File.Exists(path) && File.ReadAllText(path) == text)
        continue;
    stale++;
    Console.Error.WriteLine($"{Path.GetRelativePath(root, path)} {(check ? "is not what the definitions make" : "written")}");
    if (!check)
    {
        Directory.CreateDirectory(target);
        File.WriteAllText(path, text);
    }
}

return check && stale > 0 ? 1 : 0;

static string Find(string folder)
{
    while (!File.Exists(Path.Combine(folder, "NorthAmericaSecurity.sln")))
        folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("run this inside the repository");
    return folder;
}
