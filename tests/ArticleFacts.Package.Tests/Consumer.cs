namespace ArticleFacts.Package.Tests;

/// <summary>Projects that consume the package.</summary>
public sealed class Consumer(string folder, string version)
{
    /// <summary>The reference as a consumer writes it.</summary>
    public string PackageReference => $"""<PackageReference Include="ArticleFacts" Version="{version}" />""";

    public string FullPath(string path) => Path.Combine(folder, path);

    public Consumer Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
        return this;
    }

    /// <summary>A project that takes warnings for errors and writes generated files out.</summary>
    public Consumer Project(string path, string items, string properties = "") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <NuGetAudit>false</NuGetAudit>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    public string Build(string project, string configuration = "Debug") =>
        Dotnet.Run(folder, "build", project, "-c", configuration, "-p:UseSharedCompilation=false", "-v:quiet");

    /// <summary>Runs a target of the project.</summary>
    public string Target(string project, string target) => Dotnet.Run(folder, "build", project, "-t:" + target, "-v:quiet");

    /// <summary>Runs a target that must fail.</summary>
    public string TargetFails(string project, string target)
    {
        var (code, output) = Dotnet.TryRun(folder, "build", project, "-t:" + target, "-v:quiet");
        Assert.NotEqual(0, code);
        return output;
    }

    /// <summary>Builds what must not build.</summary>
    public string BuildFails(string project)
    {
        var (code, output) = Dotnet.TryRun(folder, "build", project, "-p:UseSharedCompilation=false", "-v:quiet");
        Assert.NotEqual(0, code);
        return output;
    }

    public string[] Run(string assembly, params string[] arguments) => Dotnet.Run(folder, [assembly, .. arguments]).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Names of the files that the generator wrote for a project.</summary>
    public string[] Generated(string project)
    {
        var generated = FullPath(Path.Combine(project, "obj"));
        return Directory.EnumerateFiles(generated, "*.g.cs", SearchOption.AllDirectories)
            .Where(f => f.Contains("ArticleFacts.Generator", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToArray();
    }
}
