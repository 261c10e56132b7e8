using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>A generated file of a declaration, as a value.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Code">The code; null when writing it failed.</param>
/// <param name="Diagnostics">What the texts hold that the declared types can't; why there is no code.</param>
internal sealed record DeclaredSource(string HintName, string? Code, ValueList<DiagnosticInfo> Diagnostics)
{
    public static DeclaredSource Emit(DeclaredTable table)
    {
        var faults = ValueList<DiagnosticInfo>.Empty;
        var failure = Guard.Try(null, table.Declaration.FullName, () => DeclaredTableEmitter.Emit(table, out faults), out var code);
        return new DeclaredSource(table.HintName, code, failure is null ? faults : ValueList.Create(failure));
    }

    public static DeclaredSource Emit(PinnedClass pinned)
    {
        var failure = Guard.Try(null, pinned.Owner.Full, () => PinnedEmitter.Emit(pinned), out var code);
        return new DeclaredSource(pinned.HintName, code, failure is null ? ValueList<DiagnosticInfo>.Empty : ValueList.Create(failure));
    }

    public void AddTo(SourceProductionContext output)
    {
        if (Code is not null) output.AddSource(HintName, SourceText.From(Code, Encoding.UTF8));
    }
}
