using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NorthAmericaSecurity.Asterix.Formats;

/// <summary>
/// Writes the items of a record as JSON: a group as an object by the specification's names, a list as an array, a quantity as a number in the specification's unit, a code as an integer, octal
/// codes and characters as strings. What the specification does not name begins with an underscore: <c>_spare</c> counts spare fields that are not zero, <c>_ext</c> and <c>_hex</c> are octets
/// carried as they came.
/// </summary>
public struct JsonItems : IItemVisitor
{
    /// <summary>Registers kept for <see cref="WriteRegisters"/>; a repetitive item can hold more, but no transponder sends them in one record.</summary>
    private const int MostRegisters = 64;

    private readonly Utf8JsonWriter _json;
    private Registers _registers;
    private int _registerCount;
    private uint _spares;

    private JsonItems(Utf8JsonWriter json) => _json = json;

    /// <summary>Writes the property <c>items</c> of a record into the object that is open and, where it has Mode S registers of known layout, the property <c>bds</c>: their fields, in order.</summary>
    public static void Write<TRecord>(Utf8JsonWriter json, scoped ref TRecord record, int edition) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        var items = new JsonItems(json);
        json.WriteStartObject("items");
        record.Accept(ref items, edition);
        json.WriteEndObject();
        items.WriteRegisters();
    }

    public void BeginGroup(string name)
    {
        if (name.Length == 0)
            _json.WriteStartObject();
        else
            _json.WriteStartObject(name);
        // Spares are counted for each group; a place of four bits for each depth.
        _spares <<= 4;
    }

    public void EndGroup()
    {
        if ((_spares & 15) > 0)
            _json.WriteNumber("_spare", _spares & 15);
        _spares >>= 4;
        _json.WriteEndObject();
    }

    public readonly void BeginList(string name) => _json.WriteStartArray(name);

    public readonly void EndList() => _json.WriteEndArray();

    public readonly void Code(string name, ulong value)
    {
        if (name.Length == 0)
            _json.WriteNumberValue(value);
        else
            _json.WriteNumber(name, value);
    }

    public readonly void Integer(string name, long value)
    {
        if (name.Length == 0)
            _json.WriteNumberValue(value);
        else
            _json.WriteNumber(name, value);
    }

    public readonly void Quantity(string name, double value, string unit)
    {
        if (name.Length == 0)
            _json.WriteNumberValue(value);
        else
            _json.WriteNumber(name, value);
    }

    public readonly void Octal(string name, uint value, int digits)
    {
        Span<char> text = stackalloc char[digits];
        for (int i = digits; i-- > 0; value >>= 3)
            text[i] = (char)('0' + (value & 7));
        String(name, text);
    }

    public readonly void Characters(string name, IcaoText text)
    {
        Span<char> characters = stackalloc char[IcaoText.Length];
        text.CopyTo(characters);
        String(name, characters);
    }

    public readonly void Characters(string name, AsciiText text)
    {
        Span<char> characters = stackalloc char[text.Length];
        text.CopyTo(characters);
        String(name, characters);
    }

    public readonly void Octets(string name, scoped ReadOnlySpan<byte> octets)
    {
        Span<char> digits = stackalloc char[octets.Length * 2];
        Convert.TryToHexStringLower(octets, digits, out _);
        String(name, digits);
    }

    public void Spare(ulong bits)
    {
        if (bits != 0)
            _spares++;
    }

    public void Register(byte address, ulong data)
    {
        if (_registerCount < MostRegisters && ModeSRegisters.Knows(address))
            _registers[_registerCount++] = (ulong)address << 56 | data;
    }

    private void WriteRegisters()
    {
        if (_registerCount == 0)
            return;
        _json.WriteStartArray("bds");
        for (int i = 0; i < _registerCount; i++)
        {
            var register = new JsonItems(_json);
            _json.WriteStartObject();
            ModeSRegisters.TryAccept((byte)(_registers[i] >> 56), _registers[i] & 0xFFFFFFFFFFFFFF, ref register);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private readonly void String(string name, scoped ReadOnlySpan<char> text)
    {
        if (name.Length == 0)
            _json.WriteStringValue(text);
        else
            _json.WriteString(name, text);
    }

    /// <summary>Register contents, each with its address in the highest octet.</summary>
    [InlineArray(MostRegisters)]
    private struct Registers
    {
        private ulong _first;
    }
}
