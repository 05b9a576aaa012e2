using System.Reflection;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>The public types and members of an assembly as text, one a line, sorted.</summary>
internal static class PublicApi
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string[] Lines(Assembly assembly) => [.. assembly.GetExportedTypes().SelectMany(OfType).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> OfType(Type type)
    {
        string name = Name(type, true);
        yield return $"{name}: {Kind(type)}{Bases(type)}";
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            if (OfMember(type, member) is { } text)
                yield return $"{name}.{text}";
        }
    }

    private static string? OfMember(Type type, MemberInfo member)
    {
        switch (member)
        {
            case FieldInfo field when type.IsEnum:
                return field.IsStatic ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}" : null;
            case FieldInfo field:
                return $"{field.Name}: {(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)}{(field.IsLiteral ? " = " + field.GetRawConstantValue() : "")}";
            case PropertyInfo property:
                string accessors = string.Concat(property.GetAccessors().OrderBy(a => a.ReturnType == typeof(void)).Select(a => a.ReturnType != typeof(void) ? " get;" : a.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;"));
                ParameterInfo[] index = property.GetIndexParameters();
                return $"{property.Name}{(index.Length > 0 ? $"[{Parameters(index)}]" : "")}: {(property.GetAccessors()[0].IsStatic ? "static " : "")}{Name(property.PropertyType)} {{{accessors} }}";
            case ConstructorInfo constructor:
                return $"new({Parameters(constructor.GetParameters())})";
            case MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal):
                return null;
            case MethodInfo method:
                string arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
                return $"{method.Name}{arguments}({Parameters(method.GetParameters())}): {(method.IsStatic ? "static " : "")}{Name(method.ReturnType)}{(method.IsGenericMethod ? string.Concat(method.GetGenericArguments().Select(Constraints)) : "")}";
            case Type:
                return null;
            default:
                return $"{member.Name}: {member.MemberType}";
        }
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p => $"{(p.IsOut ? "out " : p.IsIn && p.ParameterType.IsByRef ? "in " : p.ParameterType.IsByRef ? "ref " : "")}{Name(p.ParameterType)} {p.Name}"));

    private static string Kind(Type type)
        => type.IsEnum ? "enum : " + Name(type.GetEnumUnderlyingType())
            : type.IsInterface ? "interface"
            : type.IsValueType ? $"{(type.GetCustomAttributesData().Any(a => a.AttributeType.Name == "IsReadOnlyAttribute") ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}struct"
            : type.IsAbstract && type.IsSealed ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";

    private static string Bases(Type type)
    {
        IEnumerable<string> bases = type.IsEnum ? [] : type.GetInterfaces().Select(i => Name(i)).Order(StringComparer.Ordinal);
        string constraints = type.IsGenericTypeDefinition ? string.Concat(type.GetGenericArguments().Select(Constraints)) : "";
        return (bases.Any() ? " : " + string.Join(", ", bases) : "") + constraints;
    }

    private static string Constraints(Type argument)
    {
        GenericParameterAttributes attributes = argument.GenericParameterAttributes;
        string[] all =
        [
            .. attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : Array.Empty<string>(),
            .. argument.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(c => Name(c)),
            .. attributes.HasFlag(GenericParameterAttributes.AllowByRefLike) ? ["allows ref struct"] : Array.Empty<string>(),
        ];
        return all.Length == 0 ? "" : $" where {argument.Name} : {string.Join(", ", all)}";
    }

    private static string Name(Type type, bool isFull = false)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        string name = type.Name.Split('`')[0];
        if (type.IsGenericType)
            name += $"<{string.Join(", ", type.GetGenericArguments().Select(a => Name(a)))}>";
        return type.IsNested ? Name(type.DeclaringType!, isFull) + "." + name : isFull ? type.Namespace!.Replace("NorthAmericaSecurity.", "", StringComparison.Ordinal) + "." + name : name;
    }
}
