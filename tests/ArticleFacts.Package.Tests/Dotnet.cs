using System.Diagnostics;
using System.Text;

namespace ArticleFacts.Package.Tests;

/// <summary>Runs the SDK's command line as a person would, and not as a child of the test run.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    // What a build hands down to the processes that it starts, and what would make another build use its SDK, its tasks or its servers.
    private static readonly string[] Inherited =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILDUSESERVER", "NUGET_PACKAGES", "CI"];

    /// <summary>Runs a command; fails with its output when it fails.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        var (code, output) = TryRun(folder, arguments);
        Assert.True(code == 0, "dotnet " + string.Join(' ', arguments) + "\n" + output);
        return output;
    }

    public static (int ExitCode, string Output) TryRun(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("dotnet " + string.Join(' ', arguments) + " did not end in time\n" + output);
        }
        process.WaitForExit(); // until both streams are read to their ends
        return (process.ExitCode, output.ToString());

        void Append(object sender, DataReceivedEventArgs e)
        {
            lock (output) output.AppendLine(e.Data);
        }
    }
}
