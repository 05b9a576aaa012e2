using System.Globalization;
using System.Numerics;
using System.Reflection;
using NorthAmericaSecurity.AsterixGenerator;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Every property of every struct gets and sets the bits that its definition names, and no others.</summary>
public class FieldSetterTests
{
    private const int Rounds = 12;

    [Fact]
    public void Every_struct_and_every_property_that_can_be_set_has_a_line_in_the_definitions()
    {
        IEnumerable<Type> records = typeof(Categories).Assembly.GetExportedTypes().Where(t => t.IsByRefLike && t.GetInterfaces().Any(i => i.Name.StartsWith("IRecord", StringComparison.Ordinal)));
        IEnumerable<Type> structs = records.SelectMany(r => r.GetNestedTypes()).Where(t => !t.IsByRefLike).Concat(typeof(Categories).Assembly.GetExportedTypes().Where(t => t.Name.StartsWith("Bds", StringComparison.Ordinal)));
        Assert.Equal(structs.Select(t => t.FullName).Order(StringComparer.Ordinal), FieldStruct.All.Select(s => s.Type.FullName).Order(StringComparer.Ordinal));
        foreach (FieldStruct type in FieldStruct.All)
            Assert.Equal(type.Elements.SelectMany(Properties).Select(p => p.Name).Order(StringComparer.Ordinal), type.Type.GetProperties().Where(p => p.CanWrite).Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_gives_the_value_of_its_bits()
        => EachElement((type, element, random) =>
        {
            BigInteger bits = RandomBits(random, type.Length);
            object value = type.New(bits);
            ulong raw = Raw(type, element, bits);
            foreach ((string name, Scale? scale) in Properties(element))
                Assert.Equal(Expected(element.Node, scale, raw), Property(type, name).GetValue(value));
        });

    [Fact]
    public void Every_property_sets_its_bits_announces_its_extent_and_leaves_all_others()
        => EachElement((type, element, random) =>
        {
            foreach ((string name, Scale? scale) in Properties(element))
            {
                BigInteger bits = RandomBits(random, type.Length);
                ulong raw = (ulong)RandomBits(random, element.Node.Bits);
                PropertyInfo property = Property(type, name);
                Check(type, element, property, bits, Expected(element.Node, scale, raw), raw);
            }
        });

    [Fact]
    public void Quantities_go_to_the_nearest_of_their_steps()
        => EachQuantity((type, element, property, scale, random) =>
        {
            ulong raw = (ulong)RandomBits(random, element.Node.Bits);
            double step = Rational.Nearest(scale.Numerator, scale.Denominator), value = RandomRecords.Scaled(raw, element.Node.Bits, scale);
            double away = step * (random.NextDouble() - 0.5) * 0.98;
            Check(type, element, property, RandomBits(random, type.Length), value + away, raw);
        });

    [Fact]
    public void Quantities_beyond_their_range_stop_at_its_end_and_angles_of_a_full_circle_come_round()
        => EachQuantity((type, element, property, scale, random) =>
        {
            int bits = element.Node.Bits;
            BigInteger least = scale.Signed ? -(BigInteger.One << bits - 1) : 0, most = least + (BigInteger.One << bits) - 1;
            BigInteger all = (BigInteger.One << bits) - 1;
            if (IsCircle(element.Node, scale))
            {
                var number = (BigInteger)random.NextInt64((long)least, (long)most + 1);
                int turns = random.Next(-3, 4);
                double angle = Rational.Nearest((number + (turns * (BigInteger.One << bits))) * scale.Numerator, scale.Denominator);
                Check(type, element, property, RandomBits(random, type.Length), angle, (ulong)(number & all));
                return;
            }

            double over = Math.ScaleB(1 + random.NextDouble(), random.Next(1, 900));
            foreach (double value in new[] { Scaled(most, scale) + over * Scaled(1, scale), double.PositiveInfinity, double.MaxValue })
                Check(type, element, property, RandomBits(random, type.Length), value, (ulong)(most & all));
            foreach (double value in new[] { Scaled(least, scale) - over * Scaled(1, scale), double.NegativeInfinity, double.MinValue })
                Check(type, element, property, RandomBits(random, type.Length), value, (ulong)(least & all));
        });

    [Fact]
    public void Not_a_number_is_zero()
        => EachQuantity((type, element, property, scale, random) => Check(type, element, property, RandomBits(random, type.Length), double.NaN, 0));

    private static double Scaled(BigInteger number, Scale scale) => Rational.Nearest(number * scale.Numerator, scale.Denominator);

    private static bool IsCircle(Node node, Scale scale) => scale.Unit == "deg" && scale.Numerator << node.Bits == 360 * scale.Denominator;

    /// <summary>Sets the property of a struct of the given bits and compares all bits with what they must be then.</summary>
    private static void Check(FieldStruct type, FieldElement element, PropertyInfo property, BigInteger bits, object value, ulong raw)
    {
        object target = type.New(bits);
        property.SetValue(target, value);
        int shift = type.Length - element.Position - element.Node.Bits;
        BigInteger expected = bits & ~(((BigInteger.One << element.Node.Bits) - 1) << shift) | (BigInteger)raw << shift;
        foreach (int place in element.Announcing)
            expected |= BigInteger.One << type.Length - 1 - place;
        Assert.True(expected == type.Bits(target),
            string.Create(CultureInfo.InvariantCulture, $"{type.Type.FullName}.{property.Name} = {value}: {bits:X} became {type.Bits(target):X}, expected {expected:X}"));
        if (value is not double number)
            Assert.Equal(value, property.GetValue(target));
        else if (Math.Abs(number) < 1e9)
            Assert.Equal(RandomRecords.Scaled(raw, element.Node.Bits, Properties(element).Single(p => p.Name == property.Name).Scale!), property.GetValue(target));
    }

    private static void EachElement(Action<FieldStruct, FieldElement, Random> check)
    {
        var random = new Random(48);
        foreach (FieldStruct type in FieldStruct.All)
        {
            foreach (FieldElement element in type.Elements)
            {
                for (int i = 0; i < Rounds; i++)
                    check(type, element, random);
            }
        }
    }

    private static void EachQuantity(Action<FieldStruct, FieldElement, PropertyInfo, Scale, Random> check)
        => EachElement((type, element, random) =>
        {
            foreach ((string name, Scale? scale) in Properties(element))
            {
                if (scale is not null)
                    check(type, element, Property(type, name), scale, random);
            }
        });

    private static PropertyInfo Property(FieldStruct type, string name) => type.Type.GetProperty(name) ?? throw new InvalidOperationException($"{type.Type.FullName}.{name} is missing");

    /// <summary>The properties of an element: its bits, or a quantity in its unit, or both where another element selects the scale.</summary>
    private static IEnumerable<(string Name, Scale? Scale)> Properties(FieldElement element)
    {
        string name = char.IsDigit(element.Name[0]) ? "_" + element.Name : element.Name;
        if (element.Node.Content == Content.Quantity)
            return [(name + "_" + Unit(element.Node.Scale!) + element.Variant, element.Node.Scale)];
        return [(name + element.Variant, null), .. element.Node.Cases.Select(c => (name + "_" + Unit(c.Scale) + element.Variant, (Scale?)c.Scale))];
    }

    private static string Unit(Scale scale) => scale.Unit switch
    {
        "" => "ratio",
        "m/s" => "mps",
        "m/s2" => "mps2",
        "NM/s" => "NMps",
        "ft/min" => "ftpmin",
        "deg/s" => "degps",
        _ => scale.Unit,
    };

    private static object Expected(Node node, Scale? scale, ulong raw) => scale is not null
        ? RandomRecords.Scaled(raw, node.Bits, scale)
        : node.Content switch
        {
            Content.Integer => (int)RandomRecords.Number(raw, node.Bits, true),
            Content.Icao => new IcaoText(raw),
            Content.Ascii => new AsciiText(raw, node.Bits / 8),
            Content.Code when node.Bits == 1 => raw != 0,
            _ => node.Bits <= 8 ? (byte)raw : node.Bits <= 16 ? (ushort)raw : node.Bits <= 32 ? (uint)raw : (object)raw,
        };

    private static ulong Raw(FieldStruct type, FieldElement element, BigInteger bits)
        => (ulong)(bits >> type.Length - element.Position - element.Node.Bits & ((BigInteger.One << element.Node.Bits) - 1));

    private static BigInteger RandomBits(Random random, int count)
    {
        BigInteger bits = 0;
        for (int i = 0; i < count; i += 32)
            bits = bits << 32 | (uint)random.NextInt64(1L << 32);
        return random.Next(8) == 0 ? (BigInteger.One << count) - 1 : bits & ((BigInteger.One << count) - 1);
    }
}
