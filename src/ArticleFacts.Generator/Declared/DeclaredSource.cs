using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleFacts.Generator.Declared;

/// <summary>A generated file of a declaration, as a value.</summary>
/// <param name="FullName">The type that it completes.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Code">The code.</param>
/// <param name="Faults">What the texts hold that the declared types can't.</param>
internal sealed record DeclaredSource(string FullName, string HintName, string Code, ValueList<string> Faults)
{
    public static DeclaredSource Emit(DeclaredTable table)
    {
        var (code, faults) = DeclaredTableEmitter.Emit(table);
        return new DeclaredSource(table.Declaration.FullName, HintNames.For(table.Declaration.FullName + ".Declared"), code, faults);
    }

    public void AddTo(SourceProductionContext output) => output.AddSource(HintName, SourceText.From(Code, Encoding.UTF8));
}
