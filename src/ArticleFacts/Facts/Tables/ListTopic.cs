using ArticleFacts.Text;

namespace ArticleFacts.Facts;

/// <summary>What a list is about, as far as it says how the columns are called that nothing in the records names.</summary>
[Flags]
internal enum ListTopic
{
    None = 0,
    Honours = 1,
    Appointments = 2,
    Transfers = 4,
    Government = 8,
    Music = 16,
    Films = 32,
    Books = 64,
    Boats = 128,
    Horses = 256,
    Prices = 512,
    Grants = 1024,
    Prizes = 2048,
}

/// <summary>Reads the topic of a list from the words above it: its introduction, its headings and the article's title.</summary>
internal static class ListTopics
{
    /// <summary>How many items above a list may tell what it is about.</summary>
    private const int Above = 3;

    private const int LongestText = 80;

    private static readonly Dictionary<string, ListTopic> Topics = new(Unicode.IgnoreCase)
    {
        ["honours"] = ListTopic.Honours,
        ["honors"] = ListTopic.Honours,
        ["honoured"] = ListTopic.Honours,
        ["medals"] = ListTopic.Honours,
        ["medal"] = ListTopic.Honours,
        ["recipients"] = ListTopic.Honours,
        ["awards"] = ListTopic.Honours | ListTopic.Grants | ListTopic.Prizes,
        ["prizes"] = ListTopic.Prizes,
        ["prize"] = ListTopic.Prizes,
        ["winners"] = ListTopic.Prizes,
        ["grants"] = ListTopic.Grants,
        ["donations"] = ListTopic.Grants,
        ["appointments"] = ListTopic.Appointments,
        ["appointed"] = ListTopic.Appointments,
        ["board"] = ListTopic.Appointments,
        ["committee"] = ListTopic.Appointments,
        ["panel"] = ListTopic.Appointments,
        ["jury"] = ListTopic.Appointments,
        ["officers"] = ListTopic.Appointments,
        ["transfers"] = ListTopic.Transfers,
        ["transfer"] = ListTopic.Transfers,
        ["signings"] = ListTopic.Transfers,
        ["deals"] = ListTopic.Transfers,
        ["cabinet"] = ListTopic.Government,
        ["government"] = ListTopic.Government,
        ["ministers"] = ListTopic.Government,
        ["albums"] = ListTopic.Music,
        ["singles"] = ListTopic.Music,
        ["songs"] = ListTopic.Music,
        ["tracks"] = ListTopic.Music,
        ["films"] = ListTopic.Films,
        ["movies"] = ListTopic.Films,
        ["books"] = ListTopic.Books,
        ["novels"] = ListTopic.Books,
        ["bestsellers"] = ListTopic.Books,
        ["boats"] = ListTopic.Boats,
        ["yachts"] = ListTopic.Boats,
        ["regatta"] = ListTopic.Boats,
        ["crews"] = ListTopic.Boats,
        ["horses"] = ListTopic.Horses,
        ["jockeys"] = ListTopic.Horses,
        ["prices"] = ListTopic.Prices,
        ["fares"] = ListTopic.Prices,
        ["fees"] = ListTopic.Prices,
        ["tickets"] = ListTopic.Prices,
        ["charges"] = ListTopic.Prices,
        ["tolls"] = ListTopic.Prices,
    };

    /// <summary>The topic of the list that begins with the item at <paramref name="first"/>.</summary>
    public static ListTopic Of(TableSource source, int first)
    {
        var topic = ListTopic.None;
        for (var i = Math.Max(0, first - Above); i < first; i++) topic |= Of(source, source.Items[i]);
        return first > Above && source.Items[0].Kind == BlockKind.Headline ? topic | Of(source, source.Items[0]) : topic;
    }

    private static ListTopic Of(TableSource source, ListItem item)
    {
        var topic = ListTopic.None;
        var end = Math.Min(item.EndToken, item.FirstToken + LongestText);
        for (var i = item.FirstToken; i < end; i++)
        {
            var t = source.Text.Tokens[i];
            if (t.IsWord && t.Span.Length is > 3 and < 13 && Topics.TryGetValue(source.Text.Slice(t.Span), out var known)) topic |= known;
        }
        return topic;
    }
}
