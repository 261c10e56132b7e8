namespace ArticleFacts.Facts.Quotations;

/// <summary>Who is being talked about: the persons and the organization that were last the subject of a sentence. Pronouns are resolved against it.</summary>
internal sealed class Discourse(SpeakerIndex index)
{
    /// <summary>A pronoun reaches back so many blocks at most.</summary>
    private const int Reach = 3;

    /// <summary>So many persons are kept in mind.</summary>
    private const int Memory = 4;

    private readonly List<(string Name, int Block)> persons = [];
    private (string Name, int Block) organization = ("", -1);
    private (string Name, int Block) author = ("", -1);

    /// <summary>Who spoke in the statement before, and whether that was in so many words ("said"); null when nobody did.</summary>
    public string? LastSpeaker { get; private set; }

    /// <summary>The block of <see cref="LastSpeaker"/>'s statement.</summary>
    public int LastSpeakerBlock { get; private set; } = -1;

    /// <summary>Remembers <paramref name="name"/> as the subject of a sentence.</summary>
    public void Focus(string name, EntityKind kind, int block)
    {
        if (kind == EntityKind.Organization)
        {
            organization = (name, block);
        }
        else if (kind == EntityKind.Person)
        {
            for (var i = persons.Count - 1; i >= 0; i--)
            {
                if (persons[i].Name == name) persons.RemoveAt(i);
            }
            persons.Insert(0, (name, block));
            if (persons.Count > Memory) persons.RemoveAt(Memory);
        }
    }

    /// <summary>Remembers who spoke in the statement that was just read; null for nobody.</summary>
    public void Spoke(string? name, int block)
    {
        LastSpeaker = name;
        LastSpeakerBlock = block;
    }

    /// <summary>The person that "he" or "she" means, the latest first.</summary>
    /// <param name="gender">The pronoun's gender.</param>
    /// <param name="subject">The person that is the subject of the same sentence; null when there is none.</param>
    /// <param name="block">The block of the pronoun.</param>
    public string? Person(Gender gender, string? subject, int block)
    {
        if (subject is not null && index.Fits(subject, gender)) return subject;
        foreach (var (name, at) in persons)
        {
            if (block - at <= Reach && index.Fits(name, gender)) return name;
        }
        return null;
    }

    /// <summary>Whom "the former governor" or "the nominee" means: who was last the subject and is not known for something else.</summary>
    public string? Personage(int block)
    {
        foreach (var (name, at) in persons)
        {
            if (block - at <= Reach && index.MayHoldOffice(name)) return name;
        }
        return null;
    }

    /// <summary>Remembers who issued a statement or sent a letter.</summary>
    public void Wrote(string name, int block) => author = (name, block);

    /// <summary>Whose statement "it" or "the statement" is.</summary>
    public string? Author(int block) => author.Block >= 0 && block - author.Block <= 1 ? author.Name : null;

    /// <summary>The organization that "they" or "it" means.</summary>
    public string? Organization(int block) => organization.Block >= 0 && block - organization.Block <= 1 ? organization.Name : null;
}
