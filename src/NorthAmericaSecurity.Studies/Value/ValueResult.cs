namespace NorthAmericaSecurity.Studies.Value;

/// <summary>Sensors of one nation that stand together: they fall together.</summary>
public sealed record Site(string Id, string Name, string Nation, double LatitudeDeg, double LongitudeDeg, IReadOnlyList<string> Sensors);

/// <summary>What a site is worth to one question: km² of the land and nearest sea of all nations.</summary>
/// <param name="ShapleyKm2">Mean of what it adds over random orders of joining of all sites.</param>
/// <param name="ErrorKm2">Standard error of that mean.</param>
/// <param name="LastKm2">What would be lost without it, all others being there.</param>
public sealed record SiteValue(int Site, string Layer, int Height, double ShapleyKm2, double ErrorKm2, double LastKm2);

/// <summary>What a nation's sensors are worth to one region and question, km²: exact Shapley value over all orders of nations.</summary>
/// <param name="AloneKm2">What they cover alone.</param>
/// <param name="LastKm2">What would be lost without them.</param>
public sealed record NationValue(string Nation, string Region, string Layer, int Height, double ShapleyKm2, double AloneKm2, double LastKm2);

/// <summary>A step of the greedy order in which the sites of later stages best join those of the first.</summary>
public sealed record JoinStep(string Layer, int Height, int Order, int Site, double GainKm2, double SumKm2);

/// <summary>Sites lost together, and who fills in.</summary>
/// <param name="Kind">one or four.</param>
/// <param name="SeenKm2">What the lost ones cover without any other.</param>
/// <param name="OwnKm2">Of it, still covered by the rest of the lost ones' nations.</param>
/// <param name="OthersKm2">Of it, covered only because of other nations' sensors.</param>
/// <param name="LostKm2">Covered before, not covered after.</param>
/// <param name="WorstRegion">The nation's land or sea that loses most.</param>
public sealed record Loss(string Kind, IReadOnlyList<int> Sites, string Layer, int Height, double SeenKm2, double OwnKm2, double OthersKm2, double LostKm2, string WorstRegion, double WorstKm2);

/// <summary>Area that so many sites cover, each alone; the last count stands for itself and more.</summary>
public sealed record Redundancy(string Stage, string Region, string Layer, int Height, IReadOnlyList<double> Km2ByCount);

public sealed record ValueResult(
    int Permutations, ulong Seed, IReadOnlyList<Site> Sites, IReadOnlyList<SiteValue> Values, IReadOnlyList<NationValue> Nations, IReadOnlyList<JoinStep> Joins, IReadOnlyList<Loss> Losses,
    IReadOnlyList<Redundancy> Redundancies);
