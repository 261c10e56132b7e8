using System.Text;
using ArticleFacts.Generator.Emit;

namespace ArticleFacts.Generator;

/// <summary>
/// The one place where text becomes part of a message. Messages end in terminals and in the logs of build servers, which take some characters and words for
/// commands: controls, marks of direction and the prefixes of log commands are escaped, and what is long is cut.
/// </summary>
internal static class MessageText
{
    private const int MaxLength = 300;

    // "##vso[" and "##[" anywhere in a line, "::" at the beginning of one.
    private const string AzureCommand = "##";
    private const string GitHubCommand = "::";

    public static string Escape(string text)
    {
        var message = new StringBuilder(Math.Min(text.Length, MaxLength) + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= MaxLength) return message.Append('…').ToString();
            var plain = CharacterClass.PlainLength(text, i);
            if (text[i] is '\n' or '\r' or '\t' or '\u00A0') message.Append(' ');
            else if (plain == 0 || IsCommand(text, i)) message.Append(LiteralWriter.Escape(text[i]));
            else
            {
                message.Append(text, i, plain);
                i += plain - 1;
            }
        }
        return message.ToString();
    }

    private static bool IsCommand(string text, int i) =>
        string.CompareOrdinal(text, i, AzureCommand, 0, AzureCommand.Length) == 0 || (i == 0 && text.StartsWith(GitHubCommand, StringComparison.Ordinal));
}
