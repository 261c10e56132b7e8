using System.Security.Cryptography;
using System.Text;
using ArticleFacts.Accuracy;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace ArticleFacts.Fuzz;

/// <summary>Runs of the properties over as many texts as are wanted.</summary>
internal static class FuzzRun
{
    private const int ArticlesOfProject = 20;

    /// <summary>Where texts are kept that broke something once.</summary>
    public static string CaseFolder => Generator.Tests.Repository.Path("tests", "ArticleFacts.Fuzz", "cases");

    /// <summary>Reads <paramref name="count"/> mutated texts.</summary>
    public static void Texts(int count, int seed) => Run(HostileText.Any, count, seed, ReaderProperties.Check);

    /// <summary>Generates and compiles the code of <paramref name="count"/> mutated articles.</summary>
    public static void Compiled(int count, int seed) =>
        Run(HostileText.Many(ArticlesOfProject), (count + ArticlesOfProject - 1) / ArticlesOfProject, seed, CompiledProperties.Check);

    /// <summary>A digest of all facts of <paramref name="count"/> mutated texts: equal on all machines, with and without ICU.</summary>
    public static string Digest(int count, int seed)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < count; i++)
        {
            digest.AppendData(Encoding.Unicode.GetBytes(FactsJson.Write("x", ArticleReader.Read(HostileText.Make(unchecked(seed + i))), indented: false)));
        }
        return Convert.ToHexString(digest.GetHashAndReset());
    }

    /// <summary>Checks a property. A text that breaks it is made small, kept, and told in the exception.</summary>
    public static void Run<T>(Arbitrary<T> texts, int count, int seed, Action<T> property)
    {
        var replay = FSharpOption<Replay>.Some(new Replay(new Rnd((ulong)(uint)seed, 1), FSharpOption<int>.None));
        Prop.ForAll(texts, property).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true).WithReplay(replay));
    }
}
